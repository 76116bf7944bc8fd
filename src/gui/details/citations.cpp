// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/citations.h"

#include <algorithm>

namespace mueang::gui {

namespace {

/** The maximum number of citations of one fact: nobody reads more, and a foreign catalogue may hold any number. */
constexpr catalogue::Index mostCitations = 50;

} // namespace

std::vector<int> Citations::cite(catalogue::Range citations)
{
    citations.count = std::min(citations.count, mostCitations);
    std::vector<int> numbers;
    for (const catalogue::Index source : catalogue::Catalogue::of(m_catalogue.citations, citations)) {
        const auto [known, isNew] = m_numbers.try_emplace(source, static_cast<int>(m_sources.size()) + 1);
        if (isNew) {
            m_sources.push_back(source);
        }
        if (std::ranges::find(numbers, known->second) == numbers.end()) {
            numbers.push_back(known->second);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace mueang::gui
