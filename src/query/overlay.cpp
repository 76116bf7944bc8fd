// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/overlay.h"

#include "query/searchindex.h"

#include <map>
#include <numeric>
#include <set>

namespace mueang::query {

namespace {

using catalogue::Index;

NoteTexts noteTexts(const std::vector<OverlayNote> &notes, const SearchIndex &index)
{
    std::map<Index, QString> known;
    for (const OverlayNote &note : notes) {
        if (const auto area = index.areaIds.find(*index.catalogue, note.areaId)) {
            known[*area] = note.text;
        }
    }
    return known.empty() ? NoteTexts() : NoteTexts(known, index.cellCount());
}

} // namespace

Overlay::Overlay(const SearchIndex &index, const OverlayContents &contents)
    : m_catalogue(index.catalogue)
    , m_notes(noteTexts(contents.notes, index))
{
    for (const OverlayGroup &group : contents.groups) {
        addGroup(group, index);
    }
    indexMembers(index.cellCount());
}

void Overlay::addGroup(const OverlayGroup &group, const SearchIndex &index)
{
    if (m_places.contains(group.id)) {
        return;
    }
    m_places.insert(group.id, m_groups.size());
    Group added{group.id, group.name, {}};
    std::set<Index> known;
    for (const QString &id : group.areaIds) {
        if (const auto area = index.areaIds.find(*index.catalogue, id); area && known.insert(*area).second) {
            added.areas.push_back(*area);
        }
    }
    m_groups.push_back(std::move(added));
}

void Overlay::indexMembers(std::size_t cellCount)
{
    std::map<std::pair<std::size_t, std::uint32_t>, RowSet> sets; // by cell and group
    for (std::uint32_t group = 0; group < m_groups.size(); ++group) {
        for (const Index area : m_groups[group].areas) {
            sets[{area / rowsPerCell, group}] |= RowSet{1} << (area % rowsPerCell);
        }
    }
    m_members.reserve(sets.size());
    m_firstMembers.assign(cellCount + 1, 0);
    for (const auto &[key, rows] : sets) {
        m_members.push_back({key.second, rows});
        ++m_firstMembers[key.first + 1];
    }
    std::partial_sum(m_firstMembers.begin(), m_firstMembers.end(), m_firstMembers.begin());
}

const Overlay::Group *Overlay::group(const QString &id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_groups[*place];
}

bool Overlay::isFor(const SearchIndex &index) const
{
    return m_catalogue == index.catalogue;
}

OverlayPointer makeOverlay(const SearchIndex &index, const OverlayContents &contents)
{
    if (contents.groups.empty() && contents.notes.empty()) {
        return nullptr;
    }
    return std::make_shared<const Overlay>(index, contents);
}

} // namespace mueang::query
