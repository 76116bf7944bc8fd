// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/notetexts.h"

#include <QList>

#include <bit>

namespace mueang::query {

NoteTexts::NoteTexts(const std::map<catalogue::Index, QString> &notes, std::size_t blockCount)
    : m_slots(blockCount, noSlot)
{
    for (const auto &[area, text] : notes) {
        for (const QStringView line : QStringView(text).split(u'\n')) {
            m_texts.add(line); // one field per line: no match spans two lines
        }
        m_texts.endRow();
        m_areas.push_back(area);
        std::uint32_t &slot = m_slots[area / rowsPerBlock];
        slot = slot == noSlot ? m_slotCount++ : slot;
    }
    m_texts.finish();
    m_texts.count(m_counts);
}

NoteMatches NoteTexts::find(const Term &term) const
{
    NoteMatches matches;
    if (isEmpty() || term.year) {
        return matches;
    }
    const Needle needle(term, m_counts);
    for (std::size_t first = 0; first < m_areas.size(); first += rowsPerBlock) {
        RowSet found = m_texts.scan(first / rowsPerBlock, needle, ~RowSet{0}).anywhere;
        if (found != 0) {
            matches.m_sets.resize(m_slotCount);
        }
        for (; found != 0; found &= found - 1) {
            const catalogue::Index area = m_areas[first + static_cast<std::size_t>(std::countr_zero(found))];
            matches.m_sets[m_slots[area / rowsPerBlock]] |= RowSet{1} << (area % rowsPerBlock);
        }
    }
    return matches;
}

} // namespace mueang::query
