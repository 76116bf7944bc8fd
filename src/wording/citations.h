// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/areacolumns.h"

#include <unordered_map>
#include <vector>

/** How facts name their sources, in texts that people read. */
namespace mueang::wording {

/** "Publisher. Title. 3 January 2022"; the address is not in it. */
[[nodiscard]] QString citationText(const catalogue::Source &source, const Presentation &presentation);

/** Gives sources their numbers, 1 for the first that is asked for. */
class SourceNumbers final
{
public:
    /** Of the sources that a fact cites, in its order. */
    [[nodiscard]] std::vector<int> numbersOf(const catalogue::Catalogue &catalogue, catalogue::Range citations);

    /** In Catalogue::sources; number 1 is the first. */
    [[nodiscard]] const std::vector<catalogue::Index> &sources() const { return m_sources; }

private:
    std::vector<catalogue::Index> m_sources;
    std::unordered_map<catalogue::Index, int> m_numbers;
};

/** "[1][4]"; null for none. */
[[nodiscard]] QString citationMarks(const std::vector<int> &numbers);

} // namespace mueang::wording
