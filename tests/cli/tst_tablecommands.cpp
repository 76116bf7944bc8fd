// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

namespace {

const QStringList &tables()
{
    static const QStringList names{u"provinces"_s, u"rounds"_s, u"sources"_s, u"glossary"_s};
    return names;
}

QList<QByteArray> lines(const QStringList &arguments)
{
    return runProgram(arguments).output.split('\n');
}

QJsonArray rows(const QString &table, const QStringList &arguments = {})
{
    const Run run = runProgram(QStringList{table, u"--format"_s, u"json"_s} + arguments);
    return QJsonDocument::fromJson(run.output).object().value(table).toArray();
}

} // namespace

/** provinces, rounds, sources, glossary and `show A B` on the bundled catalogue. */
class TestTableCommands final : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePrintOfProvinces();
    void namesTheAreasOfProvinces();
    void listsRounds();
    void listsSources();
    void listsTerms();
    void followsTheFiltersOfAreas();
    void findsAndSorts();
    void showsCodesToScriptsOnly();
    void countsInWords();
    void speaksThai();
    void writesTheSameRowsInEveryFormat();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void helpsInBothLanguages();
    void showsSeveralAreas();
    void comparesAreas();
    void comparesTwoToFour_data();
    void comparesTwoToFour();
};

void TestTableCommands::keepsThePrintOfProvinces()
{
    const QList<QByteArray> csv = lines({u"provinces"_s, u"--format"_s, u"csv"_s, u"--header"_s, u"keys"_s});
    QCOMPARE(csv.at(0), "code,name_th,name_en,region,areas\r");
    QCOMPARE(csv.at(2), "TH-10,กรุงเทพมหานคร,Bangkok,Central Thailand,4\r");
    const QJsonObject bangkok = rows(u"provinces"_s).at(1).toObject();
    QCOMPARE(bangkok.keys(),
             (QStringList{u"area_km2"_s, u"areas"_s, u"code"_s, u"name_en"_s, u"name_th"_s, u"population"_s,
                          u"population_date"_s, u"region"_s, u"sources"_s}));
    QCOMPARE(bangkok.value("population"_L1).toInt(), 5527994);
    QCOMPARE(bangkok.value("region"_L1).toString(), u"central"_s);
    QCOMPARE(rows(u"provinces"_s).size(), 23);
    QCOMPARE(rows(u"provinces"_s, {u"--all"_s}).size(), 77);
}

void TestTableCommands::namesTheAreasOfProvinces()
{
    const QJsonArray all = rows(u"provinces"_s, {u"--columns"_s, u"code,area_names"_s});
    QCOMPARE(all.at(1)["area_names"_L1].toArray().size(), 4);
    QVERIFY(all.at(1)["area_names"_L1][0]["name_th"_L1].isString());
}

void TestTableCommands::listsRounds()
{
    const QJsonArray rounds = rows(u"rounds"_s);
    QCOMPARE(rounds.size(), 3);
    QCOMPARE(rounds.at(0)["areas"_L1].toInt(), 5);
    QCOMPARE(rounds.at(2)["areas"_L1].toInt(), 15);
    QCOMPARE(rounds.at(0)["held_on"_L1].toString(), u"2021-05-06"_s);
}

void TestTableCommands::listsSources()
{
    const QJsonArray sources = rows(u"sources"_s);
    QVERIFY(sources.size() >= 200);
    QCOMPARE(sources.at(0)["id"_L1].toString(), u"S01"_s);
    QCOMPARE(sources.at(0)["url"_L1].toString(), u"https://www.localnews2010.com/archives/22405"_s);
    QVERIFY(!sources.at(0)["facts"_L1].toArray().isEmpty());
    QVERIFY(sources.at(0)["supports_th"_L1].isString() && sources.at(0)["supports_en"_L1].isString());
    QCOMPARE(sources.at(0)["supports"_L1], sources.at(0)["supports_en"_L1]);
}

void TestTableCommands::listsTerms()
{
    const QJsonArray terms = rows(u"glossary"_s);
    QCOMPARE(terms.size(), 27);
    QCOMPARE(terms.at(0)["term_en"_L1].toString(), u"Smart city"_s);
    QVERIFY(terms.at(1)["area_names"_L1].toArray().size() > 0); // Smart Environment
}

void TestTableCommands::followsTheFiltersOfAreas()
{
    const QJsonArray rounds = rows(u"rounds"_s, {u"--province"_s, u"Bangkok"_s});
    QVERIFY(rounds.size() >= 1 && rounds.size() < 3);
    QCOMPARE(rows(u"rounds"_s, {u"--province"_s, u"Bangkok"_s, u"--all"_s}).size(), 3);
    QCOMPARE(rows(u"rounds"_s, {u"--year"_s, u"2565"_s}).size(), 1);
    const QJsonArray phuket = rows(u"sources"_s, {u"--province"_s, u"Phuket"_s});
    QVERIFY(phuket.size() > 0 && phuket.size() < rows(u"sources"_s).size());
    QCOMPARE(phuket.at(0)["area_names"_L1][0]["id"_L1].toString(), u"phuket"_s);
    QVERIFY(runProgram({u"rounds"_s, u"--search"_s, u"phukwt"_s}).errors.contains("Did you mean “Phuket”?"));
}

void TestTableCommands::findsAndSorts()
{
    const QJsonArray found = rows(u"sources"_s, {u"--find"_s, u"depa"_s, u"--sort"_s, u"published_on:desc"_s});
    QVERIFY(found.size() > 1 && found.size() < 200);
    QVERIFY(found.at(0)["published_on"_L1].toString() >= found.at(1)["published_on"_L1].toString());
    QCOMPARE(rows(u"glossary"_s, {u"--find"_s, u"ไร"_s, u"--find"_s, u"rai"_s}).at(0)["term_en"_L1].toString(),
             u"Rai"_s);
    QCOMPARE(rows(u"provinces"_s, {u"--sort"_s, u"areas:desc"_s}).at(0)["code"_L1].toString(), u"TH-10"_s);
    QCOMPARE(rows(u"provinces"_s, {u"--find"_s, u"ภูเก็ต"_s}).size(), 1);
}

void TestTableCommands::showsCodesToScriptsOnly()
{
    QVERIFY(!runProgram({u"provinces"_s}).output.contains("TH-10"));
    QVERIFY(!runProgram({u"rounds"_s}).output.contains("r3"));
    QVERIFY(!runProgram({u"sources"_s}).output.contains("S01"));
    QVERIFY(!runProgram({u"glossary"_s, u"--columns"_s, u"term_en,sources"_s}).output.contains("S28"));
    QVERIFY(runProgram({u"sources"_s, u"--columns"_s, u"id,title"_s}).output.contains("S01"));
    QVERIFY(runProgram({u"provinces"_s, u"--format"_s, u"csv"_s}).output.contains("TH-10"));
}

void TestTableCommands::countsInWords()
{
    QCOMPARE(runProgram({u"rounds"_s}).errors, "mueang: 3 rounds, 30 areas\n");
    QCOMPARE(runProgram({u"glossary"_s, u"--find"_s, u"rai 1600"_s}).errors, "mueang: 1 term\n");
    QCOMPARE(runProgram({u"provinces"_s, u"--find"_s, u"Chon Buri"_s}).errors, "mueang: 1 province, 2 areas\n");
    QCOMPARE(runProgram({u"sources"_s, u"--format"_s, u"csv"_s}).errors, QByteArray());
}

void TestTableCommands::speaksThai()
{
    const Run run = runProgram({u"rounds"_s, u"--format"_s, u"csv"_s}, headless(u"th_TH.UTF-8"_s));
    QVERIFY(run.output.startsWith("รหัส,การประชุม,วันประชุม,"));
    QVERIFY(run.output.contains("ครั้งที่ 1/2564,6 พ.ค. 2564"));
    QVERIFY(runProgram({u"rounds"_s, u"--era"_s, u"buddhist"_s}).output.contains("6 May 2564"));
    QVERIFY(runProgram({u"glossary"_s, u"--lang"_s, u"th"_s}).errors.contains("27 คำ"));
}

void TestTableCommands::writesTheSameRowsInEveryFormat()
{
    const QTemporaryDir folder;
    for (const QString &table : tables()) {
        const qsizetype count = rows(table).size();
        const QString file = folder.filePath(table + u".csv"_s);
        const QStringList oneLine{u"--columns"_s, table == "glossary"_L1 ? u"term_en"_s : u"sources"_s};
        const QStringList columns = table == "sources"_L1 ? QStringList{u"--columns"_s, u"id"_s} : oneLine;
        QCOMPARE(lineCount(runProgram(QStringList{table} + columns).output), count + 2);
        QCOMPARE(lineCount(runProgram(QStringList{table, u"--format"_s, u"tsv"_s} + columns).output), count + 1);
        QCOMPARE(runProgram(QStringList{table, u"--format"_s, u"csv"_s, u"--output"_s, file} + columns).status, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray csv = written.readAll();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(lineCount(csv), count + 1);
    }
}

void TestTableCommands::refusesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("column") << QStringList{u"rounds"_s, u"--columns"_s, u"colour"_s} << 2;
    QTest::newRow("order") << QStringList{u"sources"_s, u"--sort"_s, u"id:down"_s} << 2;
    QTest::newRow("format") << QStringList{u"glossary"_s, u"--format"_s, u"pdf"_s} << 2;
    QTest::newRow("filter of areas") << QStringList{u"glossary"_s, u"--province"_s, u"Phuket"_s} << 2;
    QTest::newRow("province") << QStringList{u"rounds"_s, u"--province"_s, u"Atlantis"_s} << 2;
    QTest::newRow("word") << QStringList{u"sources"_s, u"S01"_s} << 2;
    QTest::newRow("catalogue") << QStringList{u"rounds"_s, u"--catalogue"_s, u"/nonexistent/x"_s} << 3;
    QTest::newRow("full disk") << QStringList{u"sources"_s, u"--output"_s, u"/dev/full"_s} << 3;
}

void TestTableCommands::refusesWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, status);
    QVERIFY(run.output.isEmpty() && run.errors.startsWith("mueang: "));
}

void TestTableCommands::helpsInBothLanguages()
{
    for (const QString &table : tables()) {
        const Run english = runProgram({table, u"--help"_s});
        const Run thai = runProgram({table, u"--help"_s}, headless(u"th_TH.UTF-8"_s));
        QCOMPARE(english.status + thai.status, 0);
        QVERIFY(english.output.contains(QByteArray("Examples:\n  mueang " + table.toUtf8())));
        QVERIFY(thai.output.contains("แสดง") && !thai.output.contains("Lists"));
        QVERIFY(runProgram({u"--help"_s}).output.contains(QByteArray("mueang " + table.toUtf8() + " [OPTIONS]")));
    }
}

void TestTableCommands::showsSeveralAreas()
{
    const auto show = [](const QStringList &words) { return runProgram(QStringList{u"show"_s} + words).output; };
    const QByteArray both = show({u"phuket"_s, u"หาดใหญ่"_s});
    QCOMPARE(both, show({u"phuket"_s}) + "\n\n" + show({u"hat-yai"_s}));
    QCOMPARE(show({u"phuket"_s, u"ภูเก็ต"_s}), show({u"phuket"_s}));
}

void TestTableCommands::comparesAreas()
{
    const Run run = runProgram({u"compare"_s, u"phuket"_s, u"หาดใหญ่"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("≠ Province                Phuket "));
    QVERIFY(run.output.contains("  Region                  Southern Thailand "));
    QVERIFY(run.output.contains("? Renewed                 August 2025 [4][5] "));
    const Run differences = runProgram({u"compare"_s, u"phuket"_s, u"hat-yai"_s, u"--differences"_s});
    QVERIFY(differences.output.contains("≠ Province") && !differences.output.contains("  Region"));
    const Run csv =
        runProgram({u"compare"_s, u"phuket"_s, u"hat-yai"_s, u"--format"_s, u"csv"_s, u"--header"_s, u"keys"_s});
    QVERIFY(csv.output.startsWith("group,fact,agreement,phuket,hat-yai\r\n"));
    QVERIFY(csv.output.contains("milestones,milestone.logo_resolved,differs,"));
    const Run thai = runProgram({u"compare"_s, u"phuket"_s, u"hat-yai"_s, u"--lang"_s, u"th"_s});
    QVERIFY(thai.output.contains("≠ จังหวัด"));
}

void TestTableCommands::comparesTwoToFour_data()
{
    QTest::addColumn<QStringList>("areas");
    QTest::addColumn<int>("status");
    const QStringList four{u"phuket"_s, u"hat-yai"_s, u"krabi"_s, u"khon-kaen"_s};
    QTest::newRow("none") << QStringList() << 2;
    QTest::newRow("one") << four.mid(0, 1) << 2;
    QTest::newRow("the same twice") << QStringList{u"phuket"_s, u"ภูเก็ต"_s} << 2;
    QTest::newRow("two") << four.mid(0, 2) << 0;
    QTest::newRow("four") << four << 0;
    QTest::newRow("five") << four + QStringList{u"saen-suk"_s} << 2;
    QTest::newRow("none such") << QStringList{u"phuket"_s, u"atlantis"_s} << 2;
}

void TestTableCommands::comparesTwoToFour()
{
    QFETCH(const QStringList, areas);
    QFETCH(const int, status);
    const Run run = runProgram(QStringList{u"compare"_s} + areas);
    QCOMPARE(run.status, status);
    QCOMPARE(run.output.isEmpty(), status != 0);
    QCOMPARE(run.errors.startsWith("mueang: "), status != 0);
}

QTEST_GUILESS_MAIN(TestTableCommands)
#include "tst_tablecommands.moc"
