// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "query/filters.h"
#include "query/queryjson.h"
#include "query/userdata.h"
#include "support/samplecatalogue.h"
#include "wording/querywords.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using query::FilterKind;
using query::Query;

class TestQueryWords final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsKnownEverywhere();
    void everyFilterCanBeTakenOut();
    void namesAWholeRegion();
    void namesEveryProvinceOfAPartOfARegion();
    void aRegionOfOneProvinceKeepsItsName();
    void aProvinceWithoutAreasStandsForItself();
    void namesLists();

private:
    [[nodiscard]] std::vector<wording::ActiveFilter> filters(const Query &query) const
    {
        return wording::activeFilters(*m_index, {query, nullptr}, m_presentation);
    }

    [[nodiscard]] QString words(const Query &query) const { return wording::filtersInWords(filters(query)); }

    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
    query::SearchIndexPointer m_index = indexOf(m_catalogue);
    wording::Presentation m_presentation{text::Language::English, text::Era::Common};
};

namespace {

void fill(QString &text)
{
    text = u"x"_s;
}

void fill(bool &isSet)
{
    isSet = true;
}

void fill(std::set<QString> &values)
{
    values = {u"x"_s};
}

template<class Value>
void fill(std::set<Value> &values)
{
    values = {Value()};
}

/** A query that uses all that can filter by one kind, or by any. */
Query filled(std::optional<FilterKind> kind = std::nullopt)
{
    Query query;
    query::forEachFilter(query, [kind](FilterKind each, QLatin1StringView, auto &member) {
        if (!kind || each == *kind) {
            fill(member);
        }
    });
    return query;
}

Query inProvinces(const std::set<QString> &codes)
{
    Query query;
    query.provinces = codes;
    return query;
}

} // namespace

void TestQueryWords::everyKindIsKnownEverywhere()
{
    for (const FilterKind kind : query::filterKinds()) {
        const Query only = filled(kind);
        QVERIFY(query::isActive(only, kind));
        QCOMPARE(only.hasFilters(), kind != FilterKind::Text);
        QVERIFY(query::run(only, *m_index)->rows.size() < m_catalogue->areas.size());
        QVERIFY(query::toQuery(query::toObject(only)) == only);
        QVERIFY(query::without(only, kind) == Query());
        QVERIFY(!query::isActive(query::without(filled(), kind), kind));

        const std::vector<wording::ActiveFilter> named = filters(only);
        QVERIFY(!named.empty());
        for (const wording::ActiveFilter &filter : named) {
            QCOMPARE(filter.kind, kind);
            QVERIFY(!filter.label.isEmpty());
        }
    }
    QVERIFY(query::toQuery(query::toObject(filled())) == filled());
    QVERIFY(!Query().hasFilters());
    QCOMPARE(words(Query()), QString());
}

void TestQueryWords::everyFilterCanBeTakenOut()
{
    std::vector<wording::ActiveFilter> left = filters(filled());
    QCOMPARE(left.size(), query::filterKinds().size() + 1); // domains, and only those of the plan
    while (!left.empty()) {
        const std::vector<wording::ActiveFilter> fewer = filters(left.front().without);
        QCOMPARE(fewer.size() + 1, left.size());
        QVERIFY(!fewer.empty() || left.front().without == Query());
        left = fewer;
    }
}

void TestQueryWords::namesAWholeRegion()
{
    const Query query = inProvinces({u"TH-21"_s, u"TH-80"_s, u"TH-83"_s, u"TH-90"_s});
    QCOMPARE(words(query), u"Southern Thailand · Rayong"_s);
    QVERIFY(filters(query).front().without == inProvinces({u"TH-21"_s}));
    QVERIFY(filters(query).back().without == inProvinces({u"TH-80"_s, u"TH-83"_s, u"TH-90"_s}));
}

void TestQueryWords::namesEveryProvinceOfAPartOfARegion()
{
    QCOMPARE(words(inProvinces({u"TH-83"_s, u"TH-90"_s})), u"Phuket · Songkhla"_s);
}

void TestQueryWords::aRegionOfOneProvinceKeepsItsName()
{
    QCOMPARE(words(inProvinces({u"TH-10"_s, u"TH-21"_s})), u"Bangkok · Rayong"_s);
}

/** Khon Kaen has no area, so the window does not offer it. */
void TestQueryWords::aProvinceWithoutAreasStandsForItself()
{
    QCOMPARE(words(inProvinces({u"TH-40"_s, u"TH-80"_s, u"TH-83"_s, u"TH-90"_s})), u"Southern Thailand · Khon Kaen"_s);
}

void TestQueryWords::namesLists()
{
    Query query;
    query.lists = {u"1"_s, u"2"_s};
    const auto userData =
        std::make_shared<const query::UserData>(*m_index, query::UserDataContents{{{u"2"_s, u"Visits"_s, {}}}, {}});
    QCOMPARE(wording::filtersInWords(wording::activeFilters(*m_index, {query, userData}, m_presentation)),
             u"A list that is no longer there · List: Visits"_s);
    QCOMPARE(words(query), u"List: … · List: …"_s);
}

QTEST_GUILESS_MAIN(TestQueryWords)
#include "tst_querywords.moc"
