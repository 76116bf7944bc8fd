// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "catalogue/buildoutput.h"
#include "catalogue/csvfolder.h"
#include "catalogue/open.h"

#include <QTest>

using namespace Qt::StringLiterals;
using mueang::catalogue::buildCatalogue;
using mueang::testsupport::BuildOutput;
using mueang::testsupport::CsvFolder;
using mueang::testsupport::describe;

class BuildTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSoundFolder();
    void aSoundFolderCanBeOpened();
    void valuesArriveAsWritten();
    void theSameBytesFromTwoFolders();
    void theHashFollowsTheContent();
    void anotherDateIsAnotherEdition_data();
    void anotherDateIsAnotherEdition();
};

void BuildTest::aSoundFolder()
{
    const CsvFolder folder;
    const BuildOutput output;
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(built->areas, 2);
    QCOMPARE(built->provinces, 2);
    QCOMPARE(output.entries(), QStringList{u"out.sqlite"_s});
    QCOMPARE(output.select(u"SELECT id FROM area ORDER BY number"_s), (QStringList{u"hat-yai"_s, u"satun"_s}));
    QCOMPARE(output.select(u"SELECT id FROM round"_s), QStringList{u"r1"_s});
    QCOMPARE(output.select(u"SELECT count(*) FROM area_domain"_s), QStringList{u"1"_s});
    QCOMPARE(output.select(u"SELECT role FROM organisation ORDER BY number"_s),
             (QStringList{u"proposer"_s, u"lead"_s}));
    QCOMPARE(output.select(u"SELECT is_approximate FROM place"_s), (QStringList{u"0"_s, u"0"_s}));
    QCOMPARE(output.select(u"PRAGMA foreign_key_check"_s), QStringList());
}

void BuildTest::aSoundFolderCanBeOpened()
{
    const CsvFolder folder;
    const BuildOutput output;
    QVERIFY(buildCatalogue(folder.path(), output.path()));
    const auto opened = mueang::catalogue::openCatalogue(output.path());
    QVERIFY(opened);
    QCOMPARE(opened->catalogue->areas.size(), std::size_t{2});
    QVERIFY(mueang::catalogue::checkCatalogue(output.path()).empty());
}

void BuildTest::valuesArriveAsWritten()
{
    const CsvFolder folder;
    const BuildOutput output;
    QVERIFY(
        folder.replace(u"area_places.csv"_s, "hat-yai,7.0,100.47,S1", "hat-yai,7.0,100.47,d-two;d-gazetteer-approx"));
    QVERIFY(folder.replace(u"sources.csv"_s, "d-two,,Two,,,\n", "d-two,,Two,,,\nd-gazetteer-approx,,,Three,,\n"));
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(output.select(u"SELECT note_th FROM area WHERE id = 'hat-yai'"_s), QStringList{u"หนึ่ง, \"สอง\"\nสาม"_s});
    QCOMPARE(output.select(u"SELECT count(*) FROM area WHERE id = 'satun' AND name_en IS NULL AND note_th IS NULL"_s),
             QStringList{u"1"_s});
    QCOMPARE(output.select(u"SELECT name FROM area_other_name ORDER BY number"_s),
             (QStringList{u"เมืองหาดใหญ่"_s, u"นครหาดใหญ่"_s}));
    QCOMPARE(output.select(u"SELECT is_approximate FROM place ORDER BY number"_s), (QStringList{u"1"_s, u"0"_s}));
    QCOMPARE(output.select(u"SELECT source.id FROM citation JOIN source ON source = source.number "
                           "WHERE subject = 'milestone' AND record = 2 ORDER BY position"_s),
             (QStringList{u"d-two"_s, u"S1"_s}));
    QCOMPARE(output.select(u"SELECT value FROM figure"_s), QStringList{u"1.5"_s});
}

void BuildTest::theSameBytesFromTwoFolders()
{
    const CsvFolder first;
    const CsvFolder second;
    const BuildOutput firstOutput;
    const BuildOutput secondOutput;
    QVERIFY(buildCatalogue(first.path(), firstOutput.path()));
    secondOutput.write("something older");
    QVERIFY(buildCatalogue(second.path(), secondOutput.path()));
    QVERIFY(firstOutput.bytes().startsWith("SQLite format 3"));
    QVERIFY(firstOutput.bytes() == secondOutput.bytes());
}

void BuildTest::theHashFollowsTheContent()
{
    const CsvFolder folder;
    const BuildOutput output;
    const QString select = u"SELECT content_hash FROM edition"_s;
    QVERIFY(buildCatalogue(folder.path(), output.path()));
    const QStringList before = output.select(select);
    QCOMPARE(before.value(0).size(), 64);
    folder.write(u"glossary.csv"_s, "\xEF\xBB\xBFsource_ids,term_en,term_th\r\n\r\nS1,Rai,ไร่"); // the same fact
    QVERIFY(buildCatalogue(folder.path(), output.path()));
    QCOMPARE(output.select(select), before);
    QVERIFY(folder.replace(u"glossary.csv"_s, "Rai", "Raj"));
    QVERIFY(buildCatalogue(folder.path(), output.path()));
    QVERIFY(output.select(select) != before);
}

void BuildTest::anotherDateIsAnotherEdition_data()
{
    QTest::addColumn<QByteArray>("asOf");
    QTest::addColumn<QStringList>("areas");
    const QStringList both{u"hat-yai"_s, u"satun"_s};
    QTest::newRow("before all: undated ones stay") << "2021-12-31"_ba << QStringList{u"satun"_s};
    QTest::newRow("within the month of the approval") << "2022-08-15"_ba << QStringList{u"satun"_s};
    QTest::newRow("its last day") << "2022-08-31"_ba << both;
    QTest::newRow("a year") << "2022"_ba << both;
    QTest::newRow("a later one") << "2023-07-27"_ba << QStringList{u"hat-yai"_s, u"satun"_s, u"lampang"_s};
}

void BuildTest::anotherDateIsAnotherEdition()
{
    QFETCH(const QByteArray, asOf);
    QFETCH(const QStringList, areas);
    const CsvFolder folder;
    const BuildOutput output;
    QVERIFY(folder.replace(u"edition.csv"_s, "2022-12-31", asOf));
    QVERIFY(folder.replace(u"areas.csv"_s, "satun,1,2", "satun,,")); // a round that is held later is not its round
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(output.select(u"SELECT id FROM area ORDER BY number"_s), areas);
}

QTEST_GUILESS_MAIN(BuildTest)
#include "tst_build.moc"
