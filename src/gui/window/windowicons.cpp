// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowicons.h"

#include "gui/style/icon.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <utility>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, QLatin1StringView> icons[] = {
    {"openAction"_L1, "folder-open"_L1},
    {"exportAction"_L1, "download"_L1},
    {"filtersAction"_L1, "funnel"_L1},
    {"detailsAction"_L1, "panel-right"_L1},
    {"printListAction"_L1, "printer"_L1},
    {"printSheetsAction"_L1, "file-text"_L1},
    {"undoAction"_L1, "undo-2"_L1},
    {"redoAction"_L1, "redo-2"_L1},
    {"noteAction"_L1, "sticky-note"_L1},
    {"copyAction"_L1, "copy"_L1},
    {"compareAction"_L1, "columns-2"_L1},
    {"starAction"_L1, "star"_L1},
    {"addToListMenu"_L1, "list"_L1},
    {"listsAction"_L1, "list"_L1},
    {"tableAction"_L1, "table-2"_L1},
    {"mapAction"_L1, "map"_L1},
    {"chartsAction"_L1, "chart-bar"_L1},
    {"provincesAction"_L1, "landmark"_L1},
    {"roundsAction"_L1, "calendar-check"_L1},
    {"sourcesAction"_L1, "quote"_L1},
    {"glossaryAction"_L1, "book-a"_L1},
    {"backAction"_L1, "arrow-left"_L1},
    {"forwardAction"_L1, "arrow-right"_L1},
    {"savedViewsMenu"_L1, "bookmark"_L1},
    {"saveViewAction"_L1, "plus"_L1},
    {"manageViewsAction"_L1, "pencil"_L1},
    {"bundledAction"_L1, "rotate-ccw"_L1},
    {"findAction"_L1, "search"_L1},
    {"guideAction"_L1, "book-open"_L1},
    {"whatsThisAction"_L1, "circle-question-mark"_L1},
    {"shortcutsAction"_L1, "keyboard"_L1},
    {"diagnosticsAction"_L1, "clipboard-list"_L1},
    {"aboutAction"_L1, "info"_L1},
    {"quitAction"_L1, "log-out"_L1},
    {"recentMenu"_L1, "history"_L1},
    {"columnsMenu"_L1, "columns-3"_L1},
    {"sortAction"_L1, "arrow-down-up"_L1},
    {"languageMenu"_L1, "languages"_L1},
    {"yearsMenu"_L1, "calendar"_L1},
    {"appearanceMenu"_L1, "sun-moon"_L1},
    {"textSizeMenu"_L1, "a-large-small"_L1},
};

} // namespace

void setWindowIcons(const QMainWindow &window)
{
    for (const auto &[name, icon] : icons) {
        if (auto *action = window.findChild<QAction *>(name, Qt::FindDirectChildrenOnly)) {
            action->setIcon(themedIcon(icon));
        } else {
            window.findChild<QMenu *>(name)->setIcon(themedIcon(icon));
        }
    }
}

} // namespace mueang::gui
