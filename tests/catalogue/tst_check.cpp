// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errormessage.h"
#include "catalogue/cataloguefiles.h"
#include "catalogue/open.h"

#include <QTest>

using namespace mueang;
using namespace mueang::catalogue;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QByteArray &bytes)
{
    const FileInFolder file;
    file.write(bytes);
    QStringList lines;
    for (const Error &problem : checkCatalogue(file.path())) {
        lines += problem.place + u": "_s + problem.detail;
    }
    return lines;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInSoundFiles();
    void listsAllWrongCells();
    void listsAllThatIsMissing();
    void countsWhatItDoesNotList();
    void listsDamage();
    void listsDanglingReferences();
    void namesTheVersionOfAnOldFile();
};

void TestCheck::findsNothingInSoundFiles()
{
    QCOMPARE(linesOf(catalogueBytes()), QStringList());
    QCOMPARE(linesOf(largeCatalogueBytes(1000)), QStringList());
}

void TestCheck::listsAllWrongCells()
{
    QCOMPARE(linesOf(catalogueBytes(
                 "UPDATE milestone SET date = 'soon' WHERE number < 3; UPDATE source SET accessed_on = '2022-13';"
                 "UPDATE edition SET area_count = 4;")),
             QStringList({u"source row 2 column accessed_on: \"2022-13\" is not a date"_s,
                          u"source row 1 column accessed_on: \"2022-13\" is not a date"_s,
                          u"milestone row 1 column date: \"soon\" is not a date"_s,
                          u"milestone row 2 column date: \"soon\" is not a date"_s,
                          u"edition row 1 column area_count: it says 4, the catalogue has 3"_s}));
}

void TestCheck::listsAllThatIsMissing()
{
    QCOMPARE(linesOf(catalogueBytes("DROP TABLE award; DROP TABLE glossary; ALTER TABLE source DROP COLUMN url;"
                                    "ALTER TABLE source DROP COLUMN title;")),
             QStringList({u"table source column url: the column is missing"_s,
                          u"table source column title: the column is missing"_s, u"table award: the table is missing"_s,
                          u"table glossary: the table is missing"_s}));
}

void TestCheck::countsWhatItDoesNotList()
{
    const QStringList lines =
        linesOf(catalogueBytes("WITH RECURSIVE c (x) AS (SELECT 10 UNION ALL SELECT x + 1 FROM c WHERE x < 1259)"
                               "INSERT INTO milestone SELECT x, CASE x % 3 WHEN 0 THEN 5 ELSE x % 3 END, 'approved', "
                               "'soon', NULL, NULL, NULL FROM c;"));
    QCOMPARE(lines.size(), 1001);
    QCOMPARE(lines.last(), u": and 250 more"_s);
}

void TestCheck::listsDamage()
{
    QByteArray bytes = catalogueBytes();
    for (qsizetype page = 3; page < 6; ++page) {
        bytes.replace(page * 4096, 100, QByteArray(100, '\xFF'));
    }
    const FileInFolder file;
    file.write(bytes);
    const std::vector<Error> problems = checkCatalogue(file.path());
    QVERIFY(problems.size() >= 3);
    QVERIFY(std::all_of(problems.begin(), problems.end(),
                        [](const Error &problem) { return problem.kind == ErrorKind::Damaged; }));
}

void TestCheck::listsDanglingReferences()
{
    QCOMPARE(
        linesOf(catalogueBytes("PRAGMA foreign_keys = OFF; UPDATE area SET province = 9, round = 8 WHERE number = 1;"
                               "UPDATE award SET area = 7; UPDATE citation SET source = 6 WHERE subject = 'award';"
                               "UPDATE edition SET province_count = 1;")),
        QStringList({u"area row 1 column province: it refers to record 9, which does not exist"_s,
                     u"area row 1 column round: it refers to record 8, which does not exist"_s,
                     u"award row 1 column area: it refers to record 7, which does not exist"_s,
                     u"citation row 8 column source: it refers to record 6, which does not exist"_s}));
}

void TestCheck::namesTheVersionOfAnOldFile()
{
    const FileInFolder file;
    file.write(catalogueBytesOfVersion01());
    const std::vector<Error> problems = checkCatalogue(file.path());
    QCOMPARE(problems.size(), std::size_t{1});
    const ErrorMessage message = errorMessage(problems.front());
    QCOMPARE(
        message.what,
        QString(u"The file “" + file.path() + u"” was made by version 0.1 of Mueang, whose format is no longer read."));
    QCOMPARE(message.advice, u"Build it again from its CSV files: “mueang build FOLDER --output FILE”."_s);
    const auto opened = openCatalogue(file.path());
    QVERIFY(!opened);
    QCOMPARE(errorMessage(opened.error()).what, message.what);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
