// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "query/filters.h"
#include "query/searchindex.h"
#include "query/userdata.h"
#include "support/samplecatalogue.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using catalogue::Index;
using query::FilterKind;
using query::Query;

/** The user's lists as a filter, as counts and as an order. */
class TestLists final : public QObject
{
    Q_OBJECT

private slots:
    void listsMeanOr();
    void listsAndOtherKindsMeanAnd();
    void countsEveryList();
    void unknownListsHaveNoArea();
    void leavesOutAreasThatTheCatalogueLacks();
    void tellsWhichFiltersEmpty();
    void agreesWithBruteForce();
    void manyAreasAgreeWithBruteForce();
    void keepsTheOrderOfAList();
    void ordersByColumnWithoutOneList();
    void ordersGuessesByList();

private:
    [[nodiscard]] query::Result ask(const Query &query) const { return *query::run(query, *m_index, m_userData); }

    [[nodiscard]] QStringList idsOf(const Query &query) const { return ids(query, *m_index, *m_catalogue, m_userData); }

    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
    query::SearchIndexPointer m_index = indexOf(m_catalogue);
    query::UserDataPointer m_userData = query::makeUserData(
        *m_index,
        {{{u"visits"_s, u"Visits"_s, {u"rayong"_s, u"gone-since"_s, u"hat-yai"_s, u"cmu"_s, u"rayong"_s}},
          {u"empty"_s, u"Empty"_s, {}},
          {u"sea"_s, u"ทะเล"_s, {u"phuket"_s, u"rayong"_s}},
          {u"visits"_s, u"The same id again"_s, {u"nowhere"_s}}},
         {}});
};

namespace {

Query listed(const std::set<QString> &lists)
{
    Query query;
    query.lists = lists;
    return query;
}

Query listedByHand(const QString &list)
{
    Query query = listed({list});
    query.order.byList = true;
    return query;
}

/** Plain data of some lists, and what they hold by index. */
struct Model
{
    query::UserDataContents contents;
    std::map<QString, std::vector<Index>> areas;
};

Model randomLists(const catalogue::Catalogue &catalogue, qsizetype longest, QRandomGenerator &random)
{
    Model model;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        query::UserList list{id, id.toUpper(), {u"lacking"_s}};
        model.areas[id] = {};
        for (qsizetype i = random.bounded(longest + 1); i > 0; --i) {
            const auto area = static_cast<Index>(random.bounded(static_cast<quint32>(catalogue.areas.size())));
            list.areaIds.append(catalogue.areas[area].id.toString());
            if (std::ranges::find(model.areas[id], area) == model.areas[id].end()) {
                model.areas[id].push_back(area);
            }
        }
        model.contents.lists.push_back(list);
    }
    return model;
}

bool isInOne(const Model &model, const std::set<QString> &lists, Index area)
{
    return lists.empty() || std::ranges::any_of(lists, [&](const QString &list) {
               const auto found = model.areas.find(list);
               return found != model.areas.end() && std::ranges::find(found->second, area) != found->second.end();
           });
}

/** Rows and counts as they must be, from queries that know nothing of lists. */
query::Result expected(const Query &query, const query::SearchIndex &index, const Model &model)
{
    const query::Result unlisted = *query::run(query::without(query, FilterKind::List), index);
    query::Result result;
    std::ranges::copy_if(unlisted.rows, std::back_inserter(result.rows),
                         [&](Index area) { return isInOne(model, query.lists, area); });
    for (const auto &[list, areas] : model.areas) {
        result.facets.lists[list] = static_cast<int>(std::ranges::count_if(
            areas, [&](Index area) { return std::ranges::find(unlisted.rows, area) != unlisted.rows.end(); }));
    }
    const Query anyYear = query::without(query::without(query, FilterKind::List), FilterKind::Year);
    const query::Result ofAnyYear = *query::run(anyYear, index);
    for (const Index area : ofAnyYear.rows) {
        if (isInOne(model, query.lists, area)) {
            ++result.facets.years[index.catalogue->areas[area].approved.year];
        }
    }
    return result;
}

Query randomQuery(QRandomGenerator &random)
{
    Query query;
    for (const QString &list : {u"a"_s, u"b"_s, u"c"_s, u"unknown"_s}) {
        if (random.bounded(3) == 0) {
            query.lists.insert(list);
        }
    }
    for (const int year : {0, 2021, 2022}) {
        if (random.bounded(3) == 0) {
            query.years.insert(year);
        }
    }
    if (random.bounded(3) == 0) {
        query.provinces = {u"TH-21"_s, u"TH-90"_s};
    }
    query.rounds = random.bounded(4) == 0 ? std::set<QString>{u"r3"_s} : std::set<QString>();
    query.text = QStringList{u""_s, u""_s, u"smart"_s, u"เมือง"_s}.at(random.bounded(4));
    query.order.column = random.bounded(2) == 0 ? query::AreaColumn::NameTh : query::AreaColumn::Id;
    return query;
}

} // namespace

void TestLists::listsMeanOr()
{
    QVERIFY(listed({u"visits"_s}).hasFilters());
    QCOMPARE(idsOf(listed({u"visits"_s})), (QStringList{u"rayong"_s, u"cmu"_s, u"hat-yai"_s}));
    QCOMPARE(idsOf(listed({u"visits"_s, u"sea"_s})), (QStringList{u"rayong"_s, u"phuket"_s, u"cmu"_s, u"hat-yai"_s}));
    QCOMPARE(idsOf(listed({u"empty"_s})), QStringList());
}

void TestLists::listsAndOtherKindsMeanAnd()
{
    Query query = listed({u"visits"_s});
    query.years = {2022};
    QCOMPARE(idsOf(query), (QStringList{u"rayong"_s, u"hat-yai"_s}));
    query.text = u"ระยอง"_s;
    QCOMPARE(idsOf(query), QStringList{u"rayong"_s});
}

void TestLists::countsEveryList()
{
    using Counts = std::map<QString, int>;
    QCOMPARE(ask({}).facets.lists, (Counts{{u"visits"_s, 3}, {u"empty"_s, 0}, {u"sea"_s, 2}}));
    // What another list would give does not depend on the lists that are chosen.
    QCOMPARE(ask(listed({u"sea"_s})).facets.lists, (Counts{{u"visits"_s, 3}, {u"empty"_s, 0}, {u"sea"_s, 2}}));
    Query query = listed({u"sea"_s});
    query.years = {2022};
    QCOMPARE(ask(query).facets.lists, (Counts{{u"visits"_s, 2}, {u"empty"_s, 0}, {u"sea"_s, 1}}));
    QCOMPARE(ask(query).facets.years, (std::map<int, int>{{2021, 1}, {2022, 1}}));
    QCOMPARE(ask(search(u"zzzzzzzz"_s)).facets.lists, (Counts{{u"visits"_s, 0}, {u"empty"_s, 0}, {u"sea"_s, 0}}));
    QVERIFY(query::run({}, *m_index)->facets.lists.empty());
}

void TestLists::unknownListsHaveNoArea()
{
    QCOMPARE(idsOf(listed({u"deleted"_s})), QStringList());
    QCOMPARE(idsOf(listed({u"deleted"_s, u"sea"_s})), (QStringList{u"rayong"_s, u"phuket"_s}));
    QVERIFY(query::run(listed({u"sea"_s}), *m_index)->rows.empty());
    QVERIFY(idsOf(listedByHand(u"deleted"_s)).isEmpty());
}

void TestLists::leavesOutAreasThatTheCatalogueLacks()
{
    QCOMPARE(m_userData->lists().size(), 3U);
    QCOMPARE(m_userData->list(u"visits"_s)->areas, (std::vector<Index>{1, 6, 3}));
    QCOMPARE(m_userData->list(u"sea"_s)->name, u"ทะเล"_s);
    QVERIFY(m_userData->list(u"gone"_s) == nullptr);
    QVERIFY(query::makeUserData(*m_index, {}) == nullptr);
    CatalogueBuilder nothing;
    const query::SearchIndexPointer empty = indexOf(nothing.take());
    const query::UserDataPointer userData =
        query::makeUserData(*empty, {{{u"sea"_s, {}, {u"phuket"_s}}}, {{u"phuket"_s, u"x"_s}}});
    QCOMPARE(query::run(search(u"x"_s), *empty, userData)->facets.lists, (std::map<QString, int>{{u"sea"_s, 0}}));
}

void TestLists::tellsWhichFiltersEmpty()
{
    Query query = listed({u"sea"_s});
    query.provinces = {u"TH-90"_s};
    QCOMPARE(query::emptyingFilters(query, *m_index, m_userData),
             (std::vector{FilterKind::Province, FilterKind::List}));
    QCOMPARE(query::emptyingFilters(listed({u"empty"_s}), *m_index, m_userData), std::vector{FilterKind::List});
}

void TestLists::agreesWithBruteForce()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        const Model model = randomLists(*m_catalogue, 8, random);
        const Query query = randomQuery(random);
        const auto result = query::run(query, *m_index, query::makeUserData(*m_index, model.contents));
        const query::Result wanted = expected(query, *m_index, model);
        QCOMPARE(result->rows, wanted.rows);
        QCOMPARE(result->facets.lists, wanted.facets.lists);
        QCOMPARE(result->facets.years, wanted.facets.years);
    }
}

void TestLists::manyAreasAgreeWithBruteForce()
{
    CatalogueBuilder builder;
    addRegions(builder);
    builder.addProvince({u"TH-21"_s, {u"ระยอง"_s, u"Rayong"_s}, u"east"_s});
    builder.addProvince({u"TH-83"_s, {u"ภูเก็ต"_s, u"Phuket"_s}, u"south"_s});
    constexpr int areaCount = 34'000; // several row blocks, chunks and threads
    for (int i = 0; i < areaCount; ++i) {
        builder.addArea({u"area-%1"_s.arg(i),
                         {u"เมือง %1"_s.arg(i), i % 3 == 0 ? u"Smart %1"_s.arg(i) : u"City %1"_s.arg(i)},
                         i % 2 == 0 ? u"TH-21"_s : u"TH-83"_s});
    }
    const query::SearchIndexPointer index = indexOf(builder.take());
    QRandomGenerator random(11);
    for (int i = 0; i < 6; ++i) {
        const Model model = randomLists(*index->catalogue, 600, random);
        Query query = randomQuery(random);
        query.years.clear();
        const auto result = query::run(query, *index, query::makeUserData(*index, model.contents));
        const query::Result wanted = expected(query, *index, model);
        QCOMPARE(result->rows, wanted.rows);
        QCOMPARE(result->facets.lists, wanted.facets.lists);
    }
}

void TestLists::keepsTheOrderOfAList()
{
    QCOMPARE(idsOf(listedByHand(u"visits"_s)), (QStringList{u"rayong"_s, u"hat-yai"_s, u"cmu"_s}));
    QCOMPARE(idsOf(listedByHand(u"sea"_s)), (QStringList{u"phuket"_s, u"rayong"_s}));
    Query query = listedByHand(u"visits"_s);
    query.order.column = query::AreaColumn::Id;
    query.order.descending = true;
    query.years = {2021, 2022};
    query.text = u"เมือง"_s; // better matches do not come first in a list by hand
    QCOMPARE(idsOf(query), (QStringList{u"rayong"_s, u"hat-yai"_s, u"cmu"_s}));
}

void TestLists::ordersByColumnWithoutOneList()
{
    Query query = listed({u"visits"_s, u"sea"_s});
    query.order = {query::AreaColumn::Id, true, true};
    QCOMPARE(idsOf(query), (QStringList{u"rayong"_s, u"phuket"_s, u"hat-yai"_s, u"cmu"_s}));
    query = search(u"นคร"_s); // and what fits best still comes first
    query.order.byList = true;
    QCOMPARE(idsOf(query), idsOf(search(u"นคร"_s)));
}

void TestLists::ordersGuessesByList()
{
    Query query = listedByHand(u"sea"_s);
    query.text = u"Phukwt"_s;
    QCOMPARE(ask(query).tier, query::Tier::Typo);
    QCOMPARE(idsOf(query), QStringList{u"phuket"_s});
    QCOMPARE(ask(query).facets.lists, (std::map<QString, int>{{u"visits"_s, 0}, {u"empty"_s, 0}, {u"sea"_s, 1}}));
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
