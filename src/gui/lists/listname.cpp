// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lists/listname.h"

#include "app/workspacecontroller.h"
#include "base/errormessage.h"
#include "gui/lists/namedialog.h"

#include <QCoreApplication>

namespace mueang::gui {

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::Lists)
};

/** Returns why the edit is not possible, or a null string if it is. */
QString problem(const Result<workspace::Change> &change)
{
    return change ? QString() : errorMessage(change.error()).what;
}

} // namespace

QString defaultListName()
{
    return Lists::tr("Shortlist");
}

void askForNewList(QWidget *parent, app::WorkspaceController &workspace, const QStringList &areas)
{
    const auto edit = [areas](const QString &name) {
        return
            [name, areas](const workspace::Contents &contents) { return workspace::createList(contents, name, areas); };
    };
    NameDialog::ask(
        {Lists::tr("New list"), Lists::tr("Name of the list"), {}, Lists::tr("Make the list")},
        [&workspace, edit](const QString &name) { return problem(edit(name)(workspace.contents())); },
        [&workspace, edit](const QString &name) { workspace.edit(edit(name)); }, parent);
}

void askToRenameList(QWidget *parent, app::WorkspaceController &workspace, const QString &list)
{
    const auto found = workspace.contents().lists.find(list);
    if (found == workspace.contents().lists.end()) {
        return;
    }
    const auto edit = [list](const QString &name) {
        return
            [name, list](const workspace::Contents &contents) { return workspace::renameList(contents, list, name); };
    };
    NameDialog::ask(
        {Lists::tr("Rename the list"), Lists::tr("Name of the list"), found->second.name, Lists::tr("Rename")},
        [&workspace, edit](const QString &name) { return problem(edit(name)(workspace.contents())); },
        [&workspace, edit](const QString &name) { workspace.edit(edit(name)); }, parent);
}

} // namespace mueang::gui
