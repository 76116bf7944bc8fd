// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/table.h"

#include <QTextBrowser>

namespace mueang::gui {

/**
 * Shows a whole record for reading, selecting and copying: texts that the cells of its row elide, and columns not
 * shown.
 */
class RecordReader final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RecordReader(QWidget *parent = nullptr);

    void show(const wording::Table &table, const wording::TableRow &row, const wording::Presentation &presentation);

    /** Never reads a file. */
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace mueang::gui
