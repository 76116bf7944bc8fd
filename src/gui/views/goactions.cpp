// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/goactions.h"

#include "app/session.h"
#include "gui/areas/areatable.h"
#include "gui/views/centreviews.h"
#include "gui/views/historyactions.h"
#include "gui/views/savedviews.h"
#include "gui/views/viewline.h"
#include "gui/views/viewsmenu.h"

#include <QMainWindow>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

GoActions::GoActions(app::Session &session, AreaTable &table, CentreViews &views, app::WorkspaceController &workspace,
                     QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    auto *history = new HistoryActions(session, views, window.findChild<QAction *>(u"backAction"_s),
                                       window.findChild<QAction *>(u"forwardAction"_s), &window);
    m_saved = new SavedViews({session, table, views, *history}, workspace, window);
    m_menu = new ViewsMenu(*m_saved, window);
    connect(m_saved, &SavedViews::currentChanged, this, &GoActions::makeLine);
    // This signal is emitted after the language has changed.
    connect(&session, &app::Session::presentationChanged, m_menu, &ViewsMenu::retranslate);
}

void GoActions::makeLine()
{
    if (m_hasLine || !m_saved->current()) {
        return;
    }
    m_hasLine = true;
    auto *top = m_window.findChild<QVBoxLayout *>(u"centreTop"_s);
    top->insertWidget(1, new ViewLine(*m_saved, top->parentWidget())); // between the tabs and the filters
}

} // namespace mueang::gui
