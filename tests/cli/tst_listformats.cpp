// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

/** mueang list --format --output, as a process. What is in the files is checked by check_files.py. */
class TestListFormats final : public QObject
{
    Q_OBJECT

private slots:
    void guessesTheFormat_data();
    void guessesTheFormat();
    void refusesFormatsThatATableLacks();
    void streamsWhatCanBeStreamed();
    void neverShowsAWorkbookInATerminal();
    void sendsAWorkbookDownAPipe();
    void choosesSourcesAndHeaders();
    void keepsTheOldFile_data();
    void keepsTheOldFile();
    void helpsInBothLanguages();
};

void TestListFormats::guessesTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("start");
    const QByteArray mark("\xEF\xBB\xBF");
    QTest::newRow("xlsx") << u"a.xlsx"_s << QStringList{} << QByteArray("PK");
    QTest::newRow("csv") << u"a.CSV"_s << QStringList{} << mark + "Name (Thai),";
    QTest::newRow("tsv") << u"a.tsv"_s << QStringList{} << mark + "Name (Thai)\t";
    QTest::newRow("json") << u"a.json"_s << QStringList{} << QByteArray("{\n  \"edition\"");
    QTest::newRow("geojson") << u"a.geojson"_s << QStringList{} << QByteArray("{\n  \"type\": \"FeatureCollection\"");
    QTest::newRow("markdown") << u"a.md"_s << QStringList{} << QByteArray("| Name (Thai) | ");
    QTest::newRow("none") << u"a"_s << QStringList{} << QByteArray("Name (Thai)  ");
    QTest::newRow("said otherwise") << u"a.csv"_s << QStringList{u"--format"_s, u"json"_s} << QByteArray("{");
}

void TestListFormats::guessesTheFormat()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, start);
    const QTemporaryDir folder;
    const Run run = runProgram(QStringList{u"list"_s, u"--output"_s, folder.filePath(name)} + options);
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(run.output.isEmpty());
    QVERIFY2(contentOf(folder.filePath(name)).startsWith(start), contentOf(folder.filePath(name)).left(99).constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(name));
}

void TestListFormats::refusesFormatsThatATableLacks()
{
    const QTemporaryDir folder;
    const Run run = runProgram({u"provinces"_s, u"--output"_s, folder.filePath(u"a.xlsx"_s)});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("xlsx") && run.errors.contains("json"), run.errors.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestListFormats::streamsWhatCanBeStreamed()
{
    for (const auto &format : {u"csv"_s, u"tsv"_s, u"json"_s, u"geojson"_s, u"markdown"_s}) {
        const Run run = runProgram({u"list"_s, u"--format"_s, format});
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("ภูเก็ต"));
        QCOMPARE(run.output, runProgram({u"list"_s, u"--format"_s, format, u"--output"_s, u"-"_s}).output);
    }
}

void TestListFormats::neverShowsAWorkbookInATerminal()
{
    const Run run = runShell(u"script -qec '\"$M\" list --format xlsx' /dev/null"_s);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.output.contains("--output") && !run.output.contains("PK"), run.output.constData());
}

void TestListFormats::sendsAWorkbookDownAPipe()
{
    const Run run = runProgram({u"list"_s, u"--format"_s, u"xlsx"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith("PK"));
}

void TestListFormats::choosesSourcesAndHeaders()
{
    const QStringList csv{u"list"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"id"_s};
    QVERIFY(runProgram(csv).output.startsWith("Identifier\r\n"));
    const QByteArray both = runProgram(csv + QStringList{u"--sources"_s, u"--header-language"_s, u"both"_s}).output;
    QVERIFY2(both.startsWith("รหัส / Identifier,แหล่งข้อมูล / Sources\r\n"), both.left(200).constData());
    QVERIFY(both.contains("https://"));
    QVERIFY(runProgram(csv + QStringList{u"--header-language"_s, u"th"_s}).output.startsWith("รหัส\r\n"));
    QCOMPARE(runProgram(csv + QStringList{u"--header-language"_s, u"tlh"_s}).status, 2);
    const QStringList json{u"list"_s, u"--format"_s, u"json"_s};
    QVERIFY(runProgram(json).output.contains("\"publisher\""));
    QVERIFY(!runProgram(json + QStringList{u"--no-sources"_s}).output.contains("\"sources\""));
}

void TestListFormats::keepsTheOldFile_data()
{
    QTest::addColumn<QString>("suffix");
    for (const auto *suffix : {"xlsx", "csv", "json", "geojson", "md"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void TestListFormats::keepsTheOldFile()
{
    QFETCH(const QString, suffix);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old."_s + suffix);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // One kilobyte of room for each file, as on a full disk.
    const Run run = runShell(u"trap '' XFSZ; ulimit -f 1; \"$M\" list --output '"_s + path + u'\'');
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("no room left"), run.errors.constData());
    QCOMPARE(contentOf(path), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"old."_s + suffix));
}

void TestListFormats::helpsInBothLanguages()
{
    for (const auto &locale : {u"en_US.UTF-8"_s, u"th_TH.UTF-8"_s}) {
        const QByteArray help = runProgram({u"list"_s, u"--help"_s}, headless(locale)).output;
        for (const char *word : {"xlsx", "geojson", "markdown", "--no-sources", "--header-language", "2565.xlsx"}) {
            QVERIFY2(help.contains(word), word);
        }
    }
    QVERIFY(runProgram({u"list"_s, u"--help"_s}, headless(u"th_TH.UTF-8"_s)).output.contains("นามสกุลไฟล์"));
}

QTEST_GUILESS_MAIN(TestListFormats)
#include "tst_listformats.moc"
