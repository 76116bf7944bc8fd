// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/facts.h"

#include <span>

/** Compares areas fact by fact, as plain text for the window, the terminal, CSV and printing. */
namespace mueang::wording {

inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t maxCompared = 4;

/** Whether the areas agree on a fact. An unknown value is not a difference and is reported separately. */
enum class Agreement : std::uint8_t {
    Same, ///< known for all areas, and equal
    Differs, ///< known for at least two areas, and not equal
    PartlyKnown, ///< known for some areas only, or dates of different precision; no contradiction
    NotKnown, ///< known for no area
    NotCompared, ///< identifying facts such as names, which always differ
};

struct ComparedEntry
{
    QString text; ///< null if there are only sources
    QStringList details; ///< one line each
    std::vector<int> sources; ///< numbers of Comparison::sources, from 1
};

/** Entries of one area; several if it has several facts of a kind, none if nothing is known. */
struct ComparedCell
{
    std::vector<ComparedEntry> entries;
};

struct ComparedRow
{
    FactGroupKind group = FactGroupKind::Entry;
    QString key; ///< Fact::key
    QString name;
    std::vector<ComparedCell> cells; ///< one per area
    Agreement agreement = Agreement::NotKnown;
};

struct ComparedSource
{
    QString text;
    QString url; ///< may be null
};

/** Result of compare(). It does not refer to the catalogue. */
struct Comparison
{
    std::vector<catalogue::Index> areas;
    QStringList ids;
    QStringList names; ///< in the language of the Presentation if known, else in the other one
    std::vector<ComparedRow> rows; ///< by group; every group has at least one row
    std::vector<ComparedSource> sources; ///< in the order of their numbers
};

/** Compares any number of different areas; they become columns in the given order. Thread-safe. */
[[nodiscard]] Comparison compare(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> areas,
                                 const Presentation &presentation, DateForm dates = DateForm::Long);

/** Returns whether rows of this agreement are highlighted: Differs and PartlyKnown. */
[[nodiscard]] bool isMarked(Agreement agreement);
/** Returns only the highlighted rows; sources and their numbers stay. */
[[nodiscard]] Comparison onlyDifferences(Comparison comparison);
[[nodiscard]] int countOf(const Comparison &comparison, Agreement agreement);

/** Returns a symbol that conveys the agreement without colour: "≠", "?" or null. */
[[nodiscard]] QString symbolOf(Agreement agreement);
/** Returns "differs", for example, in the interface's language; null for NotCompared. */
[[nodiscard]] QString label(Agreement agreement);
/** Returns a stable English key such as "differs". */
[[nodiscard]] QString key(Agreement agreement);

/**
 * Returns the text of a cell: a line per entry, with its citation marks, and one per detail; "Not known" without
 * entries.
 */
[[nodiscard]] QString cellText(const ComparedCell &cell);
/** Returns the text of an entry and its citation marks, or "Not known". */
[[nodiscard]] QString firstLine(const ComparedEntry &entry);

} // namespace mueang::wording
