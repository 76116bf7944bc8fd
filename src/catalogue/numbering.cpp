// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/numbering.h"

#include <algorithm>

namespace mueang::catalogue {

bool Numbering::isNext(std::int64_t number) const
{
    return number >= m_first && static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(m_first) == m_count;
}

void Numbering::switchToMap()
{
    m_isRow = false;
    for (Index i = 0; i < m_count; ++i) {
        m_entries.emplace_back(m_first + i, i);
    }
}

void Numbering::add(std::int64_t number)
{
    if (m_count == 0) {
        m_first = number;
    }
    if (m_isRow && !isNext(number)) {
        switchToMap();
    }
    if (!m_isRow) {
        m_entries.emplace_back(number, m_count);
    }
    ++m_count;
}

std::optional<std::int64_t> Numbering::finish()
{
    std::sort(m_entries.begin(), m_entries.end());
    const auto twin = std::adjacent_find(m_entries.begin(), m_entries.end(),
                                         [](const auto &left, const auto &right) { return left.first == right.first; });
    return twin == m_entries.end() ? std::nullopt : std::optional(twin->first);
}

std::optional<Index> Numbering::find(std::int64_t number) const
{
    if (m_isRow) {
        if (number < m_first || static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(m_first) >= m_count) {
            return std::nullopt;
        }
        return static_cast<Index>(static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(m_first));
    }
    const auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), number,
                                        [](const auto &left, std::int64_t wanted) { return left.first < wanted; });
    return entry != m_entries.end() && entry->first == number ? std::optional(entry->second) : std::nullopt;
}

} // namespace mueang::catalogue
