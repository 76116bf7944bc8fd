// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/sqlite.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace mueang::files {

Statement::Statement(Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{ }

Result<Statement> Statement::prepare(Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr) != SQLITE_OK) {
        return tl::unexpected(database.error());
    }
    return Statement(database, statement);
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

/** Reads the error immediately, because the next bind resets it. */
Statement &Statement::checkBind(int code)
{
    ++m_next;
    if (code != SQLITE_OK && !m_fault) {
        m_fault = m_database->error();
    }
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return checkBind(sqlite3_bind_text(m_statement.get(), m_next, bytes.constData(), static_cast<int>(bytes.size()),
                                       SQLITE_TRANSIENT));
}

Statement &Statement::bind(std::int64_t number)
{
    return checkBind(sqlite3_bind_int64(m_statement.get(), m_next, number));
}

Statement &Statement::bindNull()
{
    return checkBind(sqlite3_bind_null(m_statement.get(), m_next));
}

Result<bool> Statement::step()
{
    if (m_fault) {
        return tl::unexpected(*m_fault);
    }
    errno = 0; // read by Database::error()
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        return tl::unexpected(m_database->error());
    }
    return code == SQLITE_ROW;
}

Result<> Statement::run()
{
    return step().map([](bool) {});
}

Statement::Type Statement::type(int column) const
{
    static_assert(SQLITE_INTEGER == 1 && SQLITE_FLOAT == 2 && SQLITE_TEXT == 3 && SQLITE_BLOB == 4 && SQLITE_NULL == 5);
    constexpr std::array types{Type::Null, Type::Integer, Type::Real, Type::Text, Type::Blob, Type::Null};
    return types[static_cast<std::size_t>(sqlite3_column_type(m_statement.get(), column))];
}

QString Statement::text(int column) const
{
    const std::string_view stored = bytes(column);
    return QString::fromUtf8(stored.data(), static_cast<qsizetype>(stored.size()));
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::bytes(int column) const
{
    // In this order: sqlite3_column_text() may convert the cell, and the size is that of the converted text.
    const unsigned char *const text = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return text == nullptr ? std::string_view()
                           : std::string_view(reinterpret_cast<const char *>(text), static_cast<std::size_t>(size));
}

} // namespace mueang::files
