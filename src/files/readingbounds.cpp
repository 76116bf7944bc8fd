// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/readingbounds.h"

#include "base/threadtime.h"

#include <sqlite3.h>

namespace mueang::files {

namespace {

constexpr int operationsBetweenLooks = 1000;

int mustStop(void *end)
{
    return threadTime() > *static_cast<const std::chrono::nanoseconds *>(end) ? 1 : 0;
}

} // namespace

ReadingBounds::ReadingBounds(sqlite3 *handle, std::chrono::nanoseconds time)
    : m_handle(handle)
    , m_end(threadTime() + time)
{
    sqlite3_progress_handler(m_handle, operationsBetweenLooks, mustStop, &m_end);
}

ReadingBounds::~ReadingBounds()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace mueang::files
