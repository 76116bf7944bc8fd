// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mueang::query {

class UserData;
class SearchIndex;

/** What a query searches. Both referents must outlive it. */
struct SearchScope
{
    const SearchIndex &index;
    const UserData *userData = nullptr; ///< for the same catalogue; null: no lists and notes
};

} // namespace mueang::query
