// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchindex.h"

#include <vector>

namespace mueang::query {

/** Which areas a search text finds, and how well. Refers to both of its arguments. */
class TextMatcher final
{
public:
    TextMatcher(const SearchText &text, const SearchIndex &index);

    /** Every word is in some text of the area, its province, region or round, or is its year. */
    [[nodiscard]] bool matches(catalogue::Index area) const;

    /** Of an area that matches: less is better. */
    [[nodiscard]] std::uint32_t relevance(catalogue::Index area) const;

private:
    void findInProvinces();
    void findAliases(std::size_t province);
    [[nodiscard]] Strength strength(std::size_t term, catalogue::Index area, Strength enough) const;

    const SearchText &m_text;
    const SearchIndex &m_index;
    std::vector<std::vector<Strength>> m_provinces; ///< per term and province
    std::vector<std::vector<Strength>> m_rounds; ///< per term and round
    std::vector<Relevance> m_provinceRelevance;
};

} // namespace mueang::query
