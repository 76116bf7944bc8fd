// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stoppablepacking.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <unistd.h>
#include <xlsxwriter.h>

namespace mueang::exporting {

/** A stream of the library, read through ours. */
struct StoppablePacking::Rows
{
    StoppablePacking *packing = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::FILE *stream = nullptr;
    bool hasBegun = false;

    static ssize_t read(void *cookie, char *buffer, std::size_t size)
    {
        auto *rows = static_cast<Rows *>(cookie);
        if (!rows->hasBegun) {
            rows->packing->takeCopy(rows->sheet);
            rows->hasBegun = true;
        }
        if (rows->packing->m_cancellation.isCancelled()) {
            return 0;
        }
        const std::size_t count = std::fread(buffer, 1, size, rows->stream);
        return count == 0 && std::ferror(rows->stream) != 0 ? -1 : static_cast<ssize_t>(count);
    }

    static int seek(void *cookie, off64_t *offset, int whence)
    {
        std::FILE *stream = static_cast<Rows *>(cookie)->stream;
        const bool hasMoved = fseeko(stream, *offset, whence) == 0;
        *offset = ftello(stream);
        return hasMoved ? 0 : -1;
    }

    static int close(void *cookie) { return std::fclose(static_cast<Rows *>(cookie)->stream); }
};

StoppablePacking::StoppablePacking(Cancellation cancellation)
    : m_cancellation(std::move(cancellation))
    , m_watcher([this](const std::stop_token &stop) { watch(stop); })
{ }

StoppablePacking::~StoppablePacking()
{
    m_watcher.request_stop();
    m_watcher.join();
    std::ranges::for_each(m_copies, ::close);
}

void StoppablePacking::add(lxw_worksheet *sheet)
{
    auto rows = std::make_unique<Rows>(Rows{this, sheet, sheet->optimize_tmpfile});
    const cookie_io_functions_t functions{&Rows::read, nullptr, &Rows::seek, &Rows::close};
    if (std::FILE *stream = fopencookie(rows.get(), "r", functions); stream != nullptr) { // else it cannot be stopped
        sheet->optimize_tmpfile = stream;
        m_rows.push_back(std::move(rows));
    }
}

void StoppablePacking::takeCopy(lxw_worksheet *sheet)
{
    const int copy = ::dup(::fileno(sheet->file));
    if (copy >= 0) {
        const std::scoped_lock lock(m_mutex);
        m_copies.push_back(copy);
    }
}

void StoppablePacking::watch(const std::stop_token &stop)
{
    constexpr std::chrono::milliseconds interval(20); // nobody feels it
    std::condition_variable_any stopped;
    std::unique_lock lock(m_mutex);
    while (!stopped.wait_for(lock, stop, interval, [&stop] { return stop.stop_requested(); })) {
        if (m_cancellation.isCancelled()) {
            // Each time: what the library still had in memory may come after.
            std::ranges::for_each(m_copies, [](int copy) { return ::ftruncate(copy, 0); });
        }
    }
}

} // namespace mueang::exporting
