// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace mueang::gui {

/** Numbers sources from 1 in the order in which a page cites them; each source has one number. */
class Citations final
{
public:
    explicit Citations(const catalogue::Catalogue &catalogue)
        : m_catalogue(catalogue)
    { }

    /**
     * Returns the numbers of a fact's sources, ascending and without duplicates. A new source receives the next free
     * number.
     */
    [[nodiscard]] std::vector<int> cite(catalogue::Range citations);

    /** Returns the cited sources; the first has number 1. */
    [[nodiscard]] std::span<const catalogue::Index> sources() const { return m_sources; }

private:
    const catalogue::Catalogue &m_catalogue;
    std::vector<catalogue::Index> m_sources;
    std::unordered_map<catalogue::Index, int> m_numbers;
};

} // namespace mueang::gui
