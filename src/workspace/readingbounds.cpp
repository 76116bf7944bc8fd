// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readingbounds.h"

#include "base/threadtime.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace mueang::workspace {

namespace {

constexpr int operationsBetweenLooks = 1000;

int mustStop(void *end)
{
    return threadTime() > *static_cast<const std::chrono::nanoseconds *>(end) ? 1 : 0;
}

} // namespace

bool isTooLarge(const Contents &contents)
{
    Tally tally;
    const auto addAll = [&tally](const auto &records) {
        for (const auto &[key, record] : records) {
            tally.add(record);
        }
    };
    addAll(contents.lists);
    addAll(contents.memberships);
    addAll(contents.notes);
    addAll(contents.views);
    return tally.isTooLarge();
}

QString tooLargeDetail()
{
    return QCoreApplication::translate("mueang::Workspace",
                                       "at most 500,000 areas in lists, notes and views, and 100,000,000 letters");
}

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

} // namespace mueang::workspace
