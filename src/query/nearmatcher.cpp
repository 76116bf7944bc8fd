// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/nearmatcher.h"

#include <algorithm>

namespace mueang::query {

namespace {

using catalogue::Catalogue;
using catalogue::Index;

/** A longer text is matched as a phrase only. */
constexpr std::size_t maxWords = 16;
/** Of more words, neighbours are not joined. */
constexpr std::size_t maxWordsToJoin = 5;

/** Returns whether the letters are a name, which is never corrected; three letters of a code may be a part of one. */
bool isKnownName(const SearchIndex &index, const QString &letters)
{
    return std::ranges::any_of(index.names.whole(letters),
                               [](const KnownName &name) { return name.form != NameForm::Code; });
}

void add(std::vector<NearName> &names, QStringView name, QStringView shown, bool isAlias = false)
{
    if (!name.isEmpty()) {
        names.push_back({name, shown, isAlias, {}});
    }
}

std::vector<NearName> namesOf(const Catalogue &catalogue, const catalogue::Province &province)
{
    std::vector<NearName> names;
    add(names, province.name.th, province.name.th);
    add(names, province.name.en, province.name.en);
    for (const catalogue::ProvinceAlias &alias : Catalogue::of(catalogue.aliases, province.aliases)) {
        if (alias.kind != catalogue::AliasKind::Abbreviation) {
            add(names, alias.name, province.name.preferred(alias.language), true);
        }
    }
    return names;
}

} // namespace

NearMatcher::NearMatcher(const SearchText &text, const SearchScope &corpus, Tier tier, NearWords words)
    : m_corpus(corpus)
    , m_index(corpus.index)
    , m_tier(tier)
    , m_areWordsJoined(words == NearWords::JoinedWords)
{
    for (const catalogue::Province &province : m_index.catalogue->provinces) {
        m_provinceNames.push_back(namesOf(*m_index.catalogue, province));
    }
    m_phrase = word(text.phrase().letters, false);
    if (text.sequence().size() > 1 && text.sequence().size() <= maxWords) {
        for (const Term &term : text.terms()) {
            m_words.push_back(word(term.letters, true));
        }
        addRuns(text);
    }
    const auto mayBeNear = [](const Word &word) { return word.near->mayBeNear(); };
    m_mayFind = mayBeNear(m_phrase) || std::ranges::any_of(m_words, mayBeNear)
        || std::ranges::any_of(m_runs, mayBeNear, &Run::joined);
}

/** Adds the runs of neighbouring words; all words together are the phrase. */
void NearMatcher::addRuns(const SearchText &text)
{
    const std::vector<std::size_t> &words = text.sequence();
    for (std::size_t first = 0; first < words.size() && words.size() <= maxWordsToJoin; ++first) {
        QString letters = text.terms()[words[first]].letters;
        for (std::size_t last = first + 1; last < words.size(); ++last) {
            letters += text.terms()[words[last]].letters;
            if (last - first + 1 == words.size()) {
                continue;
            }
            Run run{word(letters, false), {}};
            for (std::size_t i = 0; i < words.size(); ++i) {
                if (i < first || i > last) {
                    run.rest.push_back(words[i]);
                }
            }
            m_runs.push_back(std::move(run));
        }
    }
}

NearMatcher::Word NearMatcher::word(const QString &letters, bool mayBeExact)
{
    Word word;
    word.near = std::make_unique<NearWord>(letters, m_tier);
    word.isKnown = isKnownName(m_index, letters);
    if (mayBeExact) {
        word.text = std::make_unique<SearchText>(SearchText::parsed(letters));
        word.exact = std::make_unique<TextMatcher>(*word.text, m_corpus, false);
    }
    for (std::vector<NearName> &names : m_provinceNames) {
        int minimum = text::noDistance;
        for (NearName &name : names) {
            minimum = std::min(minimum, word.near->distance(name));
        }
        word.provinces.push_back(minimum);
    }
    return word;
}

void NearMatcher::readNames(Index index)
{
    const Catalogue &catalogue = *m_index.catalogue;
    const catalogue::Area &area = catalogue.areas[index];
    m_names.clear();
    add(m_names, area.name.th, area.name.th);
    add(m_names, area.name.en, area.name.en);
    for (const QStringView name : Catalogue::of(catalogue.otherNames, area.otherNames)) {
        add(m_names, name, name);
    }
}

int NearMatcher::distance(const Word &word, Index area)
{
    if (word.exact && word.exact->matches(area)) {
        return 0;
    }
    if (word.isKnown) {
        return text::noDistance;
    }
    int minimum = word.provinces[m_index.values[area].province];
    for (NearName &name : m_names) {
        minimum = minimum == 0 ? minimum : std::min(minimum, word.near->distance(name));
    }
    return minimum;
}

int NearMatcher::distanceOfWords(Index area)
{
    int sum = m_words.empty() ? text::noDistance : 0;
    for (const Word &word : m_words) {
        sum = std::min(sum + distance(word, area), text::noDistance);
        if (sum == text::noDistance) {
            break;
        }
    }
    return sum;
}

int NearMatcher::distanceOfRun(const Run &run, Index area)
{
    int sum = distance(run.joined, area);
    for (const std::size_t word : run.rest) {
        sum = sum == text::noDistance ? sum : std::min(sum + distance(m_words[word], area), text::noDistance);
    }
    return sum;
}

int NearMatcher::distance(Index area)
{
    readNames(area);
    int minimum = distance(m_phrase, area);
    minimum = m_areWordsJoined ? minimum : std::min(minimum, distanceOfWords(area));
    for (const Run &run : m_runs) {
        minimum = std::min(minimum, distanceOfRun(run, area));
    }
    return minimum;
}

NearProvince NearMatcher::nearestWithoutAreas()
{
    NearProvince nearest;
    std::vector<bool> hasAreas(m_provinceNames.size());
    for (const AreaValues &values : m_index.values) {
        hasAreas[values.province] = true;
    }
    for (std::size_t province = 0; province < m_provinceNames.size(); ++province) {
        const int distance = m_phrase.provinces[province];
        if (!hasAreas[province] && distance < nearest.distance
            && best(*m_phrase.near, m_provinceNames[province], distance).part == NamePart::Whole) {
            nearest = {static_cast<Index>(province), distance};
        }
    }
    return nearest;
}

/**
 * Returns the word to explain the match with: the phrase, neighbours as one, or the only word without an exact match;
 * else null.
 */
NearMatcher::Word *NearMatcher::explainingWord(Index area, int distance)
{
    if (this->distance(m_phrase, area) <= distance) {
        return &m_phrase;
    }
    for (Run &run : m_runs) {
        if (distanceOfRun(run, area) <= distance) {
            return &run.joined;
        }
    }
    Word *shown = nullptr;
    for (Word &word : m_words) {
        if (!word.exact->matches(area)) {
            if (shown != nullptr) {
                return nullptr;
            }
            shown = &word;
        }
    }
    return shown;
}

NearMatcher::Found NearMatcher::best(NearWord &word, std::vector<NearName> &names, int distance)
{
    Found best;
    for (NearName &name : names) {
        const NamePart part = word.part(name, distance);
        if (part < best.part) {
            best = {part, name.shown};
        }
    }
    return best;
}

Nearness NearMatcher::nearness(Index area, int distance)
{
    readNames(area);
    Word *word = explainingWord(area, distance);
    if (word == nullptr) {
        return {distance, NamePart::None, NamePart::None, {}};
    }
    const int itsDistance = this->distance(*word, area);
    const Found own = best(*word->near, m_names, itsDistance);
    const Found province = best(*word->near, m_provinceNames[m_index.values[area].province], itsDistance);
    const bool isOwn = own.part < province.part;
    return {distance, std::min(own.part, province.part), own.part, isOwn ? own.shown : province.shown};
}

bool NearMatcher::isNoted(Index area) const
{
    return std::ranges::any_of(m_words, [area](const Word &word) { return word.exact->isNoted(area); });
}

} // namespace mueang::query
