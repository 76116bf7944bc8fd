// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mueang::testsupport {

namespace {

constexpr auto sampleRows = R"(
INSERT INTO edition VALUES (1, 'เมืองอัจฉริยะ', 'Smart cities', '2022-12-31', 3, 2, printf('%064d', 7));
INSERT INTO region VALUES (1, 'south', 'ngc6', 'ภาคใต้', 'South', 'Phak Tai'), (2, 'moi-s', 'moi4', 'ภาคใต้', 'South', NULL);
INSERT INTO province VALUES (1, 'TH-90', 'สงขลา', 'Songkhla', 1, 2, 1431536, '2021-12-31', 7393.9, 7.2, 100.6),
                            (2, 'TH-83', 'ภูเก็ต', 'Phuket', 1, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO province_neighbour VALUES (1, 2), (2, 1);
INSERT INTO province_alias VALUES (1, 2, 'Phuket City', 'en', 'other name'), (2, 1, 'Singora', 'en', 'other name'),
                                  (3, 2, 'ภก', 'th', 'abbreviation');
INSERT INTO source VALUES (1, 'S02', 'https://example.org/2', 'Publisher', 'Title', '2023-01', '2026-11-20', 'list'),
                          (2, 'S01', NULL, NULL, 'ข่าว', NULL, NULL, NULL);
INSERT INTO round VALUES (4, 'r1', 'ครั้งที่ 1/2565', 'No. 1/2022', NULL, NULL, '2022-08-05', 15, NULL);
INSERT INTO area VALUES
    (1, 'hat-yai', 'หาดใหญ่', 'official', 'Hat Yai', 'published', 1, 'เทศบาล', NULL, 'livable', 4, 1, 'high', 'note'),
    (2, 'phuket', 'ภูเก็ต', 'official', 'Phuket', 'our translation', 2, NULL, NULL, 'new', NULL, NULL, 'low', NULL),
    (5, 'english-only', NULL, 'unknown', 'English only', 'published', 2, NULL, NULL, NULL, 4, 2, 'medium', NULL);
INSERT INTO area_other_name VALUES (1, 2, 'Phuket Town', 'en'), (2, 1, 'หาดใหญ่เมือง', 'th');
INSERT INTO place VALUES (1, 2, 7.88, 98.39, 1, 'เมือง', 'Town', 'https://example.org/'), (2, 1, 7.0, 100.47, 0, NULL, NULL, NULL);
INSERT INTO milestone VALUES (1, 2, 'logo_awarded', '2023-01-09', NULL), (2, 1, 'approved', '2021', 'x'),
                             (3, 2, 'approved', '2022-08', NULL), (4, 2, 'renewed', NULL, NULL), (5, 2, 'approved', '2024', NULL);
INSERT INTO area_domain VALUES (1, 2, 'Mobility', 'plan', NULL), (2, 1, 'Energy', 'index', 'x'), (3, 2, 'Living', 'title', NULL);
INSERT INTO organisation VALUES (1, 1, 'partner', 'ภาคี', NULL, NULL, NULL), (2, 1, 'proposer', NULL, 'Municipality', 'https://example.org', 'x');
INSERT INTO project VALUES (1, 2, 'โครงการ', NULL, 'สรุป', NULL, 'Mobility', 'programme'), (2, 1, NULL, 'Bus', NULL, NULL, NULL, 'related');
INSERT INTO figure VALUES (1, 2, 'population', 416582, 'persons', 2021, NULL), (2, 2, 'investment_thb', 1.5e9, 'THB', NULL, 'plan');
INSERT INTO award VALUES (1, 1, 'รางวัล', NULL, 'depa', 2022, 'first', NULL);
INSERT INTO glossary VALUES (1, 'เมืองอัจฉริยะ', 'smart city', NULL, 'A city.');
INSERT INTO national_count VALUES (1, '2022', 'areas', 30, 'areas', NULL);
INSERT INTO citation VALUES ('area', 1, 0, 2), ('area', 1, 1, 1), ('area', 5, 0, 1), ('milestone', 3, 0, 1),
    ('area_domain', 1, 0, 1), ('organisation', 2, 0, 2), ('project', 1, 0, 1), ('figure', 2, 0, 1), ('award', 1, 0, 1),
    ('place', 2, 0, 1), ('round', 4, 0, 2), ('province', 1, 0, 1), ('glossary', 1, 0, 1), ('national_count', 1, 0, 2);
)";

constexpr auto largeRows = R"(
CREATE TEMP TABLE n AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %1) SELECT x FROM c;
INSERT INTO region VALUES (1, 'south', 'ngc6', 'ภาคใต้', 'South', NULL);
INSERT INTO province SELECT x, 'TH-' || (x + 9), 'จังหวัด ' || x, 'Province ' || x, 1, NULL, NULL, NULL, NULL, NULL, NULL FROM n LIMIT 77;
INSERT INTO source VALUES (1, 'S01', NULL, NULL, 'ข่าว', NULL, NULL, NULL);
INSERT INTO area SELECT x, 'area-' || x, 'เทศบาลเมือง' || ((x * 7919) % %1), 'official', 'Municipality ' || x, 'published', 1 + (x % min(77, %1)), NULL, NULL, NULL, NULL, NULL, 'high', NULL FROM n;
INSERT INTO milestone SELECT x, x, 'approved', '2022-08-05', NULL FROM n;
INSERT INTO area_domain SELECT x, x, 'Mobility', 'plan', NULL FROM n;
INSERT INTO organisation SELECT x, x, 'proposer', 'เทศบาล ' || x, NULL, NULL, NULL FROM n;
INSERT INTO place SELECT x, x, 5 + (x % 15), 98 + (x % 7), 1, NULL, NULL, NULL FROM n;
INSERT INTO citation SELECT 'area', x, 0, 1 FROM n;
INSERT INTO edition VALUES (1, 'บัญชี', NULL, '2022', %1, min(77, %1), printf('%064d', 7));
)";

QByteArray schema()
{
    QFile file(QStringLiteral(MUEANG_SOURCE_DIR "/data/schema.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("data/schema.sql cannot be read");
    }
    return file.readAll();
}

/** The table again without its rules, holding the same rows: what a hostile writer would do. */
QByteArray unruled(const char *table, const char *columns)
{
    const QByteArray name(table);
    return "PRAGMA foreign_keys = OFF; ALTER TABLE " + name + " RENAME TO old_" + name + "; CREATE TABLE " + name + " ("
        + columns + "); INSERT INTO " + name + " SELECT * FROM old_" + name + "; DROP TABLE old_" + name + ";";
}

QByteArray manyTables()
{
    QByteArray sql =
        "PRAGMA application_id = 0x4D554E47; PRAGMA user_version = 1; BEGIN;"
        "CREATE TABLE t (x); PRAGMA writable_schema = ON;"
        "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 100000)"
        "INSERT INTO sqlite_schema SELECT 'table', 't' || x, 't' || x, 2, 'CREATE TABLE t' || x || ' (a, b)' FROM c;"
        "COMMIT;";
    return databaseBytes(sql);
}

const char *const areaColumns =
    "number INTEGER PRIMARY KEY, id, name_th, name_th_status, name_en, name_en_status, province, "
    "locality_th, locality_en, city_type, round, number_in_round, verification, note";
const char *const figureColumns = "number INTEGER PRIMARY KEY, area, measure, value, unit, year, note";
const char *const placeColumns =
    "number INTEGER PRIMARY KEY, area, latitude, longitude, is_approximate, locality_th, locality_en, website";

QByteArray withArea(const QByteArray &change)
{
    return catalogueBytes(unruled("area", areaColumns) + "UPDATE area SET " + change + " WHERE number = 1;");
}

QByteArray withFigure(const QByteArray &change)
{
    return catalogueBytes(unruled("figure", figureColumns) + "UPDATE figure SET " + change + " WHERE number = 1;");
}

QByteArray withPlace(const QByteArray &change)
{
    return catalogueBytes(unruled("place", placeColumns) + "UPDATE place SET " + change + " WHERE number = 1;");
}

QByteArray replaced(QByteArray bytes, qsizetype offset, const QByteArray &part)
{
    return bytes.replace(offset, part.size(), part);
}

std::vector<HostileFile> wrongSchemas()
{
    const QByteArray endless = "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) ";
    return {
        {"no table", databaseBytes("PRAGMA application_id = 0x4D554E47; PRAGMA user_version = 1; CREATE TABLE x (y);"),
         ErrorKind::WrongSchema},
        {"table missing", catalogueBytes("DROP TABLE award;"), ErrorKind::WrongSchema},
        {"column missing", catalogueBytes("ALTER TABLE award DROP COLUMN result;"), ErrorKind::WrongSchema},
        {"view", catalogueBytes("ALTER TABLE award RENAME TO a; CREATE VIEW award AS SELECT * FROM a;"),
         ErrorKind::WrongSchema},
        {"endless view",
         catalogueBytes("DROP TABLE glossary; CREATE VIEW glossary AS " + endless
                        + "SELECT x AS number, 'a' AS term_th, 'b' AS term_en, '' AS definition_th, '' AS "
                          "definition_en FROM c;"),
         ErrorKind::WrongSchema},
        {"view under a false flag",
         catalogueBytes("DROP TABLE glossary; CREATE VIEW glossary AS " + endless
                        + "SELECT x AS number FROM c; PRAGMA writable_schema = ON;"
                          "UPDATE sqlite_schema SET type = 'table', rootpage = 2 WHERE name = 'glossary';"),
         ErrorKind::Damaged},
        {"virtual table",
         catalogueBytes("DROP TABLE glossary; CREATE VIRTUAL TABLE glossary USING fts5 (number, term_th, term_en, "
                        "definition_th, definition_en);"),
         ErrorKind::WrongSchema},
        {"generated column",
         catalogueBytes("ALTER TABLE award DROP COLUMN result;"
                        "ALTER TABLE award ADD COLUMN result TEXT AS (hex(zeroblob(400000000)));"),
         ErrorKind::WrongSchema},
        {"many tables", manyTables(), ErrorKind::TimedOut},
        {"schema is not SQL",
         catalogueBytes("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE award (' WHERE name "
                        "= 'award';"),
         ErrorKind::Damaged},
    };
}

std::vector<HostileFile> wrongValues()
{
    const ErrorKind bad = ErrorKind::BadValue;
    return {
        {"text is a number", withArea("name_th = 5"), bad},
        {"text is bytes", withArea("name_th = x'0102'"), bad},
        {"bad UTF-8", withArea("name_th = CAST(x'c328' AS TEXT)"), bad},
        {"overlong UTF-8", withArea("name_th = CAST(x'c0af' AS TEXT)"), bad},
        {"surrogate in UTF-8", withArea("name_th = CAST(x'eda080' AS TEXT)"), bad},
        {"cut UTF-8", withArea("name_th = CAST(x'e0b8' AS TEXT)"), bad},
        {"giant cell", withArea("note = printf('%.*c', 70000, 'x')"), bad},
        {"huge cell", withArea("note = printf('%.*c', 30000000, 'x')"), bad},
        {"no id", withArea("id = NULL"), bad},
        {"empty id", withArea("id = ''"), bad},
        {"id of invisible characters", withArea("id = char(0x202E, 0xFEFF)"), bad},
        {"same id twice", withArea("id = 'phuket'"), bad},
        {"no names", withArea("name_th = NULL, name_en = ''"), bad},
        {"unknown word", withArea("verification = 'certain'"), bad},
        {"status of the other language", withArea("name_th_status = 'published'"), bad},
        {"dangling province", withArea("province = 99"), bad},
        {"no province", withArea("province = NULL"), bad},
        {"province as text", withArea("province = '1'"), bad},
        {"dangling round", withArea("round = -1"), bad},
        {"number in round", withArea("number_in_round = 9223372036854775807"), bad},
        {"real instead of integer", withArea("round = 4.5"), bad},
        {"infinite figure", withFigure("value = 9e999"), bad},
        {"enormous figure", withFigure("value = 1e308"), bad},
        {"figure is not a number", withFigure("value = 'NaN'"), bad},
        {"no figure", withFigure("value = NULL"), bad},
        {"year", withFigure("year = 20222"), bad},
        {"part of a missing area", withFigure("area = 3"), bad},
        {"latitude", withPlace("latitude = 90.5"), bad},
        {"longitude", withPlace("longitude = -9e999"), bad},
        {"neither exact nor approximate", withPlace("is_approximate = 2"), bad},
        {"two places", withPlace("area = 1"), bad},
        {"same number twice",
         catalogueBytes(unruled("figure", "number, area, measure, value, unit, year, note")
                        + "UPDATE figure SET number = 2;"),
         bad},
        {"date", catalogueBytes("UPDATE milestone SET date = '2022-02-30';"), bad},
        {"date of noise", catalogueBytes("UPDATE edition SET as_of = '2022xx';"), bad},
        {"domain twice",
         catalogueBytes(unruled("area_domain", "number INTEGER PRIMARY KEY, area, domain, basis, note")
                        + "UPDATE area_domain SET domain = 'Living';"),
         bad},
        {"dangling source", catalogueBytes("PRAGMA foreign_keys = OFF; UPDATE citation SET source = 77;"), bad},
        {"dangling citation", catalogueBytes("UPDATE citation SET record = 99 WHERE subject = 'award';"), bad},
        {"unknown subject",
         catalogueBytes(
             "PRAGMA ignore_check_constraints = ON; UPDATE citation SET subject = 'edition' WHERE subject = 'award';"),
         bad},
        {"dangling region", catalogueBytes("UPDATE province SET region6 = 9;"), bad},
        {"region of the other scheme", catalogueBytes("UPDATE province SET region6 = 2;"), bad},
        {"neighbour of itself",
         catalogueBytes(
             "PRAGMA ignore_check_constraints = ON; UPDATE province_neighbour SET neighbour = 1 WHERE province = 1;"),
         bad},
        {"no edition", catalogueBytes("DELETE FROM edition;"), bad},
        {"two editions",
         catalogueBytes(
             "PRAGMA ignore_check_constraints = ON; INSERT INTO edition SELECT 2, title_th, title_en, as_of, "
             "area_count, province_count, content_hash FROM edition;"),
         bad},
        {"wrong count of areas", catalogueBytes("UPDATE edition SET area_count = 30;"), bad},
        {"wrong count of provinces", catalogueBytes("UPDATE edition SET province_count = 3;"), bad},
    };
}

} // namespace

FileInFolder::FileInFolder(const QString &name)
    : m_path(m_folder.path() + u'/' + name)
{ }

void FileInFolder::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("a test file cannot be written");
    }
}

FileInFolder::State FileInFolder::state() const
{
    QFile file(m_path);
    const QFileInfo info(m_path);
    const bool isOpen = info.isFile() && file.open(QIODevice::ReadOnly);
    return {isOpen ? file.readAll() : QByteArray(), info.lastModified().toMSecsSinceEpoch(),
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System)};
}

void FileInFolder::remember()
{
    m_remembered = state();
}

bool FileInFolder::isUntouched() const
{
    return state() == m_remembered;
}

QByteArray databaseBytes(const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    char *message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        qFatal("a test database cannot be made: %s", message);
    }
    sqlite3_int64 size = 0;
    unsigned char *const bytes = sqlite3_serialize(database, "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    sqlite3_close(database);
    return copy;
}

QByteArray catalogueBytes(const QByteArray &sql)
{
    return databaseBytes(schema() + sampleRows + sql);
}

QByteArray catalogueBytesAfter(const QByteArray &pragmas)
{
    return databaseBytes(pragmas + schema() + sampleRows);
}

QByteArray largeCatalogueBytes(int areas)
{
    return databaseBytes(schema() + QByteArray(largeRows).replace("%1", QByteArray::number(areas)));
}

std::vector<HostileFile> hostileContents()
{
    std::vector<HostileFile> files = wrongSchemas();
    for (HostileFile &file : wrongValues()) {
        files.push_back(std::move(file));
    }
    return files;
}

std::vector<HostileFile> foreignFiles()
{
    const QByteArray sound = catalogueBytes();
    const QByteArray filler(4096, 'x');
    return {
        {"empty", {}, ErrorKind::FileEmpty},
        {"100 bytes", sound.left(100), ErrorKind::FileTooSmall},
        {"511 bytes", sound.left(511), ErrorKind::FileTooSmall},
        {"gzip", "\x1f\x8b\x08" + filler, ErrorKind::NotACatalogue},
        {"html", "<!DOCTYPE html><title>x</title>" + filler, ErrorKind::NotACatalogue},
        {"csv", "\xEF\xBB\xBFid,name\r\n1,หาดใหญ่\r\n" + filler, ErrorKind::NotACatalogue},
        {"zeros", QByteArray(8192, '\0'), ErrorKind::NotACatalogue},
        {"encrypted", replaced(sound, 0, QByteArray::fromHex("9b1c7fe00a5533c2d8e1446b90ffaa01")),
         ErrorKind::NotACatalogue},
        {"another program's database", databaseBytes("CREATE TABLE area (id);"), ErrorKind::ForeignDatabase},
        {"newer", catalogueBytes("PRAGMA user_version = 999;"), ErrorKind::NewerVersion},
        {"older", catalogueBytes("PRAGMA user_version = 0;"), ErrorKind::OlderVersion},
        {"negative version", catalogueBytes("PRAGMA user_version = -5;"), ErrorKind::OlderVersion},
        {"cut in the middle", sound.left(sound.size() / 2), ErrorKind::Damaged},
        {"page size", replaced(sound, 16, QByteArray("\x03\x00", 2)), ErrorKind::Damaged},
        {"future format", replaced(sound, 19, "\x09"), ErrorKind::Damaged},
    };
}

} // namespace mueang::testsupport
