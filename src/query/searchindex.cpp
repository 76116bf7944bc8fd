// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/searchindex.h"

#include "query/engine.h"
#include "query/genericwords.h"
#include "query/letterbytes.h"
#include "query/recordfilter.h"
#include "query/sortranks.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace mueang::query {

namespace {

using catalogue::Area;
using catalogue::Catalogue;
using catalogue::Index;

void add(FoldedTexts &texts, FieldKind kind, const catalogue::Bilingual &text)
{
    texts.add(kind, text.th);
    texts.add(kind, text.en);
}

bool isCode(catalogue::WordKind kind)
{
    return kind == catalogue::WordKind::Abbreviation || kind == catalogue::WordKind::AirportCode;
}

FoldedTexts provinceTexts(const Catalogue &catalogue)
{
    std::vector<std::vector<const catalogue::SearchWord *>> words(catalogue.provinces.size());
    for (const catalogue::ProvinceWord &word : catalogue.provinceWords) {
        words[word.province].push_back(&word.word);
    }
    FoldedTexts texts;
    for (const catalogue::Province &province : catalogue.provinces) {
        add(texts, FieldKind::Name, province.name);
        texts.add(FieldKind::Code, province.code);
        for (const catalogue::ProvinceAlias &alias : Catalogue::of(catalogue.aliases, province.aliases)) {
            const bool isShort = alias.kind == catalogue::AliasKind::Abbreviation;
            texts.add(isShort ? FieldKind::Code : FieldKind::Alias, alias.name);
        }
        for (const catalogue::SearchWord *word :
             words[static_cast<std::size_t>(&province - catalogue.provinces.data())]) {
            texts.add(isCode(word->kind) ? FieldKind::Code : FieldKind::Alias, word->word);
        }
        if (province.region6 != catalogue::noIndex) {
            const catalogue::Bilingual &region = catalogue.regions[province.region6].name;
            add(texts, FieldKind::Label, region);
            texts.add(FieldKind::Label, foldWithoutGenericWord(region.th));
        }
        texts.endRow();
    }
    return texts;
}

FoldedTexts roundTexts(const Catalogue &catalogue)
{
    FoldedTexts texts;
    for (const catalogue::Round &round : catalogue.rounds) {
        add(texts, FieldKind::Label, round.label);
        texts.endRow();
    }
    return texts;
}

void compareWithNames(SearchIndex &index)
{
    std::vector<std::uint8_t> provinces;
    for (std::size_t province = 0; province < index.provinceTexts.rowCount(); ++province) {
        for (const QStringView name : index.provinceTexts.texts(province, FieldKind::Name)) {
            appendLetterBytes(provinces, name);
            provinces.push_back(0);
        }
    }
    const auto areas = index.areaTexts.nameBytes();
    index.names.compareWithNames(std::array<std::span<const std::uint8_t>, 3>{areas[0], areas[1], provinces});
}

std::map<Index, std::vector<Index>> areasOfOrganisations(const Catalogue &catalogue, const NameLookup &names)
{
    std::map<Index, std::vector<Index>> areas;
    QHash<QStringView, Index> records; // by organisationName()
    for (const KnownName &name : names.all()) {
        if (name.record.kind == NamedKind::Organisation && name.form != NameForm::Official) {
            records.insert(organisationName(catalogue.organisations[name.record.index]), name.record.index);
        }
    }
    for (Index area = 0; area < catalogue.areas.size() && !records.isEmpty(); ++area) {
        for (const catalogue::Organisation &organisation :
             Catalogue::of(catalogue.organisations, catalogue.areas[area].organisations)) {
            if (const auto record = records.constFind(organisationName(organisation)); record != records.constEnd()) {
                areas[*record].push_back(area);
            }
        }
    }
    return areas;
}

AreaValues areaValues(const Catalogue &catalogue, const Area &area, const std::vector<int> &years)
{
    AreaValues values;
    for (const catalogue::AreaDomain &entry : Catalogue::of(catalogue.domains, area.domains)) {
        values.domains |= domainBit(entry.domain);
        if (entry.basis == catalogue::DomainBasis::Plan) {
            values.planDomains |= domainBit(entry.domain);
        }
    }
    values.domains = values.domains != 0 ? values.domains : unknownDomainBit;
    values.planDomains = values.planDomains != 0 ? values.planDomains : unknownDomainBit;
    values.cityType = cityTypeBit(area.cityType);
    values.verification = verificationBit(area.verification);
    values.province = area.province;
    values.round = area.round != catalogue::noIndex ? area.round : static_cast<Index>(catalogue.rounds.size());
    const auto year = std::lower_bound(years.begin(), years.end(), area.approved.year);
    values.year = static_cast<std::uint32_t>(year - years.begin());
    return values;
}

/** Returns the distinct years, ascending. */
std::vector<int> differentYears(const Catalogue &catalogue)
{
    std::set<int> years;
    for (const Area &area : catalogue.areas) {
        years.insert(area.approved.year);
    }
    return {years.begin(), years.end()};
}

void orderColumns(SearchIndex &index, const Catalogue &catalogue, const text::Collator &collator)
{
    std::array<std::vector<std::uint32_t>, areaColumnCount> ranks;
    for (std::size_t column = 0; column < ranks.size(); ++column) {
        ranks[column] = columnRanks(catalogue, static_cast<AreaColumn>(column), collator);
    }
    index.dictionary = dictionaryOrder(catalogue, ranks[static_cast<std::size_t>(AreaColumn::NameTh)],
                                       ranks[static_cast<std::size_t>(AreaColumn::NameEn)]);
    index.isInDictionaryOrder = std::is_sorted(index.dictionary.begin(), index.dictionary.end());
    for (std::size_t column = 0; column < ranks.size(); ++column) {
        index.orders[column] = ColumnOrder(ranks[column], index.dictionary);
    }
}

} // namespace

mueang::Result<SearchIndexPointer> buildSearchIndex(catalogue::CataloguePointer snapshot)
{
    const auto collator = text::Collator::create();
    if (!collator) {
        return tl::unexpected(collator.error());
    }
    const Catalogue &catalogue = *snapshot;
    auto index = std::make_shared<SearchIndex>();
    index->values.reserve(catalogue.areas.size());
    index->years = differentYears(catalogue);
    for (const Area &area : catalogue.areas) {
        index->values.push_back(areaValues(catalogue, area, index->years));
    }
    index->areaIds = AreaIds(catalogue);
    index->areaTexts = AreaTexts(catalogue);
    index->provinceTexts = provinceTexts(catalogue);
    index->roundTexts = roundTexts(catalogue);
    index->names = NameLookup(catalogue);
    compareWithNames(*index);
    index->suggestions = SuggestionIndex(index->names, *collator);
    index->areasOfOrganisations = areasOfOrganisations(catalogue, index->names);
    orderColumns(*index, catalogue, *collator);
    index->catalogue = std::move(snapshot);
    return index;
}

} // namespace mueang::query
