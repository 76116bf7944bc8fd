// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/hostilefiles.h"

#include "catalogue/cataloguefiles.h"

namespace mueang::testsupport {

namespace {

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
        "PRAGMA application_id = 0x4D554E47; PRAGMA user_version = 2; BEGIN;"
        "CREATE TABLE t (x); PRAGMA writable_schema = ON;"
        "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 100000)"
        "INSERT INTO sqlite_schema SELECT 'table', 't' || x, 't' || x, 2, 'CREATE TABLE t' || x || ' (a, b)' FROM c;"
        "COMMIT;";
    return databaseBytes(sql);
}

const char *const areaColumns =
    "number INTEGER PRIMARY KEY, id, name_th, name_th_status, name_en, name_en_status, province, "
    "locality_th, locality_en, city_type, round, number_in_round, verification, note_th, note_en";
const char *const figureColumns = "number INTEGER PRIMARY KEY, area, measure, value, unit, year, note_th, note_en";
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
        {"no table", databaseBytes("PRAGMA application_id = 0x4D554E47; PRAGMA user_version = 2; CREATE TABLE x (y);"),
         ErrorKind::WrongSchema},
        {"table missing", catalogueBytes("DROP TABLE award;"), ErrorKind::WrongSchema},
        {"column missing", catalogueBytes("ALTER TABLE award DROP COLUMN result_en;"), ErrorKind::WrongSchema},
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
         catalogueBytes("ALTER TABLE award DROP COLUMN result_en;"
                        "ALTER TABLE award ADD COLUMN result_en TEXT AS (hex(zeroblob(400000000)));"),
         ErrorKind::WrongSchema},
        {"many tables", manyTables(), ErrorKind::TimedOut},
        {"schema is not SQL",
         catalogueBytes("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE award (' WHERE name "
                        "= 'award';"),
         ErrorKind::Damaged},
    };
}

std::vector<HostileFile> wrongAreas()
{
    const ErrorKind bad = ErrorKind::BadValue;
    return {
        {"text is a number", withArea("name_th = 5"), bad},
        {"text is bytes", withArea("name_th = x'0102'"), bad},
        {"bad UTF-8", withArea("name_th = CAST(x'c328' AS TEXT)"), bad},
        {"overlong UTF-8", withArea("name_th = CAST(x'c0af' AS TEXT)"), bad},
        {"surrogate in UTF-8", withArea("name_th = CAST(x'eda080' AS TEXT)"), bad},
        {"cut UTF-8", withArea("name_th = CAST(x'e0b8' AS TEXT)"), bad},
        {"giant cell", withArea("note_en = printf('%.*c', 70000, 'x')"), bad},
        {"huge cell", withArea("note_en = printf('%.*c', 30000000, 'x')"), bad},
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
    };
}

std::vector<HostileFile> wrongNumbers()
{
    const ErrorKind bad = ErrorKind::BadValue;
    return {
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
    };
}

std::vector<HostileFile> wrongTexts()
{
    const ErrorKind bad = ErrorKind::BadValue;
    return {
        {"dangling reason", catalogueBytes("PRAGMA foreign_keys = OFF; UPDATE milestone SET reason = 4;"), bad},
        {"reason without a text",
         catalogueBytes("PRAGMA ignore_check_constraints = ON; UPDATE milestone_reason SET text_th = '', text_en = "
                        "NULL;"),
         bad},
        {"same reason twice",
         catalogueBytes(unruled("milestone_reason", "number INTEGER PRIMARY KEY, id, text_th, text_en")
                        + "UPDATE milestone_reason SET id = 'x';"),
         bad},
        {"two summaries",
         catalogueBytes(unruled("area_summary", "number INTEGER PRIMARY KEY, area, summary_th, summary_en")
                        + "INSERT INTO area_summary VALUES (2, 1, 'x', 'y');"),
         bad},
        {"empty summary",
         catalogueBytes("PRAGMA ignore_check_constraints = ON; UPDATE area_summary SET summary_th = NULL, summary_en "
                        "= '';"),
         bad},
        {"unknown kind of word",
         catalogueBytes("PRAGMA ignore_check_constraints = ON; UPDATE area_word SET kind = 'rumour';"), bad},
        {"word of an unknown language",
         catalogueBytes("PRAGMA ignore_check_constraints = ON; UPDATE domain_word SET language = 'de';"), bad},
        {"word of a missing province",
         catalogueBytes("PRAGMA foreign_keys = OFF; UPDATE province_word SET province = 3;"), bad},
        {"word of no organisation",
         catalogueBytes("PRAGMA ignore_check_constraints = ON; UPDATE organisation_word SET organisation = '';"), bad},
    };
}

std::vector<HostileFile> wrongTables()
{
    const ErrorKind bad = ErrorKind::BadValue;
    return {
        {"same number twice",
         catalogueBytes(unruled("figure", "number, area, measure, value, unit, year, note_th, note_en")
                        + "UPDATE figure SET number = 2;"),
         bad},
        {"date", catalogueBytes("UPDATE milestone SET date = '2022-02-30';"), bad},
        {"date of noise", catalogueBytes("UPDATE edition SET as_of = '2022xx';"), bad},
        {"domain twice",
         catalogueBytes(unruled("area_domain", "number INTEGER PRIMARY KEY, area, domain, basis, note_th, note_en")
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

std::vector<HostileFile> hostileContents()
{
    std::vector<HostileFile> files = wrongSchemas();
    for (const std::vector<HostileFile> &more : {wrongAreas(), wrongNumbers(), wrongTexts(), wrongTables()}) {
        files.insert(files.end(), more.begin(), more.end());
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
        {"version 0.1", catalogueBytesOfVersion01(), ErrorKind::OlderVersion},
        {"no version", catalogueBytes("PRAGMA user_version = 0;"), ErrorKind::NotACatalogue},
        {"negative version", catalogueBytes("PRAGMA user_version = -5;"), ErrorKind::NotACatalogue},
        {"cut in the middle", sound.left(sound.size() / 2), ErrorKind::Damaged},
        {"page size", replaced(sound, 16, QByteArray("\x03\x00", 2)), ErrorKind::Damaged},
        {"future format", replaced(sound, 19, "\x09"), ErrorKind::Damaged},
    };
}

} // namespace mueang::testsupport
