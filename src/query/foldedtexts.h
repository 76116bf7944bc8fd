// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/searchtext.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace mueang::query {

/** How a text may be found. */
enum class FieldKind : std::uint8_t {
    Name, ///< any part of it
    Alias, ///< from its start only, see SearchText::sequence()
    Code, ///< the whole only: an abbreviation
    Label, ///< the whole, or some letters from the start of a word, but no years: a region, a round
};

/** How well a word was found. */
enum class Strength : std::uint8_t { None, Elsewhere, InName, AtStart };

/** How well the whole search text was found, the best first. */
enum class Relevance : std::uint8_t {
    WholeName,
    WholeAlias,
    Code,
    NamePrefix,
    WordStart,
    ScatteredWordStarts,
    AliasPrefix,
    InName,
    Elsewhere,
};
inline constexpr std::size_t relevanceCount = 9;

/**
 * Folded texts of some records, provinces and rounds, looked at one by one: a row has fields, which no match
 * crosses. Those of the areas are AreaTexts.
 */
class FoldedTexts final
{
public:
    /** Adds to the row that the next endRow() ends; empty texts are left out. */
    void add(FieldKind kind, QStringView text);
    void endRow();

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }

    /** The best that is found. */
    [[nodiscard]] Strength strength(std::size_t row, const Term &term) const;

    /** The best of the kinds that concern the whole phrase; Elsewhere if none does. */
    [[nodiscard]] Relevance phraseRelevance(std::size_t row, const Term &phrase) const;

    /** Folded, of one kind. */
    [[nodiscard]] std::vector<QStringView> texts(std::size_t row, FieldKind kind) const;

private:
    struct Field
    {
        std::size_t end = 0; ///< where the next one begins
        FieldKind kind = FieldKind::Label;
    };

    [[nodiscard]] std::size_t firstField(std::size_t row) const { return row == 0 ? 0 : m_rows[row - 1]; }

    [[nodiscard]] std::size_t start(std::size_t field) const { return field == 0 ? 0 : m_fields[field - 1].end; }

    [[nodiscard]] QStringView letters(std::size_t from, std::size_t to) const;

    [[nodiscard]] QStringView letters(std::size_t field) const { return letters(start(field), m_fields[field].end); }

    [[nodiscard]] bool startsLatinWord(std::size_t position) const;
    [[nodiscard]] bool isLabelBeginning(std::size_t position, const Term &term) const;
    [[nodiscard]] bool startsNumber(std::size_t position, std::size_t field) const;
    [[nodiscard]] Strength strengthAt(std::size_t position, std::size_t field, const Term &term) const;
    [[nodiscard]] Relevance nameRelevance(std::size_t field, const Term &phrase) const;
    [[nodiscard]] Relevance fieldRelevance(std::size_t field, const Term &phrase) const;

    std::vector<char16_t> m_letters;
    std::vector<bool> m_startsWord; ///< per letter
    std::vector<Field> m_fields;
    std::vector<std::size_t> m_rows; ///< end of each row in m_fields
};

} // namespace mueang::query
