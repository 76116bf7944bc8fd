// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <optional>
#include <vector>

namespace mueang::query {

/** An immutable hash table from area ids to indexes, with open addressing; about ten bytes per area. */
class AreaIds final
{
public:
    AreaIds() = default;
    explicit AreaIds(const catalogue::Catalogue &catalogue);

    /** Returns the index of the area, or nullopt if there is none. `catalogue` is the one passed to the constructor. */
    [[nodiscard]] std::optional<catalogue::Index> find(const catalogue::Catalogue &catalogue, QStringView id) const;

private:
    std::vector<catalogue::Index> m_slots; ///< size is a power of two, load factor at most 1/2; noIndex: free
};

} // namespace mueang::query
