// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mueang::text {

/** The rank of an empty text. Sorting keeps it last in both directions. */
inline constexpr std::uint32_t emptyRank = 0xFFFFFFFFU;

/**
 * The program's only collation: ICU's Thai collation at quaternary strength with numeric ordering, as in the dictionary
 * of the Royal Institute (docs/search.md). It does not depend on the locale of the environment. An instance belongs to
 * one thread.
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

    /** Returns bytes whose order is the order of the texts. */
    [[nodiscard]] QByteArray sortKey(QStringView text) const;

    /**
     * Returns the rank of each text in collation order, from 0. Equal texts share a rank; empty texts have emptyRank.
     * Sorting by rank then only compares integers.
     */
    [[nodiscard]] std::vector<std::uint32_t> ranks(std::span<const QStringView> texts) const;

private:
    struct Icu; // keeps ICU's versioned headers inside this library
    explicit Collator(std::unique_ptr<Icu> icu);
    std::unique_ptr<Icu> m_icu;
};

} // namespace mueang::text
