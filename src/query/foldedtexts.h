// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumsize.h"
#include "query/searchtext.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace mueang::query {

/** How the text of a field matches. */
enum class FieldKind : std::uint8_t {
    Name, ///< substring
    Alias, ///< prefix only, see SearchText::sequence()
    Code, ///< an abbreviation; exact match only
    Label, ///< a region or round; exact match or a word prefix of at least 4 letters, but no years
};

/** How well a word matches, the worst first. */
enum class Strength : std::uint8_t { None, Elsewhere, InName, AtStart };

/** How well the whole search text matches, the best first. */
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
inline constexpr std::size_t relevanceCount = enumSize<Relevance>;

/**
 * The folded texts of provinces and rounds, matched one row at a time. A row consists of fields; no match spans two of
 * them. The texts of areas are in AreaTexts.
 */
class FoldedTexts final
{
public:
    /** Adds a field to the current row, which endRow() completes. Ignores empty texts. */
    void add(FieldKind kind, QStringView text);
    void endRow();

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }

    /** Returns the best strength of the term in the row. */
    [[nodiscard]] Strength strength(std::size_t row, const Term &term) const;

    /** Returns the best relevance of the whole search text in the row, or Elsewhere. */
    [[nodiscard]] Relevance phraseRelevance(std::size_t row, const Term &phrase) const;

    /** Returns the folded texts of the fields of one kind. */
    [[nodiscard]] std::vector<QStringView> texts(std::size_t row, FieldKind kind) const;

private:
    struct Field
    {
        std::size_t end = 0; ///< one past its last letter
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
    std::vector<std::size_t> m_rows; ///< per row: the end of its fields in m_fields
};

} // namespace mueang::query
