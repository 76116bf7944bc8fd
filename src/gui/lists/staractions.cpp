// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lists/staractions.h"

#include "app/areanames.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "gui/lists/listname.h"
#include "text/safetext.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

StarActions::StarActions(app::Session &session, app::WorkspaceController &workspace, const StarMenu &menu,
                         QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_workspace(workspace)
    , m_window(window)
    , m_star(menu.star)
    , m_lists(menu.lists)
    , m_starredLists(menu.starredLists)
{
    connect(m_star, &QAction::triggered, this, [this] { toggle(chosen()); });
    connect(m_lists, &QMenu::aboutToShow, this, &StarActions::fillLists);
    connect(m_starredLists, &QMenu::aboutToShow, this, &StarActions::fillStarredLists);
    connect(menu.listOrder, &QAction::triggered, this, [this] {
        query::Query query = m_session.query();
        query.order.byList = true;
        m_session.setQuery(query);
    });
    connect(&session, &app::Session::queryChanged, menu.listOrder, [this, listOrder = menu.listOrder] {
        listOrder->setEnabled(m_session.query().lists.size() == 1 && !m_session.query().appliedOrder().byList);
    });
    // The starred list may be renamed while its areas stay the same.
    connect(&workspace, &app::WorkspaceController::changed, this, &StarActions::update);
    connect(&session, &app::Session::snapshotChanged, this, &StarActions::update);
    connect(&session, &app::Session::selectionChanged, this, &StarActions::update);
    connect(&session, &app::Session::marksChanged, this, &StarActions::update);
    update();
}

std::vector<catalogue::Index> StarActions::chosen() const
{
    const auto &selected = m_session.selectedAreas();
    const auto current = m_session.currentArea();
    return selected.empty() && current ? std::vector{*current} : selected;
}

bool StarActions::areAllIn(const QString &list, const std::vector<catalogue::Index> &areas) const
{
    if (areas.empty()) {
        return false;
    }
    // Tests one area at a time: the selection may be the whole catalogue, and this stops at the first area outside the
    // list.
    const auto &known = m_session.snapshot()->catalogue->areas;
    return std::ranges::all_of(
        areas, [&](catalogue::Index area) { return m_workspace.contents().isIn(list, known[area].id.toString()); });
}

void StarActions::toggle(const std::vector<catalogue::Index> &areas)
{
    if (areas.empty()) {
        return;
    }
    if (const auto list = m_workspace.starredList()) {
        put(*list, areas, !areAllIn(list->id, areas));
        return;
    }
    m_workspace.edit(
        [name = defaultListName(), ids = app::idsOf(m_session, areas)](const workspace::Contents &contents) {
            const auto there = contents.listNamed(name); // another window created it first
            return there ? workspace::addAreas(contents, there->id, ids) : workspace::createList(contents, name, ids);
        });
}

void StarActions::put(const workspace::Shortlist &list, const std::vector<catalogue::Index> &areas, bool isIn)
{
    m_workspace.edit([id = list.id, ids = app::idsOf(m_session, areas), isIn](const workspace::Contents &contents) {
        return isIn ? workspace::addAreas(contents, id, ids) : workspace::removeAreas(contents, id, ids);
    });
}

void StarActions::update()
{
    const auto areas = chosen();
    const auto list = m_workspace.starredList();
    const QString name = text::menuText(list ? list->name : defaultListName());
    // Uses the marks, not the ids: the selection may be the whole catalogue, and this stops at the first area without a
    // star.
    const auto &starred = m_session.marks().starred;
    const bool isIn =
        !areas.empty() && std::ranges::all_of(areas, [&](catalogue::Index area) { return starred.contains(area); });
    const bool canChange = !areas.empty() && m_workspace.access() == workspace::Access::ReadWrite;
    m_star->setEnabled(canChange);
    m_lists->setEnabled(canChange);
    m_star->setText(isIn ? tr("Take out of “%1”").arg(name) : tr("Put into “%1”").arg(name));
    m_star->setToolTip(isIn ? tr("Take the star from the selected areas") // rich-ok: words of ours, read by buttons
                            : tr("Star the selected areas"));
}

void StarActions::fillLists()
{
    m_lists->clear();
    const auto areas = chosen();
    for (const workspace::Shortlist &list : m_workspace.contents().orderedLists()) {
        QAction *action = m_lists->addAction(text::menuText(list.name));
        action->setCheckable(true);
        action->setChecked(areAllIn(list.id, areas));
        connect(action, &QAction::toggled, this, [this, list, areas](bool isIn) { put(list, areas, isIn); });
    }
    m_lists->addSeparator();
    connect(m_lists->addAction(tr("New list…")), &QAction::triggered, this,
            [this, areas] { askForNewList(&m_window, m_workspace, app::idsOf(m_session, areas)); });
}

void StarActions::fillStarredLists()
{
    m_starredLists->clear();
    auto *group = new QActionGroup(m_starredLists);
    const auto starred = m_workspace.starredList();
    for (const workspace::Shortlist &list : m_workspace.contents().orderedLists()) {
        QAction *action = m_starredLists->addAction(text::menuText(list.name));
        action->setCheckable(true);
        action->setChecked(starred && starred->id == list.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = list.id] { m_workspace.setStarredList(id); });
    }
    if (group->actions().isEmpty()) {
        m_starredLists->addAction(text::menuText(defaultListName()))->setEnabled(false);
    }
}

void StarActions::retranslate()
{
    update();
}

} // namespace mueang::gui
