// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namelookup.h"

#include "base/enumsize.h"
#include "query/genericwords.h"
#include "query/namebeginnings.h"
#include "query/namecollector.h"
#include "query/searchtext.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::CityType;
using catalogue::Domain;
using catalogue::Index;

/** A name has at most so many words; a longer text is divided all the same. */
constexpr std::size_t maxWordsOfName = 12;

/** The records that areas are or belong to. */
class RecordsWithAreas final
{
public:
    explicit RecordsWithAreas(const Catalogue &catalogue)
        : m_provinces(catalogue.provinces.size())
        , m_regions(catalogue.regions.size())
        , m_rounds(catalogue.rounds.size())
    {
        for (const catalogue::Area &area : catalogue.areas) {
            m_provinces[area.province] = true;
            if (const Index region = catalogue.provinceOf(area).region6; region != catalogue::noIndex) {
                m_regions[region] = true;
            }
            if (area.round != catalogue::noIndex) {
                m_rounds[area.round] = true;
            }
            if (area.cityType) {
                m_cityTypes[static_cast<std::size_t>(*area.cityType)] = true;
            }
        }
        for (const catalogue::AreaDomain &entry : catalogue.domains) {
            m_domains[static_cast<std::size_t>(entry.domain)] = true;
        }
    }

    [[nodiscard]] bool contains(NamedRecord record) const
    {
        switch (record.kind) {
        case NamedKind::Province:
            return m_provinces[record.index];
        case NamedKind::Region:
            return m_regions[record.index];
        case NamedKind::Domain:
            return m_domains[record.index];
        case NamedKind::CityType:
            return m_cityTypes[record.index];
        case NamedKind::Round:
            return m_rounds[record.index];
        case NamedKind::Organisation:
        case NamedKind::Area:
            break;
        }
        return true;
    }

private:
    std::vector<bool> m_provinces;
    std::vector<bool> m_regions;
    std::vector<bool> m_rounds;
    std::array<bool, enumSize<Domain>> m_domains{};
    std::array<bool, enumSize<CityType>> m_cityTypes{};
};

/** Orders names by their letters. */
struct ByLetters
{
    bool operator()(const KnownName &name, QStringView letters) const { return name.letters < letters; }

    bool operator()(QStringView letters, const KnownName &name) const { return letters < name.letters; }
};

/** Returns the names of these words joined into one. */
std::span<const KnownName> namesOf(const NameLookup &lookup, std::span<const FoldedWord> words)
{
    QString letters;
    QString specific;
    for (const FoldedWord &word : words) {
        letters += word.letters;
        specific += word.specific;
    }
    const auto names = lookup.whole(letters);
    return !names.empty() || specific.isEmpty() ? names : lookup.whole(specific);
}

} // namespace

NameLookup::NameLookup(const Catalogue &catalogue)
{
    CollectedNames collected = collectNames(catalogue);
    const RecordsWithAreas withAreas(catalogue);
    m_letters = std::move(collected.letters);
    m_names.reserve(collected.entries.size());
    for (CollectedNames::Entry &entry : collected.entries) {
        entry.name.letters = QStringView(m_letters).sliced(entry.begin, entry.length);
        entry.name.hasAreas = withAreas.contains(entry.name.record);
        m_longest = std::max(m_longest, entry.length);
        m_names.push_back(entry.name);
    }
    const auto key = [](const KnownName &name) { return std::tie(name.letters, name.record, name.form); };
    std::ranges::sort(m_names, [key](const KnownName &left, const KnownName &right) { return key(left) < key(right); });
    const auto isSame = [](const KnownName &left, const KnownName &right) {
        return left.letters == right.letters && left.record == right.record;
    };
    m_names.erase(std::unique(m_names.begin(), m_names.end(), isSame), m_names.end());
}

void NameLookup::compareWithNames(std::span<const std::span<const std::uint8_t>> texts)
{
    // Names of provinces are names themselves, those of organisations are searched as texts.
    const auto isCompared = [](const KnownName &name) {
        const bool isOfText = name.record.kind == NamedKind::Province || name.record.kind == NamedKind::Organisation;
        return name.form == NameForm::Other || (name.form == NameForm::Official && !isOfText);
    };
    NameBeginnings beginnings;
    for (const KnownName &name : m_names) {
        if (isCompared(name)) {
            beginnings.add(name.letters);
        }
    }
    for (const std::span<const std::uint8_t> text : texts) {
        beginnings.scan(text);
    }
    for (KnownName &name : m_names) {
        name.lettersInNames = isCompared(name) ? beginnings.lettersContained(name.letters) : name.letters.size();
    }
}

std::span<const KnownName> NameLookup::whole(QStringView letters) const
{
    if (letters.size() > m_longest) {
        return {};
    }
    const auto range = std::equal_range(m_names.begin(), m_names.end(), letters, ByLetters());
    return {range.first, range.second};
}

std::span<const KnownName> NameLookup::beginningWith(QStringView letters) const
{
    if (letters.isEmpty() || letters.size() > m_longest) {
        return {};
    }
    const auto first = std::lower_bound(m_names.begin(), m_names.end(), letters, ByLetters());
    const auto last = std::partition_point(
        first, m_names.end(), [letters](const KnownName &name) { return name.letters.startsWith(letters); });
    return {first, last};
}

std::span<const KnownName> NameLookup::longestAtStart(QStringView letters) const
{
    for (qsizetype length = std::min(letters.size(), m_longest); length > 0; --length) {
        const auto names = whole(letters.first(length));
        if (std::ranges::any_of(names, [](const KnownName &name) { return name.form != NameForm::Code; })) {
            return names;
        }
    }
    return {};
}

std::vector<NamedPart> NameLookup::parts(QStringView text) const
{
    const std::vector<FoldedWord> words = foldWords(text.left(maximumTextLength));
    std::vector<NamedPart> parts;
    for (std::size_t first = 0; first < words.size();) {
        std::size_t count = std::min(maxWordsOfName, words.size() - first);
        std::span<const KnownName> names = namesOf(*this, std::span(words).subspan(first, count));
        while (names.empty() && count > 1) {
            --count;
            names = namesOf(*this, std::span(words).subspan(first, count));
        }
        const QStringView last = words[first + count - 1].text;
        const QStringView begin = words[first].text;
        parts.push_back({QStringView(begin.data(), last.data() + last.size()), names});
        first += count;
    }
    return parts;
}

std::span<const KnownName> NameLookup::ofText(QStringView text) const
{
    return namesOf(*this, foldWords(text.left(maximumTextLength)));
}

} // namespace mueang::query
