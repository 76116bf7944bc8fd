// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/sqlite.h"

#include "files/readingbounds.h"

#include <QFile>
#include <QUrl>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <initializer_list>

namespace mueang::files {

using namespace Qt::StringLiterals;

namespace {

struct Setting
{
    int id;
    int value;
};

/** The file may be untrusted, such as a backup from elsewhere, so nothing in its schema may run code. */
constexpr std::array settings{
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},   Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0}, Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},     Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

/** The limits of a catalogue. They apply to writing as well. */
constexpr std::array limits{
    Setting{SQLITE_LIMIT_LENGTH, 4'000'000}, Setting{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Setting{SQLITE_LIMIT_COLUMN, 100},       Setting{SQLITE_LIMIT_VDBE_OP, 100'000},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},  Setting{SQLITE_LIMIT_WORKER_THREADS, 0},
};

/** For reading the schema: Mueang's takes a millisecond, one with 100 000 tables half a minute. */
constexpr std::chrono::seconds schemaTime(1);

constexpr auto pragmas = "PRAGMA cell_size_check = ON;"
                         "PRAGMA mmap_size = 0;"
                         "PRAGMA foreign_keys = ON;"
                         "PRAGMA synchronous = EXTRA;"
                         "PRAGMA temp_store = MEMORY;";

/** Returns a URI with immutable=1, so that SQLite neither creates a -journal or -wal file nor reads an existing one. */
QByteArray snapshotAddress(const QString &path)
{
    return "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
}

/**
 * Checks the errno of the file, of the last call and of the thread. SQLite keeps the first two, but not that of a
 * journal that fails in COMMIT.
 */
bool hasErrno(sqlite3 *handle, int ofThread, std::initializer_list<int> numbers)
{
    int ofFile = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile);
    const int ofCall = sqlite3_system_errno(handle);
    return std::ranges::any_of(numbers,
                               [&](int number) { return number == ofCall || number == ofFile || number == ofThread; });
}

/** SQLite returns SQLITE_FULL for ENOSPC only. */
bool hasNoRoom(sqlite3 *handle, int systemError)
{
    return hasErrno(handle, systemError, {ENOSPC, EDQUOT, EFBIG});
}

ErrorKind kindOfIo(sqlite3 *handle, int systemError, ErrorKind damaged)
{
    switch (sqlite3_extended_errcode(handle)) {
    case SQLITE_IOERR_SHORT_READ:
        return damaged;
    case SQLITE_IOERR_READ:
        return ErrorKind::FileNotReadable;
    default:
        return hasNoRoom(handle, systemError)                       ? ErrorKind::DiskFull
            : hasErrno(handle, systemError, {EROFS, EACCES, EPERM}) ? ErrorKind::NotWritable
                                                                    : ErrorKind::DiskFailed;
    }
}

} // namespace

Database::Database(std::shared_ptr<sqlite3> handle, QString path, DatabaseErrors errors)
    : m_handle(std::move(handle))
    , m_path(std::move(path))
    , m_errors(std::move(errors))
{ }

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode,
                                                 std::chrono::milliseconds lockTimeout, const DatabaseErrors &errors)
{
    const bool isSnapshot = mode == OpenMode::Snapshot;
    const QByteArray name = isSnapshot ? snapshotAddress(path) : QFile::encodeName(path);
    // SQLITE_OPEN_URI also for copyTo(), which passes its target as a URI; an absolute path is never read as one.
    const int flags = SQLITE_OPEN_URI | (isSnapshot ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    if (handle == nullptr) {
        return failure(ErrorKind::Internal, path, u"out of memory"_s);
    }
    auto database = std::make_unique<Database>(std::shared_ptr<sqlite3>(handle, sqlite3_close_v2), path, errors);
    if (code != SQLITE_OK) {
        const bool isMissing = sqlite3_system_errno(handle) == ENOENT;
        return failure(isMissing ? ErrorKind::FileNotFound : ErrorKind::FileNotReadable, path,
                       QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    const auto prepared = database->prepareForUse(lockTimeout);
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    return database;
}

Result<> Database::prepareForUse(std::chrono::milliseconds lockTimeout)
{
    sqlite3_extended_result_codes(handle(), 1);
    setLockTimeout(lockTimeout);
    for (const Setting &setting : settings) {
        int now = -1;
        if (sqlite3_db_config(handle(), setting.id, setting.value, &now) != SQLITE_OK || now != setting.value) {
            return failure(ErrorKind::Internal, m_path, u"SQLite refuses the setting %1"_s.arg(setting.id));
        }
    }
    for (const Setting &limit : limits) {
        sqlite3_limit(handle(), limit.id, limit.value);
    }
    const ReadingBounds bounds(handle(), schemaTime);
    return run(pragmas);
}

Result<> Database::run(const char *sql)
{
    errno = 0;
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(error());
    }
    return {};
}

Result<std::int64_t> Database::number(const char *sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    return statement->step().map([&statement](bool) { return statement->number(0); });
}

Result<QByteArray> Database::bytes()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void *)> bytes(sqlite3_serialize(handle(), "main", &size, 0),
                                                                 &sqlite3_free);
    if (!bytes) {
        return failure(ErrorKind::Internal, m_path, u"out of memory"_s);
    }
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), size);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") != 0;
}

bool Database::isMarkedReadOnly() const
{
    constexpr sqlite3_int64 place = 18; // https://www.sqlite.org/fileformat.html#file_format_version_numbers
    constexpr unsigned char newestKnown = 2;
    sqlite3_file *file = nullptr;
    unsigned char version = 0;
    // Not through another descriptor: closing it would release the POSIX locks of this process.
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK
        && file->pMethods != nullptr && file->pMethods->xRead(file, &version, 1, place) == SQLITE_OK
        && version > newestKnown;
}

void Database::setLockTimeout(std::chrono::milliseconds timeout)
{
    sqlite3_busy_timeout(handle(), static_cast<int>(timeout.count()));
}

bool Database::isFileMoved() const
{
    int moved = 0;
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Error Database::error() const
{
    const int systemError = errno;
    const auto because = [&](ErrorKind kind, QString (*limit)() = nullptr) {
        return Error{kind, m_path, {}, limit != nullptr ? limit() : QString::fromUtf8(sqlite3_errmsg(handle()))};
    };
    switch (sqlite3_errcode(handle()) & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return because(m_errors.busy);
    case SQLITE_FULL:
        return because(ErrorKind::DiskFull);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return because(ErrorKind::NotWritable);
    case SQLITE_CANTOPEN: // of the journal
        return because(hasNoRoom(handle(), systemError) ? ErrorKind::DiskFull : ErrorKind::NotWritable);
    case SQLITE_IOERR:
        return because(kindOfIo(handle(), systemError, m_errors.damaged));
    case SQLITE_CONSTRAINT:
        return because(ErrorKind::Conflict);
    case SQLITE_TOOBIG:
        return because(m_errors.valueTooLarge, m_errors.valueLimit);
    case SQLITE_NOMEM:
        return because(m_errors.outOfMemory, m_errors.readingLimit);
    case SQLITE_INTERRUPT:
        return because(m_errors.stopped(), m_errors.readingLimit);
    case SQLITE_ERROR: // such as a missing table
    case SQLITE_AUTH:
        return because(sqlite3_extended_errcode(handle()) == SQLITE_ERROR_MISSING_COLLSEQ ? m_errors.damaged
                                                                                          : m_errors.wrongSchema);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return because(m_errors.damaged);
    default:
        return because(ErrorKind::Internal);
    }
}

Transaction::Transaction(Database &database)
    : m_database(database)
{ }

Transaction::~Transaction()
{
    if (m_isOpen) {
        // Some failures roll back by themselves; ROLLBACK then fails harmlessly.
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, Kind kind)
{
    return database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").map([&database] {
        return std::unique_ptr<Transaction>(new Transaction(database));
    });
}

Result<> Transaction::commit()
{
    const auto committed = m_database.run("COMMIT");
    m_isOpen = !committed;
    return committed;
}

std::optional<int> diskError(sqlite3 *handle, int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return ENOSPC;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return sqlite3_system_errno(handle);
    default:
        return std::nullopt;
    }
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace mueang::files
