// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/schemacheck.h"

#include "catalogue/tables.h"
#include "files/sqlite.h"

#include <algorithm>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

struct Object
{
    bool isRealTable = false;
    int count = 0;
};

struct Objects
{
    std::array<Object, tables::all.size()> ours;
    bool hasOthers = false;
};

bool sameName(std::string_view left, std::string_view right)
{
    return QByteArrayView(left.data(), qsizetype(left.size()))
               .compare(QByteArrayView(right.data(), qsizetype(right.size())), Qt::CaseInsensitive)
        == 0;
}

void wrongSchema(Problems &problems, const QString &place, const QString &detail)
{
    problems.add({ErrorKind::WrongSchema, {}, place, detail});
}

/** SQLite normalizes the words CREATE TABLE in sqlite_schema; a view or virtual table has others. */
bool isRealTable(const files::Statement &row)
{
    return row.bytes(0) == "table" && row.number(2) >= 2 && row.bytes(3).starts_with("CREATE TABLE ");
}

bool isIndex(const files::Statement &row)
{
    const std::string_view sql = row.bytes(3); // empty for the index of a UNIQUE constraint
    return row.bytes(0) == "index"
        && (sql.empty() || sql.starts_with("CREATE INDEX ") || sql.starts_with("CREATE UNIQUE INDEX "));
}

void note(Objects &objects, const files::Statement &row)
{
    const std::string_view name = row.bytes(1);
    const auto table = std::find_if(tables::all.begin(), tables::all.end(),
                                    [name](const tables::Table &ours) { return sameName(name, ours.name); });
    if (table == tables::all.end()) {
        objects.hasOthers = objects.hasOthers || !isIndex(row);
        return;
    }
    Object &object = objects.ours[std::size_t(table - tables::all.begin())];
    ++object.count;
    object.isRealTable = isRealTable(row);
}

struct Column
{
    QByteArray name;
    bool isHidden = false; ///< hidden or generated
};

void checkColumns(files::Database &database, const tables::Table &table, Problems &problems)
{
    std::vector<Column> found;
    const QByteArray pragma = QByteArray("PRAGMA table_xinfo(") + table.name + ")";
    const Result<> read = files::forEachRow(database, pragma.constData(), [&found](const files::Statement &row) {
        const std::string_view name = row.bytes(1);
        found.push_back({QByteArray(name.data(), qsizetype(name.size())), row.number(6) != 0});
        return true;
    });
    if (!read) {
        problems.stop(read.error());
        return;
    }
    const QString tableName = QString::fromLatin1(table.name);
    for (const Column &column : found) {
        if (column.isHidden) {
            wrongSchema(problems, u"table %1 column %2"_s.arg(tableName, QString::fromUtf8(column.name)),
                        u"the column is computed"_s);
        }
    }
    for (const char *const expected : table.columns) {
        if (std::none_of(found.begin(), found.end(), [expected](const Column &column) {
                return sameName(std::string_view(column.name.constData(), std::size_t(column.name.size())), expected);
            })) {
            wrongSchema(problems, u"table %1 column %2"_s.arg(tableName, QString::fromLatin1(expected)),
                        u"the column is missing"_s);
        }
    }
}

/**
 * Returns whether the message is about a violation of NOT NULL or STRICT. That is not damage, and Rows reports it with
 * its row if the value is read.
 */
bool isAboutValue(std::string_view line)
{
    return line.starts_with("NULL value in ") || line.starts_with("non-");
}

/** Reports the messages in a result row of quick_check, which may have several lines and a heading with asterisks. */
void reportLines(std::string_view lines, Problems &problems)
{
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
        if (line != "ok" && !isAboutValue(line) && !line.starts_with("***")) {
            problems.add({ErrorKind::Damaged, {}, {}, QString::fromUtf8(line.data(), qsizetype(line.size()))});
        }
    }
}

void runCheck(files::Database &database, const QByteArray &pragma, Problems &problems)
{
    if (problems.mustStop()) {
        return;
    }
    const Result<> read = files::forEachRow(database, pragma.constData(), [&problems](const files::Statement &row) {
        reportLines(row.bytes(0), problems);
        return !problems.mustStop();
    });
    if (!read) {
        problems.stop(read.error());
    }
}

void checkTable(files::Database &database, const tables::Table &table, const Object &object, Problems &problems)
{
    const QString place = u"table %1"_s.arg(QLatin1StringView(table.name));
    if (object.count == 0) {
        wrongSchema(problems, place, u"the table is missing"_s);
    } else if (object.count > 1 || !object.isRealTable) {
        wrongSchema(problems, place, u"it is not an ordinary table"_s);
    } else {
        checkColumns(database, table, problems);
    }
}

} // namespace

CheckScope checkSchema(files::Database &database, Problems &problems)
{
    Objects objects;
    const Result<> read = files::forEachRow(database, "SELECT type, name, rootpage, sql FROM sqlite_schema",
                                            [&objects](const files::Statement &row) {
                                                note(objects, row);
                                                return true;
                                            });
    if (!read) {
        problems.stop(read.error());
        return CheckScope::OurTables;
    }
    for (std::size_t i = 0; i < tables::all.size() && !problems.mustStop(); ++i) {
        checkTable(database, tables::all[i], objects.ours[i], problems);
    }
    return objects.hasOthers ? CheckScope::OurTables : CheckScope::WholeFile;
}

void checkIntegrity(files::Database &database, CheckScope extent, Problems &problems)
{
    if (extent == CheckScope::WholeFile) {
        runCheck(database, "PRAGMA quick_check(1000)", problems);
        return;
    }
    for (const tables::Table &table : tables::all) {
        runCheck(database, QByteArray("PRAGMA quick_check(") + table.name + ")", problems);
    }
}

} // namespace mueang::catalogue
