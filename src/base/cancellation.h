// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>

namespace mueang {

/** A thread-safe flag that asks work on another thread to stop. Copies share the flag. */
class Cancellation final
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace mueang
