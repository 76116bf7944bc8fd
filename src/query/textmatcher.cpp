// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/textmatcher.h"

#include "query/userdata.h"

#include <algorithm>
#include <bit>

namespace mueang::query {

namespace {

/** Among the areas of a matching province, those with the name in their own texts come first. */
constexpr std::uint8_t relevanceKey(Relevance best, Relevance own)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(best) * 16U + static_cast<unsigned>(own));
}

/** The words together may reach a relevance that the phrase does not. */
constexpr Relevance improved(Relevance best, Strength weakest)
{
    if (best > Relevance::ScatteredWordStarts && weakest == Strength::AtStart) {
        return Relevance::ScatteredWordStarts;
    }
    return weakest == Strength::InName ? std::min(best, Relevance::InName) : best;
}

std::vector<Strength> strengthsIn(const FoldedTexts &texts, const Term &term)
{
    std::vector<Strength> found;
    found.reserve(texts.rowCount());
    for (std::size_t row = 0; row < texts.rowCount(); ++row) {
        found.push_back(texts.strength(row, term));
    }
    return found;
}

bool isAnywhere(const std::vector<Strength> &strengths)
{
    return std::any_of(strengths.begin(), strengths.end(), [](Strength found) { return found != Strength::None; });
}

/** Calls `action` with the number of each row in the set. */
template<class Do>
void forEachRow(RowSet rows, Do action)
{
    for (; rows != 0; rows &= rows - 1) {
        action(static_cast<std::size_t>(std::countr_zero(rows)));
    }
}

} // namespace

TextMatcher::TextMatcher(const SearchText &text, const SearchScope &corpus, bool isRanked)
    : m_text(text)
    , m_index(corpus.index)
    , m_notes(corpus.userData != nullptr ? &corpus.userData->notes() : nullptr)
    , m_isRanked(isRanked)
{
    for (const Term &term : text.terms()) {
        m_words.push_back(word(term));
    }
    if (m_words.size() > 1) {
        m_phrase = std::make_unique<AreaNeedle>(m_index.areaTexts, text.phrase());
    }
    const FoldedTexts &provinces = m_index.provinceTexts;
    for (std::size_t province = 0; province < provinces.rowCount(); ++province) {
        findAliases(province);
        m_provinceRelevance.push_back(provinces.phraseRelevance(province, text.phrase()));
        m_isProvince = m_isProvince || m_provinceRelevance.back() != Relevance::Elsewhere;
    }
    for (Word &word : m_words) {
        word.isOutside = isAnywhere(word.provinces) || isAnywhere(word.rounds) || isAnywhere(word.years);
    }
}

TextMatcher::Word TextMatcher::word(const Term &term) const
{
    Word word;
    word.needle = std::make_unique<AreaNeedle>(m_index.areaTexts, term);
    word.provinces = strengthsIn(m_index.provinceTexts, term);
    word.rounds = strengthsIn(m_index.roundTexts, term);
    word.rounds.push_back(Strength::None);
    for (const int year : m_index.years) {
        word.years.push_back(term.year == year ? Strength::AtStart : Strength::None);
    }
    if (m_notes != nullptr) {
        word.notes = m_notes->find(term);
    }
    return word;
}

/** Consecutive words may spell an alias: "krung thep" is a prefix of "Krung Thep Maha Nakhon". */
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
                Strength &strength = m_words[words[word]].provinces[province];
                strength = std::max(strength, Strength::InName);
            }
        }
    }
}

FoundAreas TextMatcher::find(std::size_t rowBlock) const
{
    const RowSet all = m_index.rowsOf(rowBlock);
    FoundAreas found{all, {all, all, all}};
    for (const Word &word : m_words) {
        const StrengthSets sets = strengths(word, rowBlock, found);
        found.rows &= sets.elsewhere;
        found.weakest.inName &= sets.inName;
        found.weakest.atStart &= sets.atStart;
        if (found.rows == 0) {
            break;
        }
    }
    return found;
}

/** Returns the strengths of the word in the rows that the words before have left. */
StrengthSets TextMatcher::strengths(const Word &word, std::size_t rowBlock, FoundAreas &found) const
{
    StrengthSets sets = word.isOutside ? outside(word, rowBlock, found.rows) : StrengthSets();
    sets.elsewhere |= inNotes(word, rowBlock);
    if (!m_isRanked) {
        sets.elsewhere |= m_index.areaTexts.find(rowBlock, *word.needle, found.rows & ~sets.elsewhere);
        return sets;
    }
    RelevanceSets *relevances = m_phrase == nullptr ? &found.own : nullptr;
    const StrengthSets own = m_index.areaTexts.strengths(rowBlock, *word.needle, found.rows, relevances);
    return {sets.elsewhere | own.elsewhere, sets.inName | own.inName, sets.atStart | own.atStart};
}

RowSet TextMatcher::inNotes(const Word &word, std::size_t rowBlock) const
{
    return word.notes.isEmpty() ? 0 : m_notes->rows(word.notes, rowBlock);
}

StrengthSets TextMatcher::outside(const Word &word, std::size_t rowBlock, RowSet wanted) const
{
    StrengthSets sets;
    const AreaValues *values = m_index.values.data() + rowBlock * rowsPerBlock;
    forEachRow(wanted, [&, inArea = word.outside()](std::size_t row) {
        const Strength strength = inArea(values[row]);
        sets.elsewhere |= RowSet{strength >= Strength::Elsewhere} << row;
        sets.inName |= RowSet{strength >= Strength::InName} << row;
        sets.atStart |= RowSet{strength >= Strength::AtStart} << row;
    });
    return sets;
}

bool TextMatcher::matches(catalogue::Index area) const
{
    const std::size_t rowBlock = area / rowsPerBlock;
    const RowSet row = RowSet{1} << (area % rowsPerBlock);
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        return (word.isOutside && word.outside()(m_index.values[area]) != Strength::None)
            || (inNotes(word, rowBlock) & row) != 0 || m_index.areaTexts.find(rowBlock, *word.needle, row) != 0;
    });
}

bool TextMatcher::isNoted(catalogue::Index area) const
{
    return std::ranges::any_of(m_words, [&](const Word &word) {
        return ((inNotes(word, area / rowsPerBlock) >> (area % rowsPerBlock)) & 1U) != 0;
    });
}

std::vector<catalogue::Index> TextMatcher::notedAreas() const
{
    std::vector<catalogue::Index> areas;
    if (std::ranges::any_of(m_words, [](const Word &word) { return !word.notes.isEmpty(); })) {
        std::ranges::copy_if(m_notes->areas(), std::back_inserter(areas),
                             [this](catalogue::Index area) { return isNoted(area); });
    }
    return areas;
}

void TextMatcher::rank(std::size_t rowBlock, const FoundAreas &found, RowSet wanted,
                       std::span<std::uint8_t> relevances) const
{
    const RelevanceSets own =
        m_phrase == nullptr ? found.own : m_index.areaTexts.relevances(rowBlock, *m_phrase, wanted);
    for (std::size_t i = 0; i < relevanceCount; ++i) {
        const auto relevance = static_cast<Relevance>(i);
        const RowSet rows = own[i] & wanted;
        const RowSet atStart = rows & found.weakest.atStart;
        const RowSet inName = rows & found.weakest.inName & ~atStart;
        const auto rankRows = [&](RowSet some, Strength weakest) {
            forEachRow(some, [&](std::size_t row) {
                const Relevance province = m_isProvince ? provinceRelevance(rowBlock, row) : Relevance::Elsewhere;
                const Relevance best = improved(std::min(relevance, province), weakest);
                relevances[row] = relevanceKey(best, relevance);
            });
        };
        rankRows(atStart, Strength::AtStart);
        rankRows(inName, Strength::InName);
        rankRows(rows & ~atStart & ~inName, Strength::Elsewhere);
    }
}

Relevance TextMatcher::provinceRelevance(std::size_t rowBlock, std::size_t row) const
{
    return m_provinceRelevance[m_index.values[rowBlock * rowsPerBlock + row].province];
}

} // namespace mueang::query
