// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace mueang::query {

enum class NamedKind : std::uint8_t { Province, Region, Domain, CityType, Round, Organisation, Area };

/** Something that has names. */
struct NamedRecord
{
    NamedKind kind = NamedKind::Province;
    /**
     * An index in the catalogue's vector of that kind: for an organisation the first one of that name, for a domain or
     * type of city the value of the enumeration.
     */
    catalogue::Index index = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 with which <=> is compared for a pointer
    friend auto operator<=>(const NamedRecord &, const NamedRecord &) = default;
};

enum class NameForm : std::uint8_t {
    Official, ///< the name in one of the languages
    Other, ///< another spelling, a synonym, a nickname, a former name
    Code, ///< an abbreviation or code: matches as a whole only
};

/** One of the names of a record. */
struct KnownName
{
    QStringView letters; ///< folded
    QStringView text; ///< as it is written in the catalogue
    NamedRecord record;
    NameForm form = NameForm::Official;
    bool hasAreas = false; ///< whether an area of the catalogue is, or belongs to, the record
    /**
     * The number of letters at its start that the name of an area or province contains, where its beginning is not
     * meant: the beginning of such a name is. See NameLookup::compareWithNames().
     */
    qsizetype lettersInNames = 0;
};

/** A part of a search text: the longest run of words that is a known name, or one word that is none. */
struct NamedPart
{
    QStringView text; ///< a view into the search text, from the first word to the last
    std::span<const KnownName> names; ///< all records with that name; empty if it is not known
};

/**
 * The names of everything that an area may be or belong to, as in the catalogue: provinces, regions, domains, types of
 * city, rounds, organisations and the words for them. Of the areas, only the words beside their names, since names of
 * areas are scanned; likewise of organisations if there are more than ten thousand. Immutable and small; it does not
 * grow with the number of areas.
 */
class NameLookup final
{
public:
    NameLookup() = default;
    explicit NameLookup(const catalogue::Catalogue &catalogue);

    /** Sets KnownName::lettersInNames of nicknames and words. `texts` are the folded names in letter bytes. */
    void compareWithNames(std::span<const std::span<const std::uint8_t>> texts);

    /** Returns all names, by their letters. */
    [[nodiscard]] std::span<const KnownName> all() const { return m_names; }

    /** Returns the names that have exactly these folded letters. */
    [[nodiscard]] std::span<const KnownName> whole(QStringView letters) const;

    /** Returns the names, codes among them, that begin with these folded letters. */
    [[nodiscard]] std::span<const KnownName> beginningWith(QStringView letters) const;

    /**
     * Returns the longest names with which the folded letters begin, for words that are written without a space: of
     * "พลังงานภาคใต้" the names พลังงาน. Codes are left out.
     */
    [[nodiscard]] std::span<const KnownName> longestAtStart(QStringView letters) const;

    /**
     * Divides a search text into known names and other words, from left to right; generic words such as จังหวัด may
     * stand in a name or not. "ภาคใต้ 2565 smart energy" has the parts ภาคใต้, 2565 and smart energy.
     */
    [[nodiscard]] std::vector<NamedPart> parts(QStringView text) const;

    /** Returns the names that a search text is as a whole; generic words may stand in it or not. */
    [[nodiscard]] std::span<const KnownName> ofText(QStringView text) const;

private:
    QString m_letters; ///< of all names
    std::vector<KnownName> m_names; ///< by letters; of the same letters by record
    qsizetype m_longest = 0; ///< letters
};

} // namespace mueang::query
