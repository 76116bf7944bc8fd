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

/** The parts of the window that a saved view records. */
struct ViewParts
{
    app::Session &session;
    AreaTable &table;
    CentreViews &views;
    HistoryActions &history;
};

/**
 * Manages the user's saved views and the current one, whose id is Session::savedView() and which may have been changed
 * since. Edits arrive through the workspace's worker, as do those of other windows.
 */
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /** `window` owns this object and is the parent of messages. */
    SavedViews(const ViewParts &parts, app::WorkspaceController &workspace, QWidget &window);

    [[nodiscard]] app::WorkspaceController &workspace() const { return m_workspace; }

    /** Returns all views in the user's order. */
    [[nodiscard]] std::vector<workspace::SavedView> all() const { return m_workspace.contents().orderedViews(); }

    /** Returns the current saved view, or nullopt. */
    [[nodiscard]] std::optional<workspace::SavedView> current() const;
    /** Returns whether the window shows something else than the current view as saved. */
    [[nodiscard]] bool isChanged() const;

    /** Returns the filters in words, cut to the maximum length of a name; empty without filters. */
    [[nodiscard]] QString suggestedName() const;

    /**
     * Shows a view as saved, as one step of the history. If the view cannot be read, shows a message and changes
     * nothing.
     */
    void open(const QString &id);
    /** Saves the window's state as a new view and makes it current. See workspace::saveView(). */
    void save(const QString &name, int number);
    /** Replaces the current view with the window's state. */
    void update();
    /** Makes no saved view current and keeps what is shown. */
    void leave();

signals:
    /** Emitted when all() may have changed. */
    void listChanged();
    /** Emitted when current() or isChanged() may have changed. */
    void currentChanged();

private:
    /** The current view as far as this catalogue can show it, cached until either changes. */
    struct Fitted
    {
        QString json;
        std::shared_ptr<const app::Snapshot> snapshot;
        std::optional<workspace::ViewDefinition> definition; ///< nullopt if unreadable
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
    std::set<QString> m_announced; ///< ids of views whose missing values were reported, for this catalogue
};

} // namespace mueang::gui
