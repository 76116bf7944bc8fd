// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "query/exactsearch.h"
#include "query/searchindex.h"
#include "query/textmatcher.h"
#include "query/workers.h"
#include "support/samplecatalogue.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using query::AreaColumn;
using query::Query;

/** Enough areas that several threads share them. */
class TestExactSearch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void threadsAnswerAsOne_data();
    void threadsAnswerAsOne();
    void rowsAreThoseThatMatch();
    void relevanceThenDictionary();
    void stopsWhenCancelled();
    void chunksAreDoneOnce();

private:
    [[nodiscard]] query::Result ask(const Query &query, unsigned threads) const;
    void build(bool inDictionaryOrder);

    catalogue::CataloguePointer m_catalogue;
    query::SearchIndexPointer m_index;
};

namespace {

constexpr int areaCount = 40'000;

AreaSpec randomArea(QRandomGenerator &random, int number)
{
    static const QStringList first{u"บ้าน"_s, u"หนอง"_s, u"เมือง"_s, u"ท่า"_s};
    static const QStringList second{u"ใหญ่"_s, u"น้อย"_s, u"ทอง"_s, u"อัจฉริยะ"_s, u"กลาง"_s};
    static const QStringList english{u"Ban"_s, u"Nong"_s, u"Smart"_s, u"City"_s, u"Thong"_s};
    static const QStringList provinces{u"TH-10"_s, u"TH-21"_s, u"TH-50"_s, u"TH-83"_s};
    const auto any = [&random](const QStringList &words) { return words[random.bounded(words.size())]; };
    AreaSpec area{u"a%1"_s.arg(number), {any(first) + any(second), any(english) + u' ' + any(english)}, any(provinces)};
    area.approved = random.bounded(4) == 0 ? QString() : QString::number(2018 + random.bounded(5));
    area.locality = {u"อำเภอ" + any(second), any(english) + u" District"};
    if (random.bounded(3) == 0) {
        area.otherNames = {any(second)};
    }
    area.verification = static_cast<catalogue::Verification>(random.bounded(3));
    return area;
}

std::vector<Query> queries()
{
    std::vector<Query> all;
    for (const QString &text : {u""_s, u"เ"_s, u"a"_s, u"เมือง"_s, u"thong"_s, u"smart phuket"_s, u"เมือง 2565"_s,
                                u"na b c"_s, u"2021"_s, u"a77"_s, u"ทอง"_s, u"กรุงเทพ"_s, u"nowhere"_s}) {
        all.push_back(search(text));
        all.push_back(search(text));
        all.back().provinces = {u"TH-83"_s, u"TH-10"_s};
        all.back().years = {2019, 0};
        all.push_back(search(text));
        all.back().order = {AreaColumn::Approved, true};
    }
    return all;
}

} // namespace

void TestExactSearch::initTestCase()
{
    build(true);
}

void TestExactSearch::build(bool inDictionaryOrder)
{
    QRandomGenerator random(65);
    CatalogueBuilder builder;
    addRegions(builder);
    for (const auto &[code, name] : {std::pair(u"TH-10"_s, u"กรุงเทพมหานคร"_s), std::pair(u"TH-21"_s, u"ระยอง"_s),
                                     std::pair(u"TH-50"_s, u"เชียงใหม่"_s), std::pair(u"TH-83"_s, u"ภูเก็ต"_s)}) {
        builder.addProvince({code, {name, code == u"TH-83" ? u"Phuket"_s : QString()}, u"south"_s});
    }
    std::vector<AreaSpec> areas;
    for (int number = 0; number < areaCount; ++number) {
        areas.push_back(randomArea(random, number));
    }
    for (const AreaSpec &area : areas) {
        builder.addArea(area);
    }
    m_catalogue = builder.take();
    m_index = indexOf(m_catalogue);
    if (inDictionaryOrder) {
        const std::vector<catalogue::Index> order = m_index->dictionary;
        CatalogueBuilder sorted;
        addRegions(sorted);
        for (const catalogue::Province &province : m_catalogue->provinces) {
            sorted.addProvince(
                {province.code.toString(), {province.name.th.toString(), province.name.en.toString()}, u"south"_s});
        }
        for (const catalogue::Index area : order) {
            sorted.addArea(areas[area]);
        }
        m_catalogue = sorted.take();
        m_index = indexOf(m_catalogue);
    }
    QCOMPARE(m_index->isInDictionaryOrder, inDictionaryOrder);
}

query::Result TestExactSearch::ask(const Query &query, unsigned threads) const
{
    const query::SearchText text = query::SearchText::parsed(query.text);
    return query::searchExactly(query, text, {*m_index}, {}, threads)->result;
}

void TestExactSearch::threadsAnswerAsOne_data()
{
    QTest::addColumn<bool>("inDictionaryOrder");
    QTest::newRow("as compiled") << true;
    QTest::newRow("in another order") << false;
}

void TestExactSearch::threadsAnswerAsOne()
{
    QFETCH(const bool, inDictionaryOrder);
    build(inDictionaryOrder);
    for (const Query &query : queries()) {
        const query::Result one = ask(query, 1);
        const query::Result many = ask(query, 4);
        QCOMPARE(many.rows, one.rows);
        QCOMPARE(many.provinceCount, one.provinceCount);
        QCOMPARE(many.facets.regions, one.facets.regions);
        QCOMPARE(many.facets.provinces, one.facets.provinces);
        QCOMPARE(many.facets.years, one.facets.years);
        QCOMPARE(many.facets.domains, one.facets.domains);
        QCOMPARE(many.facets.cityTypes, one.facets.cityTypes);
        QCOMPARE(many.facets.verifications, one.facets.verifications);
    }
}

/** One by one as all at once, ranked or not. */
void TestExactSearch::rowsAreThoseThatMatch()
{
    for (const Query &query : queries()) {
        if (query.hasFilters()) {
            continue;
        }
        const query::SearchText text = query::SearchText::parsed(query.text);
        const query::TextMatcher matcher(text, {*m_index}, false);
        std::set<catalogue::Index> matching;
        for (catalogue::Index area = 0; area < areaCount; ++area) {
            if (matcher.matches(area)) {
                matching.insert(area);
            }
        }
        const query::Result result = ask(query, 2);
        QCOMPARE(result.rows.size(), matching.size());
        QCOMPARE(std::set<catalogue::Index>(result.rows.begin(), result.rows.end()), matching);
    }
}

void TestExactSearch::relevanceThenDictionary()
{
    build(true);
    const query::Result result = ask(search(u"ทอง"_s), 2);
    // The other name as a whole, then within the name: each in the order of the catalogue.
    const auto hasOtherName = [this](catalogue::Index area) {
        const auto names = catalogue::Catalogue::of(m_catalogue->otherNames, m_catalogue->areas[area].otherNames);
        return !names.empty() && names.front() == u"ทอง";
    };
    const auto middle = std::find_if_not(result.rows.begin(), result.rows.end(), hasOtherName);
    QVERIFY(middle != result.rows.begin());
    QVERIFY(std::none_of(middle, result.rows.end(), hasOtherName));
    QVERIFY(std::is_sorted(result.rows.begin(), middle));
    const auto isInName = [this](catalogue::Index area) { return m_catalogue->areas[area].name.th.contains(u"ทอง"); };
    const auto facts = std::find_if_not(middle, result.rows.end(), isInName);
    QVERIFY(facts != middle);
    QVERIFY(std::is_sorted(middle, facts));
}

void TestExactSearch::stopsWhenCancelled()
{
    const Cancellation cancellation;
    cancellation.cancel();
    const query::SearchText text = query::SearchText::parsed(u"เมือง");
    QVERIFY(!query::searchExactly(search(u"เมือง"_s), text, {*m_index}, cancellation, 4));
}

void TestExactSearch::chunksAreDoneOnce()
{
    for (const unsigned workers : {1U, 2U, 5U}) {
        const query::Chunks chunks(1003, 10);
        QCOMPARE(chunks.count(), std::size_t{101});
        std::vector<std::atomic_int> done(1003);
        QVERIFY(query::forEachChunk(chunks, workers, [&](std::size_t chunk, unsigned worker) {
            for (std::size_t i = chunks.begin(chunk); i < chunks.end(chunk); ++i) {
                ++done[i];
            }
            return worker < workers;
        }));
        QVERIFY(std::all_of(done.begin(), done.end(), [](const std::atomic_int &times) { return times == 1; }));
        QVERIFY(!query::forEachChunk(chunks, workers, [](std::size_t chunk, unsigned) { return chunk != 50; }));
    }
}

QTEST_GUILESS_MAIN(TestExactSearch)
#include "tst_exactsearch.moc"
