// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/facts.h"

#include <span>

/** A few areas side by side, fact by fact, as plain text: for the window, the terminal, CSV and paper. */
namespace mueang::wording {

inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t mostCompared = 4;

/** What the areas say of one fact. That something is not known is no difference, and is told apart from one. */
enum class Agreement : std::uint8_t {
    Same, ///< known for all, and the same
    Differs, ///< known for at least two, and not the same
    PartlyKnown, ///< known for some only; where it is known, it is the same
    NotKnown, ///< for none
    NotCompared, ///< names and the like, which tell the areas apart by their nature
};

struct ComparedEntry
{
    QString text; ///< null when there are sources alone
    QStringList details; ///< a line each
    std::vector<int> sources; ///< numbers of Comparison::sources, from 1
};

/** Several entries where one area has several facts of a kind; none: not known. */
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

/** A value of its own: needs the catalogue no more. */
struct Comparison
{
    std::vector<catalogue::Index> areas;
    QStringList ids;
    QStringList names; ///< in the language of the Presentation, else in the other one
    std::vector<ComparedRow> rows; ///< group by group; every group has a row
    std::vector<ComparedSource> sources; ///< in the order of their numbers
};

/** The areas as columns in the given order; any number of them, each once. Any thread. */
[[nodiscard]] Comparison compare(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> areas,
                                 const Presentation &presentation, DateForm dates = DateForm::Long);

/** Differs or is known for some only. */
[[nodiscard]] bool isMarked(Agreement agreement);
/** Only the rows that are marked; sources stay, and so do their numbers. */
[[nodiscard]] Comparison onlyDifferences(Comparison comparison);
[[nodiscard]] int countOf(const Comparison &comparison, Agreement agreement);

/** One letter that tells it without colour: "≠", "?", else null. */
[[nodiscard]] QString signOf(Agreement agreement);
/** "differs", translated; null when there is nothing to say. */
[[nodiscard]] QString label(Agreement agreement);
/** "differs": stable, English. */
[[nodiscard]] QString key(Agreement agreement);

/** A line per entry, with the marks of its sources, and one per detail; "Not known" for none. */
[[nodiscard]] QString cellText(const ComparedCell &cell);
/** The first line of an entry: its text and the marks of its sources. */
[[nodiscard]] QString firstLine(const ComparedEntry &entry);

} // namespace mueang::wording
