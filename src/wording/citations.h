// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "wording/areacolumns.h"

#include <QString>
#include <QStringView>

#include <span>
#include <unordered_map>
#include <vector>

/** Sources and their citations in texts for people. */
namespace mueang::wording {

/** Returns "Publisher. Title. 3 January 2022", without the URL. */
[[nodiscard]] QString citationText(const catalogue::Source &source, const Presentation &presentation);

/** Assigns numbers to sources in the order in which they are first cited, from 1. */
class SourceNumbers final
{
public:
    /** Returns the numbers of the cited sources, in the order of the citations. */
    [[nodiscard]] std::vector<int> numbersOf(const catalogue::Catalogue &catalogue, catalogue::Range citations);

    /**
     * Returns the numbers of the first 50 cited sources, ascending and without duplicates, for a page that is read as a
     * whole.
     */
    [[nodiscard]] std::vector<int> fewNumbersOf(const catalogue::Catalogue &catalogue, catalogue::Range citations);

    /** Returns indexes in Catalogue::sources; the first has number 1. */
    [[nodiscard]] const std::vector<catalogue::Index> &sources() const { return m_sources; }

private:
    std::vector<catalogue::Index> m_sources;
    std::unordered_map<catalogue::Index, int> m_numbers;
};

/** Returns "[1][4]", or null for no numbers. */
[[nodiscard]] QString citationMarks(const std::vector<int> &numbers);

/** Returns the sources that any of the rows cites for itself, each once, in the catalogue's order. */
[[nodiscard]] std::vector<catalogue::Index> citedSources(const catalogue::Catalogue &catalogue,
                                                         std::span<const catalogue::Index> rows);

/** Returns publisher, title and date as far as known: "depa, Smart City Thailand, 9 Nov 2022". */
[[nodiscard]] QString sourceText(const catalogue::Source &source, const Presentation &presentation);

} // namespace mueang::wording
