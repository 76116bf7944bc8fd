// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <mutex>

namespace mueang::files {

/**
 * While a distrusted file is read, SQLite's own memory ends 256 MB above what it uses now. The limit belongs to the
 * whole process, so it is counted, and taken away with the last of these objects. From any thread.
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
