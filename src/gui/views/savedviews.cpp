// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/savedviews.h"

#include "app/activefilters.h"
#include "app/session.h"
#include "gui/areas/areatable.h"
#include "gui/views/centreviews.h"
#include "gui/views/historyactions.h"
#include "gui/widgets/messages.h"
#include "query/existingvalues.h"
#include "text/safetext.h"
#include "wording/querywords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using workspace::SavedView;
using workspace::ViewDefinition;

SavedViews::SavedViews(const ViewParts &parts, app::WorkspaceController &workspace, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &app::WorkspaceController::changed, this, &SavedViews::listChanged);
    connect(&workspace, &app::WorkspaceController::changed, this, &SavedViews::currentChanged);
    connect(&workspace, &app::WorkspaceController::done, this, &SavedViews::takeSaved);
    connect(&parts.session, &app::Session::savedViewChanged, this, &SavedViews::currentChanged);
    connect(&parts.session, &app::Session::queryChanged, this, &SavedViews::currentChanged);
    connect(&parts.session, &app::Session::snapshotChanged, this, [this] { m_announced.clear(); });
    connect(&parts.table, &AreaTable::columnsChanged, this, &SavedViews::currentChanged);
    connect(&parts.views, &CentreViews::viewChanged, this, &SavedViews::currentChanged);
}

std::optional<SavedView> SavedViews::current() const
{
    const auto &views = m_workspace.contents().views;
    const auto found = views.find(m_parts.session.savedView());
    return found == views.end() ? std::nullopt : std::optional(found->second);
}

ViewDefinition SavedViews::shown() const
{
    return {m_parts.session.query(), m_parts.table.visibleColumns(), m_parts.views.word()};
}

ViewDefinition SavedViews::fitted(ViewDefinition definition) const
{
    definition.query = query::existingValues(definition.query, *m_parts.session.snapshot()->catalogue).known;
    std::vector<query::AreaColumn> columns;
    for (const query::AreaColumn column : definition.columns) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            columns.push_back(column);
        }
    }
    definition.columns = std::move(columns);
    if (!m_parts.views.hasWord(definition.view)) {
        definition.view.clear();
    }
    return definition;
}

bool SavedViews::isChanged() const
{
    const auto view = current();
    const auto snapshot = m_parts.session.snapshot();
    if (!view || !snapshot) {
        return false;
    }
    if (m_fitted.json != view->definition || m_fitted.snapshot != snapshot) {
        const auto read = workspace::viewFromJson(view->definition);
        m_fitted = {view->definition, snapshot, read ? std::optional(fitted(*read)) : std::nullopt};
    }
    if (!m_fitted.definition) {
        return false;
    }
    ViewDefinition now = shown();
    if (m_fitted.definition->columns.empty()) {
        now.columns.clear();
    }
    if (m_fitted.definition->view.isEmpty()) {
        now.view.clear();
    }
    return now != *m_fitted.definition;
}

QString SavedViews::suggestedName() const
{
    const QString words = text::displayText(app::filtersInWords(m_parts.session, m_parts.session.query())).simplified();
    if (words.size() <= workspace::longestName) {
        return words;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, words);
    letters.setPosition(workspace::longestName - 1);
    const auto end = letters.isAtBoundary() ? letters.position() : letters.toPreviousBoundary();
    return words.left(end) + u'…';
}

void SavedViews::open(const QString &id)
{
    const auto &views = m_workspace.contents().views;
    const auto found = views.find(id);
    if (found == views.end() || !m_parts.session.snapshot()) {
        return;
    }
    const SavedView view = found->second;
    const auto read = workspace::viewFromJson(view.definition);
    if (!read) {
        tellUnreadable(view, read.error());
        return;
    }
    const ViewDefinition definition = fitted(*read);
    m_parts.history.asOneStep([&] {
        m_parts.session.setSavedView(id);
        m_parts.session.setQuery(definition.query);
        m_parts.table.setVisibleColumns(definition.columns);
        m_parts.views.setCurrentView(definition.view);
    });
    const auto unknown = query::existingValues(read->query, *m_parts.session.snapshot()->catalogue).unknown;
    if (unknown != query::Query() && m_announced.insert(id).second) {
        tellLeftOut(view, unknown);
    }
}

void SavedViews::tellUnreadable(const SavedView &view, const Error &error)
{
    if (error.kind == ErrorKind::NewerVersion) {
        showMessage(&m_window, tr("The view “%1” was saved by a newer version of Mueang.").arg(view.name),
                    tr("Update Mueang to use it; it is kept as it is."));
    } else {
        showMessage(&m_window, tr("The view “%1” cannot be read.").arg(view.name),
                    tr("It is kept as it is; save it again under another name, or delete it."));
    }
}

void SavedViews::tellLeftOut(const SavedView &view, const query::Query &unknown)
{
    const auto &session = m_parts.session;
    showMessage(&m_window,
                tr("The open catalogue does not have everything that the view “%1” asks for.").arg(view.name),
                tr("Left out: %1")
                    .arg(wording::filtersInWords(wording::activeFilters(*session.snapshot()->index, {unknown, nullptr},
                                                                        session.presentation()))));
}

void SavedViews::save(const QString &name, int number)
{
    m_workspace.edit([name, number, json = workspace::toJson(shown())](const workspace::Contents &contents) {
        return workspace::saveView(contents, name, json, number);
    });
}

/** Also makes the view of a redone save current, if the window shows the same. */
void SavedViews::takeSaved(const workspace::Change &change)
{
    if (change.kind != workspace::ChangeKind::SaveView) {
        return;
    }
    for (const auto &record : change.records) {
        const auto *saved = std::get_if<workspace::Replacement<SavedView>>(&record);
        if (saved != nullptr && !saved->before && saved->after->definition == workspace::toJson(shown())) {
            m_parts.session.setSavedView(saved->after->id);
        }
    }
}

void SavedViews::update()
{
    if (const auto view = current()) {
        m_workspace.edit([id = view->id, json = workspace::toJson(shown())](const workspace::Contents &contents) {
            return workspace::updateView(contents, id, json);
        });
    }
}

void SavedViews::leave()
{
    m_parts.session.setSavedView({});
}

} // namespace mueang::gui
