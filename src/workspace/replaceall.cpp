// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/editing.h"
#include "workspace/edits.h"

namespace mueang::workspace {

namespace {

/** Removals go before insertions: two lists may have exchanged their names, which must be unique at all times. */
template<class Records>
void addDifferences(Change &change, const Records &from, const Records &to, bool isRemoval)
{
    for (const auto &[key, record] : isRemoval ? from : to) {
        const Records &others = isRemoval ? to : from;
        const auto other = others.find(key);
        if (other == others.end() || other->second != record) {
            using Record = std::decay_t<decltype(record)>;
            const std::optional<Record> none;
            add<Record>(change, isRemoval ? std::optional(record) : none, isRemoval ? none : std::optional(record));
        }
    }
}

} // namespace

Change replaceAll(const Contents &contents, const Contents &others)
{
    Change change{ChangeKind::Restore};
    for (const bool isRemoval : {true, false}) {
        addDifferences(change, contents.lists, others.lists, isRemoval);
        addDifferences(change, contents.memberships, others.memberships, isRemoval);
        addDifferences(change, contents.notes, others.notes, isRemoval);
        addDifferences(change, contents.views, others.views, isRemoval);
    }
    return change;
}

} // namespace mueang::workspace
