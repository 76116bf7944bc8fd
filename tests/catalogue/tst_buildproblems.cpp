// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "catalogue/buildoutput.h"
#include "catalogue/compile/rules.h"
#include "catalogue/csvfolder.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using mueang::ErrorKind;
using mueang::catalogue::buildCatalogue;
using mueang::testsupport::BuildOutput;
using mueang::testsupport::CsvFolder;
using mueang::testsupport::FullDisk;
using mueang::testsupport::problemsOf;
namespace rules = mueang::catalogue::compile::rules;

class BuildProblemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void severalProblemsAtOnce();
    void aMissingFileIsOneProblem();
    void optionalFilesMayBeMissing_data();
    void optionalFilesMayBeMissing();
    void aFloodOfProblemsEnds();
    void problemsLeaveTheOutputAlone();
    void placesThatCannotBeUsed();
    void aPipeInsteadOfAFile();
    void namesThatTrap();
    void aFullDisk();
    void theProvinceOfNanIsNoPlaceholder();
};

void BuildProblemsTest::severalProblemsAtOnce()
{
    const CsvFolder folder;
    QVERIFY(folder.replace(u"areas.csv"_s, "TH-91,,medium", "TH-99,,middling"));
    QVERIFY(folder.replace(u"milestones.csv"_s, "2023-01-09", "soon"));
    QVERIFY(folder.replace(u"area_places.csv"_s, "6.6,", "96.6,"));
    folder.write(u"area_prizes.csv"_s, "a,b\n");
    QCOMPARE(problemsOf(folder),
             (QStringList{u"area_prizes.csv:0:: "_s + rules::fileUnknown(),
                          u"areas.csv:4:province: "_s + rules::unknownReference(u"provinces.csv"_s),
                          u"areas.csv:4:verification: "_s + rules::keyword(u"high, medium, low"_s),
                          u"milestones.csv:3:date: "_s + rules::date(),
                          u"area_places.csv:3:lat: "_s + rules::range(-90, 90)}));
}

void BuildProblemsTest::aMissingFileIsOneProblem()
{
    for (const QString &name : {u"edition.csv"_s, u"regions.csv"_s, u"provinces.csv"_s, u"sources.csv"_s,
                                u"rounds.csv"_s, u"areas.csv"_s, u"milestones.csv"_s}) {
        const CsvFolder folder;
        folder.remove(name);
        QCOMPARE(problemsOf(folder), QStringList{name + u":0:: "_s + rules::fileRequired()});
    }
}

void BuildProblemsTest::optionalFilesMayBeMissing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"province_aliases", "later_areas", "area_domains", "area_organisations", "area_projects", "area_figures",
          "area_awards", "area_places", "glossary", "national_timeline", "milestone_reasons", "area_summaries",
          "domain_words", "province_words", "organisation_words", "area_words"}) {
        QTest::newRow(name) << QString(QString::fromLatin1(name) + u".csv"_s);
    }
}

void BuildProblemsTest::optionalFilesMayBeMissing()
{
    QFETCH(const QString, name);
    const CsvFolder folder;
    folder.remove(name);
    if (name == "later_areas.csv"_L1) {
        QVERIFY(folder.replace(u"milestones.csv"_s, "lampang,approved,2023-07-27,S1,\n", ""));
        QVERIFY(folder.replace(u"area_domains.csv"_s, "lampang,Living,S1,plan\n", ""));
    }
    if (name == "milestone_reasons.csv"_L1) {
        QVERIFY(folder.replace(u"milestones.csv"_s, "in-news", ""));
    }
    QCOMPARE(problemsOf(folder), QStringList());
}

void BuildProblemsTest::aFloodOfProblemsEnds()
{
    const CsvFolder folder;
    folder.write(u"glossary.csv"_s, "term_th,term_en,source_ids\n" + QByteArray("x,,\n").repeated(60'000));
    const QStringList problems = problemsOf(folder);
    QCOMPARE(problems.size(), 100'001);
    QCOMPARE(problems.constLast(), u"glossary.csv:0:: "_s + rules::moreProblems(20'000));
}

void BuildProblemsTest::problemsLeaveTheOutputAlone()
{
    const CsvFolder folder;
    const BuildOutput output;
    output.write("older");
    QVERIFY(folder.replace(u"areas.csv"_s, "medium", "middling"));
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(built->problems.size(), std::size_t{1});
    QCOMPARE(built->problems[0].value, u"middling"_s);
    QCOMPARE(output.bytes(), "older"_ba);
    QCOMPARE(output.entries(), QStringList{u"out.sqlite"_s});
}

void BuildProblemsTest::placesThatCannotBeUsed()
{
    const CsvFolder folder;
    const BuildOutput output;
    const auto kind = [](const QString &from, const QString &to) {
        const auto built = buildCatalogue(from, to);
        return built ? std::nullopt : std::optional(built.error().kind);
    };
    QCOMPARE(kind(folder.file(u"nothing"_s), output.path()), ErrorKind::NotADataFolder);
    QCOMPARE(kind(folder.file(u"areas.csv"_s), output.path()), ErrorKind::NotADataFolder);
    QCOMPARE(kind(QString(), output.path()), ErrorKind::NotADataFolder);
    QCOMPARE(kind(folder.path(), folder.file(u"nothing/out.sqlite"_s)), ErrorKind::FolderNotFound);
    QCOMPARE(kind(folder.path(), u"/dev/null"_s), ErrorKind::DeviceFile);
    QCOMPARE(kind(folder.path(), folder.path()), ErrorKind::DeviceFile);
    QCOMPARE(output.entries(), QStringList());
}

void BuildProblemsTest::aPipeInsteadOfAFile()
{
    const CsvFolder folder;
    const BuildOutput output;
    folder.remove(u"areas.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(folder.file(u"areas.csv"_s)).constData(), 0600), 0);
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::NotARegularFile);
    QCOMPARE(output.entries(), QStringList());
}

void BuildProblemsTest::namesThatTrap()
{
    // SQLite reads "file:..." as a URI, Qt ":..." as a resource; a relative name must stay a name.
    const CsvFolder folder;
    const QTemporaryDir work;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(work.path()));
    for (const QString &name : {u"file:a.sqlite?mode=memory"_s, u":memory:"_s, u"สตูล 100%.sqlite"_s}) {
        QVERIFY(buildCatalogue(folder.path(), name));
        QVERIFY2(QFile::exists(work.path() + u'/' + name), qPrintable(name));
    }
    QCOMPARE(QDir(work.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 3);
    QVERIFY(QDir::setCurrent(before));
}

void BuildProblemsTest::aFullDisk()
{
    const CsvFolder folder;
    QByteArray terms = "term_th,term_en,source_ids\n";
    for (int i = 0; i < 20'000; ++i) {
        terms += "ไร่ " + QByteArray::number(i) + ",Rai,S1\n";
    }
    folder.write(u"glossary.csv"_s, terms);
    const BuildOutput output;
    output.write("older");
    for (const rlim_t size : {rlim_t{0}, rlim_t{4096}, rlim_t{200'000}}) {
        const auto built = [&folder, &output, size] {
            const FullDisk full(size);
            return buildCatalogue(folder.path(), output.path());
        }();
        QVERIFY(!built);
        QCOMPARE(int(built.error().kind), int(ErrorKind::DiskFull));
        QCOMPARE(built.error().subject, output.path());
        QCOMPARE(output.bytes(), "older"_ba);
        QCOMPARE(output.entries(), QStringList{u"out.sqlite"_s});
    }
}

void BuildProblemsTest::theProvinceOfNanIsNoPlaceholder()
{
    const CsvFolder folder;
    QVERIFY(folder.replace(u"areas.csv"_s, "satun,1,2,สตูล,unofficial,,,,", "nan,1,2,น่าน,unofficial,,Nan,published,"));
    QVERIFY(folder.replace(u"area_places.csv"_s, "satun,", "nan,"));
    QCOMPARE(problemsOf(folder), QStringList());
}

QTEST_GUILESS_MAIN(BuildProblemsTest)
#include "tst_buildproblems.moc"
