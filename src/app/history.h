// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <cstddef>
#include <vector>

namespace mueang::app {

/** What the window showed at one time. */
struct Visit
{
    int view = 0; ///< of the centre's views
    query::Query query;
    QString savedView = {}; ///< the id of the one that was shown; empty = none

    friend bool operator==(const Visit &, const Visit &) = default;
};

/**
 * The way through views and queries, to step back and forward as in a browser. A plain value. A search
 * text that goes on being typed, and another order of the rows, are no steps of their own.
 */
class History final
{
public:
    /** What is shown now. After a step back, another visit forgets what lay ahead. */
    void visit(const Visit &now);

    [[nodiscard]] bool canGoBack() const { return m_now > 1; }

    [[nodiscard]] bool canGoForward() const { return m_now < m_visits.size(); }

    /** What to show then; only when it can go there. */
    [[nodiscard]] Visit back();
    [[nodiscard]] Visit forward();

    /** Another catalogue: its queries mean something else. */
    void clear();

    /** The oldest visits beyond this are forgotten. */
    static constexpr std::size_t longest = 100;

private:
    std::vector<Visit> m_visits;
    std::size_t m_now = 0; ///< m_visits[m_now - 1] is shown; 0 = nothing yet
};

} // namespace mueang::app
