// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/table.h"

#include "catalogue/enumkeys.h"
#include "text/collator.h"
#include "text/fold.h"

#include <algorithm>
#include <numeric>

namespace mueang::wording {

using catalogue::Area;
using catalogue::Catalogue;
using catalogue::Index;

namespace {

/** A list for each record, of data on the areas that belong to it. */
template<class T>
using PerRecord = std::vector<std::vector<T>>;

std::size_t recordCount(TableKind kind, const Catalogue &catalogue)
{
    switch (kind) {
    case TableKind::Provinces:
        return catalogue.provinces.size();
    case TableKind::Rounds:
        return catalogue.rounds.size();
    case TableKind::Sources:
        return catalogue.sources.size();
    case TableKind::Glossary:
        return catalogue.glossary.size();
    }
    Q_UNREACHABLE();
}

/** Calls use(kind, citations) for every fact of an area. */
template<class Use>
void forEachFact(const Catalogue &catalogue, const Area &area, const Use &use)
{
    const auto forEach = [&use](FactKind kind, const auto &parts) {
        for (const auto &part : parts) {
            use(kind, part.citations);
        }
    };
    use(FactKind::Area, area.citations);
    if (area.summary != catalogue::noIndex) {
        use(FactKind::Summary, catalogue.summaries[area.summary].citations);
    }
    forEach(FactKind::Milestone, Catalogue::of(catalogue.milestones, area.milestones));
    forEach(FactKind::Domain, Catalogue::of(catalogue.domains, area.domains));
    forEach(FactKind::Organisation, Catalogue::of(catalogue.organisations, area.organisations));
    forEach(FactKind::Project, Catalogue::of(catalogue.projects, area.projects));
    forEach(FactKind::Figure, Catalogue::of(catalogue.figures, area.figures));
    forEach(FactKind::Award, Catalogue::of(catalogue.awards, area.awards));
    if (area.place != catalogue::noIndex) {
        use(FactKind::Place, catalogue.places[area.place].citations);
    }
}

/** Counts facts per source. Facts of one area and kind must be added consecutively. */
class FactCounter final
{
public:
    explicit FactCounter(const Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_facts(catalogue.sources.size())
    { }

    void add(const Area *area, FactKind kind, catalogue::Range citations)
    {
        const QStringView id = area != nullptr ? area->id : QStringView();
        for (const Index source : Catalogue::of(m_catalogue.citations, citations)) {
            std::vector<Facts> &facts = m_facts[source];
            if (facts.empty() || facts.back().kind != kind || facts.back().areaId != id) {
                facts.push_back({kind, id, area != nullptr ? area->name : catalogue::Bilingual(), 0});
            }
            ++facts.back().count;
        }
    }

    void addArea(const Area &area)
    {
        forEachFact(m_catalogue, area, [&](FactKind kind, catalogue::Range citations) { add(&area, kind, citations); });
    }

    void addCountry()
    {
        const auto addAll = [this](FactKind kind, const auto &records) {
            for (const auto &record : records) {
                add(nullptr, kind, record.citations);
            }
        };
        addAll(FactKind::Round, m_catalogue.rounds);
        addAll(FactKind::Province, m_catalogue.provinces);
        addAll(FactKind::Term, m_catalogue.glossary);
        addAll(FactKind::NationalCount, m_catalogue.nationalCounts);
        addWords(m_catalogue.domainWords);
        addWords(m_catalogue.provinceWords);
        addWords(m_catalogue.organisationWords);
        addWords(m_catalogue.areaWords);
    }

    template<class Entry>
    void addWords(const std::vector<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            add(nullptr, FactKind::SearchWord, entry.word.citations);
        }
    }

    PerRecord<Facts> take() { return std::move(m_facts); }

private:
    const Catalogue &m_catalogue;
    PerRecord<Facts> m_facts;
};

bool hasMeaning(const Catalogue &catalogue, const Area &area, const TermMeaning &meaning)
{
    const auto domains = Catalogue::of(catalogue.domains, area.domains);
    const auto isDomain = [&meaning](const catalogue::AreaDomain &each) { return each.domain == meaning.domain; };
    return (meaning.domain && std::ranges::any_of(domains, isDomain))
        || (meaning.cityType && area.cityType == meaning.cityType);
}

/** The areas that belong to each record, in dictionary order, each once. */
class Members final
{
public:
    Members(TableKind kind, const Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_areas(recordCount(kind, catalogue))
    {
        for (const catalogue::GlossaryTerm &term : catalogue.glossary) {
            m_meanings.push_back(meaningOf(term));
        }
        for (Index area = 0; area < catalogue.areas.size(); ++area) {
            add(kind, area);
        }
    }

    [[nodiscard]] const std::vector<Index> &of(Index record) const { return m_areas[record]; }

private:
    void add(TableKind kind, Index index)
    {
        const Area &area = m_catalogue.areas[index];
        switch (kind) {
        case TableKind::Provinces:
            addTo(area.province, index);
            break;
        case TableKind::Rounds:
            addTo(area.round, index);
            break;
        case TableKind::Sources:
            forEachFact(m_catalogue, area, [&](FactKind, catalogue::Range citations) {
                for (const Index source : Catalogue::of(m_catalogue.citations, citations)) {
                    addTo(source, index);
                }
            });
            break;
        case TableKind::Glossary:
            for (Index term = 0; term < m_meanings.size(); ++term) {
                if (hasMeaning(m_catalogue, area, m_meanings[term])) {
                    addTo(term, index);
                }
            }
            break;
        }
    }

    void addTo(Index record, Index area)
    {
        if (record != catalogue::noIndex && (m_areas[record].empty() || m_areas[record].back() != area)) {
            m_areas[record].push_back(area);
        }
    }

    const Catalogue &m_catalogue;
    PerRecord<Index> m_areas;
    std::vector<TermMeaning> m_meanings;
};

Result<std::vector<Index>> recordOrder(TableKind kind, const Catalogue &catalogue)
{
    std::vector<Index> order(recordCount(kind, catalogue));
    std::iota(order.begin(), order.end(), Index{0});
    if (kind == TableKind::Provinces) {
        const auto collator = text::Collator::create();
        if (!collator) {
            return tl::unexpected(collator.error());
        }
        std::vector<QStringView> names;
        for (const catalogue::Province &province : catalogue.provinces) {
            names.push_back(province.name.th);
        }
        std::ranges::stable_sort(order, {}, [ranks = collator->ranks(names)](Index record) { return ranks[record]; });
    }
    return order;
}

PerRecord<Facts> factsPerSource(const Catalogue &catalogue, const std::vector<bool> &isAsked)
{
    FactCounter counter(catalogue);
    for (std::size_t area = 0; area < catalogue.areas.size(); ++area) {
        if (isAsked[area]) {
            counter.addArea(catalogue.areas[area]);
        }
    }
    counter.addCountry();
    return counter.take();
}

} // namespace

TermMeaning meaningOf(const catalogue::GlossaryTerm &term)
{
    const QString folded = text::fold(term.term.en);
    TermMeaning meaning;
    for (const auto &domain : catalogue::keyedValues<catalogue::Domain>()) {
        if (folded == u"smart" + text::fold(QString::fromLatin1(domain.key))) {
            meaning.domain = domain.value;
        }
    }
    for (const auto &type : catalogue::keyedValues<catalogue::CityType>()) {
        if (folded == text::fold(QString::fromLatin1(type.key)) + u"city") {
            meaning.cityType = type.value;
        }
    }
    return meaning;
}

Result<Table> makeTable(TableKind kind, const catalogue::CataloguePointer &catalogue, std::span<const Index> areas)
{
    const auto order = recordOrder(kind, *catalogue);
    if (!order) {
        return tl::unexpected(order.error());
    }
    std::vector<bool> isAsked(catalogue->areas.size(), false);
    for (const Index area : areas) {
        isAsked[area] = true;
    }
    const Members members(kind, *catalogue);
    PerRecord<Facts> facts = kind == TableKind::Sources ? factsPerSource(*catalogue, isAsked)
                                                        : PerRecord<Facts>(recordCount(kind, *catalogue));
    Table table{kind, catalogue, {}};
    for (const Index record : *order) {
        TableRow row{record, {}, static_cast<int>(members.of(record).size()), std::move(facts[record])};
        std::ranges::copy_if(members.of(record), std::back_inserter(row.areas),
                             [&isAsked](Index area) { return isAsked[area]; });
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace mueang::wording
