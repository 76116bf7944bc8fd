// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/overlaycontents.h"

namespace mueang::workspace {

query::OverlayContents overlayContents(const Contents &contents)
{
    query::OverlayContents overlay;
    for (const Shortlist &list : contents.orderedLists()) {
        overlay.groups.push_back({list.id, list.name, contents.areasOf(list.id)});
    }
    for (const auto &[area, note] : contents.notes) {
        overlay.notes.push_back({area, note.text});
    }
    return overlay;
}

} // namespace mueang::workspace
