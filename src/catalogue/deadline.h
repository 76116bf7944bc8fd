// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "base/threadtime.h"

#include <chrono>
#include <optional>

namespace mueang::catalogue {

/** A time limit with a cancellation flag. Belongs to one thread. */
class Deadline final
{
public:
    explicit Deadline(Cancellation cancellation)
        : m_cancellation(std::move(cancellation))
    { }

    /** Starts a phase of the work, limited to this much CPU time of the thread. */
    void startPhase(std::chrono::nanoseconds time) { m_end = threadTime() + time; }

    /** Returns Cancelled or TimedOut if the work must stop, else nullopt. */
    [[nodiscard]] std::optional<ErrorKind> reasonToStop() const
    {
        if (m_cancellation.isCancelled()) {
            return ErrorKind::Cancelled;
        }
        if (threadTime() > m_end) {
            return ErrorKind::TimedOut;
        }
        return std::nullopt;
    }

private:
    Cancellation m_cancellation;
    std::chrono::nanoseconds m_end = std::chrono::nanoseconds::max();
};

} // namespace mueang::catalogue
