// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "catalogue/buildoutput.h"
#include "catalogue/compile/rules.h"
#include "catalogue/csvfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using mueang::catalogue::buildCatalogue;
using mueang::testsupport::anyFile;
using mueang::testsupport::BuildOutput;
using mueang::testsupport::CsvFolder;
using mueang::testsupport::describe;
using mueang::testsupport::problemsOf;
namespace rules = mueang::catalogue::compile::rules;

namespace {

QStringList noticesOf(const CsvFolder &folder)
{
    const BuildOutput output;
    const auto built = buildCatalogue(folder.path(), output.path());
    return built ? describe({built->notices}) : QStringList{u"error %1"_s.arg(int(built.error().kind))};
}

} // namespace

/** Names of files and titles of columns that are not quite known, and what is left out of a catalogue. */
class BuildFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void emptyColumnsArePassedOver();
    void contentNeedsATitle();
    void titlesThatOnlyLookDifferent_data();
    void titlesThatOnlyLookDifferent();
    void aHeaderIsNeeded();
    void namesThatResembleKnownOnes_data();
    void namesThatResembleKnownOnes();
    void otherFilesArePassedOver();
    void aCopyBesideAFileIsNamed();
    void areasLeftOutAreNamed();
};

void BuildFilesTest::emptyColumnsArePassedOver()
{
    const CsvFolder folder;
    const BuildOutput plain;
    QVERIFY(buildCatalogue(folder.path(), plain.path()));
    for (const QString &name : anyFile()) {
        folder.write(name, folder.read(name).replace("\nสาม", "สาม").replace("\n", ",,\n"));
    }
    QVERIFY(folder.replace(u"areas.csv"_s, "หนึ่ง, \"\"สอง\"\"สาม", "หนึ่ง, \"\"สอง\"\"\nสาม"));
    // Only the titles, and only the rows: programs leave both.
    folder.write(u"area_domains.csv"_s, folder.read(u"area_domains.csv"_s).replace("basis\n", "basis,\n"));
    folder.write(u"area_places.csv"_s, folder.read(u"area_places.csv"_s).replace("S1\n", "S1,,,\n"));
    folder.write(u"area_awards.csv"_s, "area_id,,award_en,year,source_ids\nhat-yai,,First,2023,S1\n");
    QCOMPARE(problemsOf(folder), QStringList());
    const BuildOutput withColumns;
    QVERIFY(buildCatalogue(folder.path(), withColumns.path()));
    QVERIFY(plain.bytes() == withColumns.bytes());
}

void BuildFilesTest::contentNeedsATitle()
{
    const CsvFolder folder;
    folder.write(u"glossary.csv"_s, "term_th,term_en,source_ids,,\nไร่,Rai,S1,,\nวา,Wa,S1,,x\nงาน,Ngan,S1,,y\n");
    QCOMPARE(problemsOf(folder),
             QStringList{u"glossary.csv:3:"_s + rules::columnNumber(5) + u": "_s + rules::columnUntitled()});
}

void BuildFilesTest::titlesThatOnlyLookDifferent_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("title");
    const QString ninth = rules::columnNumber(9);
    const QString first = rules::columnNumber(1);
    QTest::newRow("blank behind") << ",province,"_ba
                                  << ",province ,"_ba << ninth << u"province\\u0020"_s << u"province"_s;
    QTest::newRow("no-break space") << ",province,"_ba
                                    << ",\u00A0province,"_ba << ninth << u"\\u00a0province"_s << u"province"_s;
    QTest::newRow("zero width space") << ",province,"_ba
                                      << ",prov\u200Bince,"_ba << ninth << u"prov\\u200bince"_s << u"province"_s;
    QTest::newRow("line break") << ",province,"_ba
                                << ",\"province\n\","_ba << ninth << u"province\\u000a"_s << u"province"_s;
    QTest::newRow("filler letter") << ",province,"_ba
                                   << ",province\u3164,"_ba << ninth << u"province\\u3164"_s << u"province"_s;
    QTest::newRow("second byte order mark") << "id,batch"_ba
                                            << "\uFEFF\uFEFFid,batch"_ba << first << u"\\ufeffid"_s << u"id"_s;
    QTest::newRow("optional column") << ",organisation_th,"_ba
                                     << ", organisation_th,"_ba << rules::columnNumber(10)
                                     << u"\\u0020organisation_th"_s << u"organisation_th"_s;
    QTest::newRow("capitals") << ",province,"_ba
                              << ",Province,"_ba << u"Province"_s << QString() << u"province"_s;
}

void BuildFilesTest::titlesThatOnlyLookDifferent()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, column);
    QFETCH(const QString, value);
    QFETCH(const QString, title);
    const CsvFolder folder;
    const BuildOutput output;
    QVERIFY(folder.replace(u"areas.csv"_s, before, after));
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList{u"areas.csv:1:"_s + column + u": "_s + rules::columnTitle(title)});
    QCOMPARE(built->problems[0].value, value);
}

void BuildFilesTest::aHeaderIsNeeded()
{
    for (const QByteArray &bytes :
         {"\nterm_th,term_en,source_ids\n"_ba, "ไร่,Rai,S1\nวา,Wa,S1\n"_ba, ",,,\nx,y,z,\n"_ba}) {
        const CsvFolder folder;
        folder.write(u"glossary.csv"_s, bytes);
        QCOMPARE(problemsOf(folder), QStringList{u"glossary.csv:1:: "_s + rules::fileEmpty()});
    }
}

void BuildFilesTest::namesThatResembleKnownOnes_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("name");
    const auto add = [](const QString &known, const QString &name) {
        QTest::newRow(qPrintable(name)) << known << name;
    };
    add(u"area_awards.csv"_s, u"area_awards.csv.txt"_s);
    add(u"area_awards.csv"_s, u"area_awards.csv.csv"_s);
    add(u"area_awards.csv"_s, u"area-awards.csv"_s);
    add(u"area_awards.csv"_s, u"area awards.csv"_s);
    add(u"area_awards.csv"_s, u"area_awards"_s);
    add(u"area_awards.csv"_s, u"area_award.csv"_s);
    add(u"area_awards.csv"_s, u"area_awrads.csv"_s);
    add(u"area_awards.csv"_s, u"area_awards.cvs"_s);
    add(u"area_awards.csv"_s, u"area_awards.CSV"_s);
    add(u"later_areas.csv"_s, u"later_areas (1).csv"_s);
    add(u"later_areas.csv"_s, u"later_areas - Copy.csv"_s);
    add(u"later_areas.csv"_s, u"later_areas - สำเนา.csv"_s);
    add(u"areas.csv"_s, u"Areas.csv"_s);
    add(u"areas.csv"_s, u"areas.xlsx"_s);
    add(u"areas.csv"_s, u"areas.csv~"_s);
    add(u"areas.csv"_s, u"areas .csv"_s);
    add(u"areas.csv"_s, u"ａｒｅａｓ.csv"_s);
    add(u"sources.csv"_s, u"sources.ods"_s);
    add(u"milestones.csv"_s, u"milestones.tsv"_s);
}

void BuildFilesTest::namesThatResembleKnownOnes()
{
    QFETCH(const QString, known);
    QFETCH(const QString, name);
    const CsvFolder folder;
    folder.write(name, folder.read(known));
    folder.remove(known);
    // One problem: neither a file that is missing, nor what refers to its rows.
    QCOMPARE(problemsOf(folder), QStringList{name + u":0:: "_s + rules::fileMisnamed(known)});
}

void BuildFilesTest::otherFilesArePassedOver()
{
    const CsvFolder folder;
    for (const QString &name : {u"README.md"_s, u"schema.sql"_s, u"notes.txt"_s, u"areas.md"_s, u".~lock.areas.csv#"_s,
                                u"area-map.geojson"_s, u"my.sqlite"_s}) {
        folder.write(name, "x");
    }
    QCOMPARE(problemsOf(folder), QStringList());
}

void BuildFilesTest::aCopyBesideAFileIsNamed()
{
    const CsvFolder folder;
    folder.write(u"areas.ods"_s, "x");
    QCOMPARE(problemsOf(folder), QStringList());
    QVERIFY(noticesOf(folder).contains(u"areas.ods:0:: "_s + rules::fileBeside(u"areas.csv"_s)));
    folder.write(u"areas (1).csv"_s, "x"); // may be what was meant: that is not for us to say
    QCOMPARE(problemsOf(folder), QStringList{u"areas (1).csv:0:: "_s + rules::fileBeside(u"areas.csv"_s)});
}

void BuildFilesTest::areasLeftOutAreNamed()
{
    const CsvFolder folder;
    QCOMPARE(noticesOf(folder), QStringList{u"later_areas.csv:2:id: "_s + rules::leftOut(u"2022-12-31"_s)});
    QVERIFY(folder.replace(u"milestones.csv"_s, "hat-yai,approved,2022-08,", "hat-yai,approved,2023-08,"));
    QCOMPARE(noticesOf(folder),
             (QStringList{u"areas.csv:2:id: "_s + rules::leftOut(u"2022-12-31"_s),
                          u"later_areas.csv:2:id: "_s + rules::leftOut(u"2022-12-31"_s)}));
}

QTEST_GUILESS_MAIN(BuildFilesTest)

#include "tst_buildfiles.moc"
