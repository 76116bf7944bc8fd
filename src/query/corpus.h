// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mueang::query {

class Overlay;
class SearchIndex;

/** What a query searches. Both referents must outlive it. */
struct Corpus
{
    const SearchIndex &index;
    const Overlay *overlay = nullptr; ///< for the same catalogue; null: no lists and notes
};

} // namespace mueang::query
