// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

namespace {

void copyData(const QTemporaryDir &folder)
{
    const QDir data(QStringLiteral(MUEANG_SOURCE_DIR "/data"));
    for (const QString &name : data.entryList({u"*.csv"_s})) {
        QVERIFY(QFile::copy(data.filePath(name), folder.filePath(name)));
    }
}

} // namespace

class TestBuildCommand final : public QObject
{
    Q_OBJECT

private slots:
    void buildsACatalogue();
    void namesEveryWrongCell();
    void namesWhatIsLeftOut();
    void saysWhatAFileSeemsToBe();
    void saysWhichFolderIsMissing();
};

void TestBuildCommand::buildsACatalogue()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"built.sqlite"_s);
    const Run run = runProgram({u"build"_s, QStringLiteral(MUEANG_SOURCE_DIR "/data"), u"--output"_s, output});
    QVERIFY2(run.status == 0, run.errors.constData());
    QFile built(output);
    QFile bundled(bundledCatalogue());
    QVERIFY(built.open(QIODevice::ReadOnly) && bundled.open(QIODevice::ReadOnly));
    QVERIFY(built.readAll() == bundled.readAll());
    QCOMPARE(runProgram({u"build"_s, folder.path(), u"--output"_s, folder.filePath(u"no.sqlite"_s)}).output,
             QByteArray());
    QVERIFY(!QFile::exists(folder.filePath(u"no.sqlite"_s)));
}

void TestBuildCommand::namesEveryWrongCell()
{
    const QTemporaryDir folder;
    copyData(folder);
    QFile areas(folder.filePath(u"areas.csv"_s));
    QVERIFY(areas.open(QIODevice::ReadWrite));
    QByteArray text = areas.readAll();
    text.replace("TH-83", "XX-83").replace("TH-90", "XX-90");
    QVERIFY(areas.seek(0) && areas.write(text) == text.size());
    areas.close();

    const QString output = folder.filePath(u"built.sqlite"_s);
    const Run run = runProgram({u"build"_s, folder.path(), u"--output"_s, output});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("areas.csv:2: province: “XX-83”"), run.errors.constData());
    QVERIFY2(run.errors.contains("XX-90"), run.errors.constData());
    QVERIFY(!QFile::exists(output));
}

void TestBuildCommand::namesWhatIsLeftOut()
{
    const QTemporaryDir folder;
    copyData(folder);
    QVERIFY(QFile::copy(folder.filePath(u"areas.csv"_s), folder.filePath(u"areas.csv.bak"_s)));
    const Run run = runProgram({u"build"_s, folder.path(), u"--output"_s, folder.filePath(u"built.sqlite"_s)});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains("areas.csv.bak: This file is not read, only “areas.csv” is"), run.errors.constData());
    QVERIFY2(run.errors.contains("later_areas.csv:2: id: “"), run.errors.constData());
    QCOMPARE(run.errors.count("it was not approved by 2022-12-31"), 7);
}

void TestBuildCommand::saysWhatAFileSeemsToBe()
{
    const QTemporaryDir folder;
    copyData(folder);
    QFile areas(folder.filePath(u"areas.csv"_s));
    QVERIFY(areas.open(QIODevice::WriteOnly));
    areas.write("PK\x03\x04 [Content_Types].xml");
    areas.close();
    const Run run = runProgram({u"build"_s, folder.path(), u"--output"_s, folder.filePath(u"built.sqlite"_s)});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("areas.csv: The file seems to be an Excel workbook (.xlsx). Save it as CSV"),
             run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 2); // and how many problems there are
}

void TestBuildCommand::saysWhichFolderIsMissing()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"nofolder"_s);
    const QString output = folder.filePath(u"built.sqlite"_s);
    const Run input = runProgram({u"build"_s, missing, u"--output"_s, output});
    QCOMPARE(input.status, 3);
    QVERIFY2(input.errors.contains(QString(u"There is no folder “" + missing + u"”.").toUtf8()),
             input.errors.constData());
    const Run target = runProgram(
        {u"build"_s, QStringLiteral(MUEANG_SOURCE_DIR "/data"), u"--output"_s, missing + u"/built.sqlite"_s});
    QCOMPARE(target.status, 3);
    QVERIFY2(target.errors.contains(QString(u"The folder of “" + missing + u"/built.sqlite” does not exist.").toUtf8()),
             target.errors.constData());
}

QTEST_GUILESS_MAIN(TestBuildCommand)
#include "tst_buildcommand.moc"
