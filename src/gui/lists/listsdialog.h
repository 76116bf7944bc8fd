// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/lists/listfiles.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace mueang::app {
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

class AnnouncingLabel;

/**
 * Manages the user's lists and the areas of one list, in the user's order. Every change can be undone in the window.
 */
class ListsDialog final : public QDialog
{
    Q_OBJECT

public:
    ListsDialog(app::Session &session, app::WorkspaceController &workspace, ListFiles::Services services,
                QWidget *parent = nullptr);

    /** Selects a list; an empty id means the starred list. */
    void chooseList(const QString &id);

signals:
    /** Emitted when the user wants to see the list's areas in the window. */
    void shown(const QString &list);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeLists();
    QLayout *makeAreas();
    QLayout *makeBottom();
    QPushButton *addButton(const char *name, const QString &icon, QLayout *layout);
    void connectLists();
    void connectAreas();
    void retranslate();
    void refresh();
    void fillAreas();
    void moveList(int step);
    void moveArea(int step);
    [[nodiscard]] QString list() const;
    [[nodiscard]] QString area() const;

    app::Session &m_session;
    app::WorkspaceController &m_workspace;
    ListFiles m_files;
    QLabel *m_listsTitle;
    QLabel *m_areasTitle;
    QListWidget *m_lists;
    QListWidget *m_areas;
    AnnouncingLabel *m_announced;
    QPushButton *m_new = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_listUp = nullptr;
    QPushButton *m_listDown = nullptr;
    QPushButton *m_areaUp = nullptr;
    QPushButton *m_areaDown = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_exportAll = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace mueang::gui
