// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace mueang::files {

enum class OpenMode : std::uint8_t {
    ReadWrite, ///< an existing file; read-only if it cannot be written
    Snapshot, ///< immutable=1: read-only, without locks or journal, for a file that no other process writes
};

/**
 * The error kinds that a connection reports for its kind of file, and functions for its limits in the language of the
 * interface. Without such a function an error has SQLite's words.
 */
struct DatabaseErrors
{
    ErrorKind busy = ErrorKind::Internal;
    ErrorKind damaged = ErrorKind::Internal;
    ErrorKind wrongSchema = ErrorKind::Internal; ///< a table or column is missing or of another kind
    ErrorKind valueTooLarge = ErrorKind::Internal;
    ErrorKind outOfMemory = ErrorKind::Internal;
    std::function<ErrorKind()> stopped = [] { return ErrorKind::Internal; }; ///< by the progress handler
    QString (*valueLimit)() = nullptr; ///< of one text
    QString (*readingLimit)() = nullptr; ///< of memory and time
};

/** A connection to a database with SQLite's C API. Belongs to one thread. */
class Database final
{
public:
    /**
     * Opens a file with the user's data, not through Qt SQL, which reports neither why a write failed
     * (sqlite3_system_errno) nor whether the file was moved. A commit is durable when it returns: rollback journal,
     * which also works in network homes, and synchronous=EXTRA (https://www.sqlite.org/pragma.html#pragma_synchronous).
     * `path` is absolute; `lockTimeout` is the busy timeout for locks of other programs.
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &path, OpenMode mode, std::chrono::milliseconds lockTimeout, const DatabaseErrors &errors);

    /** Uses an open connection, such as one of Qt SQL. The last owner of `handle` closes it. */
    Database(std::shared_ptr<sqlite3> handle, QString path, DatabaseErrors errors);
    Q_DISABLE_COPY_MOVE(Database)
    ~Database() = default;

    /** Runs statements that return no rows. */
    [[nodiscard]] Result<> run(const char *sql);
    /** Returns the first column of the first row of a query. */
    [[nodiscard]] Result<std::int64_t> number(const char *sql);

    /** Returns the current content of the database file (sqlite3_serialize). */
    [[nodiscard]] Result<QByteArray> bytes();

    [[nodiscard]] bool isReadOnly() const;
    /**
     * Returns whether the write version in the header is newer than this SQLite supports, which makes the database
     * read-only regardless of file permissions.
     */
    [[nodiscard]] bool isMarkedReadOnly() const;
    /** Sets the busy timeout; with zero, a locked database fails at once. */
    void setLockTimeout(std::chrono::milliseconds timeout);
    /** Returns whether the file was renamed, replaced or deleted since it was opened: writes would be lost. */
    [[nodiscard]] bool isFileMoved() const;

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    /** Returns the error of the last call. */
    [[nodiscard]] Error error() const;

private:
    Result<> prepareForUse(std::chrono::milliseconds lockTimeout);

    std::shared_ptr<sqlite3> m_handle;
    QString m_path;
    DatabaseErrors m_errors;
};

/**
 * A prepared statement with its bound values. It must not outlive its Database. Unlike QSqlQuery it returns stored
 * bytes: Qt would silently replace invalid UTF-8 with U+FFFD, and allocate a QVariant for each cell of millions of
 * rows.
 */
class Statement final
{
public:
    enum class Type : std::uint8_t { Null, Integer, Real, Text, Blob };

    [[nodiscard]] static Result<Statement> prepare(Database &database, const char *sql);

    /** Binds the next parameter, in the order of the question marks. */
    Statement &bind(const QString &text);
    Statement &bind(std::int64_t number);
    Statement &bindNull();

    /** Returns whether there is a row. */
    [[nodiscard]] Result<bool> step();
    /** Runs a statement that returns no rows. */
    [[nodiscard]] Result<> run();

    [[nodiscard]] Type type(int column) const; ///< as stored; requires that the cell is not yet read
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const; ///< NULL is 0
    [[nodiscard]] double real(int column) const;
    /** Returns the bytes of a text or blob, valid until the next step(). */
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(Database &database, sqlite3_stmt *statement);
    Statement &checkBind(int code);

    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_next = 1;
    std::optional<Error> m_fault; ///< of the first bind that failed
};

/** Calls `read` for each row of the query until it returns false. */
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
        if (!*hasRow || !read(*statement)) {
            return {};
        }
    }
}

/** A transaction that is rolled back on destruction unless committed. */
class Transaction final
{
public:
    enum class Kind : std::uint8_t { Read, Write };

    /** Begins a transaction. Kind::Write takes the write lock here (BEGIN IMMEDIATE), not at the first change. */
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database, Kind kind);

    Q_DISABLE_COPY_MOVE(Transaction)
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database);

    Database &m_database;
    bool m_isOpen = true;
};

/**
 * Returns the errno behind `code`, the result of the last call, if the disk made it fail, for connections of Qt SQL; a
 * full disk is ENOSPC.
 */
[[nodiscard]] std::optional<int> diskError(sqlite3 *handle, int code);

/** Returns the version of the SQLite library in use, such as "3.40.1". */
[[nodiscard]] QString sqliteVersion();

} // namespace mueang::files
