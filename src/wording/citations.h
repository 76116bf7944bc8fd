// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

#include <unordered_map>
#include <vector>

/** Citations in texts for people. */
namespace mueang::wording {

/** Returns "Publisher. Title. 3 January 2022", without the URL. */
[[nodiscard]] QString citationText(const catalogue::Source &source, const Presentation &presentation);

/** Assigns numbers to sources in the order in which they are first cited, from 1. */
class SourceNumbers final
{
public:
    /** Returns the numbers of the cited sources, in the order of the citations. */
    [[nodiscard]] std::vector<int> numbersOf(const catalogue::Catalogue &catalogue, catalogue::Range citations);

    /** Returns indexes in Catalogue::sources; the first has number 1. */
    [[nodiscard]] const std::vector<catalogue::Index> &sources() const { return m_sources; }

private:
    std::vector<catalogue::Index> m_sources;
    std::unordered_map<catalogue::Index, int> m_numbers;
};

/** Returns "[1][4]", or null for no numbers. */
[[nodiscard]] QString citationMarks(const std::vector<int> &numbers);

} // namespace mueang::wording
