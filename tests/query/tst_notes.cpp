// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "query/userdata.h"
#include "support/samplecatalogue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using catalogue::Index;
using query::Query;

/** The user's notes, searched with the catalogue. */
class TestNotes final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void tellsWhoseNoteMatched();
    void standsAfterNames();
    void filtersAndCountsAsEverythingElse();
    void guessesAtNamesOnly();
    void otherLayoutLooksInNotes();
    void theLastNoteOfAnAreaCounts();
    void notesFindTheSameAsTheCatalogue();

private:
    [[nodiscard]] query::Result ask(const Query &query) const { return *query::run(query, *m_index, m_userData); }

    [[nodiscard]] QStringList idsOf(const QString &text) const
    {
        return ids(exactSearch(text), *m_index, *m_catalogue, m_userData);
    }

    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
    query::SearchIndexPointer m_index = indexOf(m_catalogue);
    query::UserDataPointer m_userData = query::makeUserData(
        *m_index,
        {{},
         {{u"phuket"_s, u"ท่าเรือน้ำลึก รอนัดกับเทศบาล\nCafé dockside, call 081-555 0199\nbudget for 2570"_s},
          {u"hat-yai"_s, u"Ask about the HARBOUR 3"_s},
          {u"gone-since"_s, u"harbour"_s},
          {u"cmu"_s, u"  \n"_s}}});
};

void TestNotes::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList phuket{u"phuket"_s};
    const QStringList none;
    QTest::newRow("a word") << u"harbour"_s << QStringList{u"hat-yai"_s};
    QTest::newRow("case, accents") << u"CAFE"_s << phuket;
    QTest::newRow("without marks") << u"ทาเรอนำลึก"_s << none; // vowels count
    QTest::newRow("without tone marks") << u"ทาเรือนำลึก"_s << phuket;
    QTest::newRow("spaces") << u"ท่า เรือ น้ำ ลึก"_s << phuket;
    QTest::newRow("decomposed sara am") << u"น\u0E49\u0E4D\u0E32ลึก"_s << phuket;
    QTest::newRow("Thai digits") << u"๓ harbour"_s << QStringList{u"hat-yai"_s};
    QTest::newRow("a telephone number") << u"0815550199"_s << phuket;
    QTest::newRow("one word of it in the catalogue") << u"dockside ภูเก็ต"_s << phuket;
    QTest::newRow("a word of the province") << u"harbour songkhla"_s << QStringList{u"hat-yai"_s};
    QTest::newRow("words of two areas") << u"harbour ภูเก็ต"_s << none;
    QTest::newRow("no word goes over the end of a line") << u"เทศบาลcafé"_s << none;
    QTest::newRow("a year is that of an approval") << u"2570"_s << none;
    QTest::newRow("a number only from its start") << u"550199"_s << none;
    QTest::newRow("an area that the catalogue lacks") << u"gone"_s << none;
}

void TestNotes::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(idsOf(text), expected);
    QVERIFY(query::run(exactSearch(text), *m_index)->rows.empty());
    Query byId = exactSearch(text); // the same when nothing is ranked
    byId.order.column = query::AreaColumn::Id;
    QCOMPARE(ids(byId, *m_index, *m_catalogue, m_userData), expected);
}

void TestNotes::tellsWhoseNoteMatched()
{
    using Rows = std::vector<Index>;
    QCOMPARE(ask(search(u"harbour"_s)).rowsMatchedByNote, Rows{6});
    QCOMPARE(ask(search(u"ภูเก็ต dockside"_s)).rowsMatchedByNote, Rows{2});
    QCOMPARE(ask(search(u"ภูเก็ต"_s)).rowsMatchedByNote, Rows()); // found by its name
    QCOMPARE(ask(search(u"เทศบาล"_s)).rowsMatchedByNote, Rows{2}); // other areas by their texts
    QVERIFY(ask(search(u"เทศบาล"_s)).rows.size() > 1);
    QCOMPARE(ask({}).rowsMatchedByNote, Rows());
    Query elsewhere = search(u"harbour"_s);
    elsewhere.provinces = {u"TH-83"_s};
    QCOMPARE(ask(elsewhere).rowsMatchedByNote, Rows());
}

void TestNotes::standsAfterNames()
{
    const query::UserDataPointer userData = query::makeUserData(*m_index, {{}, {{u"hostile"_s, u"ระยอง"_s}}});
    const QStringList found = ids(search(u"ระยอง"_s), *m_index, *m_catalogue, userData);
    QCOMPARE(found.first(), u"rayong"_s);
    QCOMPARE(found.last(), u"hostile"_s);
}

void TestNotes::filtersAndCountsAsEverythingElse()
{
    const query::Result result = ask(search(u"harbour"_s));
    QCOMPARE(result.facets.years, (std::map<int, int>{{2022, 1}}));
    QCOMPARE(result.provinceCount, 1);
    Query other = search(u"harbour"_s);
    other.years = {2021};
    QVERIFY(ask(other).rows.empty());
    QCOMPARE(ask(other).facets.years, (std::map<int, int>{{2022, 1}}));
}

void TestNotes::guessesAtNamesOnly()
{
    QVERIFY(ask(search(u"harbuor"_s)).rows.empty()); // a slip in a word of a note finds nothing
    const query::Result result = ask(search(u"Phukwt dockside"_s));
    QCOMPARE(result.tier, query::Tier::Typo);
    QCOMPARE(result.rows, std::vector<Index>{2}); // a slip in the name, the other word in the note
    QCOMPARE(result.rowsMatchedByNote, std::vector<Index>{2});
}

void TestNotes::otherLayoutLooksInNotes()
{
    const query::Result result = ask(search(u"กนแาหรกำ"_s));
    QCOMPARE(result.tier, query::Tier::OtherLayout);
    QCOMPARE(result.correctedText, u"dockside"_s);
    QCOMPARE(result.rows, std::vector<Index>{2});
    QCOMPARE(result.rowsMatchedByNote, std::vector<Index>{2});
}

void TestNotes::theLastNoteOfAnAreaCounts()
{
    const query::UserDataPointer userData =
        query::makeUserData(*m_index, {{}, {{u"cmu"_s, u"first"_s}, {u"cmu"_s, u"second"_s}}});
    QVERIFY(query::run(exactSearch(u"first"_s), *m_index, userData)->rows.empty());
    QCOMPARE(query::run(exactSearch(u"second"_s), *m_index, userData)->rows, std::vector<Index>{3});
}

/** What a project's title finds, a note of the same words finds, over many row blocks of areas. */
void TestNotes::notesFindTheSameAsTheCatalogue()
{
    CatalogueBuilder told;
    CatalogueBuilder bare;
    query::UserDataContents added;
    for (CatalogueBuilder *builder : {&told, &bare}) {
        addRegions(*builder);
        builder->addProvince({u"TH-21"_s, {u"จ๑"_s, u"Q1"_s}, u"east"_s});
    }
    QRandomGenerator random(3);
    const QStringList words{u"ท่าเรือ"_s, u"น้ำ"_s, u"Harbour"_s, u"12"_s, u"2565"_s, u"ร่ม รื่น"_s, u"smart-grid"_s};
    for (int i = 0; i < 1000; ++i) {
        AreaSpec area{u"area-%1"_s.arg(i), {u"ฌ%1"_s.arg(i)}, u"TH-21"_s};
        bare.addArea(area);
        if (random.bounded(5) == 0) {
            const QString text = words.at(random.bounded(7)) + u' ' + words.at(random.bounded(7));
            area.projects = {{{text, {}}}};
            added.notes.push_back({area.id, text});
        }
        told.addArea(area);
    }
    const query::SearchIndexPointer toldIndex = indexOf(told.take());
    const query::SearchIndexPointer bareIndex = indexOf(bare.take());
    const query::UserDataPointer userData = query::makeUserData(*bareIndex, added);
    for (const QString &text : {u"ทาเรือ"_s, u"HARBOUR นำ"_s, u"1"_s, u"12"_s, u"2565"_s, u"รมรืน"_s, u"grid"_s, u"rid"_s,
                                u"ฌ12 น้ำ"_s, u"ไม่มี"_s}) {
        const auto expected = query::run(exactSearch(text), *toldIndex);
        QCOMPARE(query::run(exactSearch(text), *bareIndex, userData)->rows, expected->rows);
    }
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
