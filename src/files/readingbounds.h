// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/heaplimit.h"

#include <QtGlobal>

#include <chrono>

struct sqlite3;

namespace mueang::files {

/**
 * While it lives, SQLite's statements on the connection end after so much time of this thread's processor, and SQLite's
 * memory has a limit: the file may come from anywhere. The time of the processor, because a sound file on a slow disk,
 * or one that another program has locked, needs long by the clock.
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
