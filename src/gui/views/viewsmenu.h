// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/contents.h"

#include <QObject>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace mueang::gui {

class SavedViews;

/** The menu of the saved views and its actions. */
struct SavedViewsMenu
{
    QMenu *menu;
    QAction *save;
    QAction *update;
    QAction *manage;
};

/** The menu Go > Saved views: the views with their shortcuts, and the actions on them. */
class ViewsMenu final : public QObject
{
    Q_OBJECT

public:
    ViewsMenu(SavedViews &views, const SavedViewsMenu &menu, QMainWindow &window);

    /** Updates the texts after a change of language. */
    void retranslate();

private:
    void rebuild();
    void showCurrent();
    void saveNew();
    void manage();

    SavedViews &m_views;
    QMainWindow &m_window;
    QMenu *m_menu;
    QAction *m_update;
    std::vector<workspace::SavedView> m_listed;
    QList<QAction *> m_entries; ///< one per view in m_listed, and a separator
};

} // namespace mueang::gui
