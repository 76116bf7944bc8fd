// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace mueang::text {

/**
 * Keeps many texts in a few large blocks and equal texts once, so that a catalogue of a million
 * rows costs little more than its letters. The views stay valid as long as the pool; a null view
 * stays null. Not thread-safe while texts are added.
 */
class TextPool final
{
public:
    [[nodiscard]] QStringView intern(QStringView text);

    /** Forgets which texts are equal (frees the look-up table); the views stay. */
    void seal();

private:
    char16_t *allocate(std::size_t length);

    /** A place in the look-up table; the hash is kept so that growing need not read the texts again. */
    struct Slot
    {
        QStringView text; ///< null: free
        std::uint32_t hash = 0;
    };

    [[nodiscard]] Slot &slotFor(QStringView text, std::uint32_t hash);
    void grow();

    std::vector<std::unique_ptr<char16_t[]>> m_blocks;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
    std::vector<Slot> m_known; ///< open addressing; its size is a power of two
    std::size_t m_knownCount = 0;
};

} // namespace mueang::text
