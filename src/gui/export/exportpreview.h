// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/areaexport.h"

#include <QFont>
#include <QStackedWidget>

class QPlainTextEdit;
class QTableWidget;

namespace mueang::gui {

inline constexpr std::size_t previewRows = 5;

/** Previews the first rows as exported: the text of the file, or the cells of a workbook's first sheet. */
class ExportPreview final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    void showRows(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                  const exporting::AreaExport &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCells(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                   const exporting::AreaExport &what);
    void retranslate();

    QPlainTextEdit *m_text;
    QTableWidget *m_table;
};

/**
 * Returns the file's text with at most previewRows rows; very long lines are cut. Returns an empty string without
 * columns.
 */
[[nodiscard]] QString previewText(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                                  const exporting::AreaExport &what);

/** Returns a font that is fixed-pitch for Latin letters, with matching Thai letters. */
[[nodiscard]] QFont previewFont(const QFont &body);

} // namespace mueang::gui
