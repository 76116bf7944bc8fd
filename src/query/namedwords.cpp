// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namedwords.h"

#include <algorithm>

namespace mueang::query {

namespace {

using catalogue::Index;

constexpr std::size_t maxWordsOfRun = 12;
/** Fewer letters begin too many words for domains, types and organisations, or for areas. */
constexpr qsizetype fewestLettersOfWord = 4;
constexpr qsizetype fewestLettersOfArea = 2;

bool isPlace(NamedKind kind)
{
    return kind == NamedKind::Province || kind == NamedKind::Region || kind == NamedKind::Round;
}

bool isProperty(NamedKind kind)
{
    return isPlace(kind) || kind == NamedKind::Domain || kind == NamedKind::CityType || kind == NamedKind::Organisation;
}

} // namespace

NamedWords::NamedWords(const SearchText &text, const SearchIndex &index)
    : m_text(text)
    , m_index(index)
    , m_targets(text.terms().size())
{
    for (NamedTargets &targets : m_targets) {
        targets.provinces.resize(index.catalogue->provinces.size());
        targets.rounds.resize(index.catalogue->rounds.size() + 1);
    }
    const std::vector<std::size_t> &words = text.sequence();
    for (std::size_t first = 0; first < words.size(); ++first) {
        Run run{{}, first, first};
        for (run.last = first; run.last < std::min(words.size(), first + maxWordsOfRun); ++run.last) {
            run.letters += text.terms()[words[run.last]].letters;
            look(run);
        }
    }
}

void NamedWords::look(const Run &run)
{
    const auto names = m_index.names.whole(run.letters);
    for (const KnownName &name : names) {
        add(run, name, true);
    }
    if (names.empty()) {
        lookForBeginnings(run);
    }
}

/** What begins with the words counts where no name contains them; words for areas count as their names do. */
void NamedWords::lookForBeginnings(const Run &run)
{
    const auto names = m_index.names.beginningWith(run.letters);
    for (const KnownName &name : names) {
        const bool isInNames = name.record.kind != NamedKind::Area && run.letters.size() <= name.lettersInNames;
        if (!isInNames && isCounted(run, name, names)) {
            add(run, name, false);
        }
    }
}

bool NamedWords::isCounted(const Run &run, const KnownName &name, std::span<const KnownName> names) const
{
    if (name.form == NameForm::Code) {
        return false;
    }
    const qsizetype letters = run.letters.size();
    switch (name.record.kind) {
    case NamedKind::Province:
        return name.form == NameForm::Other;
    case NamedKind::Area:
        return letters >= fewestLettersOfArea;
    case NamedKind::Organisation:
        return letters >= fewestLettersOfWord && name.form == NameForm::Other;
    case NamedKind::Domain:
    case NamedKind::CityType:
        // "smart" begins a word for each domain, so it means none.
        return letters >= fewestLettersOfWord && std::ranges::all_of(names, [&name](const KnownName &other) {
                   return !isProperty(other.record.kind) || other.record == name.record;
               });
    case NamedKind::Region:
    case NamedKind::Round:
        break; // their names are searched as texts
    }
    return false;
}

bool NamedWords::isWholeText(const Run &run) const
{
    return run.first == 0 && run.last + 1 == m_text.sequence().size();
}

void NamedWords::add(const Run &run, const KnownName &name, bool isWhole)
{
    const NamedKind kind = name.record.kind;
    for (std::size_t word = run.first; word <= run.last; ++word) {
        NamedTargets &targets = m_targets[m_text.sequence()[word]];
        addTo(targets, name.record);
        const bool isWord = name.form != NameForm::Code || kind == NamedKind::Organisation;
        if (isProperty(kind) && isWord && (isWhole || !isPlace(kind))) {
            targets.isProperty = true;
            targets.isPlace = targets.isPlace || isPlace(kind);
            targets.isOrganisation = targets.isOrganisation || kind == NamedKind::Organisation;
        }
    }
    if (isWholeText(run)) {
        addAreas(!isWhole ? m_begunAreas : (name.form == NameForm::Code ? m_codeAreas : m_wholeAreas), name.record);
    }
}

void NamedWords::addTo(NamedTargets &targets, NamedRecord record) const
{
    switch (record.kind) {
    case NamedKind::Province:
        targets.provinces[record.index] = true;
        break;
    case NamedKind::Region:
        for (std::size_t i = 0; i < targets.provinces.size(); ++i) {
            const bool isInRegion = m_index.catalogue->provinces[i].region6 == record.index;
            targets.provinces[i] = targets.provinces[i] || isInRegion;
        }
        break;
    case NamedKind::Domain:
        targets.domains |= domainBit(static_cast<catalogue::Domain>(record.index));
        break;
    case NamedKind::CityType:
        targets.cityTypes |= cityTypeBit(static_cast<catalogue::CityType>(record.index));
        break;
    case NamedKind::Round:
        targets.rounds[record.index] = true;
        break;
    case NamedKind::Organisation:
    case NamedKind::Area:
        addAreas(targets.areas, record);
        break;
    }
}

void NamedWords::addAreas(AreaSet &areas, NamedRecord record) const
{
    if (record.kind == NamedKind::Area) {
        areas.add(record.index, m_index.blockCount());
    } else if (record.kind == NamedKind::Organisation) {
        if (const auto found = m_index.areasOfOrganisations.find(record.index);
            found != m_index.areasOfOrganisations.end()) {
            for (const Index area : found->second) {
                areas.add(area, m_index.blockCount());
            }
        }
    }
}

} // namespace mueang::query
