// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/foldedtexts.h"

#include "text/fold.h"
#include "text/script.h"

#include <algorithm>

namespace mueang::query {

namespace {

/** With fewer letters, a region or round would match rows that nobody means. */
constexpr qsizetype minimumLabelLetters = 4;

} // namespace

void FoldedTexts::add(FieldKind kind, QStringView text)
{
    const text::FoldedText folded = text::foldWithWords(text);
    if (folded.letters.isEmpty()) {
        return;
    }
    m_letters.insert(m_letters.end(), folded.letters.utf16(), folded.letters.utf16() + folded.letters.size());
    m_startsWord.insert(m_startsWord.end(), folded.startsWord.begin(), folded.startsWord.end());
    m_fields.push_back({m_letters.size(), kind});
}

void FoldedTexts::endRow()
{
    m_rows.push_back(m_fields.size());
}

Strength FoldedTexts::strength(std::size_t row, const Term &term) const
{
    const std::size_t end = m_rows[row];
    std::size_t field = firstField(row);
    const std::size_t begin = start(field);
    const QStringView all = letters(begin, start(end));
    Strength best = Strength::None;
    qsizetype found = term.matcher.indexIn(all);
    while (found >= 0 && best < Strength::AtStart) {
        const std::size_t position = begin + static_cast<std::size_t>(found);
        while (m_fields[field].end <= position) {
            ++field;
        }
        best = std::max(best, strengthAt(position, field, term));
        found = term.matcher.indexIn(all, found + 1);
    }
    return best;
}

Strength FoldedTexts::strengthAt(std::size_t position, std::size_t field, const Term &term) const
{
    const auto length = static_cast<std::size_t>(term.letters.size());
    const std::size_t fieldEnd = m_fields[field].end;
    if (position + length > fieldEnd || (term.isNumber && !startsNumber(position, field))) {
        return Strength::None;
    }
    const bool isAtFieldStart = position == start(field);
    const bool isWhole = isAtFieldStart && position + length == fieldEnd;
    const auto ifTrue = [](bool condition, Strength strength) { return condition ? strength : Strength::None; };
    switch (m_fields[field].kind) {
    case FieldKind::Name:
        return isAtFieldStart || startsLatinWord(position) ? Strength::AtStart : Strength::InName;
    case FieldKind::Code:
        return ifTrue(isWhole, Strength::InName);
    case FieldKind::Label:
        return ifTrue(!term.year && (isWhole || isLabelBeginning(position, term)), Strength::Elsewhere);
    case FieldKind::Alias:
        break; // several words may spell one; see TextMatcher::findAliases()
    }
    return Strength::None;
}

Relevance FoldedTexts::phraseRelevance(std::size_t row, const Term &phrase) const
{
    Relevance best = Relevance::Elsewhere;
    for (std::size_t field = firstField(row); field < m_rows[row]; ++field) {
        best = std::min(best, fieldRelevance(field, phrase));
    }
    return best;
}

Relevance FoldedTexts::fieldRelevance(std::size_t field, const Term &phrase) const
{
    const QStringView text = letters(field);
    switch (m_fields[field].kind) {
    case FieldKind::Name:
        return nameRelevance(field, phrase);
    case FieldKind::Alias:
        if (text == phrase.letters) {
            return Relevance::WholeAlias;
        }
        return text.startsWith(phrase.letters) ? Relevance::AliasPrefix : Relevance::Elsewhere;
    case FieldKind::Code:
        return text == phrase.letters ? Relevance::Code : Relevance::Elsewhere;
    case FieldKind::Label:
        break;
    }
    return Relevance::Elsewhere;
}

Relevance FoldedTexts::nameRelevance(std::size_t field, const Term &phrase) const
{
    const QStringView text = letters(field);
    Relevance best = Relevance::Elsewhere;
    for (qsizetype found = phrase.matcher.indexIn(text); found >= 0; found = phrase.matcher.indexIn(text, found + 1)) {
        const std::size_t position = start(field) + static_cast<std::size_t>(found);
        if (phrase.isNumber && !startsNumber(position, field)) {
            continue;
        }
        if (found == 0) {
            return text.size() == phrase.letters.size() ? Relevance::WholeName : Relevance::NamePrefix;
        }
        best = std::min(best, startsLatinWord(position) ? Relevance::WordStart : Relevance::InName);
    }
    return best;
}

std::vector<QStringView> FoldedTexts::texts(std::size_t row, FieldKind kind) const
{
    std::vector<QStringView> found;
    for (std::size_t field = firstField(row); field < m_rows[row]; ++field) {
        if (m_fields[field].kind == kind) {
            found.push_back(letters(field));
        }
    }
    return found;
}

QStringView FoldedTexts::letters(std::size_t from, std::size_t to) const
{
    return QStringView(m_letters.data() + from, static_cast<qsizetype>(to - from));
}

bool FoldedTexts::startsLatinWord(std::size_t position) const
{
    // Spaces in Thai separate phrases, not words, so a word start is only known for other scripts.
    return m_startsWord[position] && !text::isThai(m_letters[position]);
}

bool FoldedTexts::isLabelBeginning(std::size_t position, const Term &term) const
{
    return m_startsWord[position] && term.letters.size() >= minimumLabelLetters;
}

bool FoldedTexts::startsNumber(std::size_t position, std::size_t field) const
{
    return position == start(field) || m_startsWord[position] || !text::isAsciiDigit(m_letters[position - 1]);
}

} // namespace mueang::query
