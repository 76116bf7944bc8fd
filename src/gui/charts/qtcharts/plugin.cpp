// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barcanvas.h"

namespace mueang::gui {

class QtChartsPlugin final : public QObject, public ChartPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MUEANG_CHART_PLUGIN)
    Q_INTERFACES(mueang::gui::ChartPlugin)

public:
    ChartCanvas *makeCanvas(QWidget *parent) override { return new BarCanvas(parent); }
};

} // namespace mueang::gui

#include "plugin.moc"
