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

/** Puts the selected areas into lists and takes them out: by the star, which means one of the lists, or by name. */
class StarActions final : public QObject
{
    Q_OBJECT

public:
    /** With the window's starAction, addToListMenu and starredListMenu. */
    StarActions(app::Session &session, app::WorkspaceController &workspace, QMainWindow &window);

    void retranslate();

public slots:
    /** All of them into the list of the star, or out of it if all are in it. Makes a list if there is none. */
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
