// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringMatcher>

#include <cstddef>
#include <optional>
#include <vector>

namespace mueang::query {

/** The maximum length of a search text; the rest is ignored. */
inline constexpr qsizetype maximumTextLength = 4096;

/** A folded word of a search text. */
struct Term
{
    explicit Term(const QString &folded);

    QString letters;
    QStringMatcher matcher;
    bool isNumber = false; ///< digits only: matches only at the start of a number
    std::optional<int> year; ///< Common Era, if the number may be a year in either era
};

/** A parsed search text. If it has nothing but spaces, marks and punctuation, it is empty and does not filter. */
class SearchText final
{
public:
    [[nodiscard]] static SearchText parsed(QStringView text);
    /** Parses a text that finds nothing, without words such as จังหวัด and Province. */
    [[nodiscard]] static SearchText parsedWithoutGenericWords(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /** Returns the distinct words, the longest first, since it is the most selective. */
    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }

    /** Returns the words in the order typed, as indexes in terms(). */
    [[nodiscard]] const std::vector<std::size_t> &sequence() const { return m_sequence; }

    /** Returns all words joined into one. */
    [[nodiscard]] const Term &phrase() const { return m_phrase; }

private:
    explicit SearchText(const std::vector<QString> &words);

    std::vector<Term> m_terms;
    std::vector<std::size_t> m_sequence;
    Term m_phrase;
};

} // namespace mueang::query
