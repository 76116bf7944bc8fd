// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/notetexts.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

/** What a user adds to a catalogue, as the engine sees it: lists of areas, and notes on them. */
namespace mueang::query {

/** A list of areas, such as a shortlist. */
struct OverlayGroup
{
    QString id; ///< what Query::lists names
    QString name; ///< for people
    QStringList areaIds; ///< in the user's order; one that is there twice counts once
};

struct OverlayNote
{
    QString areaId;
    QString text; ///< plain; lines end in LF
};

/** Plain data, from a workspace or anywhere. */
struct OverlayContents
{
    std::vector<OverlayGroup> groups; ///< in the user's order; of two with one id the first counts
    std::vector<OverlayNote> notes; ///< of two on one area the last counts
};

/**
 * Lists and notes fitted to one catalogue: ids that it lacks are left out. Immutable; threads may share one. Making
 * it grows with the lists and notes, and with the areas only by eight bytes for every 64 of them.
 */
class Overlay final
{
public:
    struct Group
    {
        QString id;
        QString name;
        std::vector<catalogue::Index> areas; ///< those that the catalogue has, in the user's order
    };

    Overlay(const SearchIndex &index, const OverlayContents &contents);

    /** Also those without an area of this catalogue. */
    [[nodiscard]] std::span<const Group> groups() const { return m_groups; }

    /** Null for an id that no list has. */
    [[nodiscard]] const Group *group(const QString &id) const;

    [[nodiscard]] const NoteTexts &notes() const { return m_notes; }

    /** Made for the catalogue of this index; run() takes no notice of another. */
    [[nodiscard]] bool isFor(const SearchIndex &index) const;

    /** Which rows of a cell a group has. */
    struct Members
    {
        std::uint32_t group = 0; ///< of groups()
        RowSet rows = 0;
    };

    /** Those of a cell: none for most. */
    [[nodiscard]] std::span<const Members> members(std::size_t cell) const
    {
        return std::span(m_members).subspan(m_firstMembers[cell], m_firstMembers[cell + 1] - m_firstMembers[cell]);
    }

private:
    void addGroup(const OverlayGroup &group, const SearchIndex &index);
    void indexMembers(std::size_t cellCount);

    catalogue::CataloguePointer m_catalogue;
    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_places; ///< in m_groups, by id
    std::vector<Members> m_members; ///< by cell, then by group
    std::vector<std::uint32_t> m_firstMembers; ///< per cell, and the end
    NoteTexts m_notes;
};

/** A query, with what it was asked of beside the catalogue: the names of its lists, too. */
struct Asked
{
    Query query;
    OverlayPointer overlay;
};

/** Null = nothing added: no lists, no notes. */
[[nodiscard]] OverlayPointer makeOverlay(const SearchIndex &index, const OverlayContents &contents);

} // namespace mueang::query
