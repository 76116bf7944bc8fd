// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowicons.h"

#include "gui/style/icon.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace mueang::gui {

using namespace Qt::StringLiterals;

void setWindowIcons(const QMainWindow &window)
{
    const std::pair<QString, QString> icons[] = {
        {u"openAction"_s, u"folder-open"_s},
        {u"exportAction"_s, u"download"_s},
        {u"filtersAction"_s, u"funnel"_s},
        {u"detailsAction"_s, u"panel-right"_s},
        {u"printListAction"_s, u"printer"_s},
        {u"printSheetsAction"_s, u"file-text"_s},
        {u"undoAction"_s, u"undo-2"_s},
        {u"redoAction"_s, u"redo-2"_s},
        {u"noteAction"_s, u"sticky-note"_s},
        {u"copyAction"_s, u"copy"_s},
        {u"compareAction"_s, u"columns-2"_s},
        {u"starAction"_s, u"star"_s},
        {u"addToListMenu"_s, u"list"_s},
        {u"listsAction"_s, u"list"_s},
        {u"tableAction"_s, u"table-2"_s},
        {u"mapAction"_s, u"map"_s},
        {u"chartsAction"_s, u"chart-bar"_s},
        {u"provincesAction"_s, u"landmark"_s},
        {u"roundsAction"_s, u"calendar-check"_s},
        {u"sourcesAction"_s, u"quote"_s},
        {u"glossaryAction"_s, u"book-a"_s},
        {u"backAction"_s, u"arrow-left"_s},
        {u"forwardAction"_s, u"arrow-right"_s},
        {u"savedViewsMenu"_s, u"bookmark"_s},
        {u"saveViewAction"_s, u"plus"_s},
        {u"manageViewsAction"_s, u"pencil"_s},
        {u"bundledAction"_s, u"rotate-ccw"_s},
        {u"findAction"_s, u"search"_s},
        {u"guideAction"_s, u"book-open"_s},
        {u"whatsThisAction"_s, u"circle-question-mark"_s},
        {u"shortcutsAction"_s, u"keyboard"_s},
        {u"diagnosticsAction"_s, u"clipboard-list"_s},
        {u"aboutAction"_s, u"info"_s},
        {u"quitAction"_s, u"log-out"_s},
        {u"recentMenu"_s, u"history"_s},
        {u"columnsMenu"_s, u"columns-3"_s},
        {u"sortAction"_s, u"arrow-down-up"_s},
        {u"languageMenu"_s, u"languages"_s},
        {u"yearsMenu"_s, u"calendar"_s},
        {u"appearanceMenu"_s, u"sun-moon"_s},
        {u"textSizeMenu"_s, u"a-large-small"_s},
    };
    for (const auto &[name, icon] : icons) {
        if (auto *menu = window.findChild<QMenu *>(name)) {
            menu->setIcon(themedIcon(icon));
        } else {
            window.findChild<QAction *>(name)->setIcon(themedIcon(icon));
        }
    }
}

} // namespace mueang::gui
