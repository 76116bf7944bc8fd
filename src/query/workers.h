// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace mueang::query {

/** A range from 0 divided into equal chunks; the last one may be shorter. */
class Chunks final
{
public:
    Chunks(std::size_t total, std::size_t perChunk)
        : m_total(total)
        , m_perChunk(perChunk)
    { }

    [[nodiscard]] std::size_t count() const { return (m_total + m_perChunk - 1) / m_perChunk; }

    [[nodiscard]] std::size_t begin(std::size_t chunk) const { return chunk * m_perChunk; }

    [[nodiscard]] std::size_t end(std::size_t chunk) const { return std::min(m_total, (chunk + 1) * m_perChunk); }

private:
    std::size_t m_total;
    std::size_t m_perChunk;
};

/** Returns the number of threads to use: at most `ofUse`, `maximum` and the number of processors, and at least one. */
[[nodiscard]] inline unsigned workerCount(std::size_t ofUse, unsigned maximum)
{
    const std::size_t processors = std::min(std::thread::hardware_concurrency(), maximum);
    return static_cast<unsigned>(std::max<std::size_t>(std::min(ofUse, processors), 1));
}

/**
 * Calls work(chunk, worker) once for each chunk, on `workers` threads including the caller's. Stops and returns false
 * once a call returns false. Threads take chunks dynamically.
 */
template<class Work>
[[nodiscard]] bool forEachChunk(const Chunks &chunks, unsigned workers, Work work)
{
    std::atomic_size_t next = 0;
    std::atomic_bool isStopped = false;
    const auto run = [&](unsigned worker) {
        for (std::size_t chunk = next++; chunk < chunks.count() && !isStopped; chunk = next++) {
            if (!work(chunk, worker)) {
                isStopped = true;
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        threads.reserve(workers);
        try {
            for (unsigned worker = 1; worker < workers; ++worker) {
                threads.emplace_back(run, worker);
            }
        } catch (const std::system_error &) {
            // The system refuses more threads; the existing ones do all the work.
        }
        run(0);
    }
    return !isStopped;
}

} // namespace mueang::query
