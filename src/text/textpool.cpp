// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textpool.h"

#include <algorithm>

namespace mueang::text {

namespace {

constexpr std::size_t blockLength = 32 * 1024;

} // namespace

QStringView TextPool::intern(QStringView text)
{
    if (text.isNull()) {
        return {};
    }
    if (const auto known = m_known.find(text); known != m_known.end()) {
        return *known;
    }
    const auto length = static_cast<std::size_t>(text.size());
    char16_t *const copy = allocate(length);
    std::copy_n(text.utf16(), length, copy);
    const QStringView view(copy, text.size());
    m_known.insert(view);
    return view;
}

void TextPool::seal()
{
    m_known = {};
}

char16_t *TextPool::allocate(std::size_t length)
{
    // A moved-from pool has no blocks but remembers their size: hence the first condition.
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
