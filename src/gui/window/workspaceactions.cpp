// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/workspaceactions.h"

#include "app/session.h"
#include "app/workspacecontroller.h"
#include "gui/areas/areatable.h"
#include "gui/lists/listsdialog.h"
#include "gui/lists/staractions.h"
#include "gui/window/areapane.h"
#include "gui/window/undoactions.h"
#include "gui/window/workspacenotices.h"

#include <QAction>
#include <QMainWindow>

namespace mueang::gui {

using namespace Qt::StringLiterals;

WorkspaceActions::WorkspaceActions(app::Session &session, app::WorkspaceController &workspace, const AreaTable &table,
                                   QMainWindow &window)
    : QObject(&window)
    , m_undo(new UndoActions(session, workspace, window.findChild<QAction *>(u"undoAction"_s),
                             window.findChild<QAction *>(u"redoAction"_s), this))
    , m_stars(new StarActions(session, workspace, window))
{
    connect(&table, &AreaTable::starClicked, m_stars, [this](catalogue::Index area) { m_stars->toggle({area}); });
    connect(window.findChild<QAction *>(u"listsAction"_s), &QAction::triggered, this,
            [this, &session, &workspace, &window] {
                auto *dialog = new ListsDialog(session, workspace, ListFiles::Services(), &window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &ListsDialog::shown, this, [&session](const QString &list) {
                    query::Query query;
                    query.lists = {list};
                    query.order.byList = true;
                    session.setQuery(query);
                });
                dialog->open();
            });
    const auto *notices = new WorkspaceNotices(workspace, &window);
    Q_UNUSED(notices)
    auto *details = window.findChild<QAction *>(u"detailsAction"_s);
    auto *area = window.findChild<AreaPane *>();
    connect(
        &workspace, &app::WorkspaceController::opened, area,
        [area, &window] { area->showStar(window.findChild<QAction *>(u"starAction"_s)); }, Qt::SingleShotConnection);
    connect(window.findChild<QAction *>(u"noteAction"_s), &QAction::triggered, area, [details, area] {
        details->setChecked(true);
        area->enterNote();
    });
}

void WorkspaceActions::retranslate()
{
    m_undo->retranslate();
    m_stars->retranslate();
}

} // namespace mueang::gui
