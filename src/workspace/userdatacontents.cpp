// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/userdatacontents.h"

namespace mueang::workspace {

query::UserDataContents userDataContents(const Contents &contents)
{
    query::UserDataContents userData;
    for (const Shortlist &list : contents.orderedLists()) {
        userData.lists.push_back({list.id, list.name, contents.areasOf(list.id)});
    }
    for (const auto &[area, note] : contents.notes) {
        userData.notes.push_back({area, note.text});
    }
    return userData;
}

} // namespace mueang::workspace
