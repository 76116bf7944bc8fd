// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/workspaceactions.h"

#include "app/areanames.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "gui/areas/areatable.h"
#include "gui/lists/listsdialog.h"
#include "gui/widgets/messages.h"
#include "gui/window/areapane.h"
#include "text/safetext.h"
#include "workspace/change.h"
#include "workspace/opening.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>

namespace mueang::gui {

namespace {

/**
 * Reports errors in saving lists and views (NotePane reports those of notes), and what was recovered on opening them.
 */
void connectNotices(app::WorkspaceController &workspace, QWidget &window)
{
    QObject::connect(&workspace, &app::WorkspaceController::opened, &window,
                     [&workspace, &window](const workspace::Opening &opening) {
                         const QString happened = workspace::openingSentence(opening);
                         const QString access = workspace::accessSentence(workspace.access());
                         if (!happened.isEmpty() || !access.isEmpty()) {
                             showMessage(&window, happened.isEmpty() ? access : happened,
                                         happened.isEmpty() ? QString() : access);
                         }
                     });
    const auto show = [&window](const Error &error) { showError(&window, error); };
    QObject::connect(&workspace, &app::WorkspaceController::failed, &window, show);
    QObject::connect(&workspace, &app::WorkspaceController::unconfirmed, &window, show);
}

} // namespace

/** Undo and redo of changes to lists, notes and views; the actions' texts name the change. */
class UndoActions final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::UndoActions)

public:
    UndoActions(const app::Session &session, app::WorkspaceController &workspace, QAction *undo, QAction *redo,
                QObject *parent);

    /** Updates the texts after a change of language. */
    void retranslate();

private:
    const app::Session &m_session;
    app::WorkspaceController &m_workspace;
    QAction *m_undo;
    QAction *m_redo;
};

UndoActions::UndoActions(const app::Session &session, app::WorkspaceController &workspace, QAction *undo, QAction *redo,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(undo, &QAction::triggered, &workspace, &app::WorkspaceController::undo);
    connect(redo, &QAction::triggered, &workspace, &app::WorkspaceController::redo);
    connect(&workspace, &app::WorkspaceController::changed, this, &UndoActions::retranslate);
    connect(&session, &app::Session::snapshotChanged, this, &UndoActions::retranslate);
    retranslate();
}

void UndoActions::retranslate()
{
    const auto title = [this](const workspace::Change &change) {
        return text::menuText(workspace::changeTitle(change, app::areaNamer(m_session)));
    };
    const auto &undoable = m_workspace.undoable();
    const auto &redoable = m_workspace.redoable();
    m_undo->setEnabled(undoable != nullptr);
    m_redo->setEnabled(redoable != nullptr);
    m_undo->setText(undoable ? tr("Undo: %1").arg(title(*undoable)) : tr("Undo"));
    m_redo->setText(redoable ? tr("Redo: %1").arg(title(*redoable)) : tr("Redo"));
}

WorkspaceActions::WorkspaceActions(app::Session &session, app::WorkspaceController &workspace, const AreaTable &table,
                                   const WorkspaceParts &parts, QMainWindow &window)
    : QObject(&window)
    , m_undo(new UndoActions(session, workspace, parts.undo, parts.redo, this))
    , m_stars(new StarActions(session, workspace, parts.stars, window))
{
    connect(&table, &AreaTable::starClicked, m_stars, [this](catalogue::Index area) { m_stars->toggle({area}); });
    connect(parts.lists, &QAction::triggered, this, [this, &session, &workspace, &window] {
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
    connectNotices(workspace, window);
    AreaPane *area = &parts.area;
    connect(
        &workspace, &app::WorkspaceController::opened, area, [area, star = parts.stars.star] { area->showStar(star); },
        Qt::SingleShotConnection);
    connect(parts.note, &QAction::triggered, area, [details = parts.details, area] {
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
