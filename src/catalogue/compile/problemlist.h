// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/build.h"

namespace mueang::catalogue::compile {

/** Collects the problems of all files, up to maxKept, and counts the others. */
class ProblemList final
{
public:
    static constexpr std::size_t maxKept = 100'000;

    void add(Problem problem);

    [[nodiscard]] bool isEmpty() const { return m_problems.empty(); }

    /** Returns the problems by file in the order of reading, then by line, and clears the list. */
    [[nodiscard]] std::vector<Problem> take();

private:
    std::vector<Problem> m_problems;
    qint64 m_more = 0;
};

} // namespace mueang::catalogue::compile
