// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/opening.h"

#include <QCoreApplication>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

Counts countsOf(const Contents &contents)
{
    return {static_cast<int>(contents.lists.size()), static_cast<int>(contents.notes.size()),
            static_cast<int>(contents.views.size())};
}

QString countsText(const Counts &counts)
{
    return QCoreApplication::translate("mueang::Workspace", "%n list(s)", nullptr, counts.lists) + u", "_s
        + QCoreApplication::translate("mueang::Workspace", "%n note(s)", nullptr, counts.notes) + u", "_s
        + QCoreApplication::translate("mueang::Workspace", "%n saved view(s)", nullptr, counts.views);
}

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm");
}

QString openingSentence(const Opening &opening)
{
    const QString &damaged = opening.damagedFile;
    switch (opening.outcome) {
    case Outcome::Opened:
    case Outcome::New:
        return {};
    case Outcome::Upgraded:
        return QCoreApplication::translate("mueang::Workspace",
                                           "Your lists and notes were brought to this version's form. The earlier "
                                           "form is kept as “%1”.")
            .arg(opening.backup);
    case Outcome::Repaired:
        return QCoreApplication::translate("mueang::Workspace",
                                           "The file of your lists and notes was damaged, but nothing in it is lost: "
                                           "%1. The damaged file is kept as “%2”.")
            .arg(countsText(opening.counts), damaged);
    case Outcome::Restored:
        if (damaged.isEmpty()) {
            return QCoreApplication::translate("mueang::Workspace",
                                               "The file of your lists and notes was gone. The backup of %1 was "
                                               "restored: %2 (“%3”).")
                .arg(timeText(opening.backupTime), countsText(opening.counts), opening.backup);
        }
        return QCoreApplication::translate("mueang::Workspace",
                                           "Your lists and notes were damaged. The backup of %1 was restored: %2 "
                                           "(“%3”). The damaged file is kept as “%4”.")
            .arg(timeText(opening.backupTime), countsText(opening.counts), opening.backup, damaged);
    case Outcome::StartedAnew:
        return damaged.isEmpty()
            ? QString()
            : QCoreApplication::translate("mueang::Workspace",
                                          "Your lists and notes were damaged, and there was no backup. The damaged "
                                          "file is kept as “%1”.")
                  .arg(damaged);
    }
    Q_UNREACHABLE();
}

QString accessSentence(Access access)
{
    switch (access) {
    case Access::ReadWrite:
        return {};
    case Access::NewerVersion:
        return QCoreApplication::translate("mueang::Workspace",
                                           "Your lists and notes were last changed by a newer version of Mueang: they "
                                           "can be read, not changed.");
    case Access::NotWritable:
        return QCoreApplication::translate(
            "mueang::Workspace", "The file of your lists and notes may only be read: nothing in it can be changed.");
    }
    Q_UNREACHABLE();
}

} // namespace mueang::workspace
