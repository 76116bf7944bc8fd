// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/watch.h"

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace mueang::catalogue {

/**
 * An in-memory database of a catalogue's bytes, hardened against untrusted content
 * (https://www.sqlite.org/security.html): it is read-only, its schema cannot run SQL or load code, and functions,
 * memory and time are limited. Belongs to the thread that opened it. `watch` must outlive it.
 */
class Database final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(FileBytes bytes, const Watch &watch);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(Database &&) = delete;
    ~Database();

    /** Returns the last SQLite error as an Error. */
    [[nodiscard]] Error lastFailure() const;

    class Connection;

    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

/**
 * A SELECT or PRAGMA statement. Unlike QSqlQuery it returns the stored bytes: Qt would silently replace invalid UTF-8
 * with U+FFFD, and allocate a QVariant for each cell of millions of rows.
 */
class Statement final
{
public:
    enum class Type : std::uint8_t { Null, Integer, Real, Text, Blob };
    enum class Step : std::uint8_t { Row, Done, Failed };

    [[nodiscard]] static Result<Statement> prepare(const Database &database, const QByteArray &sql);

    /** After Failed, Database::lastFailure() returns the reason. */
    [[nodiscard]] Step step();
    [[nodiscard]] Type type(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /** Returns the bytes of a text, valid until the next step(). */
    [[nodiscard]] std::string_view text(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    { }

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace mueang::catalogue
