// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstdint>
#include <vector>

namespace mueang::catalogue {

/**
 * Collects the problems of a file during reading: only the first one when opening, all of them when checking. Both use
 * the same code, so that they agree.
 */
class Problems final
{
public:
    enum class Collect : std::uint8_t { First, All };

    Problems(QString subject, Collect collect)
        : m_subject(std::move(subject))
        , m_collect(collect)
    { }

    void add(Error error);

    /** Adds a problem that makes continuing pointless: damage, timeout, cancellation. */
    void stop(Error error);

    [[nodiscard]] bool mustStop() const { return m_isStopped; }

    [[nodiscard]] bool isEmpty() const { return m_found.empty(); }

    /** Returns the first thousand problems, any final one of stop(), and an entry with the number of others. */
    [[nodiscard]] std::vector<Error> take();

private:
    QString m_subject;
    Collect m_collect;
    std::vector<Error> m_found;
    std::size_t m_notListed = 0;
    bool m_isStopped = false;
};

} // namespace mueang::catalogue
