// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <cstdint>
#include <unordered_set>

namespace mueang::app {

/** State of the star of an area. */
enum class StarState : std::uint8_t {
    None,
    OtherList, ///< in a list, but not in the starred list
    Starred,
};

/** The areas of the open catalogue that are in lists or have notes, for painting: indexes in Catalogue::areas. */
struct AreaMarks
{
    std::unordered_set<catalogue::Index> starred; ///< in the starred list, see WorkspaceController::starredList()
    std::unordered_set<catalogue::Index> listed; ///< in any list
    std::unordered_set<catalogue::Index> noted;

    [[nodiscard]] StarState star(catalogue::Index area) const
    {
        return starred.contains(area) ? StarState::Starred
            : listed.contains(area)   ? StarState::OtherList
                                      : StarState::None;
    }

    friend bool operator==(const AreaMarks &, const AreaMarks &) = default;
};

} // namespace mueang::app
