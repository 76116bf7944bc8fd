// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/suggestioncandidates.h"

#include "query/genericwords.h"
#include "text/fold.h"
#include "text/script.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace mueang::query {

namespace {

using catalogue::Catalogue;
using catalogue::Index;

/** Bounds of the work per stroke. */
constexpr std::size_t maxWordStarts = 512;
constexpr std::size_t maxRowsRead = 32;

using Parts = std::span<const TextPart>;

QString joined(Parts parts, QString TextPart::*letters)
{
    QString all;
    for (const TextPart &part : parts) {
        all += part.*letters;
    }
    return all;
}

/** Where in a name letters begin a word. */
enum class WordPlace : std::uint8_t { First, Later, None };

WordPlace wordPlace(const QString &letters, QStringView name)
{
    const text::FoldedText folded = text::foldWithWords(name);
    qsizetype at = folded.letters.indexOf(letters);
    for (; at >= 0; at = folded.letters.indexOf(letters, at + 1)) {
        if (folded.startsWord[static_cast<std::size_t>(at)]) {
            return at == 0 ? WordPlace::First : WordPlace::Later;
        }
    }
    return WordPlace::None;
}

SuggestionCandidate beginning(const SuggestedValue &value, bool isLaterWord)
{
    return {value, SuggestionFit::Beginning, isLaterWord, {}};
}

void addBeginnings(std::vector<SuggestionCandidate> &found, SuggestionKind kind, std::span<const OwnName> names,
                   const QString &letters)
{
    for (Index i = 0; i < names.size(); ++i) {
        const WordPlace place = wordPlace(letters, names[i].name);
        if (place != WordPlace::None) {
            found.push_back(beginning({kind, i, i}, place == WordPlace::Later));
        }
    }
}

/** A folded name, with and without generic words. */
struct FoldedName
{
    explicit FoldedName(QStringView name)
    {
        for (const FoldedWord &word : foldWords(name)) {
            letters += word.letters;
            specific += word.specific;
        }
    }

    QString letters;
    QString specific;
};

std::vector<FoldedName> namesOf(const Catalogue &catalogue, const catalogue::Area &area)
{
    std::vector<FoldedName> names{FoldedName(area.name.th), FoldedName(area.name.en)};
    for (const QStringView name : Catalogue::of(catalogue.otherNames, area.otherNames)) {
        names.emplace_back(name);
    }
    return names;
}

} // namespace

SuggestionCandidates::SuggestionCandidates(const std::vector<TextPart> &parts, const SearchIndex &index,
                                           const SuggestionSources &sources)
    : m_parts(parts)
    , m_index(index)
    , m_sources(sources)
{ }

SuggestionCandidate SuggestionCandidates::complete(const SuggestedValue &value, std::size_t first,
                                                   std::size_t count) const
{
    const bool isWhole = count == m_parts.size();
    return {value, isWhole ? SuggestionFit::WholeText : SuggestionFit::Part, false, textWithout(first, count)};
}

QString SuggestionCandidates::textWithout(std::size_t first, std::size_t count) const
{
    QStringList words;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (i < first || i >= first + count) {
            words.append(m_parts[i].text.toString());
        }
    }
    return words.join(u' ');
}

std::vector<SuggestionCandidate> SuggestionCandidates::ofParts() const
{
    std::vector<SuggestionCandidate> found;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        for (const SuggestedValue &value : m_parts[i].values) {
            found.push_back(complete(value, i, 1));
        }
    }
    return found;
}

std::vector<SuggestionCandidate> SuggestionCandidates::ofOwnNames() const
{
    struct Run
    {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    QHash<QString, Run> runs;
    for (std::size_t first = 0; first < m_parts.size(); ++first) {
        QString letters;
        for (std::size_t last = first; last < m_parts.size(); ++last) {
            letters += m_parts[last].letters;
            runs.insert(letters, {first, last - first + 1});
        }
    }
    std::vector<SuggestionCandidate> found;
    const auto add = [&](SuggestionKind kind, std::span<const OwnName> names) {
        for (Index i = 0; i < names.size(); ++i) {
            if (const auto run = runs.constFind(text::fold(names[i].name)); run != runs.constEnd()) {
                found.push_back(complete({kind, i, i}, run->first, run->count));
            }
        }
    };
    add(SuggestionKind::List, m_sources.lists);
    add(SuggestionKind::View, m_sources.views);
    return found;
}

UnfinishedName SuggestionCandidates::unfinished() const
{
    for (std::size_t first = 0; first < m_parts.size(); ++first) {
        const Parts last = Parts(m_parts).subspan(first);
        const QString letters = joined(last, &TextPart::letters);
        const QString specific = joined(last, &TextPart::specific);
        std::vector<SuggestionCandidate> found = beginningWith(letters);
        if (found.empty() && specific != letters) {
            found = beginningWith(specific);
        }
        if (!found.empty()) {
            for (SuggestionCandidate &candidate : found) {
                candidate.rest = textWithout(first, last.size());
            }
            return {first, std::move(found)};
        }
    }
    return {m_parts.size(), {}};
}

std::vector<SuggestionCandidate> SuggestionCandidates::beginningWith(const QString &letters) const
{
    std::vector<SuggestionCandidate> found;
    for (const NameStart &start : m_index.suggestions.beginningWith(letters, m_index.names, maxWordStarts)) {
        found.push_back(beginning(suggestedValue(start.record, start.hasAreas, m_index), !start.isAtStart));
    }
    addYears(found, letters);
    addBeginnings(found, SuggestionKind::List, m_sources.lists, letters);
    addBeginnings(found, SuggestionKind::View, m_sources.views, letters);
    return found;
}

void SuggestionCandidates::addYears(std::vector<SuggestionCandidate> &found, const QString &digits) const
{
    constexpr qsizetype fewestDigits = 2;
    if (digits.size() < fewestDigits || !std::all_of(digits.begin(), digits.end(), text::isAsciiDigit)) {
        return;
    }
    for (const int year : m_index.years) {
        const bool begins = text::yearNumber(year, text::Era::Buddhist).startsWith(digits)
            || text::yearNumber(year, text::Era::Common).startsWith(digits);
        if (year != 0 && begins) {
            found.push_back(beginning(suggestedYear(year), false));
        }
    }
}

std::vector<SuggestionCandidate> SuggestionCandidates::ofAnswer() const
{
    std::vector<SuggestionCandidate> found;
    if (m_sources.answer == nullptr || m_parts.empty()) {
        return found;
    }
    const Result &answer = *m_sources.answer;
    const QString letters = joined(m_parts, &TextPart::letters);
    const QString specific = joined(m_parts, &TextPart::specific);
    const auto isWhole = [&](const FoldedName &name) { return name.letters == letters || name.specific == specific; };
    const auto isTyped = [&](const FoldedName &name) {
        return name.letters.contains(letters) || std::ranges::any_of(m_parts, [&name](const TextPart &part) {
                   return name.letters.contains(part.specific);
               });
    };
    for (const Index row : std::span(answer.rows).first(std::min(answer.rows.size(), maxRowsRead))) {
        const std::vector<FoldedName> names = namesOf(*m_index.catalogue, m_index.catalogue->areas[row]);
        if (answer.tier != Tier::Exact || std::ranges::any_of(names, isTyped)) {
            const auto place = static_cast<std::uint32_t>(found.size());
            SuggestionCandidate area = beginning({SuggestionKind::Area, row, place}, false);
            area.fit = std::ranges::any_of(names, isWhole) ? SuggestionFit::WholeText : SuggestionFit::Beginning;
            found.push_back(std::move(area));
        }
    }
    return found;
}

} // namespace mueang::query
