// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartloader.h"

#include "base/paths.h"

#include <QPluginLoader>

namespace mueang::gui {

using namespace Qt::StringLiterals;

QString chartPluginPath()
{
    return pluginPath(u"mueang_qtcharts"_s);
}

tl::expected<ChartCanvas *, QString> makeChartCanvas(QWidget *parent, const QString &pluginFile)
{
    QPluginLoader loader(pluginFile);
    auto *plugin = qobject_cast<ChartPlugin *>(loader.instance());
    if (plugin == nullptr) {
        return tl::unexpected(QString(pluginFile + u": " + loader.errorString()));
    }
    return plugin->makeCanvas(parent);
}

} // namespace mueang::gui
