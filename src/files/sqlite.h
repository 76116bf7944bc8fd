// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace mueang::files {

enum class OpenMode : std::uint8_t {
    ReadWrite, ///< an existing file; read-only when it may not be written
    Snapshot, ///< a file that nobody writes: only read, and no file is made beside it
};

/** What the errors of a connection call its file, and which limits they name, in the interface's language. */
struct DatabaseErrors
{
    ErrorKind busy = ErrorKind::Internal;
    ErrorKind damaged = ErrorKind::Internal;
    ErrorKind tooLarge = ErrorKind::Internal;
    QString (*valueLimit)() = nullptr; ///< of one text
    QString (*readingLimit)() = nullptr; ///< of memory and time
};

/**
 * A connection to a file of the user's own. SQLite's C interface, because only it tells why a write
 * failed (sqlite3_system_errno) and whether the file is still in its place. A commit returns when the
 * disk has it: rollback journal, which works in network homes too, and synchronous=EXTRA
 * (https://www.sqlite.org/pragma.html#pragma_synchronous). Belongs to one thread.
 */
class Database final
{
public:
    /** `path` is absolute. Waits up to `lockTimeout` for a lock that another program holds. */
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &path, OpenMode mode, std::chrono::milliseconds lockTimeout, const DatabaseErrors &errors);

    Q_DISABLE_COPY_MOVE(Database)
    ~Database();

    /** Statements without a result. */
    [[nodiscard]] Result<> run(const char *sql);
    /** The first value of the first row of a query. */
    [[nodiscard]] Result<std::int64_t> number(const char *sql);

    /** The bytes of the file, as of now. */
    [[nodiscard]] Result<QByteArray> bytes();

    [[nodiscard]] bool isReadOnly() const;
    /** Its header asks for a way of writing that SQLite does not know: it is then only read, whoever may write it. */
    [[nodiscard]] bool isMarkedReadOnly() const;
    /** Zero fails at once. */
    void setLockTimeout(std::chrono::milliseconds timeout);
    /** The file was renamed, replaced or deleted: what is written would be lost. */
    [[nodiscard]] bool hasMoved() const;

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /** Why the last call failed. */
    [[nodiscard]] Error error() const;

private:
    Database(sqlite3 *handle, QString path, const DatabaseErrors &errors);
    Result<> prepareForUse(std::chrono::milliseconds lockTimeout);

    sqlite3 *m_handle;
    QString m_path;
    DatabaseErrors m_errors;
};

/** One statement with its values. */
class Statement final
{
public:
    [[nodiscard]] static Result<Statement> prepare(Database &database, const char *sql);

    /** Values in the order of the question marks. */
    Statement &bind(const QString &text);
    Statement &bind(std::int64_t number);
    Statement &bindNull();

    /** True when there is a row. */
    [[nodiscard]] Result<bool> step();
    /** Of a statement without rows. */
    [[nodiscard]] Result<> run();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const; ///< NULL is 0

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(Database &database, sqlite3_stmt *statement);
    Statement &noteBinding(int code);

    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_next = 1;
    std::optional<Error> m_fault; ///< of the first value that could not be bound
};

/** Rolled back unless committed. */
class Transaction final
{
public:
    enum class Kind : std::uint8_t { Read, Write };

    /** A Write waits for other writers at once, not at its first change. */
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database, Kind kind);

    Q_DISABLE_COPY_MOVE(Transaction)
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database);

    Database &m_database;
    bool m_isOpen = true;
};

} // namespace mueang::files
