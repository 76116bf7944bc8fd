// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mueang::catalogue {

/** Maps the numbers of records in a file to indexes. Consecutive numbers need no memory. */
class Numbering final
{
public:
    void add(std::int64_t number);

    /** Completes the numbering after the last add(). Returns a duplicate number, if any. */
    [[nodiscard]] std::optional<std::int64_t> finish();

    [[nodiscard]] std::optional<Index> find(std::int64_t number) const;

    [[nodiscard]] Index size() const { return m_count; }

private:
    [[nodiscard]] bool isNext(std::int64_t number) const;
    void switchToMap();

    std::int64_t m_first = 1;
    Index m_count = 0;
    bool m_isRow = true; ///< whether the numbers are consecutive
    std::vector<std::pair<std::int64_t, Index>> m_entries; ///< otherwise; sorted by number after finish()
};

} // namespace mueang::catalogue
