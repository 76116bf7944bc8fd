// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/searchindex.h"

#include "query/engine.h"
#include "query/genericwords.h"
#include "query/ranks.h"

namespace mueang::query {

namespace {

using catalogue::Area;
using catalogue::Catalogue;

void add(FoldedTexts &texts, FieldKind kind, const catalogue::Bilingual &text)
{
    texts.add(kind, text.th);
    texts.add(kind, text.en);
}

/** What the detail pane shows as facts. Remarks, addresses of web sites and sources are not searched. */
FoldedTexts areaTexts(const Catalogue &catalogue)
{
    FoldedTexts texts;
    for (const Area &area : catalogue.areas) {
        add(texts, FieldKind::Name, area.name);
        for (const QStringView name : Catalogue::of(catalogue.otherNames, area.otherNames)) {
            texts.add(FieldKind::OtherName, name);
        }
        texts.add(FieldKind::Code, area.id);
        add(texts, FieldKind::Fact, area.locality);
        if (area.place != catalogue::noIndex) {
            add(texts, FieldKind::Fact, catalogue.places[area.place].locality);
        }
        for (const catalogue::Organisation &organisation : Catalogue::of(catalogue.organisations, area.organisations)) {
            add(texts, FieldKind::Fact, organisation.name);
        }
        for (const catalogue::Project &project : Catalogue::of(catalogue.projects, area.projects)) {
            add(texts, FieldKind::Prose, project.title);
            add(texts, FieldKind::Prose, project.summary);
        }
        for (const catalogue::Award &award : Catalogue::of(catalogue.awards, area.awards)) {
            add(texts, FieldKind::Prose, award.name);
            texts.add(FieldKind::Prose, award.awardedBy);
        }
        texts.endRow();
    }
    return texts;
}

FoldedTexts provinceTexts(const Catalogue &catalogue)
{
    FoldedTexts texts;
    for (const catalogue::Province &province : catalogue.provinces) {
        add(texts, FieldKind::Name, province.name);
        texts.add(FieldKind::Code, province.code);
        for (const catalogue::ProvinceAlias &alias : Catalogue::of(catalogue.aliases, province.aliases)) {
            const bool isShort = alias.kind == catalogue::AliasKind::Abbreviation;
            texts.add(isShort ? FieldKind::Code : FieldKind::Alias, alias.name);
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

AreaValues areaValues(const Catalogue &catalogue, const Area &area)
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
    values.round = area.round;
    values.year = area.approved.year;
    return values;
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
    for (const Area &area : catalogue.areas) {
        index->values.push_back(areaValues(catalogue, area));
    }
    index->areaTexts = areaTexts(catalogue);
    index->provinceTexts = provinceTexts(catalogue);
    index->roundTexts = roundTexts(catalogue);
    for (int column = 0; column < areaColumnCount; ++column) {
        index->ranks[static_cast<std::size_t>(column)] =
            columnRanks(catalogue, static_cast<AreaColumn>(column), *collator);
    }
    index->dictionary = dictionaryOrder(catalogue, index->ranks[static_cast<std::size_t>(AreaColumn::NameTh)],
                                        index->ranks[static_cast<std::size_t>(AreaColumn::NameEn)]);
    index->catalogue = std::move(snapshot);
    return index;
}

} // namespace mueang::query
