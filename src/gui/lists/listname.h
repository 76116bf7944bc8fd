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

/** Returns the name of the list that the first star creates. */
[[nodiscard]] QString defaultListName();

/** Asks for a name and creates a list with these areas. */
void askForNewList(QWidget *parent, app::WorkspaceController &workspace, const QStringList &areas);
/** Asks for a new name for the list with this id. */
void askToRenameList(QWidget *parent, app::WorkspaceController &workspace, const QString &list);

} // namespace mueang::gui
