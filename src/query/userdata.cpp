// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/userdata.h"

#include "query/searchindex.h"

#include <map>
#include <numeric>
#include <set>

namespace mueang::query {

namespace {

using catalogue::Index;

NoteTexts noteTexts(const std::vector<UserNote> &notes, const SearchIndex &index)
{
    std::map<Index, QString> known;
    for (const UserNote &note : notes) {
        if (const auto area = index.areaIds.find(*index.catalogue, note.areaId)) {
            known[*area] = note.text;
        }
    }
    return known.empty() ? NoteTexts() : NoteTexts(known, index.blockCount());
}

} // namespace

UserData::UserData(const SearchIndex &index, const UserDataContents &contents)
    : m_notes(noteTexts(contents.notes, index))
{
    for (const UserList &list : contents.lists) {
        addList(list, index);
    }
    indexMembers(index.blockCount());
}

void UserData::addList(const UserList &list, const SearchIndex &index)
{
    if (m_places.contains(list.id)) {
        return;
    }
    m_places.insert(list.id, m_lists.size());
    List added{list.id, list.name, {}};
    std::set<Index> known;
    for (const QString &id : list.areaIds) {
        if (const auto area = index.areaIds.find(*index.catalogue, id); area && known.insert(*area).second) {
            added.areas.push_back(*area);
        }
    }
    m_lists.push_back(std::move(added));
}

void UserData::indexMembers(std::size_t blockCount)
{
    std::map<std::pair<std::size_t, std::uint32_t>, RowSet> sets; // by row block and list
    for (std::uint32_t list = 0; list < m_lists.size(); ++list) {
        for (const Index area : m_lists[list].areas) {
            sets[{area / rowsPerBlock, list}] |= RowSet{1} << (area % rowsPerBlock);
        }
    }
    m_members.reserve(sets.size());
    m_firstMembers.assign(blockCount + 1, 0);
    for (const auto &[key, rows] : sets) {
        m_members.push_back({key.second, rows});
        ++m_firstMembers[key.first + 1];
    }
    std::partial_sum(m_firstMembers.begin(), m_firstMembers.end(), m_firstMembers.begin());
}

const UserData::List *UserData::list(const QString &id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_lists[*place];
}

UserDataPointer makeUserData(const SearchIndex &index, const UserDataContents &contents)
{
    if (contents.lists.empty() && contents.notes.empty()) {
        return nullptr;
    }
    return std::make_shared<const UserData>(index, contents);
}

} // namespace mueang::query
