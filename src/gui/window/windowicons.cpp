// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowicons.h"

#include "gui/style/icon.h"

#include "ui_mainwindow.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace mueang::gui {

using namespace Qt::StringLiterals;

void setWindowIcons(const Ui::MainWindow &form)
{
    const std::pair<QAction *, QLatin1StringView> icons[] = {
        {form.openAction, "folder-open"_L1},
        {form.exportAction, "download"_L1},
        {form.filtersAction, "funnel"_L1},
        {form.detailsAction, "panel-right"_L1},
        {form.printListAction, "printer"_L1},
        {form.printSheetsAction, "file-text"_L1},
        {form.undoAction, "undo-2"_L1},
        {form.redoAction, "redo-2"_L1},
        {form.noteAction, "sticky-note"_L1},
        {form.copyAction, "copy"_L1},
        {form.compareAction, "columns-2"_L1},
        {form.starAction, "star"_L1},
        {form.addToListMenu->menuAction(), "list"_L1},
        {form.listsAction, "list"_L1},
        {form.tableAction, "table-2"_L1},
        {form.mapAction, "map"_L1},
        {form.chartsAction, "chart-bar"_L1},
        {form.provincesAction, "landmark"_L1},
        {form.roundsAction, "calendar-check"_L1},
        {form.sourcesAction, "quote"_L1},
        {form.glossaryAction, "book-a"_L1},
        {form.backAction, "arrow-left"_L1},
        {form.forwardAction, "arrow-right"_L1},
        {form.savedViewsMenu->menuAction(), "bookmark"_L1},
        {form.saveViewAction, "plus"_L1},
        {form.manageViewsAction, "pencil"_L1},
        {form.bundledAction, "rotate-ccw"_L1},
        {form.findAction, "search"_L1},
        {form.guideAction, "book-open"_L1},
        {form.whatsThisAction, "circle-question-mark"_L1},
        {form.shortcutsAction, "keyboard"_L1},
        {form.diagnosticsAction, "clipboard-list"_L1},
        {form.aboutAction, "info"_L1},
        {form.quitAction, "log-out"_L1},
        {form.recentMenu->menuAction(), "history"_L1},
        {form.columnsMenu->menuAction(), "columns-3"_L1},
        {form.sortAction, "arrow-down-up"_L1},
        {form.languageMenu->menuAction(), "languages"_L1},
        {form.yearsMenu->menuAction(), "calendar"_L1},
        {form.appearanceMenu->menuAction(), "sun-moon"_L1},
        {form.textSizeMenu->menuAction(), "a-large-small"_L1},
    };
    for (const auto &[action, icon] : icons) {
        action->setIcon(themedIcon(icon));
    }
}

} // namespace mueang::gui
