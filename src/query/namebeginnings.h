// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace mueang::query {

/**
 * Finds how many letters at the start of some words are contained in any of many texts, in one pass over the texts: a
 * trie of the words, of which the texts visit nodes. Texts and words are folded and in letter bytes.
 */
class NameBeginnings final
{
public:
    /** Adds a word. Of too many words, the last ones are not distinguished from contained ones. */
    void add(QStringView letters);

    /** Marks what the texts contain. Call it after the last add(). */
    void scan(std::span<const std::uint8_t> texts);

    /** Returns how many letters at the start of an added word are contained in a text. */
    [[nodiscard]] qsizetype lettersContained(QStringView letters) const;

private:
    struct Node
    {
        std::array<std::uint32_t, 256> next{}; ///< per byte; 0: none
        bool isVisited = false;
    };

    std::vector<Node> m_nodes{1};
};

} // namespace mueang::query
