// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"

#include <QByteArray>

#include <algorithm>

/** What the edits of lists, notes and views share. */
namespace mueang::workspace {

/** As SQLite and Qt both keep it: no NUL, no byte order mark, no half of a surrogate pair. */
[[nodiscard]] inline QString storable(const QString &text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.remove(QChar::Null);
    clean.remove(QChar::ByteOrderMark);
    return clean;
}

/** The name as it is kept, or ErrorKind::BadName. */
[[nodiscard]] inline Result<QString> keptName(const QString &name)
{
    const QString kept = storable(name).simplified();
    if (kept.isEmpty() || kept.size() > longestName || foldedName(kept).isEmpty()) {
        return failure(ErrorKind::BadName, kept, QString::number(longestName));
    }
    return kept;
}

/** The name as it is kept, or why it cannot be: `own` is the record that may have it already. */
template<class Record>
[[nodiscard]] Result<QString> checkedName(const std::map<QString, Record> &records, const QString &name,
                                          const QString &own = {})
{
    return keptName(name).and_then([&](const QString &kept) -> Result<QString> {
        const bool isTaken = std::ranges::any_of(records, [&, folded = foldedName(kept)](const auto &entry) {
            return entry.first != own && foldedName(entry.second.name) == folded;
        });
        if (isTaken) {
            return failure(ErrorKind::NameTaken, kept);
        }
        return kept;
    });
}

template<class Record>
[[nodiscard]] Result<Record> existing(const std::map<QString, Record> &records, const QString &id)
{
    const auto found = records.find(id);
    if (found == records.end()) {
        return failure(ErrorKind::Conflict, id);
    }
    return found->second;
}

template<class Record>
void add(Change &change, const std::optional<Record> &before, const std::optional<Record> &after)
{
    if (before != after) {
        change.records.push_back(Replacement<Record>{before, after});
    }
}

/** The position behind all of them. */
template<class Records>
[[nodiscard]] std::int64_t nextPosition(const Records &records)
{
    std::int64_t position = 0;
    for (const auto &record : records) {
        position = std::max(position, record.position + 1);
    }
    return position;
}

/** A place as it is asked for, none before the first. */
[[nodiscard]] inline std::size_t placeIn(qsizetype place)
{
    return static_cast<std::size_t>(std::max<qsizetype>(place, 0));
}

/** The records with one at another place, their positions counted anew. */
template<class Record>
[[nodiscard]] std::vector<Record> moved(std::vector<Record> records, std::size_t from, std::size_t place)
{
    const auto first = records.begin();
    const auto at = static_cast<std::ptrdiff_t>(from);
    const auto to = static_cast<std::ptrdiff_t>(std::min(place, records.size() - 1));
    if (at < to) {
        std::rotate(first + at, first + at + 1, first + to + 1);
    } else {
        std::rotate(first + to, first + at, first + at + 1);
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].position = static_cast<std::int64_t>(i);
    }
    return records;
}

} // namespace mueang::workspace
