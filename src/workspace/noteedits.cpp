// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/editing.h"
#include "workspace/edits.h"

namespace mueang::workspace {

using namespace Qt::StringLiterals;

QString cleanNote(const QString &text)
{
    QString clean = storable(text);
    clean.replace(u"\r\n"_s, u"\n"_s);
    clean.replace(u'\r', u'\n');
    return clean;
}

Result<Change> writeNote(const std::optional<Note> &before, const QString &area, const QString &text,
                         const QDateTime &now)
{
    const QString clean = cleanNote(text);
    if (clean.size() > longestNote) {
        return failure(ErrorKind::TooLong, area, QString::number(longestNote));
    }
    const bool isGone = clean.trimmed().isEmpty();
    Change change{isGone ? ChangeKind::DeleteNote : ChangeKind::WriteNote, {}, {area}};
    if (before && clean == before->text) {
        return change;
    }
    add<Note>(change, before, isGone ? std::nullopt : std::optional(Note{area, clean, now.toUTC()}));
    return change;
}

} // namespace mueang::workspace
