// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/schema.h"

#include <QTimeZone>

#include <array>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t applicationId = 0x4D554E57; // 'MUNW'

/**
 * Step n makes version n from version n - 1; a new file is version 0. References are checked at the
 * commit, so that a change may replace records in any order.
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

/** Reads all rows of a query. */
template<class Read>
Result<> forEachRow(Database &database, const char *sql, const Read &read)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return tl::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return {};
        }
        read(*statement);
    }
}

template<class Record>
void put(std::map<decltype(Record().key()), Record> &records, const Record &record)
{
    records.insert_or_assign(record.key(), record);
}

Result<> write(Database &database, const Shortlist &list)
{
    // Not OR REPLACE: that would delete another list of the same name.
    return Statement::prepare(database,
                              "INSERT INTO list (id, name, folded, position) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO "
                              "UPDATE SET name = excluded.name, folded = excluded.folded, position = excluded.position")
        .and_then([&](Statement statement) {
            return statement.bind(list.id).bind(list.name).bind(foldedName(list.name)).bind(list.position).run();
        });
}

Result<> write(Database &database, const Membership &membership)
{
    return Statement::prepare(database, "INSERT OR REPLACE INTO membership (list, area, position) VALUES (?, ?, ?)")
        .and_then([&](Statement statement) {
            return statement.bind(membership.list).bind(membership.area).bind(membership.position).run();
        });
}

Result<> write(Database &database, const Note &note)
{
    return Statement::prepare(database, "INSERT OR REPLACE INTO note (area, text, changed) VALUES (?, ?, ?)")
        .and_then([&](Statement statement) {
            return statement.bind(note.area).bind(note.text).bind(note.changed.toMSecsSinceEpoch()).run();
        });
}

Result<> write(Database &database, const SavedView &view)
{
    return Statement::prepare(
               database,
               "INSERT INTO view (id, name, folded, number, definition, position) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, "
               "number = excluded.number, definition = excluded.definition, position = excluded.position")
        .and_then([&](Statement statement) {
            statement.bind(view.id).bind(view.name).bind(foldedName(view.name));
            view.number == 0 ? statement.bindNull() : statement.bind(std::int64_t{view.number});
            return statement.bind(view.definition).bind(view.position).run();
        });
}

Result<> erase(Database &database, const char *sql, const QString &key)
{
    return Statement::prepare(database, sql).and_then([&](Statement statement) { return statement.bind(key).run(); });
}

Result<> erase(Database &database, const Shortlist &list)
{
    return erase(database, "DELETE FROM list WHERE id = ?", list.id);
}

Result<> erase(Database &database, const Membership &membership)
{
    return Statement::prepare(database, "DELETE FROM membership WHERE list = ? AND area = ?")
        .and_then([&](Statement statement) { return statement.bind(membership.list).bind(membership.area).run(); });
}

Result<> erase(Database &database, const Note &note)
{
    return erase(database, "DELETE FROM note WHERE area = ?", note.area);
}

Result<> erase(Database &database, const SavedView &view)
{
    return erase(database, "DELETE FROM view WHERE id = ?", view.id);
}

Result<> checkPages(Database &database)
{
    auto check = Statement::prepare(database, "PRAGMA quick_check(1)");
    auto references = Statement::prepare(database, "PRAGMA foreign_key_check");
    if (!check || !references) {
        return tl::unexpected(check ? references.error() : check.error());
    }
    const auto row = check->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (check->text(0) != "ok"_L1) {
        return failure(ErrorKind::WorkspaceDamaged, database.path(), check->text(0));
    }
    return references->step().and_then([&](bool hasOrphan) -> Result<> {
        return hasOrphan ? failure(ErrorKind::WorkspaceDamaged, database.path(), u"an area of no list"_s) : Result<>();
    });
}

} // namespace

Result<> upgrade(Database &database)
{
    const auto transaction = Transaction::begin(database, Transaction::Kind::Write);
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

Result<std::int64_t> readVersion(Database &database)
{
    const auto id = database.number("PRAGMA application_id");
    if (!id) {
        return id;
    }
    const auto version = database.number("PRAGMA user_version");
    if (*id != applicationId || (version && *version < 0)) {
        return failure(ErrorKind::NotAWorkspace, database.path());
    }
    return version;
}

Result<Contents> checkAndRead(Database &database)
{
    const auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return checkPages(database).and_then([&database] { return readContents(database); });
}

Result<Contents> readContents(Database &database)
{
    Contents contents;
    return forEachRow(database, "SELECT id, name, position FROM list",
                      [&](const Statement &row) {
                          put(contents.lists, Shortlist{row.text(0), row.text(1), row.number(2)});
                      })
        .and_then([&] {
            return forEachRow(database, "SELECT list, area, position FROM membership", [&](const Statement &row) {
                put(contents.memberships, Membership{row.text(0), row.text(1), row.number(2)});
            });
        })
        .and_then([&] {
            return forEachRow(database, "SELECT area, text, changed FROM note", [&](const Statement &row) {
                const auto changed = QDateTime::fromMSecsSinceEpoch(row.number(2), QTimeZone::utc()).toUTC();
                put(contents.notes, Note{row.text(0), row.text(1), changed});
            });
        })
        .and_then([&] {
            return forEachRow(database, "SELECT id, name, number, definition, position FROM view",
                              [&](const Statement &row) {
                                  put(contents.views,
                                      SavedView{row.text(0), row.text(1), static_cast<int>(row.number(2)), row.text(3),
                                                row.number(4)});
                              });
        })
        .map([&] { return std::move(contents); });
}

Result<> writeRecord(Database &database, const RecordChange &change)
{
    return std::visit(
        [&database](const auto &replacement) {
            return replacement.after ? write(database, *replacement.after) : erase(database, *replacement.before);
        },
        change);
}

} // namespace mueang::workspace
