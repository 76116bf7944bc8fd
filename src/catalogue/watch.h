// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <chrono>
#include <optional>

namespace mueang::catalogue {

/** Tells work whether it still has time and is still wanted. Belongs to one thread. */
class Watch final
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Watch(Cancellation cancellation)
        : m_cancellation(std::move(cancellation))
    { }

    /** Starts a phase of the work that may take this long. */
    void allow(Clock::duration time) { m_deadline = Clock::now() + time; }

    /** Why the work has to stop; nothing while it may go on. */
    [[nodiscard]] std::optional<ErrorKind> reasonToStop() const
    {
        if (m_cancellation.isCancelled()) {
            return ErrorKind::Cancelled;
        }
        if (Clock::now() > m_deadline) {
            return ErrorKind::TimedOut;
        }
        return std::nullopt;
    }

private:
    Cancellation m_cancellation;
    Clock::time_point m_deadline = Clock::time_point::max();
};

} // namespace mueang::catalogue
