// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"
#include "workspace/contents.h"

#include <QObject>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace mueang::app {
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

class StarHeader;

/** The parts of the menu Lists that StarActions uses. */
struct StarMenu
{
    QAction *star;
    QMenu *lists; ///< of the selected areas
    QMenu *starredLists; ///< what the star means
    QAction *listOrder;
};

/** Adds the selected areas to lists and removes them: with the star for the starred list, by name for any list. */
class StarActions final : public QObject
{
    Q_OBJECT

public:
    StarActions(app::Session &session, app::WorkspaceController &workspace, const StarMenu &menu, QMainWindow &window);

    void retranslate();

public slots:
    /**
     * Adds the areas to the starred list, or removes them if it contains all of them. Creates a list if there is none.
     */
    void toggle(const std::vector<mueang::catalogue::Index> &areas);

private:
    void update();
    void fillLists();
    void fillStarredLists();
    [[nodiscard]] bool areAllIn(const QString &list, const std::vector<catalogue::Index> &areas) const;
    void put(const workspace::Shortlist &list, const std::vector<catalogue::Index> &areas, bool isIn);
    [[nodiscard]] std::vector<catalogue::Index> chosen() const;

    app::Session &m_session;
    app::WorkspaceController &m_workspace;
    QMainWindow &m_window;
    QAction *m_star;
    QMenu *m_lists;
    QMenu *m_starredLists;
};

} // namespace mueang::gui
