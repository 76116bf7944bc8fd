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
#include <initializer_list>
#include <memory>
#include <string_view>

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

int mustStop(void *deadline)
{
    return static_cast<const Deadline *>(deadline)->reasonToStop() ? 1 : 0;
}

/**
 * Owns the Qt SQL connection, and closes it before the bytes that it reads are freed. Qt does not close one that still
 * has statements.
 */
class Connection final
{
public:
    Connection(FileBytes bytes, const Deadline &deadline)
        : m_bytes(std::move(bytes))
        , m_deadline(deadline)
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

private:
    Result<> connect();
    Result<> harden();
    Result<> load();

    files::HeapLimit m_heapLimit;
    FileBytes m_bytes;
    const Deadline &m_deadline;
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

Result<> Connection::connect()
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

Result<> Connection::harden()
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

Result<> Connection::load()
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
    sqlite3_progress_handler(m_handle, operationsBetweenLooks, mustStop, const_cast<Deadline *>(&m_deadline));
    if (sqlite3_set_authorizer(m_handle, authorize, nullptr) != SQLITE_OK) {
        return failure(ErrorKind::Internal, {}, u"SQLite refuses the authorizer"_s);
    }
    return {};
}

Result<> Connection::open()
{
    return connect().and_then([this] { return harden(); }).and_then([this] { return load(); });
}

} // namespace

Result<std::unique_ptr<files::Database>> openDatabase(FileBytes bytes, const Deadline &deadline)
{
    const auto connection = std::make_shared<Connection>(std::move(bytes), deadline);
    return connection->open().map([&] {
        return std::make_unique<files::Database>(
            std::shared_ptr<sqlite3>(connection, connection->handle()), QString(),
            files::DatabaseErrors{
                .busy = ErrorKind::Damaged,
                .damaged = ErrorKind::Damaged,
                .wrongSchema = ErrorKind::WrongSchema,
                .valueTooLarge = ErrorKind::BadValue,
                .outOfMemory = ErrorKind::Damaged,
                .stopped = [&deadline] { return deadline.reasonToStop().value_or(ErrorKind::TimedOut); },
            });
    });
}

} // namespace mueang::catalogue
