// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/readingbounds.h"
#include "files/sqlite.h"
#include "workspace/bounds.h"
#include "workspace/schema.h"

#include <QTimeZone>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

/** Reading a workspace of the maximum size takes a tenth of it. */
constexpr std::chrono::seconds readingTime(20);

/** Inserts records until there are too many. */
class Collector final
{
public:
    explicit Collector(const QString &file)
        : m_file(file)
    { }

    template<class Record>
    bool put(std::map<decltype(Record().key()), Record> &records, const Record &record)
    {
        m_tally.add(record);
        records.insert_or_assign(record.key(), record);
        return !m_tally.isTooLarge();
    }

    [[nodiscard]] Result<> result() const
    {
        return m_tally.isTooLarge() ? failure(ErrorKind::WorkspaceTooLarge, m_file, tooLargeDetail()) : Result<>();
    }

private:
    Tally m_tally;
    QString m_file;
};

Result<> checkRows(files::Database &database, const char *pragma)
{
    QString fault;
    return files::forEachRow(database, pragma,
                             [&fault](const files::Statement &row) {
                                 fault = row.text(0);
                                 return false;
                             })
        .and_then([&]() -> Result<> {
            return fault == "ok"_L1 ? Result<>() : failure(ErrorKind::WorkspaceDamaged, database.path(), fault);
        });
}

/** Runs first, because it takes a moment while the check of all pages takes seconds. */
Result<> checkCount(files::Database &database)
{
    const auto count = database.number("SELECT (SELECT count(*) FROM list) + (SELECT count(*) FROM membership) + "
                                       "(SELECT count(*) FROM note) + (SELECT count(*) FROM view)");
    if (!count) {
        return tl::unexpected(count.error());
    }
    return *count > maxRecords ? failure(ErrorKind::WorkspaceTooLarge, database.path(), tooLargeDetail()) : Result<>();
}

/** Checks our tables only, if other programs added tables to the file. */
Result<> checkPages(files::Database &database)
{
    const auto tables = tablesOf(database);
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    Result<> result;
    if (!tables->hasOthers) {
        result = checkRows(database, "PRAGMA quick_check(1)");
    } else {
        for (const char *const pragma : {"PRAGMA quick_check(list)", "PRAGMA quick_check(membership)",
                                         "PRAGMA quick_check(note)", "PRAGMA quick_check(view)"}) {
            result = result.and_then([&] { return checkRows(database, pragma); });
        }
    }
    bool hasOrphan = false;
    return result
        .and_then([&] {
            return files::forEachRow(database, "PRAGMA foreign_key_check(membership)",
                                     [&hasOrphan](const files::Statement & /*row*/) {
                                         hasOrphan = true;
                                         return false;
                                     });
        })
        .and_then([&]() -> Result<> {
            return hasOrphan ? failure(ErrorKind::WorkspaceDamaged, database.path(), u"an area of no list"_s)
                             : Result<>();
        });
}

Result<> readLists(files::Database &database, Contents &contents, Collector &collector)
{
    return files::forEachRow(database, "SELECT id, name, position FROM list", [&](const files::Statement &row) {
        return collector.put(contents.lists, Shortlist{row.text(0), row.text(1), row.number(2)});
    });
}

Result<> readMemberships(files::Database &database, Contents &contents, Collector &collector)
{
    QString list; // shared by all its areas; a million copies of the id would take 100 MB
    return files::forEachRow(database, "SELECT list, area, position FROM membership", [&](const files::Statement &row) {
        if (const QString now = row.text(0); now != list) {
            list = now;
        }
        return collector.put(contents.memberships, Membership{list, row.text(1), row.number(2)});
    });
}

Result<> readNotes(files::Database &database, Contents &contents, Collector &collector)
{
    return files::forEachRow(database, "SELECT area, text, changed FROM note", [&](const files::Statement &row) {
        const auto changed = QDateTime::fromMSecsSinceEpoch(row.number(2), QTimeZone::utc()).toUTC();
        return collector.put(contents.notes, Note{row.text(0), row.text(1), changed});
    });
}

Result<> readViews(files::Database &database, Contents &contents, Collector &collector)
{
    return files::forEachRow(
        database, "SELECT id, name, number, definition, position FROM view", [&](const files::Statement &row) {
            return collector.put(
                contents.views,
                SavedView{row.text(0), row.text(1), static_cast<int>(row.number(2)), row.text(3), row.number(4)});
        });
}

} // namespace

Result<Contents> checkAndRead(files::Database &database)
{
    const auto transaction = files::Transaction::begin(database, files::Transaction::Kind::Read);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto checked = [&database] {
        const files::ReadingBounds bounds(database.handle(), readingTime);
        return checkCount(database).and_then([&database] { return checkPages(database); });
    }();
    return checked.and_then([&database] { return readContents(database); });
}

Result<Contents> readContents(files::Database &database)
{
    const files::ReadingBounds bounds(database.handle(), readingTime);
    Contents contents;
    Collector collector(database.path());
    return readLists(database, contents, collector)
        .and_then([&] { return readMemberships(database, contents, collector); })
        .and_then([&] { return readNotes(database, contents, collector); })
        .and_then([&] { return readViews(database, contents, collector); })
        .and_then([&] { return collector.result(); })
        .map([&] { return std::move(contents); });
}

} // namespace mueang::workspace
