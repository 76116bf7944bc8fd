// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mueang::query {

inline constexpr std::size_t blockBytes = 64;
/** The number of bytes read past the last block. */
inline constexpr std::size_t scanPadding = 2 * blockBytes;
/** The maximum offset of a probe byte from the start of the text. */
inline constexpr std::size_t maxProbeDistance = 31;

/** Two bytes of the search text, preferably rare ones, and their offsets from its start. */
struct Probe
{
    std::uint8_t first = 0;
    std::uint8_t second = 0;
    std::size_t firstDistance = 0;
    std::size_t secondDistance = 0;
};

/**
 * The scan result of one block; bit i refers to byte i. Left uninitialised, because arrays of it are large and mostly
 * unused.
 */
struct BlockHit
{
    std::uint64_t candidates; ///< starts at which both probe bytes match
    std::uint64_t rowEnds; ///< bytes that are rowEnd
    std::uint64_t fieldStarts; ///< bytes after a field or row terminator
    std::uint32_t block;
    std::uint32_t rowsBefore; ///< number of row ends in the blocks before
};

/**
 * Writes the blocks with candidates to `hits`, which has room for `blockCount`, and returns their number. Reads one
 * byte before `bytes` and scanPadding bytes past the last block.
 */
using ScanFunction = std::size_t (*)(const std::uint8_t *bytes, std::size_t blockCount, const Probe &probe,
                                     BlockHit *hits);

/** Returns the fastest implementation that this CPU supports. */
[[nodiscard]] ScanFunction scanFunction();

/** Returns all implementations that this CPU supports, for tests: their results must be equal. */
[[nodiscard]] std::vector<ScanFunction> scanFunctions();

} // namespace mueang::query
