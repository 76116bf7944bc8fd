// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <optional>
#include <vector>

namespace mueang::query {

/**
 * Finds an area by its id, in a time that does not grow with the areas: an open hash table of their indexes, some
 * ten bytes an area. Immutable.
 */
class AreaIds final
{
public:
    AreaIds() = default;
    explicit AreaIds(const catalogue::Catalogue &catalogue);

    /** In the catalogue that this was made from; nothing when it has no such area. */
    [[nodiscard]] std::optional<catalogue::Index> find(const catalogue::Catalogue &catalogue, QStringView id) const;

private:
    std::vector<catalogue::Index> m_slots; ///< a power of two, at most half of them taken; noIndex = free
};

} // namespace mueang::query
