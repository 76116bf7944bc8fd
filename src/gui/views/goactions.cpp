// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/goactions.h"

#include "app/session.h"
#include "gui/areas/areatable.h"
#include "gui/views/centreviews.h"
#include "gui/views/historyactions.h"
#include "gui/views/savedviewbar.h"
#include "gui/views/savedviews.h"

#include <QMainWindow>
#include <QVBoxLayout>

namespace mueang::gui {

GoActions::GoActions(app::Session &session, AreaTable &table, CentreViews &views, app::WorkspaceController &workspace,
                     const GoParts &parts)
    : QObject(&parts.window)
    , m_top(parts.top)
{
    auto *history = new HistoryActions(session, views, parts.back, parts.forward, &parts.window);
    m_saved = new SavedViews({session, table, views, *history}, workspace, parts.window);
    m_menu = new ViewsMenu(*m_saved, parts.savedViews, parts.window);
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
    m_top.insertWidget(1, new SavedViewBar(*m_saved, m_top.parentWidget())); // between the tabs and the filters
}

} // namespace mueang::gui
