// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/sharedtexts.h"

namespace mueang::query {

namespace {

constexpr std::size_t blocksPerChunk = 64;

} // namespace

void SharedTexts::add(QStringView text)
{
    if (text.isEmpty()) {
        return;
    }
    auto known = m_known.find(text);
    if (known == m_known.end()) {
        m_texts.add(text);
        m_texts.endRow();
        known = m_known.insert(text, m_textCount++);
    }
    m_ids.push_back(*known);
    m_rows.push_back(static_cast<std::uint8_t>(m_areaCount % rowsPerBlock));
}

void SharedTexts::endArea()
{
    if (++m_areaCount % rowsPerBlock == 0) {
        m_blockStarts.push_back(m_ids.size());
    }
}

void SharedTexts::finish()
{
    m_texts.finish();
    m_blockStarts.push_back(m_ids.size());
    m_rows.shrink_to_fit();
    m_ids.shrink_to_fit();
    m_known = {};
}

RowSet SharedTexts::areasWith(std::span<const RowSet> found, std::size_t rowBlock, RowSet wanted) const
{
    RowSet areas = 0;
    const RowSet *sets = found.data();
    const std::uint32_t *ids = m_ids.data();
    const std::uint8_t *rows = m_rows.data();
    const std::size_t end = m_blockStarts[rowBlock + 1];
    // Branchless, because the matches are unpredictable.
    for (std::size_t i = m_blockStarts[rowBlock]; i < end; ++i) {
        const std::uint32_t id = ids[i];
        areas |= ((sets[id / rowsPerBlock] >> (id % rowsPerBlock)) & 1U) << rows[i];
    }
    return areas & wanted;
}

SharedMatches::SharedMatches(const SharedTexts &texts, const Needle &needle)
    : m_texts(texts)
    , m_needle(needle)
    , m_chunks(texts.blockCount(), blocksPerChunk)
{ }

RowSet SharedMatches::areas(std::size_t rowBlock, RowSet wanted)
{
    return areasWith(m_found, rowBlock, wanted);
}

RowSet SharedMatches::areasAtWordStart(std::size_t rowBlock, RowSet wanted)
{
    return areasWith(m_foundAtWordStart, rowBlock, wanted);
}

RowSet SharedMatches::areasWith(const std::vector<RowSet> &found, std::size_t rowBlock, RowSet wanted)
{
    if (wanted == 0) {
        return 0;
    }
    if (m_chunksDone != m_chunks.count()) {
        find();
    }
    return m_foundAny ? m_texts.areasWith(found, rowBlock, wanted) : 0;
}

void SharedMatches::find()
{
    std::call_once(m_isPrepared, [this] {
        m_found.resize(m_texts.blockCount());
        m_foundAtWordStart.resize(m_texts.blockCount());
    });
    for (std::size_t chunk = m_nextChunk++; chunk < m_chunks.count(); chunk = m_nextChunk++) {
        for (std::size_t rowBlock = m_chunks.begin(chunk); rowBlock < m_chunks.end(chunk); ++rowBlock) {
            const RowMatches matches = m_texts.texts().scan(rowBlock, m_needle, ~RowSet{0});
            m_found[rowBlock] = matches.anywhere;
            m_foundAtWordStart[rowBlock] = matches.atWordStart;
            if (m_found[rowBlock] != 0) {
                m_foundAny = true;
            }
        }
        ++m_chunksDone;
        m_chunksDone.notify_all();
    }
    for (std::size_t done = m_chunksDone; done != m_chunks.count(); done = m_chunksDone) {
        m_chunksDone.wait(done);
    }
}

} // namespace mueang::query
