// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "base/threadtime.h"

#include <chrono>
#include <optional>

namespace mueang::catalogue {

/** Tells work whether it still has time and is still wanted. Belongs to one thread. */
class Watch final
{
public:
    explicit Watch(Cancellation cancellation)
        : m_cancellation(std::move(cancellation))
    { }

    /** Starts a phase of the work that may take so much of the thread's processor time. */
    void allow(std::chrono::nanoseconds time) { m_end = threadTime() + time; }

    /** Why the work has to stop; nothing while it may go on. */
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
