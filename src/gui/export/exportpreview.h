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

/** The first rows as they will be: the text of the file, or of a workbook the cells of its first sheet. */
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

/** The file's text with at most previewRows rows; very long lines are cut. Empty without columns. */
[[nodiscard]] QString previewText(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                                  const exporting::AreaExport &what);

/** Of equal width for Latin letters, with Thai ones that fit. */
[[nodiscard]] QFont previewFont(const QFont &body);

} // namespace mueang::gui
