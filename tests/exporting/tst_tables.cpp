// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/tableoutput.h"
#include "query/columns.h"
#include "support/samplecatalogue.h"
#include "wording/tablerows.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <numeric>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;
using catalogue::Index;

namespace {

constexpr wording::Presentation thai{text::Language::Thai, text::Era::Buddhist};
constexpr wording::Presentation english{text::Language::English, text::Era::Common};

/** The sample of the tests with three sources, of which two are cited, and three terms. */
catalogue::CataloguePointer sample()
{
    static const catalogue::CataloguePointer shared = [] {
        auto snapshot = std::const_pointer_cast<catalogue::Catalogue>(testsupport::sampleCatalogue());
        snapshot->sources = {
            {u"S01", u"https://example.org/1", u"สยามรัฐ", u"พาดหัว", {2022, 11, 9}, {2026, 11, 21}, {u"=1+1", u"Facts"}},
            {u"S02", {}, u"depa", {}, {}, {}, {}},
            {u"S03", {}, u"Nobody", u"Unused", {2021, 0, 0}, {}, {}},
        };
        snapshot->citations = {0, 1, 0};
        snapshot->areas[2].citations = {0, 2};
        snapshot->milestones[snapshot->areas[2].milestones.first].citations = {0, 1};
        snapshot->areas[6].citations = {2, 1};
        snapshot->provinces[0].citations = {1, 1};
        snapshot->rounds[0].heldOn = {2021, 5, 6};
        snapshot->rounds[1].heldOn = {2021, 0, 0};
        snapshot->glossary = {{{u"พลังงานอัจฉริยะ", u"Smart Energy"}, {u"พลังงาน", u"Energy"}, {}},
                              {{u"เมืองใหม่ทันสมัย", u"New City"}, {}, {}},
                              {{u"ไร่", u"Rai"}, {u"หน่วยพื้นที่", {}}, {}}};
        return snapshot;
    }();
    return shared;
}

std::vector<Index> everyArea()
{
    std::vector<Index> areas(sample()->areas.size());
    std::iota(areas.begin(), areas.end(), Index{0});
    return areas;
}

wording::Table made(wording::TableKind kind, const std::vector<Index> &areas = everyArea())
{
    return wording::makeTable(kind, sample(), areas).value();
}

QStringList column(const wording::Table &table, const QString &key, const wording::Presentation &presentation = english)
{
    QStringList texts;
    for (const wording::TableRow &row : table.rows) {
        texts.append(
            wording::cellText(wording::tableColumn(table.kind, key)->cell(*table.catalogue, row), presentation));
    }
    return texts;
}

QStringList sortedBy(wording::TableKind kind, const QString &key, bool descending,
                     text::Language language = text::Language::English)
{
    return column(wording::sorted(made(kind), *wording::tableColumn(kind, key), descending, language).value(), key);
}

QStringList found(wording::TableKind kind, const QString &words, const QString &key)
{
    const wording::Table table = made(kind);
    const wording::TableSearch search(table);
    QStringList texts;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (search.matches(row, query::SearchText::parsed(words))) {
            texts.append(column(table, key).at(static_cast<qsizetype>(row)));
        }
    }
    return texts;
}

} // namespace

class TestTables final : public QObject
{
    Q_OBJECT

private slots:
    void listsAllProvincesInDictionaryOrder();
    void countsTheAreasAskedFor();
    void tellsNoneYetFromNoneShown();
    void datesRoundsByTheirAreas();
    void countsWhatRestsOnASource();
    void givesTermsTheirAreas();
    void namesSourcesByTheirTitles();
    void keepsCodesForScripts();
    void sortsTextsInDictionaryOrder();
    void sortsNumbersAndDates();
    void keepsTheUnknownLast();
    void findsRows_data();
    void findsRows();
    void writesCsvForPeopleAndScripts();
    void writesJson();
    void writesText();
    void describesEveryColumnOnce();
};

void TestTables::listsAllProvincesInDictionaryOrder()
{
    QCOMPARE(column(made(wording::TableKind::Provinces), u"name_en"_s),
             (QStringList{u"Bangkok"_s, u"Khon Kaen"_s, u"Chiang Mai"_s, u"Nakhon Si Thammarat"_s, u"Phuket"_s,
                          u"Rayong"_s, u"Songkhla"_s}));
}

void TestTables::countsTheAreasAskedFor()
{
    const wording::Table all = made(wording::TableKind::Provinces);
    QCOMPARE(all.rows.back().areas, (std::vector<Index>{6, 7}));
    QCOMPARE(column(all, u"area_names"_s, thai).at(4), u"ภูเก็ตเมืองอัจฉริยะ"_s);
    const wording::Table some = made(wording::TableKind::Provinces, {7, 2});
    QCOMPARE(column(some, u"areas"_s), (QStringList{u"0"_s, u"none yet"_s, u"0"_s, u"0"_s, u"1"_s, u"0"_s, u"1"_s}));
}

void TestTables::tellsNoneYetFromNoneShown()
{
    const wording::Table table = made(wording::TableKind::Provinces, {});
    QCOMPARE(column(table, u"areas"_s).count(u"none yet"_s), 1);
    const wording::CellValue none =
        wording::tableColumn(wording::TableKind::Provinces, u"areas")->cell(*table.catalogue, table.rows[1]);
    QCOMPARE(wording::csvCellText(none, query::HeaderNames::Titles, english), u"0"_s);
    QCOMPARE(column(table, u"area_names"_s).at(0), u"none"_s);
}

void TestTables::datesRoundsByTheirAreas()
{
    const wording::Table rounds = made(wording::TableKind::Rounds);
    QCOMPARE(column(rounds, u"held_on"_s, thai), (QStringList{u"6 พ.ค. 2564"_s, u"2564"_s, QString()}));
    QCOMPARE(column(rounds, u"logo_awarded"_s, english),
             (QStringList{u"24 Dec 2021"_s, u"24 Dec 2021"_s, u"Jan 2023, 9 Jan 2023"_s}));
    QCOMPARE(column(rounds, u"meeting"_s, thai).at(0), u"ครั้งที่ 1/2564"_s);
}

void TestTables::countsWhatRestsOnASource()
{
    const wording::Table sources = made(wording::TableKind::Sources);
    QCOMPARE(column(sources, u"facts"_s),
             (QStringList{u"Entries 2, Milestones 1"_s, u"Entries 1, Provinces 1"_s, u"none"_s}));
    QCOMPARE(column(sources, u"areas"_s), (QStringList{u"2"_s, u"1"_s, u"none yet"_s}));
    const wording::CellValue facts =
        wording::tableColumn(wording::TableKind::Sources, u"facts")->cell(*sources.catalogue, sources.rows[0]);
    QCOMPARE(wording::longCellText(facts, thai).split(u'\n').at(0), u"ภูเก็ตเมืองอัจฉริยะ: Entries 1, Milestones 1"_s);
    QCOMPARE(column(made(wording::TableKind::Sources, {6}), u"facts"_s).at(0), u"Entries 1"_s);
}

void TestTables::givesTermsTheirAreas()
{
    const wording::Table terms = made(wording::TableKind::Glossary);
    QCOMPARE(terms.rows[0].areas, (std::vector<Index>{3})); // Smart Energy
    QCOMPARE(terms.rows[1].areas, (std::vector<Index>{3, 5})); // New City
    QVERIFY(terms.rows[2].areas.empty());
    QCOMPARE(column(terms, u"explanation"_s, english), (QStringList{u"Energy"_s, QString(), u"หน่วยพื้นที่"_s}));
}

void TestTables::namesSourcesByTheirTitles()
{
    const wording::Table provinces = made(wording::TableKind::Provinces);
    const wording::CellValue cited =
        wording::tableColumn(wording::TableKind::Provinces, u"sources")->cell(*provinces.catalogue, provinces.rows[0]);
    QCOMPARE(wording::cellText(cited, english), u"depa"_s); // the publication has no title
    QCOMPARE(wording::csvCellText(cited, query::HeaderNames::Titles, english), u"depa"_s);
    QCOMPARE(wording::csvCellText(cited, query::HeaderNames::Keys, english), u"S02"_s);
    const wording::Table all = made(wording::TableKind::Provinces);
    QVERIFY(!wording::TableSearch(all).matches(0, query::SearchText::parsed(u"depa"_s)));
}

void TestTables::keepsCodesForScripts()
{
    for (const auto kind : {wording::TableKind::Provinces, wording::TableKind::Rounds, wording::TableKind::Sources}) {
        const wording::TableColumn *code = &wording::tableColumns(kind).front();
        QVERIFY(!code->isForReaders);
        const auto has = [code](const wording::TableColumns &columns) {
            return std::ranges::find(columns, code) != columns.end();
        };
        QVERIFY(has(wording::columnsForPeople(kind)) && has(wording::columnsForPrograms(kind)));
        QVERIFY(!has(wording::columnsForReaders(kind)));
    }
}

void TestTables::sortsTextsInDictionaryOrder()
{
    QCOMPARE(sortedBy(wording::TableKind::Provinces, u"name_th"_s, true).constFirst(), u"สงขลา"_s);
    QCOMPARE(sortedBy(wording::TableKind::Glossary, u"term_th"_s, false),
             (QStringList{u"พลังงานอัจฉริยะ"_s, u"เมืองใหม่ทันสมัย"_s, u"ไร่"_s}));
    QCOMPARE(sortedBy(wording::TableKind::Provinces, u"region"_s, false).constFirst(), u"Central Thailand"_s);
}

void TestTables::sortsNumbersAndDates()
{
    QCOMPARE(sortedBy(wording::TableKind::Sources, u"published_on"_s, false).constFirst(), u"2021"_s);
    QCOMPARE(sortedBy(wording::TableKind::Provinces, u"areas"_s, true).constFirst(), u"2"_s);
    QCOMPARE(sortedBy(wording::TableKind::Rounds, u"held_on"_s, false),
             (QStringList{u"2021"_s, u"6 May 2021"_s, QString()}));
}

void TestTables::keepsTheUnknownLast()
{
    for (const bool descending : {false, true}) {
        QCOMPARE(sortedBy(wording::TableKind::Sources, u"title"_s, descending).constLast(), QString());
        QCOMPARE(sortedBy(wording::TableKind::Sources, u"published_on"_s, descending).constLast(), QString());
        QCOMPARE(sortedBy(wording::TableKind::Sources, u"facts"_s, descending).constLast(), u"none"_s);
    }
}

void TestTables::findsRows_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("rows");

    const auto row = [](const char *name, wording::TableKind kind, const QString &words, const QString &key,
                        const QStringList &rows) {
        QTest::newRow(name) << static_cast<int>(kind) << words << key << rows;
    };
    row("marks do not matter", wording::TableKind::Provinces, u"ภูเกต"_s, u"code"_s, {u"TH-83"_s});
    row("English", wording::TableKind::Provinces, u"phuKET"_s, u"code"_s, {u"TH-83"_s});
    row("all words", wording::TableKind::Provinces, u"south song"_s, u"code"_s, {u"TH-90"_s});
    row("the names of areas", wording::TableKind::Provinces, u"หาดใหญ่"_s, u"code"_s, {u"TH-90"_s});
    row("Buddhist Era", wording::TableKind::Sources, u"2565"_s, u"id"_s, {u"S01"_s});
    row("Common Era, in Thai digits", wording::TableKind::Sources, u"๒๐๒๑"_s, u"id"_s, {u"S03"_s});
    row("a meeting", wording::TableKind::Rounds, u"1/2565"_s, u"id"_s, {u"r3"_s});
    row("not the end of a number", wording::TableKind::Sources, u"022"_s, u"id"_s, {});
    row("not the word for none", wording::TableKind::Provinces, u"none"_s, u"code"_s, {});
    row("nothing", wording::TableKind::Glossary, u"นกแก้ว"_s, u"term_en"_s, {});
}

void TestTables::findsRows()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    QFETCH(const QString, key);
    QFETCH(const QStringList, rows);
    QCOMPARE(found(static_cast<wording::TableKind>(kind), words, key), rows);
    QCOMPARE(found(static_cast<wording::TableKind>(kind), u" "_s, key).size(),
             static_cast<qsizetype>(made(static_cast<wording::TableKind>(kind)).rows.size()));
}

void TestTables::writesCsvForPeopleAndScripts()
{
    const wording::Table sources = made(wording::TableKind::Sources);
    const auto csv = [&](query::HeaderNames header, const QStringList &keys) {
        wording::TableColumns columns;
        for (const QString &key : keys) {
            columns.push_back(wording::tableColumn(wording::TableKind::Sources, key));
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const TextForm form{{u',', false, true}, header, thai};
        return writeTableCsv(buffer, sources, columns, form) ? QString::fromUtf8(buffer.data()).split(u"\r\n"_s)
                                                             : QStringList();
    };
    const QStringList keys{u"id"_s, u"title"_s, u"published_on"_s, u"supports"_s, u"area_names"_s, u"facts"_s};
    const QStringList titles = csv(query::HeaderNames::Titles, keys);
    QCOMPARE(titles.at(1),
             u"S01,พาดหัว,9 พ.ย. 2565,'=1+1,\"ภูเก็ตเมืองอัจฉริยะ, เมืองอัจฉริยะหาดใหญ่\","
             "\"Entries 2, Milestones 1\""_s);
    QCOMPARE(titles.at(2).left(6), u"S02,,,"_s);
    const QStringList stable = csv(query::HeaderNames::Keys, keys);
    QCOMPARE(stable.at(0), keys.join(u','));
    QCOMPARE(csv(query::HeaderNames::Keys, {u"supports_en"_s}).at(1), u"Facts"_s);
    QCOMPARE(stable.at(1).left(37), u"S01,พาดหัว,2022-11-09,'=1+1,phuket;hat-y"_s.left(37));
    QCOMPARE(titles.size(), 5);
}

void TestTables::writesJson()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeTableJson(buffer, made(wording::TableKind::Rounds),
                           wording::columnsForPrograms(wording::TableKind::Rounds), {}));
    const QJsonObject document = QJsonDocument::fromJson(buffer.data()).object();
    const QJsonValue round = document["rounds"_L1][0];
    QCOMPARE(document["edition"_L1]["area_count"_L1].toInt(), 8);
    QCOMPARE(round["meeting"_L1]["en"_L1].toString(), u"Meeting 1/2021 (B.E. 2564)"_s);
    QCOMPARE(round["held_on"_L1].toString(), u"2021-05-06"_s);
    QCOMPARE(round["logo_awarded"_L1].toArray(), QJsonArray{u"2021-12-24"_s});
    QCOMPARE(round["area_names"_L1][0]["id"_L1].toString(), u"phuket"_s);
    QVERIFY(round["note"_L1].isNull());
    QVERIFY(round["note_th"_L1].isNull() && round.toObject().contains(u"note_en"_s));
    QCOMPARE(document["rounds"_L1].toArray().size(), 3);
}

void TestTables::writesText()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const wording::Table table = made(wording::TableKind::Sources);
    QVERIFY(writeTextTable(buffer,
                           textTable(table, wording::columnsForReaders(wording::TableKind::Sources),
                                     query::HeaderNames::Titles, english)));
    const QStringList lines = QString::fromUtf8(buffer.data()).split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"Publisher"_s));
    QVERIFY(lines.at(3).contains(u"Not known"_s));
}

void TestTables::describesEveryColumnOnce()
{
    for (const auto kind : {wording::TableKind::Provinces, wording::TableKind::Rounds, wording::TableKind::Sources,
                            wording::TableKind::Glossary}) {
        QStringList keys;
        for (const wording::TableColumn &each : wording::tableColumns(kind)) {
            keys.append(QString::fromLatin1(each.key));
            QCOMPARE(wording::tableColumn(kind, keys.constLast()), &each);
            QVERIFY(!wording::tableColumnTitle(each).isEmpty());
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        QVERIFY(!wording::columnsForPeople(kind).empty());
        QVERIFY(wording::tableColumn(kind, u"colour") == nullptr);
    }
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
