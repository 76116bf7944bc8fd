// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguefiles.h"
#include "catalogue/open.h"

#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace mueang::catalogue;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

namespace {

Result<OpenedCatalogue> openBytes(const QByteArray &bytes)
{
    const FileInFolder file;
    file.write(bytes);
    return openCatalogue(file.path());
}

const Area &areaCalled(const Catalogue &catalogue, QStringView id)
{
    const auto found =
        std::find_if(catalogue.areas.begin(), catalogue.areas.end(), [id](const Area &area) { return area.id == id; });
    if (found == catalogue.areas.end()) {
        qFatal("no such area");
    }
    return *found;
}

QStringList sourceIds(const Catalogue &catalogue, Range citations)
{
    QStringList ids;
    for (const Index source : Catalogue::of(catalogue.citations, citations)) {
        ids += catalogue.sources[source].id.toString();
    }
    return ids;
}

} // namespace

class TestOpen : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryTable();
    void putsAreasInDictionaryOrder();
    void givesEachAreaItsParts();
    void readsTextsInBothLanguages();
    void readsWords();
    void findsTheDatesOfAnArea();
    void keepsCitations();
    void acceptsWhatOtherToolsAdd_data();
    void acceptsWhatOtherToolsAdd();
    void readsOtherEncodings();
    void cleansTexts();
    void opensManyAreas();
};

void TestOpen::readsEveryTable()
{
    const auto opened = openBytes(catalogueBytes());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().place + opened.error().detail));
    const Catalogue &catalogue = *opened->catalogue;
    QVERIFY(!opened->hasPendingJournal);
    QCOMPARE(catalogue.edition.title.th, u"เมืองอัจฉริยะ");
    QCOMPARE(text::toIsoString(catalogue.edition.asOf), u"2022-12-31"_s);
    QCOMPARE(catalogue.edition.areaCount, 3U);
    QCOMPARE(catalogue.regions.size(), 2U);
    QCOMPARE(catalogue.provinces[0].code, u"TH-83");
    QCOMPARE(catalogue.provinces[1].code, u"TH-90");
    QCOMPARE(catalogue.provinces[1].population, std::optional<std::int64_t>(1431536));
    QCOMPARE(catalogue.provinces[0].aliases.count, 2U);
    QCOMPARE(catalogue.neighbours[catalogue.provinces[0].neighbours.first], 1U);
    QCOMPARE(catalogue.sources[0].id, u"S01");
    QCOMPARE(catalogue.rounds[0].number, 4);
    QCOMPARE(catalogue.rounds[0].statedAreaCount, std::optional<int>(15));
    QCOMPARE(catalogue.glossary[0].term.en, u"smart city");
    QCOMPARE(catalogue.nationalCounts[0].value, 30.0);
}

void TestOpen::putsAreasInDictionaryOrder()
{
    const auto opened = openBytes(catalogueBytes());
    QStringList ids;
    for (const Area &area : opened->catalogue->areas) {
        ids += area.id.toString();
    }
    QCOMPARE(ids, QStringList({u"phuket"_s, u"hat-yai"_s, u"english-only"_s}));
}

void TestOpen::givesEachAreaItsParts()
{
    const auto opened = openBytes(catalogueBytes());
    const Catalogue &catalogue = *opened->catalogue;
    const Area &phuket = areaCalled(catalogue, u"phuket");
    const Area &hatYai = areaCalled(catalogue, u"hat-yai");
    QCOMPARE(catalogue.provinceOf(phuket).name.en, u"Phuket");
    QCOMPARE(phuket.nameEnStatus, NameStatus::OurTranslation);
    QCOMPARE(Catalogue::of(catalogue.otherNames, phuket.otherNames)[0], u"Phuket Town");
    QCOMPARE(catalogue.places[phuket.place].latitude, 7.88);
    QVERIFY(catalogue.places[phuket.place].isApproximate);
    QCOMPARE(phuket.domains.count, 2U);
    QCOMPARE(Catalogue::of(catalogue.domains, phuket.domains)[1].domain, Domain::Living);
    QCOMPARE(Catalogue::of(catalogue.organisations, hatYai.organisations)[0].role, OrganisationRole::Proposer);
    QCOMPARE(Catalogue::of(catalogue.projects, hatYai.projects)[0].title.en, u"Bus");
    QCOMPARE(Catalogue::of(catalogue.figures, phuket.figures)[1].value, 1.5e9);
    QCOMPARE(Catalogue::of(catalogue.awards, hatYai.awards)[0].year, 2022);
    QCOMPARE(catalogue.rounds[hatYai.round].id, u"r1");
    QCOMPARE(phuket.round, noIndex);
    const Area &third = areaCalled(catalogue, u"english-only");
    QCOMPARE(third.place, noIndex);
    QVERIFY(third.name.th.isNull());
    QCOMPARE(third.milestones.count, 0U);
}

void TestOpen::readsTextsInBothLanguages()
{
    const auto opened = openBytes(catalogueBytes());
    const Catalogue &catalogue = *opened->catalogue;
    const Area &phuket = areaCalled(catalogue, u"phuket");
    const Area &hatYai = areaCalled(catalogue, u"hat-yai");
    const auto both = [](const Bilingual &text) { return QString(text.th + u" | " + text.en); };
    QCOMPARE(both(hatYai.note), u"หมายเหตุ | note"_s);
    QCOMPARE(both(catalogue.rounds[0].note), u"หมายเหตุของรอบ | note of the round"_s);
    QCOMPARE(both(catalogue.sources[1].supports), u"รายชื่อ | list"_s);
    QCOMPARE(both(catalogue.nationalCounts[0].note), u"ทั้งประเทศ | whole country"_s);
    QCOMPARE(both(Catalogue::of(catalogue.domains, hatYai.domains)[0].note), u"ก | x"_s);
    QCOMPARE(both(Catalogue::of(catalogue.organisations, hatYai.organisations)[0].note), u"ก | x"_s);
    QCOMPARE(both(Catalogue::of(catalogue.figures, phuket.figures)[1].note), u"แผน | plan"_s);
    const Award &award = Catalogue::of(catalogue.awards, hatYai.awards)[0];
    QCOMPARE(both(award.awardedBy), u"ดีป้า | depa"_s);
    QCOMPARE(both(award.result), u"ที่หนึ่ง | first"_s);
    QCOMPARE(both(catalogue.summaries[hatYai.summary].text), u"เมืองในสงขลา | A city in Songkhla"_s);
    QCOMPARE(phuket.summary, noIndex);
    const Milestone &milestone = Catalogue::of(catalogue.milestones, hatYai.milestones)[0];
    QVERIFY(milestone.reason.th.isNull() && milestone.reason.en.isNull());
    QCOMPARE(both(milestone.note), u"ก | x"_s);
    const auto ofPhuket = Catalogue::of(catalogue.milestones, phuket.milestones);
    QCOMPARE(ofPhuket[1].event, Event::LogoAwarded);
    QCOMPARE(both(ofPhuket[1].reason), u"จากข่าว | From the news"_s);
}

void TestOpen::readsWords()
{
    const auto opened = openBytes(catalogueBytes());
    const Catalogue &catalogue = *opened->catalogue;
    QCOMPARE(catalogue.domainWords.size(), std::size_t{2});
    QCOMPARE(catalogue.domainWords[0].domain, Domain::Mobility);
    QCOMPARE(catalogue.domainWords[0].word.word, u"การเดินทางอัจฉริยะ");
    QCOMPARE(catalogue.domainWords[0].word.language, text::Language::Thai);
    QCOMPARE(catalogue.domainWords[0].word.kind, WordKind::OfficialName);
    QCOMPARE(catalogue.provinces[catalogue.provinceWords[0].province].code, u"TH-83");
    QCOMPARE(catalogue.provinceWords[0].word.kind, WordKind::AirportCode);
    QCOMPARE(catalogue.organisationWords[0].organisation, u"ภาคี");
    QStringList words;
    for (const AreaWord &word : catalogue.areaWords) {
        words += catalogue.areas[word.area].id + u' ' + word.word.word;
    }
    QCOMPARE(words, (QStringList{u"phuket Tongkah"_s, u"hat-yai หาดใหญ่ใน"_s, u"hat-yai Haad Yai"_s}));
}

void TestOpen::findsTheDatesOfAnArea()
{
    const auto opened = openBytes(catalogueBytes());
    const Area &phuket = areaCalled(*opened->catalogue, u"phuket");
    QCOMPARE(text::toIsoString(phuket.approved), u"2022-08"_s);
    QCOMPARE(text::toIsoString(phuket.logoAwarded), u"2023-01-09"_s);
    const auto milestones = Catalogue::of(opened->catalogue->milestones, phuket.milestones);
    QCOMPARE(milestones.front().event, Event::Approved);
    QCOMPARE(milestones.back().event, Event::Renewed);
    QVERIFY(!areaCalled(*opened->catalogue, u"hat-yai").logoAwarded.isKnown());
}

void TestOpen::keepsCitations()
{
    const auto opened = openBytes(catalogueBytes());
    const Catalogue &catalogue = *opened->catalogue;
    QCOMPARE(sourceIds(catalogue, areaCalled(catalogue, u"hat-yai").citations), QStringList({u"S01"_s, u"S02"_s}));
    QCOMPARE(sourceIds(catalogue, areaCalled(catalogue, u"english-only").citations), QStringList({u"S02"_s}));
    QCOMPARE(sourceIds(catalogue, areaCalled(catalogue, u"phuket").citations), QStringList());
    const Area &phuket = areaCalled(catalogue, u"phuket");
    QCOMPARE(sourceIds(catalogue, Catalogue::of(catalogue.milestones, phuket.milestones)[0].citations),
             QStringList({u"S02"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.rounds[0].citations), QStringList({u"S01"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.provinces[1].citations), QStringList({u"S02"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.nationalCounts[0].citations), QStringList({u"S01"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.summaries[0].citations), QStringList({u"S01"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.domainWords[1].word.citations), QStringList({u"S02"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.domainWords[0].word.citations), QStringList());
    QCOMPARE(sourceIds(catalogue, catalogue.provinceWords[0].word.citations), QStringList({u"S02"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.organisationWords[0].word.citations), QStringList({u"S01"_s}));
    QCOMPARE(sourceIds(catalogue, catalogue.areaWords[0].word.citations), QStringList({u"S02"_s}));
    QCOMPARE(catalogue.citations.size(), 20U);
}

void TestOpen::acceptsWhatOtherToolsAdd_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("column") << QByteArray("ALTER TABLE area ADD COLUMN colour TEXT;");
    QTest::newRow("table") << QByteArray("CREATE TABLE mine (x); INSERT INTO mine VALUES (1);");
    QTest::newRow("view") << QByteArray("CREATE VIEW mine AS SELECT * FROM area;");
    QTest::newRow("endless view") << QByteArray(
        "CREATE VIEW mine AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c;");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON area BEGIN DELETE FROM area; END;");
    QTest::newRow("index") << QByteArray("CREATE INDEX i ON area (name_th);");
    QTest::newRow("statistics") << QByteArray("ANALYZE;");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5 (x);");
    QTest::newRow("costly column elsewhere") << QByteArray(
        "CREATE TABLE mine (x, y NOT NULL AS (x)); INSERT INTO mine VALUES (1); PRAGMA writable_schema = ON;"
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE mine (x, y NOT NULL AS (instr(hex(zeroblob(1900000)), "
        "hex(zeroblob(900000)) || ''1'')))' WHERE name = 'mine'; PRAGMA writable_schema = OFF;");
}

void TestOpen::acceptsWhatOtherToolsAdd()
{
    QFETCH(QByteArray, sql);
    const auto opened = openBytes(catalogueBytes(sql));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().place + opened.error().detail));
    QCOMPARE(areaCalled(*opened->catalogue, u"phuket").name.th, u"ภูเก็ต");
}

void TestOpen::readsOtherEncodings()
{
    const auto opened = openBytes(catalogueBytesAfter("PRAGMA encoding = 'UTF-16le';"));
    QVERIFY(opened);
    QCOMPARE(areaCalled(*opened->catalogue, u"phuket").name.th, u"ภูเก็ต");
}

void TestOpen::cleansTexts()
{
    const auto opened = openBytes(
        catalogueBytes("UPDATE area SET name_th = 'หาด' || char(0x202E) || 'ใหญ่' || char(10) || 'ก', note_en = "
                       "'<b>&amp;</b>' WHERE number = 1;"
                       "UPDATE area SET name_th = 'ก' || printf('%.*c', 3000, char(0xE48)) WHERE number = 2;"));
    QVERIFY(opened);
    QCOMPARE(areaCalled(*opened->catalogue, u"hat-yai").name.th, u"หาดใหญ่ ก");
    QCOMPARE(areaCalled(*opened->catalogue, u"hat-yai").note.en, u"<b>&amp;</b>");
    QCOMPARE(areaCalled(*opened->catalogue, u"phuket").name.th.size(), 7);
}

void TestOpen::opensManyAreas()
{
    constexpr int count = 5000;
    const auto opened = openBytes(largeCatalogueBytes(count));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().place + opened.error().detail));
    const Catalogue &catalogue = *opened->catalogue;
    QCOMPARE(catalogue.areas.size(), std::size_t(count));
    // Names end in numbers, and these stand in the order of their values.
    QCOMPARE(catalogue.areas[0].name.th, u"เทศบาลเมือง0");
    QCOMPARE(catalogue.areas[10].name.th, u"เทศบาลเมือง10");
    for (const Area &area : catalogue.areas) {
        const QString number = area.id.mid(5).toString();
        QCOMPARE(Catalogue::of(catalogue.organisations, area.organisations)[0].name.th, QString(u"เทศบาล " + number));
        QCOMPARE(area.approved.year, 2022);
        QCOMPARE(area.citations.count, 1U);
    }
}

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
