// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namebeginnings.h"

#include "query/letterbytes.h"

namespace mueang::query {

namespace {

constexpr std::size_t maxNodes = 20'000;

} // namespace

void NameBeginnings::add(QStringView letters)
{
    std::vector<std::uint8_t> bytes;
    appendLetterBytes(bytes, letters);
    std::size_t node = 0;
    for (const std::uint8_t byte : bytes) {
        if (m_nodes[node].next[byte] == 0) {
            if (m_nodes.size() == maxNodes) {
                return;
            }
            m_nodes[node].next[byte] = static_cast<std::uint32_t>(m_nodes.size());
            m_nodes.emplace_back();
        }
        node = m_nodes[node].next[byte];
    }
}

void NameBeginnings::scan(std::span<const std::uint8_t> texts)
{
    for (std::size_t begin = 0; begin < texts.size(); ++begin) {
        std::size_t node = m_nodes.front().next[texts[begin]];
        for (std::size_t i = begin + 1; node != 0; ++i) {
            m_nodes[node].isVisited = true;
            node = i < texts.size() ? m_nodes[node].next[texts[i]] : 0;
        }
    }
}

qsizetype NameBeginnings::lettersContained(QStringView letters) const
{
    std::size_t node = 0;
    for (qsizetype count = 0; count < letters.size(); ++count) {
        std::vector<std::uint8_t> bytes;
        appendLetterBytes(bytes, letters.sliced(count, 1));
        for (const std::uint8_t byte : bytes) {
            node = m_nodes[node].next[byte];
            if (node == 0) {
                return letters.size(); // a word that was not added
            }
        }
        if (!m_nodes[node].isVisited) {
            return count;
        }
    }
    return letters.size();
}

} // namespace mueang::query
