// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <cstddef>
#include <vector>

namespace mueang::app {

/** A state of the window in the navigation history. */
struct Location
{
    int view = 0; ///< index of a view of the centre
    query::Query query;
    QString savedView = {}; ///< id of the saved view shown; empty if none

    friend bool operator==(const Location &, const Location &) = default;
};

/**
 * Back and forward history of views and queries, as in a browser. Continued typing of a search text and another sort
 * order do not add a visit.
 */
class NavigationHistory final
{
public:
    /** Adds a visit. If it differs from the current one, the forward history is dropped. */
    void visit(const Location &now);

    [[nodiscard]] bool canGoBack() const { return m_now > 1; }

    [[nodiscard]] bool canGoForward() const { return m_now < m_visits.size(); }

    /** Goes back and returns the visit to show. Requires canGoBack(). */
    [[nodiscard]] Location back();
    /** Goes forward and returns the visit to show. Requires canGoForward(). */
    [[nodiscard]] Location forward();

    /** Clears the history when another catalogue is opened, for which its queries would be meaningless. */
    void clear();

    /** Maximum number of visits; older ones are dropped. */
    static constexpr std::size_t longest = 100;

private:
    std::vector<Location> m_visits;
    std::size_t m_now = 0; ///< m_visits[m_now - 1] is shown; 0 if there is none
};

} // namespace mueang::app
