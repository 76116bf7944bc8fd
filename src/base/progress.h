// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"

#include <atomic>
#include <cstddef>
#include <memory>

namespace mueang {

/** The progress of work on another thread, and its cancellation flag. Thread-safe; copies share both. */
class Progress final
{
public:
    Progress() = default;

    explicit Progress(Cancellation cancellation)
        : m_cancellation(std::move(cancellation))
    { }

    [[nodiscard]] const Cancellation &cancellation() const { return m_cancellation; }

    void cancel() const { m_cancellation.cancel(); }

    [[nodiscard]] bool isCancelled() const { return m_cancellation.isCancelled(); }

    /** Sets the number of rows done. */
    void report(std::size_t done) const { m_done->store(done, std::memory_order_relaxed); }

    [[nodiscard]] std::size_t done() const { return m_done->load(std::memory_order_relaxed); }

private:
    Cancellation m_cancellation;
    std::shared_ptr<std::atomic_size_t> m_done = std::make_shared<std::atomic_size_t>(0);
};

} // namespace mueang
