// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/heaplimit.h"

#include <sqlite3.h>

namespace mueang::files {

namespace {

constexpr sqlite3_int64 room = 256 * 1024 * 1024;

} // namespace

HeapLimit::HeapLimit()
{
    const std::scoped_lock lock(s_mutex);
    if (s_users++ == 0) {
        s_before = sqlite3_hard_heap_limit64(sqlite3_memory_used() + room);
    }
}

HeapLimit::~HeapLimit()
{
    const std::scoped_lock lock(s_mutex);
    if (--s_users == 0) {
        sqlite3_hard_heap_limit64(s_before);
        sqlite3_soft_heap_limit64(s_before);
    }
}

} // namespace mueang::files
