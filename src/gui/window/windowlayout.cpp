// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowlayout.h"

#include "app/preferences.h"

#include <QAction>
#include <QScreen>
#include <QSplitter>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 720);

const auto windowKey = "mainWindow"_L1;
const auto splitterKey = "splitter"_L1;
const auto hideFiltersKey = "hideFilters"_L1;
const auto hideDetailsKey = "hideDetails"_L1;

QByteArray hiddenState(const QAction &shown)
{
    return shown.isChecked() ? QByteArray() : "1"_ba;
}

/**
 * Limits the size of the window: a damaged state may ask for more pixels than fit into memory, and Qt 6.4 then paints
 * into a null device.
 */
void keepOnScreen(QWidget &window)
{
    const QSize maximum = window.screen()->virtualSize().expandedTo(usualSize);
    if (window.width() > maximum.width() || window.height() > maximum.height()) {
        window.resize(usualSize);
    }
}

} // namespace

void restoreLayout(const WindowLayout &layout, const app::Preferences &preferences)
{
    layout.window.restoreGeometry(preferences.widgetState(windowKey));
    keepOnScreen(layout.window);
    const int handleWidth = layout.splitter.handleWidth();
    layout.splitter.restoreState(preferences.widgetState(splitterKey));
    layout.splitter.setHandleWidth(handleWidth);
    layout.splitter.setOrientation(Qt::Horizontal);
    layout.splitter.setChildrenCollapsible(false);
    layout.filters.setChecked(preferences.widgetState(hideFiltersKey).isEmpty());
    layout.details.setChecked(preferences.widgetState(hideDetailsKey).isEmpty());
}

void saveLayout(const WindowLayout &layout, app::Preferences &preferences)
{
    preferences.setWidgetState(windowKey, layout.window.saveGeometry());
    preferences.setWidgetState(splitterKey, layout.splitter.saveState());
    preferences.setWidgetState(hideFiltersKey, hiddenState(layout.filters));
    preferences.setWidgetState(hideDetailsKey, hiddenState(layout.details));
}

} // namespace mueang::gui
