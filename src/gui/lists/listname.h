// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace mueang::app {
class WorkspaceController;
}

namespace mueang::gui {

/** What the first list is called when a star makes it. */
[[nodiscard]] QString defaultListName();

/** Asks for a name, and makes a list with the areas in it. */
void askForNewList(QWidget *parent, app::WorkspaceController &workspace, const QStringList &areas);
/** The list of that id. */
void askToRenameList(QWidget *parent, app::WorkspaceController &workspace, const QString &list);

} // namespace mueang::gui
