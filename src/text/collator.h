// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mueang::text {

/** Rank of an empty value: a sorter keeps it last in both directions. */
inline constexpr std::uint32_t emptyRank = 0xFFFFFFFFU;

/**
 * The one order of the program: ICU's Thai collation at quaternary strength with numeric order, as
 * the Royal Institute dictionary has it (docs/search.md). Independent of the environment's locale.
 * An instance belongs to one thread.
 */
class Collator final
{
public:
    [[nodiscard]] static Result<Collator> create();
    Collator(Collator &&) noexcept;
    Collator &operator=(Collator &&) noexcept;
    ~Collator();
    Collator(const Collator &) = delete;
    Collator &operator=(const Collator &) = delete;

    [[nodiscard]] std::strong_ordering compare(QStringView left, QStringView right) const;
    [[nodiscard]] QByteArray sortKey(QStringView text) const;

    /**
     * The place of every text in the order, 0 first; equal texts share a rank, empty ones have
     * emptyRank. Sorting by rank only compares integers.
     */
    [[nodiscard]] std::vector<std::uint32_t> ranks(std::span<const QStringView> texts) const;

private:
    struct Icu; // keeps ICU's headers, which name its version, inside this room
    explicit Collator(std::unique_ptr<Icu> icu);
    std::unique_ptr<Icu> m_icu;
};

} // namespace mueang::text
