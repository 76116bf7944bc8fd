// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mueang::query {

class Overlay;
class SearchIndex;

/** What a query is asked of. Both live longer than this. */
struct Corpus
{
    const SearchIndex &index;
    const Overlay *overlay = nullptr; ///< of the same catalogue; null = nothing added
};

} // namespace mueang::query
