// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstdint>
#include <vector>

namespace mueang::catalogue {

/**
 * What is wrong with a file, collected while it is read: only the first problem when it is to be
 * opened, all of them when it is to be checked. Both ways run the same code, so that they agree.
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

    /** Adds what makes going on pointless: damage, no time left, cancelled. */
    void stop(Error error);

    [[nodiscard]] bool mustStop() const { return m_isStopped; }

    [[nodiscard]] bool isEmpty() const { return m_found.empty(); }

    /** The first thousand; a last entry counts the others. */
    [[nodiscard]] std::vector<Error> take();

private:
    QString m_subject;
    Collect m_collect;
    std::vector<Error> m_found;
    std::size_t m_notListed = 0;
    bool m_isStopped = false;
};

} // namespace mueang::catalogue
