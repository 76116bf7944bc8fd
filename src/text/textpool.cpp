// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textpool.h"

#include <algorithm>
#include <utility>

namespace mueang::text {

namespace {

constexpr std::size_t blockLength = 32 * 1024;
constexpr std::size_t fewestSlots = 256;

} // namespace

QStringView TextPool::intern(QStringView text)
{
    if (text.isNull()) {
        return {};
    }
    // A moved-from pool has an empty table but keeps its count.
    m_knownCount = m_known.empty() ? 0 : m_knownCount;
    if (m_knownCount >= m_known.size() / 2) {
        grow();
    }
    const auto hash = static_cast<std::uint32_t>(qHash(text));
    Slot &slot = slotFor(text, hash);
    if (slot.text.isNull()) {
        const auto length = static_cast<std::size_t>(text.size());
        char16_t *const copy = allocate(length);
        std::copy_n(text.utf16(), length, copy);
        slot = {QStringView(copy, text.size()), hash};
        ++m_knownCount;
    }
    return slot.text;
}

TextPool::Slot &TextPool::slotFor(QStringView text, std::uint32_t hash)
{
    const std::size_t mask = m_known.size() - 1;
    std::size_t at = hash & mask;
    while (!m_known[at].text.isNull() && (m_known[at].hash != hash || m_known[at].text != text)) {
        at = (at + 1) & mask;
    }
    return m_known[at];
}

void TextPool::grow()
{
    const std::vector<Slot> old = std::exchange(m_known, std::vector<Slot>(std::max(m_known.size() * 2, fewestSlots)));
    const std::size_t mask = m_known.size() - 1;
    for (const Slot &slot : old) {
        std::size_t at = slot.hash & mask;
        while (!slot.text.isNull() && !m_known[at].text.isNull()) {
            at = (at + 1) & mask;
        }
        if (!slot.text.isNull()) {
            m_known[at] = slot;
        }
    }
}

void TextPool::seal()
{
    m_known = {};
    m_knownCount = 0;
}

char16_t *TextPool::allocate(std::size_t length)
{
    // A moved-from pool has no blocks but keeps their capacity, hence the first condition.
    if (m_blocks.empty() || m_capacity - m_used < length) {
        m_capacity = std::max(length, blockLength);
        m_blocks.push_back(std::make_unique_for_overwrite<char16_t[]>(m_capacity));
        m_used = 0;
    }
    char16_t *const place = m_blocks.back().get() + m_used;
    m_used += length;
    return place;
}

} // namespace mueang::text
