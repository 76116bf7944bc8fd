// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/suggestionparts.h"

#include "query/genericwords.h"
#include "text/fold.h"
#include "text/years.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mueang::query {

namespace {

/** A longer text is pasted prose, not names of filters. */
constexpr qsizetype longestText = 256;
constexpr std::size_t maxParts = 16;
constexpr qsizetype digitsOfYear = 4;

constexpr std::array kinds{
    std::pair(NamedKind::Province, SuggestionKind::Province),
    std::pair(NamedKind::Region, SuggestionKind::Region),
    std::pair(NamedKind::Domain, SuggestionKind::Domain),
    std::pair(NamedKind::CityType, SuggestionKind::CityType),
    std::pair(NamedKind::Round, SuggestionKind::Round),
    std::pair(NamedKind::Organisation, SuggestionKind::Organisation),
    std::pair(NamedKind::Area, SuggestionKind::Area),
};

std::vector<SuggestedValue> valuesOf(std::span<const KnownName> names, const SearchIndex &index)
{
    std::vector<SuggestedValue> values;
    for (const KnownName &name : names) {
        const SuggestedValue value = suggestedValue(name.record, name.hasAreas, index);
        if (std::ranges::find(values, value) == values.end()) {
            values.push_back(value);
        }
    }
    return values;
}

/** Returns the year of approval that the folded digits are, if an area has it. */
std::vector<SuggestedValue> yearsOf(const QString &letters, const SearchIndex &index)
{
    const std::optional<int> year = letters.size() == digitsOfYear ? text::parseYear(letters) : std::nullopt;
    if (!year || !std::ranges::binary_search(index.years, *year)) {
        return {};
    }
    return {suggestedYear(*year)};
}

TextPart partOf(QStringView text, std::vector<SuggestedValue> values)
{
    TextPart part{text, {}, {}, std::move(values)};
    for (const FoldedWord &word : foldWords(text)) {
        part.letters += word.letters;
        part.specific += word.specific;
    }
    return part;
}

/** Divides a word without spaces, as in "พลังงานภาคใต้2565". */
class WordDivider final
{
public:
    WordDivider(QStringView word, const SearchIndex &index)
        : m_word(word)
        , m_index(index)
        , m_folded(text::foldTraced(word))
    { }

    /** Returns the names that make up the word, or nothing if there is anything else in it. */
    [[nodiscard]] std::vector<TextPart> divide()
    {
        while (m_at < m_folded.letters.size()) {
            if (!takeName() && !takeYear() && !skipGenericWord()) {
                return {};
            }
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] QString rest() const { return m_folded.letters.sliced(m_at); }

    bool takeName()
    {
        const std::span<const KnownName> names = m_index.names.longestAtStart(rest());
        return !names.empty() && take(names.front().letters.size(), valuesOf(names, m_index));
    }

    bool takeYear()
    {
        return take(digitsOfYear, yearsOf(rest().first(std::min(rest().size(), digitsOfYear)), m_index));
    }

    bool take(qsizetype length, std::vector<SuggestedValue> values)
    {
        if (values.empty()) {
            return false;
        }
        const qsizetype begin = m_folded.begins[static_cast<std::size_t>(m_at)];
        const qsizetype end = m_folded.ends[static_cast<std::size_t>(m_at + length - 1)];
        m_parts.push_back(partOf(m_word.sliced(begin, end - begin), std::move(values)));
        m_at += length;
        return true;
    }

    bool skipGenericWord()
    {
        const QString specific = foldWithoutGenericWord(rest());
        const qsizetype length = specific.isEmpty() ? rest().size() : rest().indexOf(specific);
        m_at += std::max<qsizetype>(length, 0);
        return length > 0;
    }

    QStringView m_word;
    const SearchIndex &m_index;
    text::TracedFold m_folded;
    qsizetype m_at = 0;
    std::vector<TextPart> m_parts;
};

} // namespace

SuggestedValue suggestedValue(const NamedRecord &record, bool hasAreas, const SearchIndex &index)
{
    const auto found = std::ranges::find(kinds, record.kind, &decltype(kinds)::value_type::first);
    Q_ASSERT(found != kinds.end());
    return {found->second, record.index, index.suggestions.rank(record), hasAreas};
}

SuggestedValue suggestedYear(int year)
{
    const auto number = static_cast<std::uint32_t>(year);
    return {SuggestionKind::Year, number, ~number}; // the latest first
}

std::vector<TextPart> suggestionParts(QStringView text, const SearchIndex &index)
{
    std::vector<TextPart> parts;
    if (text.size() > longestText) {
        return parts;
    }
    for (const NamedPart &named : index.names.parts(text)) {
        TextPart part = partOf(named.text, valuesOf(named.names, index));
        if (part.values.empty()) {
            part.values = yearsOf(part.specific, index);
        }
        std::vector<TextPart> divided =
            part.values.empty() ? WordDivider(named.text, index).divide() : std::vector<TextPart>();
        if (!divided.empty()) {
            std::ranges::move(divided, std::back_inserter(parts));
        } else if (!part.specific.isEmpty()) {
            parts.push_back(std::move(part));
        }
    }
    return parts.size() <= maxParts ? parts : std::vector<TextPart>();
}

} // namespace mueang::query
