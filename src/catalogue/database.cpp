// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/database.h"

#include "files/heaplimit.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

struct Setting
{
    int id;
    int value;
};

constexpr std::array settings{
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},      Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},        Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_DQS_DDL, 0},        Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
};

/** SQLite's recommended limits for untrusted files, raised for Mueang's rows and statements. */
constexpr std::array limits{
    Setting{SQLITE_LIMIT_LENGTH, 4'000'000},
    Setting{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Setting{SQLITE_LIMIT_COLUMN, 100},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 10},
    Setting{SQLITE_LIMIT_COMPOUND_SELECT, 3},
    Setting{SQLITE_LIMIT_VDBE_OP, 100'000},
    Setting{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Setting{SQLITE_LIMIT_ATTACHED, 0},
    // Mueang's statements match no patterns; a long one could keep GLOB busy without calling the progress handler.
    Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1},
    Setting{SQLITE_LIMIT_VARIABLE_NUMBER, 10},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Setting{SQLITE_LIMIT_WORKER_THREADS, 0},
};

/** CHECK constraints are untrusted expressions, so they are not evaluated; Rows checks the values. */
constexpr auto pragmas = "PRAGMA cell_size_check = ON;"
                         "PRAGMA mmap_size = 0;"
                         "PRAGMA query_only = ON;"
                         "PRAGMA trusted_schema = OFF;"
                         "PRAGMA ignore_check_constraints = ON;"
                         "PRAGMA temp_store = MEMORY;";

constexpr int operationsBetweenLooks = 1000;

bool isOneOf(const char *name, std::initializer_list<std::string_view> names)
{
    return name != nullptr && std::find(names.begin(), names.end(), std::string_view(name)) != names.end();
}

/** Allows only what Mueang's own statements need. */
// NOLINTNEXTLINE(readability-function-size): SQLite gives six parameters
int authorize(void * /*context*/, int action, const char *first, const char *second, const char *database,
              const char * /*trigger*/)
{
    switch (action) {
    case SQLITE_SELECT:
        return SQLITE_OK;
    case SQLITE_READ:
        return database == nullptr || std::string_view(database) == "main" ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return isOneOf(second, {"count", "length", "typeof", "coalesce"}) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isOneOf(first, {"quick_check", "table_xinfo"}) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

int mustStop(void *watch)
{
    return static_cast<const Watch *>(watch)->reasonToStop() ? 1 : 0;
}

} // namespace

/** Owns the Qt SQL connection, and closes it before the bytes that it reads are freed. */
class Database::Connection final
{
public:
    Connection(FileBytes bytes, const Watch &watch)
        : m_bytes(std::move(bytes))
        , m_watch(watch)
        , m_name(u"catalogue-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    { }

    Q_DISABLE_COPY_MOVE(Connection)

    ~Connection()
    {
        m_handle = nullptr;
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    Result<> open();

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    [[nodiscard]] const Watch &watch() const { return m_watch; }

private:
    Result<> connect();
    Result<> harden();
    Result<> load();

    files::HeapLimit m_heapLimit;
    FileBytes m_bytes;
    const Watch &m_watch;
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

Result<> Database::Connection::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(u":memory:"_s);
    if (!database.open()) {
        return failure(ErrorKind::Internal, {}, database.lastError().text());
    }
    const QVariant handle = database.driver()->handle();
    if (std::string_view(handle.typeName()) != "sqlite3*") {
        return failure(ErrorKind::Internal, {}, u"the SQLite driver has no handle"_s);
    }
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

Result<> Database::Connection::harden()
{
    for (const Setting &setting : settings) {
        int now = -1;
        if (sqlite3_db_config(m_handle, setting.id, setting.value, &now) != SQLITE_OK || now != setting.value) {
            return failure(ErrorKind::Internal, {}, u"SQLite refuses the setting %1"_s.arg(setting.id));
        }
    }
    for (const Setting &limit : limits) {
        sqlite3_limit(m_handle, limit.id, limit.value);
        if (sqlite3_limit(m_handle, limit.id, -1) > limit.value) {
            return failure(ErrorKind::Internal, {}, u"SQLite refuses the limit %1"_s.arg(limit.id));
        }
    }
    if (sqlite3_exec(m_handle, pragmas, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return failure(ErrorKind::Internal, {}, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    return {};
}

Result<> Database::Connection::load()
{
    // An in-memory database does not support WAL, so its header must not request it.
    for (const std::size_t offset : {std::size_t{18}, std::size_t{19}}) {
        m_bytes.data[offset] = m_bytes.data[offset] == 2 ? 1 : m_bytes.data[offset];
    }
    const auto size = static_cast<sqlite3_int64>(m_bytes.size);
    if (sqlite3_deserialize(m_handle, "main", m_bytes.data.get(), size, size, SQLITE_DESERIALIZE_READONLY)
        != SQLITE_OK) {
        return failure(ErrorKind::Damaged, {}, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    sqlite3_progress_handler(m_handle, operationsBetweenLooks, mustStop, const_cast<Watch *>(&m_watch));
    if (sqlite3_set_authorizer(m_handle, authorize, nullptr) != SQLITE_OK) {
        return failure(ErrorKind::Internal, {}, u"SQLite refuses the authorizer"_s);
    }
    return {};
}

Result<> Database::Connection::open()
{
    return connect().and_then([this] { return harden(); }).and_then([this] { return load(); });
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(FileBytes bytes, const Watch &watch)
{
    auto connection = std::make_unique<Connection>(std::move(bytes), watch);
    return connection->open().map(
        [&connection] { return std::unique_ptr<Database>(new Database(std::move(connection))); });
}

Error Database::lastFailure() const
{
    sqlite3 *const handle = m_connection->handle();
    const QString words = QString::fromUtf8(sqlite3_errmsg(handle));
    switch (sqlite3_errcode(handle)) {
    case SQLITE_INTERRUPT:
        return {m_connection->watch().reasonToStop().value_or(ErrorKind::TimedOut), {}, {}, words};
    case SQLITE_TOOBIG:
        return {ErrorKind::BadValue, {}, {}, words};
    case SQLITE_ERROR:
    case SQLITE_AUTH:
        return {ErrorKind::WrongSchema, {}, {}, words};
    default:
        return {ErrorKind::Damaged, {}, {}, words};
    }
}

Result<Statement> Statement::prepare(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int length = static_cast<int>(sql.size());
    if (sqlite3_prepare_v2(database.connection().handle(), sql.constData(), length, &statement, nullptr) != SQLITE_OK) {
        return tl::unexpected(database.lastFailure());
    }
    return Statement(statement);
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Step Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    return result == SQLITE_ROW ? Step::Row : result == SQLITE_DONE ? Step::Done : Step::Failed;
}

Statement::Type Statement::type(int column) const
{
    static_assert(SQLITE_INTEGER == 1 && SQLITE_FLOAT == 2 && SQLITE_TEXT == 3 && SQLITE_BLOB == 4 && SQLITE_NULL == 5);
    constexpr std::array types{Type::Null, Type::Integer, Type::Real, Type::Text, Type::Blob, Type::Null};
    return types[static_cast<std::size_t>(sqlite3_column_type(m_statement.get(), column))];
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    // In this order: sqlite3_column_text() may convert the cell, and the size is that of the converted text.
    const unsigned char *const text = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return text == nullptr ? std::string_view()
                           : std::string_view(reinterpret_cast<const char *>(text), static_cast<std::size_t>(size));
}

} // namespace mueang::catalogue
