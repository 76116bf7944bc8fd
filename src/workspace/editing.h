// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/change.h"

#include <QByteArray>

#include <algorithm>

/** Helpers shared by the edits of lists, notes and views. */
namespace mueang::workspace {

/**
 * Returns the text without NUL, byte order marks and unpaired surrogates, so that it survives a round trip through
 * SQLite.
 */
[[nodiscard]] inline QString storable(const QString &text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.remove(QChar::Null);
    clean.remove(QChar::ByteOrderMark);
    return clean;
}

/** Returns the name as it is stored, or ErrorKind::BadName. */
[[nodiscard]] inline Result<QString> normalizedName(const QString &name)
{
    const QString kept = storable(name).simplified();
    if (kept.isEmpty() || kept.size() > longestName || foldedName(kept).isEmpty()) {
        return failure(ErrorKind::BadName, kept, QString::number(longestName));
    }
    return kept;
}

/**
 * Returns the name as it is stored, or ErrorKind::BadName, or ErrorKind::NameTaken if a record other than `own` has it.
 */
template<class Record>
[[nodiscard]] Result<QString> checkedName(const std::map<QString, Record> &records, const QString &name,
                                          const QString &own = {})
{
    return normalizedName(name).and_then([&](const QString &kept) -> Result<QString> {
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

/** Returns the next free position. */
template<class Records>
[[nodiscard]] std::int64_t nextPosition(const Records &records)
{
    std::int64_t position = 0;
    for (const auto &record : records) {
        position = std::max(position, record.position + 1);
    }
    return position;
}

/** Returns the requested place, or 0 if it is negative. */
[[nodiscard]] inline std::size_t clampedIndex(qsizetype place)
{
    return static_cast<std::size_t>(std::max<qsizetype>(place, 0));
}

/** Returns the records with the one at `from` moved to `place`, and with positions renumbered from 0. */
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
