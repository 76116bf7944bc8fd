// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringMatcher>

#include <cstddef>
#include <optional>
#include <vector>

namespace mueang::query {

/** What counts of a search text; the rest of a longer one is not looked at. */
inline constexpr qsizetype maximumTextLength = 4096;

/** One folded word of a search text. */
struct Term
{
    explicit Term(const QString &folded);

    QString letters;
    QStringMatcher matcher;
    bool isNumber = false; ///< digits only: found only from the start of a number
    std::optional<int> year; ///< Common Era, when the number may be a year of either era
};

/** A search text taken apart. Empty = does not filter: nothing but spaces, marks and punctuation. */
class SearchText final
{
public:
    [[nodiscard]] static SearchText parsed(QStringView text);
    /** For a text that finds nothing: without words such as จังหวัด and Province. */
    [[nodiscard]] static SearchText parsedWithoutGenericWords(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /** Each once, the longest first: it is the one that fails soonest. */
    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }

    /** The words as they were typed, as indexes of terms(). */
    [[nodiscard]] const std::vector<std::size_t> &sequence() const { return m_sequence; }

    /** All words in one. */
    [[nodiscard]] const Term &phrase() const { return m_phrase; }

private:
    explicit SearchText(const std::vector<QString> &words);

    std::vector<Term> m_terms;
    std::vector<std::size_t> m_sequence;
    Term m_phrase;
};

} // namespace mueang::query
