// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "files/csvreader.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStringLiteral(MUEANG_SOURCE_DIR "/data");
}

constexpr auto connection = "bundled"_L1;

/** One value that a statement gives; a text that says why not. */
QVariant value(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    if (!query.exec(statement) || !query.next()) {
        return u"no row: %1 %2"_s.arg(statement, query.lastError().text());
    }
    return query.value(0);
}

qsizetype rowsOf(const QString &name)
{
    QFile file(dataFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    mueang::files::CsvReader reader(file);
    mueang::files::CsvRecord record;
    qsizetype rows = -1; // the header
    while (reader.next(record)) {
        ++rows;
    }
    return rows;
}

} // namespace

/** The facts of data/, asked of the compiled catalogue in plain SQL. */
class BundledCatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void facts_data();
    void facts();
    void nothingIsDropped_data();
    void nothingIsDropped();
    void laterAreasStayOut();
    void citationsResolve();
    void isTheOneOfTheBuild();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
};

void BundledCatalogueTest::initTestCase()
{
    const QString path = m_folder.filePath(u"catalogue.sqlite"_s);
    const auto built = mueang::catalogue::buildCatalogue(dataFolder(), path);
    QVERIFY(built);
    for (const auto &problem : built->problems) {
        qWarning("%s:%d %s: %s", qPrintable(problem.file), problem.line, qPrintable(problem.column),
                 qPrintable(problem.rule));
    }
    QVERIFY(built->problems.empty());
    QCOMPARE(built->areas, 30);
    QCOMPARE(built->provinces, 23);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    QVERIFY(database.open());
}

void BundledCatalogueTest::cleanupTestCase()
{
    QSqlDatabase::database(connection).close();
    QSqlDatabase::removeDatabase(connection);
}

void BundledCatalogueTest::facts_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QVariant>("expected");
    const auto approved = [](const QString &condition) {
        return QString(u"FROM area JOIN milestone ON area = area.number AND event = 'approved' "
                       "LEFT JOIN round ON round = round.number WHERE "_s
                       + condition);
    };
    const auto lacking = [](const QString &what) {
        return QString(u"SELECT count(*) FROM area WHERE NOT EXISTS (SELECT 1 FROM "_s + what + u')');
    };
    const QString in2022 = u"date LIKE '2022%'"_s;
    const QString in2021 = u"date LIKE '2021%'"_s;
    QTest::newRow("areas") << u"SELECT count(*) FROM area"_s << QVariant(30);
    QTest::newRow("their provinces") << u"SELECT count(DISTINCT province) FROM area"_s << QVariant(23);
    QTest::newRow("of 2022") << u"SELECT count(*) "_s + approved(in2022) << QVariant(15);
    QTest::newRow("provinces of 2022") << u"SELECT count(DISTINCT province) "_s + approved(in2022) << QVariant(14);
    QTest::newRow("of 2021") << u"SELECT count(*) "_s + approved(in2021) << QVariant(15);
    QTest::newRow("provinces of 2021") << u"SELECT count(DISTINCT province) "_s + approved(in2021) << QVariant(11);
    QTest::newRow("round r1") << u"SELECT count(*) "_s + approved(u"round.id = 'r1'"_s) << QVariant(5);
    QTest::newRow("round r2") << u"SELECT count(*) "_s + approved(u"round.id = 'r2'"_s) << QVariant(10);
    QTest::newRow("round r3") << u"SELECT count(*) "_s + approved(u"round.id = 'r3'"_s) << QVariant(15);
    QTest::newRow("rounds") << u"SELECT count(*) FROM round"_s << QVariant(3);
    QTest::newRow("all provinces") << u"SELECT count(*) FROM province"_s << QVariant(77);
    QTest::newRow("in Bangkok, 2021") << u"SELECT count(*) "_s
            + approved(in2021 + u" AND province = (SELECT number FROM province WHERE code = 'TH-10')"_s)
                                      << QVariant(4);
    QTest::newRow("without a name") << u"SELECT count(*) FROM area WHERE name_th IS NULL AND name_en IS NULL"_s
                                    << QVariant(0);
    QTest::newRow("without a source") << lacking(u"citation WHERE subject = 'area' AND record = area.number"_s)
                                      << QVariant(0);
    for (const QString &event : {u"approved"_s, u"logo_resolved"_s, u"logo_awarded"_s}) {
        QTest::addRow("without %s", qPrintable(event))
            << lacking(u"milestone WHERE area = area.number AND date IS NOT NULL AND event = '%1'"_s.arg(event))
            << QVariant(0);
    }
    QTest::newRow("approximate places") << u"SELECT count(*) FROM place WHERE is_approximate = 1"_s << QVariant(9);
    QTest::newRow("edition") << u"SELECT as_of || ' ' || area_count || ' ' || province_count FROM edition"_s
                             << QVariant(u"2022-12-31 30 23"_s);
    QTest::newRow("broken references") << u"SELECT count(*) FROM pragma_foreign_key_check"_s << QVariant(0);
    QTest::newRow("integrity") << u"PRAGMA integrity_check"_s << QVariant(u"ok"_s);
    QTest::newRow("page size") << u"PRAGMA page_size"_s << QVariant(4096);
    QTest::newRow("identity") << u"PRAGMA application_id"_s << QVariant(0x4D554E47);
    QTest::newRow("version") << u"PRAGMA user_version"_s << QVariant(2);
}

void BundledCatalogueTest::facts()
{
    QFETCH(const QString, statement);
    QFETCH(const QVariant, expected);
    QCOMPARE(value(statement).toString(), expected.toString());
}

void BundledCatalogueTest::nothingIsDropped_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("rows");
    QTest::newRow("regions") << u"regions.csv"_s << u"SELECT count(*) FROM region"_s;
    QTest::newRow("aliases") << u"province_aliases.csv"_s << u"SELECT count(*) FROM province_alias"_s;
    QTest::newRow("sources") << u"sources.csv"_s << u"SELECT count(*) FROM source"_s;
    QTest::newRow("domains") << u"area_domains.csv"_s << u"SELECT count(*) FROM area_domain"_s;
    QTest::newRow("organisations") << u"area_organisations.csv"_s
                                   << u"SELECT count(*) FROM organisation WHERE role <> 'proposer'"_s;
    // Of a later area are two projects, an award and a place.
    QTest::newRow("projects") << u"area_projects.csv"_s << u"SELECT count(*) + 2 FROM project"_s;
    QTest::newRow("figures") << u"area_figures.csv"_s << u"SELECT count(*) FROM figure"_s;
    QTest::newRow("awards") << u"area_awards.csv"_s << u"SELECT count(*) + 1 FROM award"_s;
    QTest::newRow("places") << u"area_places.csv"_s << u"SELECT count(*) + 1 FROM place"_s;
    QTest::newRow("glossary") << u"glossary.csv"_s << u"SELECT count(*) FROM glossary"_s;
    QTest::newRow("national counts") << u"national_timeline.csv"_s << u"SELECT count(*) FROM national_count"_s;
    // Of the 103 milestones, eight are of the later areas.
    QTest::newRow("milestones") << u"milestones.csv"_s << u"SELECT count(*) + 8 FROM milestone"_s;
}

void BundledCatalogueTest::nothingIsDropped()
{
    QFETCH(const QString, file);
    QFETCH(const QString, rows);
    QVERIFY(rowsOf(file) > 0);
    QCOMPARE(value(rows).toLongLong(), rowsOf(file));
}

void BundledCatalogueTest::laterAreasStayOut()
{
    QFile file(dataFolder() + u"/later_areas.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    mueang::files::CsvReader reader(file);
    mueang::files::CsvRecord record;
    QVERIFY(reader.next(record));
    int later = 0;
    while (reader.next(record)) {
        QCOMPARE(value(u"SELECT count(*) FROM area WHERE id = '%1'"_s.arg(record.cells.front())).toInt(), 0);
        ++later;
    }
    QCOMPARE(later, 7);
}

void BundledCatalogueTest::citationsResolve()
{
    QVERIFY(value(u"SELECT count(*) FROM citation"_s).toInt() > 0);
    for (const auto *const subject : {"area", "milestone", "area_domain", "organisation", "project", "figure", "award",
                                      "place", "round", "province", "glossary", "national_count"}) {
        const QString table = QString::fromLatin1(subject);
        const QString cited = u"SELECT record FROM citation WHERE subject = '%1'"_s.arg(table);
        QCOMPARE(value(u"SELECT count(*) FROM %1 WHERE number NOT IN (%2)"_s.arg(table, cited)).toInt(), 0);
        QCOMPARE(
            value(u"SELECT count(*) FROM citation WHERE subject = '%1' AND record NOT IN (SELECT number FROM %1)"_s.arg(
                      table))
                .toInt(),
            0);
    }
}

void BundledCatalogueTest::isTheOneOfTheBuild()
{
    // The build compiles the same folder: its catalogue is the one that was looked at here.
    QFile bundled(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"));
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QFile built(m_folder.filePath(u"catalogue.sqlite"_s));
    QVERIFY(built.open(QIODevice::ReadOnly));
    QCOMPARE(bundled.readAll(), built.readAll());
}

QTEST_GUILESS_MAIN(BundledCatalogueTest)

#include "tst_bundledcatalogue.moc"
