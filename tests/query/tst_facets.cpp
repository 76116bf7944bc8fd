// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "query/filters.h"
#include "query/recordfilter.h"
#include "support/samplecatalogue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using catalogue::CityType;
using catalogue::Domain;
using catalogue::Index;
using catalogue::Verification;
using query::FilterKind;
using query::Query;

class TestFacets final : public QObject
{
    Q_OBJECT

private slots:
    void countsEverything();
    void valuesOfOneKindMeanOr();
    void kindsMeanAnd();
    void regionAndProvinceAreTwoKinds();
    void unknownValuesCanBeWanted();
    void planDomainsNarrow();
    void roundsOrganisationsAndMilestonesFilter();
    void unknownNamesFindNothing();
    void agreesWithBruteForce();
    void emptyingFilters();
    void withoutRemovesOneKind();
    void stopsWhenCancelled();
    void emptyCatalogue();

private:
    [[nodiscard]] query::Result ask(const Query &query) const { return *query::run(query, *m_index); }

    [[nodiscard]] Query randomQuery(QRandomGenerator &random) const;
    [[nodiscard]] query::FacetCounts bruteForce(const Query &query) const;

    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
    query::SearchIndexPointer m_index = indexOf(m_catalogue);
};

namespace {

enum SampleProvince : Index { Bangkok, Rayong, KhonKaen, ChiangMai, NakhonSi, Phuket, Songkhla };

enum SampleRegion : Index { North, Northeast, Central, East, West, South };

bool operator==(const query::FacetCounts &left, const query::FacetCounts &right)
{
    return left.regions == right.regions && left.provinces == right.provinces && left.years == right.years
        && left.domains == right.domains && left.cityTypes == right.cityTypes
        && left.verifications == right.verifications;
}

} // namespace

void TestFacets::countsEverything()
{
    const query::Result all = ask({});
    QCOMPARE(all.rows.size(), 8U);
    QCOMPARE(all.provinceCount, 6);
    QCOMPARE(all.facets.regions, (std::map<Index, int>{{North, 1}, {Central, 1}, {East, 2}, {South, 4}}));
    QCOMPARE(
        all.facets.provinces,
        (std::map<Index, int>{{Bangkok, 1}, {Rayong, 2}, {ChiangMai, 1}, {NakhonSi, 1}, {Phuket, 1}, {Songkhla, 2}}));
    QCOMPARE(all.facets.years, (std::map<int, int>{{0, 1}, {2021, 3}, {2022, 4}}));
    QCOMPARE(all.facets.domains,
             (std::map<std::optional<Domain>, int>{{std::nullopt, 2},
                                                   {Domain::Environment, 1},
                                                   {Domain::Economy, 2},
                                                   {Domain::Mobility, 1},
                                                   {Domain::Energy, 1},
                                                   {Domain::People, 1},
                                                   {Domain::Living, 3},
                                                   {Domain::Governance, 1}}));
    QCOMPARE(all.facets.cityTypes,
             (std::map<std::optional<CityType>, int>{{std::nullopt, 3}, {CityType::Livable, 3}, {CityType::New, 2}}));
    QCOMPARE(all.facets.verifications,
             (std::map<Verification, int>{{Verification::High, 5}, {Verification::Medium, 2}, {Verification::Low, 1}}));
}

void TestFacets::valuesOfOneKindMeanOr()
{
    Query query;
    query.years = {2021};
    const query::Result one = ask(query);
    QCOMPARE(one.rows.size(), 3U);
    QCOMPARE(one.facets.years, (std::map<int, int>{{0, 1}, {2021, 3}, {2022, 4}})); // what each value would give
    QCOMPARE(one.facets.regions, (std::map<Index, int>{{North, 1}, {Central, 1}, {South, 1}}));
    query.years = {2021, 2022};
    QCOMPARE(ask(query).rows.size(), 7U);
}

void TestFacets::kindsMeanAnd()
{
    Query query;
    query.years = {2022};
    query.cityTypes = {CityType::New};
    const query::Result none = ask(query);
    QVERIFY(none.rows.empty());
    QCOMPARE(none.facets.years, (std::map<int, int>{{2021, 2}}));
    QCOMPARE(none.facets.cityTypes,
             (std::map<std::optional<CityType>, int>{{std::nullopt, 1}, {CityType::Livable, 3}}));
    QVERIFY(none.facets.regions.empty()); // every row fails two kinds or one other
    query.cityTypes = {CityType::Livable};
    query.text = u"ฉาง"_s;
    QCOMPARE(ask(query).rows.size(), 1U);
    QCOMPARE(ask(query).provinceCount, 1);
}

void TestFacets::regionAndProvinceAreTwoKinds()
{
    Query query;
    query.regions = {u"south"_s};
    query.provinces = {u"TH-90"_s};
    QCOMPARE(ask(query).rows.size(), 2U);
    QCOMPARE(ask(query).facets.provinces, (std::map<Index, int>{{NakhonSi, 1}, {Phuket, 1}, {Songkhla, 2}}));
    QCOMPARE(ask(query).facets.regions, (std::map<Index, int>{{South, 2}}));
    query.provinces = {u"TH-21"_s};
    QVERIFY(ask(query).rows.empty());
}

void TestFacets::unknownValuesCanBeWanted()
{
    Query query;
    query.years = {0};
    QCOMPARE(ids(query, *m_index, *m_catalogue), QStringList{u"nowhere"_s});
    query = {};
    query.cityTypes = {std::nullopt};
    QCOMPARE(ask(query).rows.size(), 3U);
    query = {};
    query.domains = {std::nullopt, Domain::Mobility};
    QCOMPARE(ask(query).rows.size(), 3U);
}

void TestFacets::planDomainsNarrow()
{
    Query query;
    query.planDomainsOnly = true;
    QCOMPARE(ask(query).rows.size(), 8U);
    QCOMPARE(ask(query).facets.domains.at(std::nullopt), 3); // phuket's come from other sources
    QCOMPARE(ask(query).facets.domains.at(Domain::Living), 1);
    query.domains = {Domain::Living};
    QCOMPARE(ids(query, *m_index, *m_catalogue), QStringList{u"rayong"_s});
    query.planDomainsOnly = false;
    QCOMPARE(ask(query).rows.size(), 3U);
}

void TestFacets::roundsOrganisationsAndMilestonesFilter()
{
    const auto rows = [this](const Query &query) { return ids(query, *m_index, *m_catalogue); };
    // Whatever the catalogue says of an area leads to it.
    for (const catalogue::Area &area : m_catalogue->areas) {
        const QString id = area.id.toString();
        Query query;
        query.rounds = {area.round == catalogue::noIndex ? QString() : m_catalogue->rounds[area.round].id.toString()};
        QVERIFY2(rows(query).contains(id), qPrintable(id));
        query = {};
        const auto organisations = catalogue::Catalogue::of(m_catalogue->organisations, area.organisations);
        query.organisations = {organisations.empty() ? QString()
                                                     : query::organisationName(organisations.front()).toString()};
        QVERIFY2(rows(query).contains(id), qPrintable(id));
        for (const catalogue::Milestone &milestone :
             catalogue::Catalogue::of(m_catalogue->milestones, area.milestones)) {
            query = {};
            query.milestones = {{milestone.event, milestone.date.year}};
            QVERIFY2(rows(query).contains(id), qPrintable(id));
        }
    }
    Query query;
    query.organisations = {u"เทศบาลนครระยอง"_s};
    QCOMPARE(rows(query), QStringList{u"rayong"_s});
    QCOMPARE(ask(query).facets.provinces, (std::map<Index, int>{{Rayong, 1}}));
    query.provinces = {u"TH-83"_s};
    QVERIFY(rows(query).isEmpty());
    QCOMPARE(query::emptyingFilters(query, *m_index), (std::vector{FilterKind::Province, FilterKind::Organisation}));
    query = {};
    query.rounds = {u"no such round"_s};
    QVERIFY(rows(query).isEmpty());
    query = {};
    query.milestones = {{catalogue::Event::Approved, 1999}};
    QVERIFY(rows(query).isEmpty());
}

void TestFacets::unknownNamesFindNothing()
{
    Query query;
    query.provinces = {u"TH-99"_s};
    QVERIFY(ask(query).rows.empty());
    query = {};
    query.regions = {u"mars"_s};
    QVERIFY(ask(query).rows.empty());
}

Query TestFacets::randomQuery(QRandomGenerator &random) const
{
    const auto some = [&random](auto &set, const auto &values) {
        for (const auto &value : values) {
            if (random.bounded(5) == 0) {
                set.insert(value);
            }
        }
    };
    Query query;
    some(query.regions, QStringList{u"north"_s, u"east"_s, u"south"_s, u"central"_s});
    some(query.provinces, QStringList{u"TH-10"_s, u"TH-21"_s, u"TH-83"_s, u"TH-90"_s});
    some(query.years, std::vector{0, 2021, 2022});
    some(query.domains,
         std::vector<std::optional<Domain>>{std::nullopt, Domain::Living, Domain::Economy, Domain::Energy});
    some(query.cityTypes, std::vector<std::optional<CityType>>{std::nullopt, CityType::Livable, CityType::New});
    some(query.verifications, std::vector{Verification::High, Verification::Medium, Verification::Low});
    query.planDomainsOnly = random.bounded(3) == 0;
    query.text = QStringList{u""_s, u""_s, u"smart"_s, u"เมือง"_s, u"2565"_s, u"ใต้"_s}.at(random.bounded(6));
    return query;
}

/** Asks, per kind, the query without that kind, and looks at the rows themselves. */
query::FacetCounts TestFacets::bruteForce(const Query &query) const
{
    query::FacetCounts counts;
    const auto forRows = [&](FilterKind kind, auto &&countRow) {
        Query other = query::without(query, kind);
        other.planDomainsOnly = query.planDomainsOnly;
        for (const Index row : ask(other).rows) {
            countRow(m_catalogue->areas[row]);
        }
    };
    using catalogue::Area;
    forRows(FilterKind::Region, [&](const Area &area) { ++counts.regions[m_catalogue->provinceOf(area).region6]; });
    forRows(FilterKind::Province, [&](const Area &area) { ++counts.provinces[area.province]; });
    forRows(FilterKind::Year, [&](const Area &area) { ++counts.years[area.approved.year]; });
    forRows(FilterKind::CityType, [&](const Area &area) { ++counts.cityTypes[area.cityType]; });
    forRows(FilterKind::Verification, [&](const Area &area) { ++counts.verifications[area.verification]; });
    forRows(FilterKind::Domain, [&](const Area &area) {
        bool hasDomain = false;
        for (const auto &entry : catalogue::Catalogue::of(m_catalogue->domains, area.domains)) {
            if (!query.planDomainsOnly || entry.basis == catalogue::DomainBasis::Plan) {
                ++counts.domains[entry.domain];
                hasDomain = true;
            }
        }
        counts.domains[std::nullopt] += hasDomain ? 0 : 1;
    });
    if (counts.domains[std::nullopt] == 0) {
        counts.domains.erase(std::nullopt);
    }
    return counts;
}

void TestFacets::agreesWithBruteForce()
{
    QRandomGenerator random(23);
    for (int i = 0; i < 2000; ++i) {
        const Query query = randomQuery(random);
        QVERIFY(ask(query).facets == bruteForce(query));
    }
}

void TestFacets::emptyingFilters()
{
    using query::emptyingFilters;
    Query query = search(u"zzzz"_s);
    QCOMPARE(emptyingFilters(query, *m_index), std::vector{FilterKind::Text});
    query.years = {2021};
    QCOMPARE(emptyingFilters(query, *m_index), std::vector{FilterKind::Text});
    query.text = u"ระยอง"_s;
    QCOMPARE(emptyingFilters(query, *m_index), (std::vector{FilterKind::Text, FilterKind::Year}));
    query.provinces = {u"TH-40"_s}; // no area at all: two would have to go
    QCOMPARE(emptyingFilters(query, *m_index), std::vector<FilterKind>{});
    query = {};
    query.domains = {Domain::Living};
    query.planDomainsOnly = true;
    query.provinces = {u"TH-83"_s};
    QCOMPARE(emptyingFilters(query, *m_index), (std::vector{FilterKind::Province, FilterKind::Domain}));
}

void TestFacets::withoutRemovesOneKind()
{
    Query query = search(u"x"_s);
    query.regions = {u"south"_s};
    query.provinces = {u"TH-90"_s};
    query.years = {2022};
    query.domains = {Domain::Living};
    query.planDomainsOnly = true;
    query.cityTypes = {CityType::New};
    query.verifications = {Verification::Low};
    query.rounds = {u"r3"_s};
    query.organisations = {u"เทศบาล"_s};
    query.milestones = {{catalogue::Event::LogoAwarded, 2023}};
    query.lists = {u"visits"_s};
    for (const FilterKind kind : {FilterKind::Text, FilterKind::Region, FilterKind::Province, FilterKind::Year,
                                  FilterKind::Domain, FilterKind::CityType, FilterKind::Verification, FilterKind::Round,
                                  FilterKind::Organisation, FilterKind::Milestone, FilterKind::List}) {
        QVERIFY(query::without(query, kind) != query);
        query = query::without(query, kind);
    }
    QCOMPARE(query, Query());
}

void TestFacets::stopsWhenCancelled()
{
    const Cancellation cancellation;
    cancellation.cancel();
    QVERIFY(!query::run({}, *m_index, {}, cancellation).has_value());
}

void TestFacets::emptyCatalogue()
{
    CatalogueBuilder builder;
    const query::SearchIndexPointer index = indexOf(builder.take());
    for (const QString &text : {u""_s, u"smart"_s, u"จังหวัดระยอง"_s}) {
        const std::optional<query::Result> result = query::run(search(text), *index);
        QVERIFY(result->rows.empty());
        QCOMPARE(result->provinceCount, 0);
        QVERIFY(result->facets.years.empty());
    }
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
