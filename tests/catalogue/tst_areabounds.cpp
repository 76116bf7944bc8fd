// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "catalogue/buildoutput.h"
#include "catalogue/cataloguefiles.h"
#include "catalogue/compile/rules.h"
#include "catalogue/csvfolder.h"
#include "catalogue/open.h"

#include <QDate>
#include <QTest>

#include <utility>

using namespace mueang;
using namespace mueang::catalogue;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
namespace rules = mueang::catalogue::compile::rules;

namespace {

/** So many more rows of the SELECT, whose `x` counts from 100. */
QByteArray rowsOf(const QByteArray &insert, const QByteArray &select, qint64 count)
{
    return "WITH RECURSIVE c (x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM c WHERE x < "
        + QByteArray::number(99 + count) + ") INSERT INTO " + insert + " SELECT " + select + " FROM c;";
}

using CsvRow = QByteArray (*)(qint64 number);

} // namespace

Q_DECLARE_METATYPE(CsvRow)

/** What a catalogue may hold on one record: as much is opened and built, one more is refused. */
class AreaBoundsTest final : public QObject
{
    Q_OBJECT

private slots:
    void opens_data();
    void opens();
    void opensSoMuchText();
    void opensSoMuchTextOfReasons();
    void builds_data();
    void builds();
    void buildsSoManyNames();
    void buildsSoManySources();
    void buildsSoMuchText();
};

void AreaBoundsTest::opens_data()
{
    QTest::addColumn<QByteArray>("insert");
    QTest::addColumn<QByteArray>("select");
    QTest::addColumn<qint64>("there"); // in the sample
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const QByteArray &insert, const QByteArray &select, qint64 there,
                        const QString &place) {
        QTest::newRow(name) << insert << select << there << Limits().partsOfArea << place;
    };
    add("other names", "area_other_name", "x, 1, 'name ' || x, 'th'", 1, u"area hat-yai, rows of area_other_name"_s);
    add("milestones", "milestone", "x, 1, 'renewed', '2022', NULL, NULL, NULL", 1,
        u"area hat-yai, rows of milestone"_s);
    add("organisations", "organisation", "x, 1, 'partner', 'o ' || x, NULL, NULL, NULL, NULL", 2,
        u"area hat-yai, rows of organisation"_s);
    add("projects", "project", "x, 1, 'p ' || x, NULL, NULL, NULL, NULL, 'related'", 1,
        u"area hat-yai, rows of project"_s);
    add("figures", "figure", "x, 1, 'm' || x, x, 'THB', NULL, NULL, NULL", 0, u"area hat-yai, rows of figure"_s);
    add("awards", "award", "x, 1, 'a ' || x, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL", 1,
        u"area hat-yai, rows of award"_s);
    add("aliases", "province_alias", "x, 1, 'alias ' || x, 'en', 'spelling'", 1, u"province TH-90, other names"_s);
    add("area words", "area_word", "x, 1, 'w ' || x, 'en', 'nickname'", 2, u"area hat-yai, rows of area_word"_s);
    add("province words", "province_word", "x, 1, 'w ' || x, 'en', 'nickname'", 0, u"province TH-90, words"_s);
    add("domain words", "domain_word", "x, 'Living', 'w ' || x, 'en', 'synonym'", 1, u"domain Living, words"_s);
    add("organisation words", "organisation_word", "x, 'ภาคี', 'w ' || x, 'en', 'synonym'", 1,
        u"organisation ภาคี, words"_s);
    const auto cite = [](const QByteArray &subject, qint64 there, const QString &place) {
        QTest::newRow(subject.constData())
            << "citation"_ba
            << "'" + subject + "', 1, x, 1 + x % 2" << there << Limits().citationsOfOne << place;
    };
    cite("area", 7, u"area hat-yai, sources"_s);
    cite("project", 5, u"area phuket, sources"_s);
    cite("province", 1, u"province TH-90, sources"_s);
    cite("glossary", 1, u"glossary เมืองอัจฉริยะ, sources"_s);
    cite("province_word", 1, u"province_word HKT, sources"_s);
}

void AreaBoundsTest::opens()
{
    QFETCH(const QByteArray, insert);
    QFETCH(const QByteArray, select);
    QFETCH(const qint64, there);
    QFETCH(const qint64, maximum);
    QFETCH(const QString, place);
    const FileInFolder file;
    file.write(catalogueBytes(rowsOf(insert, select, maximum - there)));
    QVERIFY(openCatalogue(file.path()));
    QVERIFY(checkCatalogue(file.path()).empty());
    file.write(catalogueBytes(rowsOf(insert, select, maximum - there + 1)));
    const auto opened = openCatalogue(file.path());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(ErrorKind::TooMuchOfOne));
    QCOMPARE(opened.error().place, u"%1: %2, at most %3"_s.arg(place).arg(maximum + 1).arg(maximum));
    const std::vector<Error> problems = checkCatalogue(file.path());
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().place, opened.error().place);
}

void AreaBoundsTest::opensSoMuchText()
{
    const qint64 maximum = Limits().textOfArea;
    const FileInFolder file;
    // The area's own texts are a few characters already.
    const QByteArray project = "x, 5, 'p', NULL, printf('%.*c', 10000, 'x'), NULL, NULL, 'related'";
    file.write(catalogueBytes(rowsOf("project", project, maximum / 10'001)));
    QVERIFY(openCatalogue(file.path()));
    file.write(catalogueBytes(rowsOf("project", project, maximum / 10'001 + 1)));
    const auto opened = openCatalogue(file.path());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(ErrorKind::TooMuchOfOne));
    QVERIFY2(opened.error().place.startsWith("area english-only, characters: 25"_L1), qPrintable(opened.error().place));
}

void AreaBoundsTest::opensSoMuchTextOfReasons()
{
    const FileInFolder file;
    const QByteArray reason = "UPDATE milestone_reason SET text_en = printf('%.*c', 60000, 'x') WHERE number = 3;";
    const QByteArray milestone = "x, 5, 'renewed', '2022', 3, NULL, NULL";
    file.write(catalogueBytes(reason + rowsOf("milestone", milestone, 4)));
    QVERIFY(openCatalogue(file.path()));
    file.write(catalogueBytes(reason + rowsOf("milestone", milestone, 5)));
    const auto opened = openCatalogue(file.path());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(ErrorKind::TooMuchOfOne));
    QVERIFY2(opened.error().place.startsWith("area english-only, characters: 300"_L1),
             qPrintable(opened.error().place));
}

void AreaBoundsTest::builds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("column");
    QTest::addColumn<CsvRow>("row");
    QTest::addColumn<qint64>("there"); // of the area in the sample, with its proposer
    const auto add = [](const char *file, const QString &column, qint64 there, CsvRow row) {
        QTest::newRow(file) << QString::fromLatin1(file) << column << row << there;
    };
    const QString area = u"area_id"_s;
    add("milestones.csv", area, 2, [](qint64 number) -> QByteArray {
        return "hat-yai,renewed," + QDate(1950, 1, 1).addDays(number).toString(Qt::ISODate).toLatin1() + ",S1,\n";
    });
    add("area_organisations.csv", area, 2,
        [](qint64 number) -> QByteArray { return "hat-yai,lead," + QByteArray::number(number) + ",,S1\n"; });
    add("area_projects.csv", area, 1,
        [](qint64 number) -> QByteArray { return "hat-yai," + QByteArray::number(number) + ",,,,,S1,related\n"; });
    add("area_figures.csv", area, 1, [](qint64 number) -> QByteArray {
        return "hat-yai,population," + QByteArray::number(number) + ",persons,,S1\n";
    });
    add("area_awards.csv", area, 1,
        [](qint64 number) -> QByteArray { return "hat-yai," + QByteArray::number(number) + ",,S1\n"; });
    add("province_aliases.csv", u"province"_s, 1,
        [](qint64 number) -> QByteArray { return "TH-90," + QByteArray::number(number) + ",en,spelling\n"; });
    add("area_words.csv", area, 1,
        [](qint64 number) -> QByteArray { return "hat-yai," + QByteArray::number(number) + ",en,spelling,S1\n"; });
    add("domain_words.csv", u"domain"_s, 1,
        [](qint64 number) -> QByteArray { return "Living," + QByteArray::number(number) + ",en,synonym,S1,\n"; });
    add("province_words.csv", u"province"_s, 1,
        [](qint64 number) -> QByteArray { return "TH-90," + QByteArray::number(number) + ",en,synonym,S1\n"; });
    add("organisation_words.csv", u"organisation"_s, 1,
        [](qint64 number) -> QByteArray { return "เทศบาล," + QByteArray::number(number) + ",en,synonym,S1\n"; });
}

void AreaBoundsTest::builds()
{
    QFETCH(const QString, file);
    QFETCH(const QString, column);
    QFETCH(const CsvRow, row);
    QFETCH(const qint64, there);
    const qint64 maximum = Limits().partsOfArea;
    const CsvFolder folder;
    const BuildOutput output;
    QByteArray bytes = folder.read(file);
    for (qint64 i = there; i < maximum; ++i) {
        bytes += row(i);
    }
    folder.write(file, bytes);
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QVERIFY(checkCatalogue(output.path()).empty());
    folder.write(file, bytes + row(maximum) + row(maximum + 1));
    const auto refused = buildCatalogue(folder.path(), output.path());
    QVERIFY(refused);
    const auto line = bytes.count('\n') + 1;
    QCOMPARE(describe(*refused),
             QStringList{u"%1:%2:%3: "_s.arg(file).arg(line).arg(column) + rules::tooMany(maximum, maximum + 2)});
}

void AreaBoundsTest::buildsSoManyNames()
{
    const qint64 maximum = Limits().partsOfArea;
    const CsvFolder folder;
    QByteArray names = "เมืองหาดใหญ่";
    for (qint64 i = 0; i < maximum; ++i) {
        names += ";name " + QByteArray::number(i);
    }
    QVERIFY(folder.replace(u"areas.csv"_s, "เมืองหาดใหญ่;นครหาดใหญ่", names));
    const BuildOutput output;
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList{u"areas.csv:2:other_names_th: "_s + rules::tooMany(maximum, maximum + 1)});
}

void AreaBoundsTest::buildsSoManySources()
{
    const qint64 maximum = Limits().citationsOfOne;
    constexpr qint64 perRow = 100;
    const CsvFolder folder;
    QByteArray sources = folder.read(u"sources.csv"_s);
    QByteArray ids = "S1";
    for (qint64 i = 1; i < perRow; ++i) {
        sources += "n" + QByteArray::number(i) + ",,Title,,,\n";
        ids += ";n" + QByteArray::number(i);
    }
    QByteArray awards = folder.read(u"area_awards.csv"_s);
    const qsizetype lines = awards.count('\n');
    for (qint64 i = 0; i < maximum / perRow; ++i) {
        awards += "satun,award " + QByteArray::number(i) + ",," + ids + '\n';
    }
    folder.write(u"sources.csv"_s, sources);
    folder.write(u"area_awards.csv"_s, awards);
    const BuildOutput output;
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(
        describe(*built),
        QStringList{u"area_awards.csv:%1:area_id: "_s.arg(lines + maximum / perRow) + rules::tooManySources(maximum)});
}

void AreaBoundsTest::buildsSoMuchText()
{
    const CsvFolder folder;
    QByteArray projects = folder.read(u"area_projects.csv"_s);
    for (int i = 0; i < 26; ++i) {
        projects += "satun," + QByteArray::number(i) + ",," + QByteArray(10'000, 'x') + ",,,S1,related\n";
    }
    folder.write(u"area_projects.csv"_s, projects);
    const BuildOutput output;
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built),
             QStringList{u"area_projects.csv:27:area_id: "_s + rules::tooMuchText(Limits().textOfArea)});
}

QTEST_GUILESS_MAIN(AreaBoundsTest)

#include "tst_areabounds.moc"
