// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/textmatcher.h"

#include "query/userdata.h"
#include "text/fold.h"
#include "text/script.h"

#include <algorithm>
#include <bit>

namespace mueang::query {

namespace {

/** Among the areas of a matching province, those with the name in their own texts come first. */
constexpr std::uint8_t relevanceKey(Relevance best, Relevance own)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(best) * relevanceCount + static_cast<unsigned>(own));
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

TextMatcher::TextMatcher(const SearchText &text, const SearchScope &corpus, bool isRanked, SearchedTexts searched)
    : m_text(text)
    , m_index(corpus.index)
    , m_notes(corpus.userData != nullptr ? &corpus.userData->notes() : nullptr)
    , m_isRanked(isRanked)
    , m_searched(searched)
    , m_named(text, corpus.index)
{
    for (std::size_t i = 0; i < text.terms().size(); ++i) {
        m_words.push_back(word(text.terms()[i], m_named.targets()[i]));
    }
    if (m_words.size() > 1) {
        m_phrase = std::make_unique<AreaNeedle>(m_index.areaTexts, text.phrase());
        m_mayBeWeak = std::ranges::any_of(m_words, &Word::isLatin);
    }
    const FoldedTexts &provinces = m_index.provinceTexts;
    for (std::size_t province = 0; province < provinces.rowCount(); ++province) {
        m_provinceRelevance.push_back(provinces.phraseRelevance(province, text.phrase()));
        m_isProvince = m_isProvince || m_provinceRelevance.back() != Relevance::Elsewhere;
    }
}

TextMatcher::Word TextMatcher::word(const Term &term, const NamedTargets &named) const
{
    Word word;
    word.named = named;
    word.needle = std::make_unique<AreaNeedle>(m_index.areaTexts, term);
    word.provinces = strengthsIn(m_index.provinceTexts, term);
    word.rounds = strengthsIn(m_index.roundTexts, term);
    word.rounds.push_back(Strength::None);
    for (const int year : m_index.years) {
        word.years.push_back(term.year == year ? Strength::AtStart : Strength::None);
    }
    for (std::size_t i = 0; i < word.provinces.size(); ++i) {
        const bool isNamed = named.provinces[i];
        word.named.provinces[i] =
            isNamed || (word.provinces[i] != Strength::None && word.provinces[i] != Strength::InName);
        word.provinces[i] = isNamed ? std::max(word.provinces[i], Strength::InName) : word.provinces[i];
    }
    for (std::size_t i = 0; i < word.rounds.size(); ++i) {
        word.rounds[i] = named.rounds[i] ? std::max(word.rounds[i], Strength::Elsewhere) : word.rounds[i];
    }
    if (m_notes != nullptr) {
        word.notes = m_notes->find(term);
    }
    word.isOutside = isAnywhere(word.provinces) || isAnywhere(word.rounds) || isAnywhere(word.years)
        || (named.domains | named.cityTypes) != 0;
    word.isLatin = !term.isNumber && std::ranges::none_of(term.letters, text::isThai);
    return word;
}

FoundAreas TextMatcher::find(std::size_t rowBlock) const
{
    if (m_searched == SearchedTexts::OwnNames) {
        return findInOwnNames(rowBlock);
    }
    const RowSet all = m_index.rowsOf(rowBlock);
    FoundAreas found{all, {all, all, all}, {}, 0};
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

FoundAreas TextMatcher::findInOwnNames(std::size_t rowBlock) const
{
    FoundAreas found{0, {}, {}, 0};
    AreaNeedle &needle = *m_words.front().needle;
    forEachRow(m_index.areaTexts.inOwnNames(rowBlock, needle, m_index.rowsOf(rowBlock)), [&](std::size_t row) {
        found.rows |= RowSet{isCarried(static_cast<catalogue::Index>(rowBlock * rowsPerBlock + row))} << row;
    });
    found.weakest = {found.rows, found.rows, 0};
    if (found.rows != 0 && m_isRanked) {
        found.own = m_index.areaTexts.relevances(rowBlock, needle, found.rows);
    }
    return found;
}

/** Returns whether a name of the area has the word to its last mark: เลย is not in วัลเลย์. */
bool TextMatcher::isCarried(catalogue::Index area) const
{
    const QString &letters = m_text.phrase().letters;
    const auto lastLetter = [](QStringView text, const text::TracedFold &folded, qsizetype end) {
        const auto last = static_cast<std::size_t>(end - 1);
        qsizetype behind = folded.ends[last];
        while (behind < text.size() && text[behind].isMark()) {
            ++behind;
        }
        return text.sliced(folded.begins[last], behind - folded.begins[last]);
    };
    const auto known = m_index.names.whole(letters);
    const auto isIn = [&](QStringView text) {
        const text::TracedFold folded = text::foldTraced(text);
        const qsizetype found = folded.letters.indexOf(letters);
        return found >= 0 && std::ranges::any_of(known, [&](const KnownName &name) {
                   const text::TracedFold whole = text::foldTraced(name.text);
                   return lastLetter(name.text, whole, whole.letters.size()).toString().toCaseFolded()
                       == lastLetter(text, folded, found + letters.size()).toString().toCaseFolded();
               });
    };
    const catalogue::Catalogue &catalogue = *m_index.catalogue;
    const catalogue::Area &record = catalogue.areas[area];
    return isIn(record.name.th) || isIn(record.name.en)
        || std::ranges::any_of(catalogue::Catalogue::of(catalogue.otherNames, record.otherNames), isIn);
}

/** Returns the strengths of the word in the rows that the words before have left. */
StrengthSets TextMatcher::strengths(const Word &word, std::size_t rowBlock, FoundAreas &found) const
{
    StrengthSets sets = word.isOutside ? outside(word, rowBlock, found.rows) : StrengthSets();
    const RowSet outsideOnly = sets.elsewhere;
    sets.elsewhere |= inNotes(word, rowBlock) | word.named.areas.rows(rowBlock);
    if (!m_isRanked) {
        sets.elsewhere |= m_index.areaTexts.find(rowBlock, *word.needle, found.rows & ~sets.elsewhere);
        return sets;
    }
    RelevanceSets *relevances = m_phrase == nullptr ? &found.own : nullptr;
    const StrengthSets own = m_index.areaTexts.strengths(rowBlock, *word.needle, found.rows, relevances);
    if (word.named.isProperty) {
        RowSet named = outsideOnly | word.named.areas.rows(rowBlock) | (word.named.isPlace ? own.inName : 0);
        if (word.named.isOrganisation) {
            named |= own.inName | m_index.areaTexts.inFacts(rowBlock, *word.needle, found.rows & ~named);
        }
        found.inTextOnly |= found.rows & ~named;
    }
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
            || ((inNotes(word, rowBlock) | word.named.areas.rows(rowBlock)) & row) != 0
            || m_index.areaTexts.find(rowBlock, *word.needle, row) != 0;
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

RowSet TextMatcher::strongRows(std::size_t rowBlock, RowSet rows) const
{
    RowSet strong = m_index.areaTexts.find(rowBlock, *m_phrase, rows);
    if (m_isProvince) {
        forEachRow(rows & ~strong, [&](std::size_t row) {
            strong |= RowSet{provinceRelevance(rowBlock, row) != Relevance::Elsewhere} << row;
        });
    }
    RowSet rest = rows & ~strong;
    for (const Word &word : m_words) {
        rest = rest != 0 && word.isLatin ? startsWord(word, rowBlock, rest) : rest;
    }
    return strong | rest;
}

/** Returns the rows in which the word is more than a part of another word. */
RowSet TextMatcher::startsWord(const Word &word, std::size_t rowBlock, RowSet wanted) const
{
    RowSet rows = inNotes(word, rowBlock) | word.named.areas.rows(rowBlock);
    rows |= m_index.areaTexts.atWordStart(rowBlock, *word.needle, wanted);
    const AreaValues *values = m_index.values.data() + rowBlock * rowsPerBlock;
    forEachRow(wanted & ~rows, [&](std::size_t row) {
        const AreaValues &area = values[row];
        const bool isNamed = word.named.provinces[area.province] || word.rounds[area.round] != Strength::None
            || word.years[area.year] != Strength::None
            || ((area.domains & word.named.domains) | (area.cityType & word.named.cityTypes)) != 0;
        rows |= RowSet{isNamed} << row;
    });
    return rows & wanted;
}

/** Returns the relevances of the whole text in the areas' own texts and the words for them. */
RelevanceSets TextMatcher::ownRelevances(std::size_t rowBlock, const FoundAreas &found, RowSet wanted) const
{
    RelevanceSets own = m_phrase == nullptr ? found.own : m_index.areaTexts.relevances(rowBlock, *m_phrase, wanted);
    const auto raise = [&own](RowSet rows, Relevance relevance) {
        for (std::size_t i = static_cast<std::size_t>(relevance) + 1; i < relevanceCount; ++i) {
            own[static_cast<std::size_t>(relevance)] |= own[i] & rows;
            own[i] &= ~rows;
        }
    };
    raise(m_named.wholeAreas().rows(rowBlock), Relevance::WholeAlias);
    raise(m_named.codeAreas().rows(rowBlock), Relevance::Code);
    raise(m_named.begunAreas().rows(rowBlock), Relevance::AliasPrefix);
    return own;
}

void TextMatcher::rank(std::size_t rowBlock, const FoundAreas &found, RowSet wanted,
                       std::span<std::uint8_t> relevances) const
{
    const RelevanceSets own = ownRelevances(rowBlock, found, wanted);
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
    forEachRow(found.inTextOnly & wanted,
               [&](std::size_t row) { relevances[row] += static_cast<std::uint8_t>(textOnlyRelevance); });
}

Relevance TextMatcher::provinceRelevance(std::size_t rowBlock, std::size_t row) const
{
    return m_provinceRelevance[m_index.values[rowBlock * rowsPerBlock + row].province];
}

} // namespace mueang::query
