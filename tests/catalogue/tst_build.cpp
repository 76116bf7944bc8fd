// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "catalogue/compile/rules.h"
#include "catalogue/csvfolder.h"
#include "catalogue/open.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using mueang::ErrorKind;
using mueang::catalogue::buildCatalogue;
using mueang::catalogue::BuildReport;
using mueang::testsupport::CsvFolder;
namespace rules = mueang::catalogue::compile::rules;

namespace {

QStringList describe(const BuildReport &report)
{
    QStringList result;
    for (const auto &problem : report.problems) {
        result.append(u"%1:%2:%3: %4"_s.arg(problem.file, QString::number(problem.line), problem.column, problem.rule));
    }
    return result;
}

class Output final
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out.sqlite"_s); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /** What a failed build must not leave behind. */
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /** The first column of all rows. */
    [[nodiscard]] QStringList select(const QString &statement) const
    {
        QStringList result;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(path());
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            query.exec(statement);
            while (query.next()) {
                result.append(query.value(0).toString());
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return result;
    }

private:
    QTemporaryDir m_folder;
};

QStringList problemsOf(const CsvFolder &folder)
{
    const Output output;
    const auto built = buildCatalogue(folder.path(), output.path());
    return built ? describe(*built)
                 : QStringList{u"error %1 %2"_s.arg(int(built.error().kind)).arg(built.error().detail)};
}

} // namespace

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
    void severalProblemsAtOnce();
    void aMissingFileIsOneProblem();
    void optionalFilesMayBeMissing_data();
    void optionalFilesMayBeMissing();
    void aFloodOfProblemsEnds();
    void problemsLeaveTheOutputAlone();
    void placesThatCannotBeUsed();
    void aPipeInsteadOfAFile();
    void namesThatTrap();
};

void BuildTest::aSoundFolder()
{
    const CsvFolder folder;
    const Output output;
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
    const Output output;
    QVERIFY(buildCatalogue(folder.path(), output.path()));
    const auto opened = mueang::catalogue::openCatalogue(output.path());
    QVERIFY(opened);
    QCOMPARE(opened->catalogue->areas.size(), std::size_t{2});
    QVERIFY(mueang::catalogue::checkCatalogue(output.path()).empty());
}

void BuildTest::valuesArriveAsWritten()
{
    const CsvFolder folder;
    const Output output;
    QVERIFY(
        folder.replace(u"area_places.csv"_s, "hat-yai,7.0,100.47,S1", "hat-yai,7.0,100.47,d-two;d-gazetteer-approx"));
    QVERIFY(folder.replace(u"sources.csv"_s, "d-two,,Two,,,\n", "d-two,,Two,,,\nd-gazetteer-approx,,,Three,,\n"));
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(output.select(u"SELECT note FROM area WHERE id = 'hat-yai'"_s), QStringList{u"หนึ่ง, \"สอง\"\nสาม"_s});
    QCOMPARE(output.select(u"SELECT count(*) FROM area WHERE id = 'satun' AND name_en IS NULL AND note IS NULL"_s),
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
    const Output firstOutput;
    const Output secondOutput;
    QVERIFY(buildCatalogue(first.path(), firstOutput.path()));
    secondOutput.write("something older");
    QVERIFY(buildCatalogue(second.path(), secondOutput.path()));
    QVERIFY(firstOutput.bytes().startsWith("SQLite format 3"));
    QVERIFY(firstOutput.bytes() == secondOutput.bytes());
}

void BuildTest::theHashFollowsTheContent()
{
    const CsvFolder folder;
    const Output output;
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
    const Output output;
    QVERIFY(folder.replace(u"edition.csv"_s, "2022-12-31", asOf));
    QVERIFY(folder.replace(u"areas.csv"_s, "satun,1,2", "satun,,")); // a round that is held later is not its round
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(output.select(u"SELECT id FROM area ORDER BY number"_s), areas);
}

void BuildTest::severalProblemsAtOnce()
{
    const CsvFolder folder;
    QVERIFY(folder.replace(u"areas.csv"_s, "TH-91,,medium", "TH-99,,middling"));
    QVERIFY(folder.replace(u"milestones.csv"_s, "2023-01-09", "soon"));
    QVERIFY(folder.replace(u"area_places.csv"_s, "6.6,", "96.6,"));
    folder.write(u"area_award.csv"_s, "a,b\n");
    QCOMPARE(problemsOf(folder),
             (QStringList{u"area_award.csv:0:: "_s + rules::fileUnknown(),
                          u"areas.csv:4:province: "_s + rules::unknownReference(u"provinces.csv"_s),
                          u"areas.csv:4:verification: "_s + rules::keyword(u"high, medium, low"_s),
                          u"milestones.csv:3:date: "_s + rules::date(),
                          u"area_places.csv:3:lat: "_s + rules::range(-90, 90)}));
}

void BuildTest::aMissingFileIsOneProblem()
{
    for (const QString &name : {u"edition.csv"_s, u"regions.csv"_s, u"provinces.csv"_s, u"sources.csv"_s,
                                u"rounds.csv"_s, u"areas.csv"_s, u"milestones.csv"_s}) {
        const CsvFolder folder;
        folder.remove(name);
        QCOMPARE(problemsOf(folder), QStringList{name + u":0:: "_s + rules::fileRequired()});
    }
}

void BuildTest::optionalFilesMayBeMissing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"province_aliases", "later_areas", "area_domains", "area_organisations", "area_projects",
                             "area_figures", "area_awards", "area_places", "glossary", "national_timeline"}) {
        QTest::newRow(name) << QString(QString::fromLatin1(name) + u".csv"_s);
    }
}

void BuildTest::optionalFilesMayBeMissing()
{
    QFETCH(const QString, name);
    const CsvFolder folder;
    folder.remove(name);
    if (name == "later_areas.csv"_L1) {
        QVERIFY(folder.replace(u"milestones.csv"_s, "lampang,approved,2023-07-27,S1,\n", ""));
        QVERIFY(folder.replace(u"area_domains.csv"_s, "lampang,Living,S1,plan\n", ""));
    }
    QCOMPARE(problemsOf(folder), QStringList());
}

void BuildTest::aFloodOfProblemsEnds()
{
    const CsvFolder folder;
    folder.write(u"glossary.csv"_s, "term_th,term_en,source_ids\n" + QByteArray("x,,\n").repeated(60'000));
    const QStringList problems = problemsOf(folder);
    QCOMPARE(problems.size(), 100'001);
    QCOMPARE(problems.constLast(), u"glossary.csv:0:: "_s + rules::moreProblems(20'000));
}

void BuildTest::problemsLeaveTheOutputAlone()
{
    const CsvFolder folder;
    const Output output;
    output.write("older");
    QVERIFY(folder.replace(u"areas.csv"_s, "medium", "middling"));
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(built->problems.size(), std::size_t{1});
    QCOMPARE(built->problems[0].value, u"middling"_s);
    QCOMPARE(output.bytes(), "older"_ba);
    QCOMPARE(output.entries(), QStringList{u"out.sqlite"_s});
}

void BuildTest::placesThatCannotBeUsed()
{
    const CsvFolder folder;
    const Output output;
    const auto kind = [](const QString &from, const QString &to) {
        const auto built = buildCatalogue(from, to);
        return built ? std::nullopt : std::optional(built.error().kind);
    };
    QCOMPARE(kind(folder.file(u"nothing"_s), output.path()), ErrorKind::FolderNotFound);
    QCOMPARE(kind(folder.file(u"areas.csv"_s), output.path()), ErrorKind::FolderNotFound);
    QCOMPARE(kind(QString(), output.path()), ErrorKind::FolderNotFound);
    QCOMPARE(kind(folder.path(), folder.file(u"nothing/out.sqlite"_s)), ErrorKind::FolderNotFound);
    QCOMPARE(kind(folder.path(), u"/dev/null"_s), ErrorKind::DeviceFile);
    QCOMPARE(kind(folder.path(), folder.path()), ErrorKind::DeviceFile);
    QCOMPARE(output.entries(), QStringList());
}

void BuildTest::aPipeInsteadOfAFile()
{
    const CsvFolder folder;
    const Output output;
    folder.remove(u"areas.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(folder.file(u"areas.csv"_s)).constData(), 0600), 0);
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::NotARegularFile);
    QCOMPARE(output.entries(), QStringList());
}

void BuildTest::namesThatTrap()
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

QTEST_GUILESS_MAIN(BuildTest)

#include "tst_build.moc"
