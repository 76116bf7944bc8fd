// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/blockscan.h"

#include "query/letterbytes.h"

#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace mueang::query {

namespace {

template<class Is>
std::uint64_t bitsOf(const std::uint8_t *bytes, Is is)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < blockBytes; ++i) {
        bits |= std::uint64_t{is(bytes + i)} << i;
    }
    return bits;
}

std::size_t scanPlain(const std::uint8_t *bytes, std::size_t blockCount, const Probe &probe, BlockHit *hits)
{
    const auto isEnd = [](const std::uint8_t *byte) { return *byte == rowEnd; };
    const auto startsField = [](const std::uint8_t *byte) { return *(byte - 1) <= fieldEnd; };
    const auto isCandidate = [&probe](const std::uint8_t *byte) {
        return byte[probe.firstDistance] == probe.first && byte[probe.secondDistance] == probe.second;
    };
    std::size_t found = 0;
    std::uint32_t rows = 0;
    for (std::uint32_t block = 0; block < blockCount; ++block, bytes += blockBytes) {
        const std::uint64_t candidates = bitsOf(bytes, isCandidate);
        const std::uint64_t ends = bitsOf(bytes, isEnd);
        if (candidates != 0) {
            hits[found++] = {candidates, ends, bitsOf(bytes, startsField), block, rows};
        }
        rows += static_cast<std::uint32_t>(std::popcount(ends));
    }
    return found;
}

#if defined(__x86_64__)

/** The row blocks of several texts are scanned alternately, so the hardware prefetcher does not predict the next row
 * block. */
constexpr std::size_t prefetchDistance = 4096;

__m128i load128(const std::uint8_t *bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
}

/** Compares a block, 16 bytes at a time. */
template<class Equal>
std::uint64_t bits128(const std::uint8_t *bytes, Equal equal)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < blockBytes; i += sizeof(__m128i)) {
        bits |= std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(equal(bytes + i)))} << i;
    }
    return bits;
}

/** SSE2 is part of every x86-64 CPU. */
std::size_t scanSse2(const std::uint8_t *bytes, std::size_t blockCount, const Probe &probe, BlockHit *hits)
{
    const __m128i first = _mm_set1_epi8(static_cast<char>(probe.first));
    const __m128i second = _mm_set1_epi8(static_cast<char>(probe.second));
    const __m128i separator = _mm_set1_epi8(static_cast<char>(fieldEnd));
    const auto isEnd = [](const std::uint8_t *at) { return _mm_cmpeq_epi8(load128(at), _mm_setzero_si128()); };
    const auto startsField = [separator](const std::uint8_t *at) {
        const __m128i before = load128(at - 1);
        return _mm_cmpeq_epi8(_mm_min_epu8(before, separator), before);
    };
    const auto isCandidate = [&](const std::uint8_t *at) {
        return _mm_and_si128(_mm_cmpeq_epi8(load128(at + probe.firstDistance), first),
                             _mm_cmpeq_epi8(load128(at + probe.secondDistance), second));
    };
    std::size_t found = 0;
    std::uint32_t rows = 0;
    std::uint32_t counted = 0;
    for (std::uint32_t block = 0; block < blockCount; ++block) {
        const std::uint8_t *at = bytes + block * blockBytes;
        _mm_prefetch(at + prefetchDistance, _MM_HINT_T0);
        if (const std::uint64_t candidates = bits128(at, isCandidate); candidates != 0) {
            for (; counted < block; ++counted) {
                rows += static_cast<std::uint32_t>(std::popcount(bits128(bytes + counted * blockBytes, isEnd)));
            }
            hits[found++] = {candidates, bits128(at, isEnd), bits128(at, startsField), block, rows};
        }
    }
    return found;
}

// Functions that are inlined into a function for an instruction set need the same target attribute.
#define MUEANG_AVX2 [[gnu::target("avx2,popcnt")]]

MUEANG_AVX2 __m256i load256(const std::uint8_t *bytes)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
}

MUEANG_AVX2 std::uint64_t bits256(__m256i low, __m256i high)
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(low))
        | (std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32U);
}

MUEANG_AVX2 std::uint64_t rowEnds256(const std::uint8_t *bytes)
{
    const __m256i zero = _mm256_setzero_si256();
    return bits256(_mm256_cmpeq_epi8(load256(bytes), zero), _mm256_cmpeq_epi8(load256(bytes + 32), zero));
}

MUEANG_AVX2 std::uint64_t fieldStarts256(const std::uint8_t *bytes)
{
    const __m256i separator = _mm256_set1_epi8(static_cast<char>(fieldEnd));
    const __m256i low = load256(bytes - 1);
    const __m256i high = load256(bytes + 31);
    return bits256(_mm256_cmpeq_epi8(_mm256_min_epu8(low, separator), low),
                   _mm256_cmpeq_epi8(_mm256_min_epu8(high, separator), high));
}

MUEANG_AVX2 std::size_t scanAvx2(const std::uint8_t *bytes, std::size_t blockCount, const Probe &probe, BlockHit *hits)
{
    const __m256i first = _mm256_set1_epi8(static_cast<char>(probe.first));
    const __m256i second = _mm256_set1_epi8(static_cast<char>(probe.second));
    const std::uint8_t *firsts = bytes + probe.firstDistance;
    const std::uint8_t *seconds = bytes + probe.secondDistance;
    std::size_t found = 0;
    std::uint32_t rows = 0;
    std::uint32_t counted = 0;
    for (std::uint32_t block = 0; block < blockCount; ++block) {
        const std::size_t at = block * blockBytes;
        _mm_prefetch(bytes + at + prefetchDistance, _MM_HINT_T0);
        const __m256i low = _mm256_and_si256(_mm256_cmpeq_epi8(load256(firsts + at), first),
                                             _mm256_cmpeq_epi8(load256(seconds + at), second));
        const __m256i high = _mm256_and_si256(_mm256_cmpeq_epi8(load256(firsts + at + 32), first),
                                              _mm256_cmpeq_epi8(load256(seconds + at + 32), second));
        const __m256i both = _mm256_or_si256(low, high);
        if (_mm256_testz_si256(both, both) != 0) {
            continue;
        }
        for (; counted < block; ++counted) {
            rows += static_cast<std::uint32_t>(std::popcount(rowEnds256(bytes + counted * blockBytes)));
        }
        hits[found++] = {bits256(low, high), rowEnds256(bytes + at), fieldStarts256(bytes + at), block, rows};
    }
    return found;
}

#undef MUEANG_AVX2

bool hasAvx2()
{
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("popcnt") != 0;
}

#endif

} // namespace

std::vector<ScanFunction> scanFunctions()
{
    std::vector<ScanFunction> functions{scanPlain};
#if defined(__x86_64__)
    functions.push_back(scanSse2);
    if (hasAvx2()) {
        functions.push_back(scanAvx2);
    }
#endif
    return functions;
}

ScanFunction scanFunction()
{
    return scanFunctions().back();
}

} // namespace mueang::query
