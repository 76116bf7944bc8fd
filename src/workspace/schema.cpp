// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/schema.h"

#include "base/applicationids.h"
#include "files/sqlite.h"
#include "workspace/connection.h"

#include <algorithm>
#include <array>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t applicationId = workspaceApplicationId;

/**
 * Step n upgrades version n - 1 to n; a new file has version 0. Foreign keys are checked at commit, so a change may
 * replace records in any order.
 */
constexpr std::array steps{
    R"sql(
PRAGMA application_id = 0x4D554E57;

CREATE TABLE list (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE CHECK (folded <> ''), -- foldedName(name)
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    list TEXT NOT NULL REFERENCES list (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL CHECK (area <> ''), -- the id in any catalogue
    position INTEGER NOT NULL,
    PRIMARY KEY (list, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    area TEXT PRIMARY KEY NOT NULL CHECK (area <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    changed INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;

CREATE TABLE view (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
    number INTEGER UNIQUE CHECK (number BETWEEN 1 AND 9), -- its key
    definition TEXT NOT NULL, -- JSON with a version of its own
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
)sql",
};
static_assert(steps.size() == currentVersion);

constexpr std::array ourTables{"list"_L1, "membership"_L1, "note"_L1, "view"_L1};

Result<> write(files::Database &database, const Shortlist &list)
{
    // Not OR REPLACE, which would delete another list of the same name.
    return files::Statement::prepare(
               database,
               "INSERT INTO list (id, name, folded, position) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO "
               "UPDATE SET name = excluded.name, folded = excluded.folded, position = excluded.position")
        .and_then([&](files::Statement statement) {
            return statement.bind(list.id).bind(list.name).bind(foldedName(list.name)).bind(list.position).run();
        });
}

Result<> write(files::Database &database, const Membership &membership)
{
    return files::Statement::prepare(database,
                                     "INSERT OR REPLACE INTO membership (list, area, position) VALUES (?, ?, ?)")
        .and_then([&](files::Statement statement) {
            return statement.bind(membership.list).bind(membership.area).bind(membership.position).run();
        });
}

Result<> write(files::Database &database, const Note &note)
{
    return files::Statement::prepare(database, "INSERT OR REPLACE INTO note (area, text, changed) VALUES (?, ?, ?)")
        .and_then([&](files::Statement statement) {
            return statement.bind(note.area).bind(note.text).bind(note.changed.toMSecsSinceEpoch()).run();
        });
}

Result<> write(files::Database &database, const SavedView &view)
{
    return files::Statement::prepare(
               database,
               "INSERT INTO view (id, name, folded, number, definition, position) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, "
               "number = excluded.number, definition = excluded.definition, position = excluded.position")
        .and_then([&](files::Statement statement) {
            statement.bind(view.id).bind(view.name).bind(foldedName(view.name));
            view.number == 0 ? statement.bindNull() : statement.bind(std::int64_t{view.number});
            return statement.bind(view.definition).bind(view.position).run();
        });
}

Result<> erase(files::Database &database, const char *sql, const QString &key)
{
    return files::Statement::prepare(database, sql).and_then([&](files::Statement statement) {
        return statement.bind(key).run();
    });
}

Result<> erase(files::Database &database, const Shortlist &list)
{
    return erase(database, "DELETE FROM list WHERE id = ?", list.id);
}

Result<> erase(files::Database &database, const Membership &membership)
{
    return files::Statement::prepare(database, "DELETE FROM membership WHERE list = ? AND area = ?")
        .and_then(
            [&](files::Statement statement) { return statement.bind(membership.list).bind(membership.area).run(); });
}

Result<> erase(files::Database &database, const Note &note)
{
    return erase(database, "DELETE FROM note WHERE area = ?", note.area);
}

Result<> erase(files::Database &database, const SavedView &view)
{
    return erase(database, "DELETE FROM view WHERE id = ?", view.id);
}

} // namespace

Result<> upgrade(files::Database &database)
{
    const auto transaction = files::Transaction::begin(database, files::Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto version = database.number("PRAGMA user_version");
    if (!version) {
        return tl::unexpected(version.error());
    }
    for (auto step = static_cast<std::size_t>(*version); step < steps.size(); ++step) {
        if (const auto done = database.run(steps[step]); !done) {
            return done;
        }
    }
    return (*transaction)->commit();
}

Result<Tables> tablesOf(files::Database &database)
{
    Tables tables;
    return files::forEachRow(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY name",
                             [&tables](const files::Statement &row) {
                                 const QString name = row.text(1);
                                 const QString sql = row.text(2); // NULL for the index of a primary key
                                 const bool isTable = row.text(0) == "table"_L1;
                                 if (isTable && std::ranges::find(ourTables, name) != ourTables.end()) {
                                     tables.ours.append(sql);
                                 } else if (!sql.isEmpty() && !(isTable && name == "backup"_L1)) {
                                     tables.hasOthers = true;
                                 }
                                 return true;
                             })
        .map([&tables] { return std::move(tables); });
}

Result<bool> hasCurrentTables(files::Database &database)
{
    return openDatabase(u":memory:"_s, files::OpenMode::ReadWrite, {}).and_then([&](const auto &model) {
        return upgrade(*model).and_then([&] { return tablesOf(*model); }).and_then([&](const Tables &expected) {
            return tablesOf(database).map([&](const Tables &found) { return found.ours == expected.ours; });
        });
    });
}

Result<std::int64_t> readVersion(files::Database &database)
{
    const auto id = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    const auto hasTables = hasCurrentTables(database);
    if (!id || !version || !hasTables) {
        return tl::unexpected(!id ? id.error() : !version ? version.error() : hasTables.error());
    }
    const bool isOurs = *id == applicationId && *version >= 0;
    const bool isCurrent = *id == applicationId && *version == currentVersion;
    if (*hasTables) {
        // No other version has these tables, so a header with another version must be damaged.
        return isCurrent && !database.isMarkedReadOnly()
            ? version
            : failure(ErrorKind::WorkspaceDamaged, database.path(), u"the header is not that of the tables"_s);
    }
    if (!isOurs) {
        return failure(ErrorKind::NotAWorkspace, database.path());
    }
    return isCurrent ? failure(ErrorKind::WorkspaceDamaged, database.path(), u"a table is not as it was made"_s)
                     : version;
}

Result<> writeBackupNumber(files::Database &database, std::int64_t number)
{
    return database
        .run("CREATE TABLE IF NOT EXISTS backup (number INTEGER NOT NULL) STRICT;"
             "DELETE FROM backup;")
        .and_then([&] { return files::Statement::prepare(database, "INSERT INTO backup (number) VALUES (?)"); })
        .and_then([number](files::Statement statement) { return statement.bind(number).run(); });
}

std::int64_t readBackupNumber(files::Database &database)
{
    constexpr std::int64_t maximum = 1'000'000'000; // a larger number must come from a table of another program
    const std::int64_t number = database.number("SELECT number FROM backup").value_or(0);
    return number > 0 && number <= maximum ? number : 0;
}

Result<> writeRecord(files::Database &database, const RecordChange &change)
{
    return std::visit(
        [&database](const auto &replacement) {
            return replacement.after ? write(database, *replacement.after) : erase(database, *replacement.before);
        },
        change);
}

} // namespace mueang::workspace
