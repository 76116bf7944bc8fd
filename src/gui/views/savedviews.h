// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspacecontroller.h"
#include "workspace/viewdefinition.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>

class QWidget;

namespace mueang::app {
class Session;
struct Snapshot;
} // namespace mueang::app

namespace mueang::gui {

class AreaTable;
class CentreViews;
class HistoryActions;

/** The parts of the window that a view is made of. */
struct ViewParts
{
    app::Session &session;
    AreaTable &table;
    CentreViews &views;
    HistoryActions &history;
};

/**
 * The user's saved views and the one of them that the window shows, changed or not; Session::savedView() has its id.
 * What is saved comes back from the workspace's worker, so that changed() is also heard when another window saves.
 */
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /** Messages stand over the window, which owns this. */
    SavedViews(const ViewParts &parts, app::WorkspaceController &workspace, QWidget &window);

    [[nodiscard]] app::WorkspaceController &workspace() const { return m_workspace; }

    /** In the user's order. */
    [[nodiscard]] std::vector<workspace::SavedView> all() const { return m_workspace.contents().orderedViews(); }

    /** The one that is shown. */
    [[nodiscard]] std::optional<workspace::SavedView> current() const;
    /** Whether the window shows something else than it was saved with. */
    [[nodiscard]] bool isChanged() const;

    /** The filters in words, short enough for a name; empty without filters. */
    [[nodiscard]] QString suggestedName() const;

    /** Shows it as it was saved: one step to go back over. One that cannot be read says so and changes nothing. */
    void open(const QString &id);
    /** Saves what is shown as a new view, and shows that one. See workspace::saveView(). */
    void save(const QString &name, int number);
    /** Saves what is shown in place of what current() was. */
    void update();
    /** What is shown stays, but is no longer the saved view. */
    void leave();

signals:
    /** Of all(). */
    void listChanged();
    /** Of current() or isChanged(). */
    void currentChanged();

private:
    /** The current one as this catalogue can show it, kept while neither changes. */
    struct Fitted
    {
        QString json;
        std::shared_ptr<const app::Snapshot> snapshot;
        std::optional<workspace::ViewDefinition> definition; ///< nothing when it cannot be read
    };

    [[nodiscard]] workspace::ViewDefinition shown() const;
    [[nodiscard]] workspace::ViewDefinition fitted(workspace::ViewDefinition definition) const;
    void tellUnreadable(const workspace::SavedView &view, const Error &error);
    void tellLeftOut(const workspace::SavedView &view, const query::Query &unknown);
    void takeSaved(const workspace::Change &change);

    ViewParts m_parts;
    app::WorkspaceController &m_workspace;
    QWidget &m_window;
    mutable Fitted m_fitted;
    std::set<QString> m_told; ///< the ids of those whose missing values were said, of this catalogue
};

} // namespace mueang::gui
