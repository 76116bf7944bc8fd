// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/heaplimit.h"

#include <QtGlobal>

#include <chrono>

struct sqlite3;

namespace mueang::files {

/**
 * Limits SQLite's memory, and the CPU time of this thread for the statements on the connection, for its lifetime: the
 * file is untrusted. CPU time rather than wall time, because a sound file on a slow disk, or one that another program
 * has locked, can take long.
 */
class ReadingBounds final
{
public:
    ReadingBounds(sqlite3 *handle, std::chrono::nanoseconds time);
    Q_DISABLE_COPY_MOVE(ReadingBounds)
    ~ReadingBounds();

private:
    HeapLimit m_heapLimit;
    sqlite3 *m_handle;
    std::chrono::nanoseconds m_end;
};

} // namespace mueang::files
