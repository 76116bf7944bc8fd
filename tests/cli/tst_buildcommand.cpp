// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

class TestBuildCommand final : public QObject
{
    Q_OBJECT

private slots:
    void buildsACatalogue();
    void namesEveryWrongCell();
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
    const QDir data(QStringLiteral(MUEANG_SOURCE_DIR "/data"));
    for (const QString &name : data.entryList({u"*.csv"_s})) {
        QVERIFY(QFile::copy(data.filePath(name), folder.filePath(name)));
    }
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

QTEST_GUILESS_MAIN(TestBuildCommand)
#include "tst_buildcommand.moc"
