// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mueang::catalogue {

/** Finds a record's index by the number that the file gives it. Numbers 1, 2, 3... take no memory. */
class Numbering final
{
public:
    void add(std::int64_t number);

    /** Call after the last add(). Gives a number that two records share, if there is one. */
    [[nodiscard]] std::optional<std::int64_t> finish();

    [[nodiscard]] std::optional<Index> find(std::int64_t number) const;

    [[nodiscard]] Index size() const { return m_count; }

private:
    [[nodiscard]] bool isNext(std::int64_t number) const;
    void leaveRow();

    std::int64_t m_first = 1;
    Index m_count = 0;
    bool m_isRow = true; ///< all numbers follow one another
    std::vector<std::pair<std::int64_t, Index>> m_entries; ///< else: by number once finished
};

} // namespace mueang::catalogue
