// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagebrowser.h"
#include "wording/comparison.h"

namespace mueang::gui {

/** The sources of one cell of a comparison, for reading, copying and following links. */
class ComparisonSources final : public PageBrowser
{
    Q_OBJECT

public:
    explicit ComparisonSources(QWidget *parent = nullptr);

    /** Shows the sources of a cell; null = no current cell. */
    void show(const wording::Comparison &comparison, const wording::ComparedCell *cell);

signals:
    void addressActivated(const QString &address);
};

} // namespace mueang::gui
