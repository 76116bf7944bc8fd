// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/textmatcher.h"

#include <algorithm>

namespace mueang::query {

namespace {

std::vector<Strength> strengths(const FoldedTexts &texts, const Term &term)
{
    std::vector<Strength> found;
    found.reserve(texts.rowCount());
    for (std::size_t row = 0; row < texts.rowCount(); ++row) {
        found.push_back(texts.strength(row, term, Strength::AtStart));
    }
    return found;
}

} // namespace

TextMatcher::TextMatcher(const SearchText &text, const SearchIndex &index)
    : m_text(text)
    , m_index(index)
{
    for (const Term &term : text.terms()) {
        m_rounds.push_back(strengths(index.roundTexts, term));
    }
    findInProvinces();
}

void TextMatcher::findInProvinces()
{
    const FoldedTexts &texts = m_index.provinceTexts;
    for (const Term &term : m_text.terms()) {
        m_provinces.push_back(strengths(texts, term));
    }
    for (std::size_t province = 0; province < texts.rowCount(); ++province) {
        findAliases(province);
        m_provinceRelevance.push_back(texts.phraseRelevance(province, m_text.phrase()));
    }
}

/** Words that stand together may spell an alias: "krung thep" is the beginning of "Krung Thep Maha Nakhon". */
void TextMatcher::findAliases(std::size_t province)
{
    const std::vector<std::size_t> &words = m_text.sequence();
    for (const QStringView alias : m_index.provinceTexts.texts(province, FieldKind::Alias)) {
        for (std::size_t first = 0; first < words.size(); ++first) {
            QStringView rest = alias;
            for (std::size_t word = first; word < words.size(); ++word) {
                const QString &letters = m_text.terms()[words[word]].letters;
                if (!rest.startsWith(letters)) {
                    break;
                }
                rest = rest.sliced(letters.size());
                Strength &strength = m_provinces[words[word]][province];
                strength = std::max(strength, Strength::InName);
            }
        }
    }
}

bool TextMatcher::matches(catalogue::Index area) const
{
    for (std::size_t term = 0; term < m_text.terms().size(); ++term) {
        if (strength(term, area, Strength::Elsewhere) == Strength::None) {
            return false;
        }
    }
    return true;
}

Strength TextMatcher::strength(std::size_t term, catalogue::Index area, Strength enough) const
{
    const AreaValues &values = m_index.values[area];
    const Term &word = m_text.terms()[term];
    if (word.year && *word.year == values.year) {
        return Strength::AtStart;
    }
    Strength best = m_provinces[term][values.province];
    if (values.round != catalogue::noIndex) {
        best = std::max(best, m_rounds[term][values.round]);
    }
    return best < enough ? std::max(best, m_index.areaTexts.strength(area, word, enough)) : best;
}

std::uint32_t TextMatcher::relevance(catalogue::Index area) const
{
    const Relevance own = m_index.areaTexts.phraseRelevance(area, m_text.phrase());
    Relevance best = std::min(own, m_provinceRelevance[m_index.values[area].province]);
    if (best > Relevance::ScatteredWordStarts) {
        Strength weakest = Strength::AtStart;
        for (std::size_t term = 0; term < m_text.terms().size(); ++term) {
            weakest = std::min(weakest, strength(term, area, Strength::AtStart));
        }
        if (weakest == Strength::AtStart) {
            best = Relevance::ScatteredWordStarts;
        } else if (weakest == Strength::InName) {
            best = std::min(best, Relevance::InName);
        }
    }
    // Of the areas of a province that was named, those that bear its name come first.
    constexpr std::uint32_t base = 16;
    return static_cast<std::uint32_t>(best) * base + static_cast<std::uint32_t>(own);
}

} // namespace mueang::query
