// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/namelookup.h"

namespace mueang::query {

/** All names of a catalogue in the order of its tables, unsorted and with repetitions. */
struct CollectedNames
{
    /** A name whose KnownName::letters are not set yet, since `letters` grows. */
    struct Entry
    {
        qsizetype begin = 0; ///< in CollectedNames::letters
        qsizetype length = 0;
        KnownName name;
    };

    QString letters;
    std::vector<Entry> entries;
};

/** Returns the names of provinces, regions, domains, types of city, rounds and organisations, and the words for them.
 */
[[nodiscard]] CollectedNames collectNames(const catalogue::Catalogue &catalogue);

} // namespace mueang::query
