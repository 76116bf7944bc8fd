// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/areaids.h"

#include <QHashFunctions>

#include <bit>

namespace mueang::query {

using catalogue::Catalogue;
using catalogue::Index;

AreaIds::AreaIds(const Catalogue &catalogue)
    : m_slots(std::bit_ceil(2 * catalogue.areas.size() + 1), catalogue::noIndex)
{
    for (Index area = 0; area < catalogue.areas.size(); ++area) {
        std::size_t slot = qHash(catalogue.areas[area].id) & (m_slots.size() - 1);
        while (m_slots[slot] != catalogue::noIndex) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = area;
    }
}

std::optional<Index> AreaIds::find(const Catalogue &catalogue, QStringView id) const
{
    if (m_slots.empty()) {
        return std::nullopt;
    }
    std::size_t slot = qHash(id) & (m_slots.size() - 1);
    for (; m_slots[slot] != catalogue::noIndex; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (catalogue.areas[m_slots[slot]].id == id) {
            return m_slots[slot];
        }
    }
    return std::nullopt;
}

} // namespace mueang::query
