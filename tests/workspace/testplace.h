// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/edits.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

/** Workspaces in a folder of their own, and what tests do with them. */
namespace mueang::workspace {

inline QDateTime testTime()
{
    return QDateTime({2026, 3, 1}, {9, 30});
}

struct TestPlace : Place
{
    TestPlace()
        : Place{{}, std::chrono::milliseconds(5000), testTime}
    {
        folder = root.path() + QLatin1StringView("/data/mueang");
    }

    QTemporaryDir root;
};

inline std::unique_ptr<Workspace> opened(const Place &place)
{
    auto workspace = Workspace::open(place);
    return workspace ? std::move(*workspace) : nullptr;
}

/** The newest first. */
inline QStringList backupFiles(const Place &place)
{
    QStringList files;
    for (const Backup &backup : backups(place)) {
        files.append(backup.file);
    }
    return files;
}

/** The kind of the error; Internal stands for "no error" where none of that kind is expected. */
template<class T>
ErrorKind kindOf(const Result<T> &result)
{
    return result ? ErrorKind::Internal : result.error().kind;
}

inline Edit makingList(const QString &name, const QStringList &areas = {})
{
    return [=](const Contents &contents) { return createList(contents, name, areas); };
}

inline Edit adding(const QString &list, const QStringList &areas)
{
    return [=](const Contents &contents) {
        return addAreas(contents, contents.listNamed(list).value_or(Shortlist()).id, areas);
    };
}

/** As an editor that shows what is there now. */
inline Edit noting(const QString &area, const QString &text)
{
    return [=](const Contents &contents) { return writeNote(contents.note(area), area, text, testTime()); };
}

inline QStringList areasIn(const Contents &contents, const QString &list)
{
    return contents.areasOf(contents.listNamed(list).value_or(Shortlist()).id);
}

/** Runs the work in another process; its exit status, -1 when it crashed. */
template<class Work>
int inAnotherProcess(const Work &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace mueang::workspace
