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
 * Interns texts in a few large blocks, so that a catalogue of a million rows needs little more memory than its letters.
 * Views are valid for the lifetime of the pool; a null view is returned as null. Not thread-safe while texts are added.
 */
class TextPool final
{
public:
    [[nodiscard]] QStringView intern(QStringView text);

    /** Frees the hash table once all texts are added; the views remain valid. */
    void seal();

private:
    char16_t *allocate(std::size_t length);

    /** An entry of the hash table. The hash is stored so that growing does not read the texts again. */
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
