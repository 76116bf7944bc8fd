// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

class TestCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsTheFacts_data();
    void knowsTheFacts();
    void countsProvinces();
    void exits_data();
    void exits();
    void listsCandidates();
    void combinesFilters();
    void saysWhatItGuessed_data();
    void saysWhatItGuessed();
    void guessesNothingWhenExact();
    void saysWhatItUnderstood_data();
    void saysWhatItUnderstood();
    void sortsAndChoosesColumns();
    void writesJson();
    void showsAnArea();
    void checksACatalogue();
    void helps_data();
    void helps();
    void helpListsEveryCommand();
    void namesItsVersions();
    void speaksThai();
};

namespace {

QJsonObject json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(runProgram(arguments).output).object();
}

qsizetype areaCount(const QStringList &filters)
{
    return json(QStringList{u"list"_s, u"--format"_s, u"json"_s} + filters).value("areas"_L1).toArray().size();
}

} // namespace

void TestCommands::initTestCase()
{
    QVERIFY2(QFile::exists(programPath()), "Build the target mueang first.");
    QVERIFY2(QFile::exists(bundledCatalogue()), "Build the bundled catalogue first.");
}

void TestCommands::knowsTheFacts_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<int>("areas");

    QTest::newRow("all") << QStringList{} << 30;
    QTest::newRow("2565") << QStringList{u"--year"_s, u"2565"_s} << 15;
    QTest::newRow("2022") << QStringList{u"--year"_s, u"2022"_s} << 15;
    QTest::newRow("๒๕๖๔") << QStringList{u"--year"_s, u"๒๕๖๔"_s} << 15;
    QTest::newRow("Chon Buri") << QStringList{u"--province"_s, u"ชลบุรี"_s} << 2;
    QTest::newRow("Bangkok, 2021") << QStringList{u"--province"_s, u"Bangkok"_s, u"--year"_s, u"2021"_s} << 4;
    QTest::newRow("ISO") << QStringList{u"--province"_s, u"TH-20"_s} << 2;
    QTest::newRow("none") << QStringList{u"--year"_s, u"2001"_s} << 0;
}

void TestCommands::knowsTheFacts()
{
    QFETCH(const QStringList, filters);
    QFETCH(const int, areas);
    const Run run = runProgram(QStringList{u"list"_s, u"--format"_s, u"csv"_s} + filters);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(lineCount(run.output), areas + 1);
    QCOMPARE(areaCount(filters), areas);
}

void TestCommands::countsProvinces()
{
    const Run table = runProgram({u"provinces"_s});
    QCOMPARE(table.status, 0);
    QCOMPARE(lineCount(table.output), 23 + 2);
    QVERIFY2(table.errors.contains("23 province") && table.errors.contains("30 area"), table.errors.constData());
    QCOMPARE(lineCount(runProgram({u"provinces"_s, u"--all"_s, u"--format"_s, u"csv"_s}).output), 78);
    QVERIFY(runProgram({u"provinces"_s, u"--all"_s}).output.contains("none yet"));
    const QJsonArray provinces =
        json({u"provinces"_s, u"--year"_s, u"2022"_s, u"--format"_s, u"json"_s}).value("provinces"_L1).toArray();
    QCOMPARE(provinces.size(), 14);
    QVERIFY(provinces.at(0).toObject().value("areas"_L1).toInt() >= 1);
}

void TestCommands::exits_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QStringList &arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    row("empty answer", {u"list"_s, u"--year"_s, u"2001"_s}, 0);
    row("unknown command", {u"lst"_s}, 2);
    row("unknown option", {u"list"_s, u"--frobnicate"_s}, 2);
    row("unknown global option", {u"--frobnicate"_s}, 2);
    row("missing value", {u"list"_s, u"--year"_s}, 2);
    row("implausible year", {u"list"_s, u"--year"_s, u"25"_s}, 2);
    row("unknown province", {u"list"_s, u"--province"_s, u"Atlantis"_s}, 2);
    row("unknown region", {u"list"_s, u"--region"_s, u"Atlantis"_s}, 2);
    row("unknown domain", {u"list"_s, u"--domain"_s, u"Magic"_s}, 2);
    row("unknown type", {u"list"_s, u"--type"_s, u"old"_s}, 2);
    row("unknown column", {u"list"_s, u"--columns"_s, u"name_th,colour"_s}, 2);
    row("unknown order", {u"list"_s, u"--sort"_s, u"name_th:down"_s}, 2);
    row("unknown format", {u"list"_s, u"--format"_s, u"pdf"_s}, 2);
    row("unknown language", {u"list"_s, u"--lang"_s, u"tlh"_s}, 2);
    row("unknown era", {u"list"_s, u"--era"_s, u"julian"_s}, 2);
    row("too many words", {u"list"_s, u"phuket"_s}, 2);
    row("no area named", {u"show"_s}, 2);
    row("unknown area", {u"show"_s, u"atlantis"_s}, 2);
    row("nothing to check", {u"check"_s}, 2);
    row("nothing to build", {u"build"_s}, 2);
    row("no output", {u"build"_s, u"data"_s}, 2);
    row("missing catalogue", {u"list"_s, u"--catalogue"_s, u"/nonexistent/x"_s}, 3);
    row("missing file to check", {u"check"_s, u"/nonexistent/x"_s}, 3);
    row("missing folder to write to", {u"list"_s, u"--output"_s, u"/nonexistent/x.csv"_s}, 3);
    row("device to write to", {u"list"_s, u"--output"_s, u"/dev/full"_s}, 3);
    row("missing folder to build", {u"build"_s, u"/nonexistent"_s, u"--output"_s, u"/tmp/never.sqlite"_s}, 3);
}

void TestCommands::exits()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Run run = runProgram(arguments);
    QVERIFY2(run.status == status, run.errors.constData());
    QCOMPARE(run.output.isEmpty(), status != 0);
    QCOMPARE(run.errors.startsWith("mueang: "), true);
}

void TestCommands::listsCandidates()
{
    QVERIFY(runProgram({u"list"_s, u"--province"_s, u"Phukett"_s}).errors.contains("Phuket"));
    QVERIFY(runProgram({u"list"_s, u"--province"_s, u"Nakhon"_s}).errors.contains("Nakhon Pathom"));
    QVERIFY(runProgram({u"list"_s, u"--region"_s, u"Atlantis"_s}).errors.contains("Northern Thailand"));
    QVERIFY(runProgram({u"list"_s, u"--domain"_s, u"Magic"_s}).errors.contains("Governance"));
    QVERIFY(runProgram({u"show"_s, u"phukett"_s}).errors.contains("phuket"));
    QVERIFY(runProgram({u"lst"_s}).errors.contains("provinces"));
}

void TestCommands::combinesFilters()
{
    const qsizetype chonBuri = areaCount({u"--province"_s, u"Chon Buri"_s});
    const qsizetype rayong = areaCount({u"--province"_s, u"ระยอง"_s});
    QCOMPARE(areaCount({u"--province"_s, u"Chon Buri"_s, u"--province"_s, u"ระยอง"_s}), chonBuri + rayong);
    QCOMPARE(areaCount({u"--year"_s, u"2021"_s, u"--year"_s, u"2565"_s}), 30);
    QCOMPARE(areaCount({u"--province"_s, u"Phuket"_s, u"--region"_s, u"North"_s}), 0);
    QCOMPARE(areaCount({u"--domain"_s, u"พลังงาน"_s}), areaCount({u"--domain"_s, u"Energy"_s}));
    const qsizetype types = areaCount({u"--type"_s, u"livable"_s}) + areaCount({u"--type"_s, u"new"_s});
    QCOMPARE(types + areaCount({u"--type"_s, u"unknown"_s}), 30);
    QVERIFY(areaCount({u"--search"_s, u"ภูเก็ต"_s}) >= 1);
    QCOMPARE(areaCount({u"--round"_s, u"1/2565"_s}), 15);
    QCOMPARE(areaCount({u"--round"_s, u"r1"_s, u"--round"_s, u"r2"_s}), 15);
    QCOMPARE(areaCount({u"--organisation"_s, u"เทศบาลนครหาดใหญ่"_s}), 1);
    QCOMPARE(areaCount({u"--verification"_s, u"high"_s, u"--verification"_s, u"medium"_s}), 30);
}

void TestCommands::saysWhatItGuessed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    const QByteArray layout = "mueang: Showing results for “ภูเก็ต” (typed in the other keyboard layout).\n";
    QTest::newRow("as typed") << QStringList{u"phuket"_s} << QByteArray();
    QTest::newRow("other layout") << QStringList{u"4^gdH9"_s} << layout;
    QTest::newRow("similar spelling") << QStringList{u"Phooket"_s}
                                      << QByteArray("mueang: Showing results for “Phuket” (similar spelling).\n");
    QTest::newRow("slip") << QStringList{u"phukwt"_s} << QByteArray("mueang: Did you mean “Phuket”?\n");
    QTest::newRow("slip, in Thai") << QStringList{u"phukwt"_s, u"--lang"_s, u"th"_s}
                                   << QByteArray("mueang: หมายถึง “Phuket” ใช่หรือไม่\n");
    QTest::newRow("guess that a filter empties")
        << QStringList{u"4^gdH9"_s, u"--year"_s, u"2001"_s}
        << QByteArray(layout + "mueang: Nothing fits. Instead: “4^gdH9” (1 area).\n");
}

void TestCommands::saysWhatItGuessed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Run run = runProgram(QStringList{u"list"_s, u"--format"_s, u"csv"_s, u"--search"_s} + arguments);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, says);
    QCOMPARE(run.output.contains("ภูเก็ตเมืองอัจฉริยะ"), !arguments.contains(u"2001"_s));
    QVERIFY(runProgram(QStringList{u"provinces"_s, u"--search"_s} + arguments).errors.contains(says));
}

void TestCommands::guessesNothingWhenExact()
{
    const Run run = runProgram({u"list"_s, u"--exact"_s, u"--format"_s, u"csv"_s, u"--search"_s, u"phukett"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(lineCount(run.output), 1);
}

void TestCommands::saysWhatItUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<int>("areas");

    QTest::newRow("filters") << u"ภาคใต้ 2565"_s << QByteArray("mueang: Understood: Southern Thailand · Approved 2022\n")
                             << 7;
    QTest::newRow("domain") << u"smart energy"_s << QByteArray("mueang: Understood: Energy\n") << -1;
    QTest::newRow("province without areas")
        << u"ลพบุรี"_s << QByteArray("mueang: No certified area in Lop Buri. Neighbours with areas: ") << 0;
    QTest::newRow("too much at once") << u"ภาคเหนือ 2564 กระบี่"_s
                                      << QByteArray("mueang: Nothing fits. Instead: Krabi (1 area); ") << 0;
    QTest::newRow("a name") << u"phuket"_s << QByteArray() << -1;
    QTest::newRow("nonsense") << u"xyzzy"_s << QByteArray() << 0;
}

void TestCommands::saysWhatItUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, says);
    QFETCH(const int, areas);
    const Run run = runProgram({u"list"_s, u"--format"_s, u"csv"_s, u"--era"_s, u"ce"_s, u"--search"_s, text});
    QCOMPARE(run.status, 0);
    QVERIFY2(says.isEmpty() ? run.errors.isEmpty() : run.errors.contains(says), run.errors.constData());
    QVERIFY2(areas < 0 || lineCount(run.output) == areas + 1, run.output.constData());
}

void TestCommands::sortsAndChoosesColumns()
{
    const QStringList base{u"list"_s, u"--format"_s,  u"tsv"_s,         u"--header"_s,
                           u"keys"_s, u"--columns"_s, u"id,approved"_s, u"--sort"_s};
    const QList<QByteArray> up = runProgram(base + QStringList{u"approved"_s}).output.split('\n');
    const QList<QByteArray> down = runProgram(base + QStringList{u"approved:desc"_s}).output.split('\n');
    QCOMPARE(up.constFirst(), "id\tapproved\r");
    QVERIFY(up.at(1).contains("\t2021"));
    QVERIFY(down.at(1).contains("\t2022"));
}

void TestCommands::writesJson()
{
    const QJsonObject document =
        json({u"list"_s, u"--province"_s, u"Phuket"_s, u"--year"_s, u"2564"_s, u"--format"_s, u"json"_s});
    QCOMPARE(document["edition"_L1]["area_count"_L1].toInt(), 30);
    QCOMPARE(document["edition"_L1]["as_of"_L1].toString(), u"2022-12-31"_s);
    QCOMPARE(document["query"_L1]["provinces"_L1].toArray(), QJsonArray{u"TH-83"_s});
    QCOMPARE(document["query"_L1]["years"_L1].toArray(), QJsonArray{2021});
    const QJsonValue area = document["areas"_L1][0];
    QCOMPARE(area["id"_L1].toString(), u"phuket"_s);
    QVERIFY(area["city_type"_L1].isNull());
    QVERIFY(!area["sources"_L1].toArray().isEmpty());
}

void TestCommands::showsAnArea()
{
    const Run sheet = runProgram({u"show"_s, u"phuket"_s});
    QCOMPARE(sheet.status, 0);
    for (const char *text :
         {"Phuket Smart City", "ภูเก็ตเมืองอัจฉริยะ (official name)", "How sure are we?", "Not known", "[1]"}) {
        QVERIFY2(sheet.output.contains(text), text);
    }
    QCOMPARE(runProgram({u"show"_s, u"ภูเก็ตสมาร์ทซิตี้"_s}).output, sheet.output);

    const QJsonObject document = json({u"show"_s, u"phuket"_s, u"hat-yai"_s, u"--format"_s, u"json"_s});
    QCOMPARE(document["areas"_L1].toArray().size(), 2);
    QVERIFY(document["areas"_L1][0]["milestones"_L1].toArray().size() >= 3);
    QVERIFY(!document["sources"_L1].toArray().isEmpty());
}

void TestCommands::checksACatalogue()
{
    const Run sound = runProgram({u"check"_s, bundledCatalogue()});
    QVERIFY2(sound.status == 0, sound.output.constData());
    const QTemporaryDir folder;
    QFile text(folder.filePath(u"list.csv"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(5000, 'x')) > 0);
    text.close();
    const Run bad = runProgram({u"check"_s, text.fileName()});
    QCOMPARE(bad.status, 1);
    QCOMPARE(lineCount(bad.output), 1);
    QVERIFY(bad.output.contains("not a catalogue"));
    QCOMPARE(runProgram({u"list"_s, u"--catalogue"_s, text.fileName()}).status, 3);
    QCOMPARE(runProgram({u"--catalogue"_s, bundledCatalogue(), u"provinces"_s}).status, 0);
}

void TestCommands::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("mueang") << QStringList{u"--help"_s};
    for (const auto &command :
         {u"list"_s, u"show"_s, u"provinces"_s, u"rounds"_s, u"sources"_s, u"glossary"_s, u"check"_s, u"build"_s}) {
        QTest::addRow("%s", qPrintable(command)) << QStringList{command, u"--help"_s};
    }
}

void TestCommands::helps()
{
    QFETCH(const QStringList, arguments);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY(run.output.contains("Examples:\n  mueang "));
}

void TestCommands::helpListsEveryCommand()
{
    const QString help = QString::fromUtf8(runProgram({u"--help"_s}).output);
    QStringList listed;
    static const QRegularExpression line(u"^  mueang ([a-z]+) ([a-z|]*)"_s, QRegularExpression::MultilineOption);
    for (const auto &match : line.globalMatch(help.section(u"\n\n"_s, 1, 1))) {
        listed << match.captured(1);
        // What a command calls its actions, when it is given a word that is none.
        if (match.captured(2).contains(u'|')) {
            const QString actions = match.captured(2).replace(u'|', ", "_L1);
            const Run wrong = runProgram({match.captured(1), u"nothing"_s});
            QVERIFY2(QString::fromUtf8(wrong.errors).contains(u"none of: %1.\n"_s.arg(actions)),
                     wrong.errors.constData());
        }
    }
    const QString wrong = QString::fromUtf8(runProgram({u"nothing"_s}).errors);
    QCOMPARE(listed.join(", "_L1), wrong.section(u'(', 1).section(u')', 0, 0));
}

void TestCommands::namesItsVersions()
{
    const Run run = runProgram({u"--version"_s});
    QCOMPARE(run.status, 0);
    for (const char *text : {"mueang ", "\nQt 6.", "\nICU ", "\nSQLite 3.", "2022-12-31"}) {
        QVERIFY2(run.output.contains(text), run.output.constData());
    }
}

void TestCommands::speaksThai()
{
    const QStringList arguments{u"list"_s, u"--province"_s, u"Phuket"_s,           u"--format"_s,
                                u"csv"_s,  u"--columns"_s,  u"province,approved"_s};
    QVERIFY(runProgram(arguments, headless(u"th_TH.UTF-8"_s)).output.contains("ภูเก็ต,6 พ.ค. 2564"));
    QVERIFY(runProgram(arguments, headless(u"en_US.UTF-8"_s)).output.contains("Phuket,6 May 2021"));
    QVERIFY(runProgram(arguments + QStringList{u"--lang"_s, u"th"_s}).output.contains("ภูเก็ต,6 พ.ค. 2564"));
    QVERIFY(runProgram(arguments + QStringList{u"--era"_s, u"buddhist"_s}).output.contains("Phuket,6 May 2564"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
