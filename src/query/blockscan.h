// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mueang::query {

inline constexpr std::size_t blockBytes = 64;
/** Scanning looks at this many bytes behind the last block. */
inline constexpr std::size_t scanPadding = 2 * blockBytes;
/** A probe looks no further than this from where the text begins. */
inline constexpr std::size_t mostProbeDistance = 31;

/** Two bytes of what is searched, best such as few texts have, and how far from its start they are. */
struct Probe
{
    std::uint8_t first = 0;
    std::uint8_t second = 0;
    std::size_t firstDistance = 0;
    std::size_t secondDistance = 0;
};

/** What there is in one block; bit i stands for its byte i. Not initialised: many are made, few are used. */
struct BlockHit
{
    std::uint64_t candidates; ///< a text that begins here has both bytes of the probe
    std::uint64_t rowEnds; ///< bytes that are rowEnd
    std::uint64_t fieldStarts; ///< the byte before ends a field or row
    std::uint32_t block;
    std::uint32_t rowsBefore; ///< ends of rows in the blocks before
};

/**
 * Writes the blocks with candidates to `hits`, which has room for all; returns how many there are. Reads one
 * byte before `bytes`, and scanPadding bytes behind the last block.
 */
using ScanFunction = std::size_t (*)(const std::uint8_t *bytes, std::size_t blockCount, const Probe &probe,
                                     BlockHit *hits);

/** The fastest that this computer has. */
[[nodiscard]] ScanFunction scanFunction();

/** All that this computer has, which must find the same. For tests. */
[[nodiscard]] std::vector<ScanFunction> scanFunctions();

} // namespace mueang::query
