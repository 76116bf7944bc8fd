// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <mutex>

namespace mueang::files {

/**
 * While an untrusted file is read, sets SQLite's hard heap limit to 256 MB above its current use. The limit is global
 * to the process, so instances are counted and the last one restores the old limit. Thread-safe.
 */
class HeapLimit final
{
public:
    HeapLimit();
    Q_DISABLE_COPY_MOVE(HeapLimit)
    ~HeapLimit();

private:
    static inline std::mutex s_mutex;
    static inline int s_users = 0;
    static inline std::int64_t s_before = 0;
};

} // namespace mueang::files
