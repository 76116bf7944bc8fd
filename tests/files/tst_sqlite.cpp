// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/sqlite.h"

#include <QTest>
#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string_view>

using namespace mueang;
using namespace mueang::files;
using namespace Qt::StringLiterals;

namespace {

/** A connection of someone else, as Qt SQL's are. */
std::shared_ptr<sqlite3> openConnection()
{
    sqlite3 *handle = nullptr;
    sqlite3_open(":memory:", &handle);
    return {handle, sqlite3_close};
}

DatabaseErrors errors()
{
    return {.busy = ErrorKind::WorkspaceBusy,
            .damaged = ErrorKind::Damaged,
            .wrongSchema = ErrorKind::WrongSchema,
            .valueTooLarge = ErrorKind::BadValue,
            .outOfMemory = ErrorKind::WorkspaceTooLarge,
            .stopped = [] { return ErrorKind::Cancelled; }};
}

constexpr auto endless = "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c";

} // namespace

/** Statements and their connections. */
class TestSqlite final : public QObject
{
    Q_OBJECT

private slots:
    void givesStoredBytes_data();
    void givesStoredBytes();
    void givesWhatWasBound();
    void saysWhyAStatementFailed_data();
    void saysWhyAStatementFailed();
    void sharesAConnection();
};

void TestSqlite::givesStoredBytes_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("bytes");

    const auto row = [](const char *name, const char *sql, Statement::Type type, const QByteArray &bytes) {
        QTest::newRow(name) << QByteArray("SELECT ").append(sql) << static_cast<int>(type) << bytes;
    };
    row("nothing", "NULL", Statement::Type::Null, {});
    row("text", "'เมือง'", Statement::Type::Text, "เมือง");
    row("empty text", "''", Statement::Type::Text, {});
    row("text that is not UTF-8", "CAST(x'61c328ff' AS TEXT)", Statement::Type::Text, "\x61\xc3\x28\xff");
    row("text with a zero", "CAST(x'610062' AS TEXT)", Statement::Type::Text, QByteArray("a\0b", 3));
    row("blob", "x'00ff00'", Statement::Type::Blob, QByteArray("\0\xff\0", 3));
    row("whole number", "-9223372036854775807", Statement::Type::Integer, "-9223372036854775807");
    row("number", "0.25", Statement::Type::Real, "0.25");
}

void TestSqlite::givesStoredBytes()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const int, type);
    QFETCH(const QByteArray, bytes);
    Database database(openConnection(), {}, errors());
    auto statement = Statement::prepare(database, sql.constData());
    QVERIFY(statement);
    QVERIFY(statement->step().value_or(false));

    QCOMPARE(static_cast<int>(statement->type(0)), type);
    const std::string_view stored = statement->bytes(0);
    QCOMPARE(QByteArray(stored.data(), static_cast<qsizetype>(stored.size())), bytes);
    QVERIFY(!statement->step().value_or(true));
}

void TestSqlite::givesWhatWasBound()
{
    Database database(openConnection(), {}, errors());
    auto statement = Statement::prepare(database, "SELECT ?, ?, ?, 0.5");
    QVERIFY(statement);
    statement->bind(u"ภูเก็ต"_s).bind(std::int64_t{1} << 40).bindNull();
    QVERIFY(statement->step().value_or(false));

    QCOMPARE(statement->text(0), u"ภูเก็ต"_s);
    QCOMPARE(statement->number(1), std::int64_t{1} << 40);
    QCOMPARE(static_cast<int>(statement->type(2)), static_cast<int>(Statement::Type::Null));
    QVERIFY(statement->text(2).isNull());
    QCOMPARE(statement->real(3), 0.5);
}

void TestSqlite::saysWhyAStatementFailed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const char *sql, ErrorKind kind, const QString &detail) {
        QTest::newRow(name) << QByteArray(sql) << static_cast<int>(kind) << detail;
    };
    row("table missing", "SELECT x FROM nowhere", ErrorKind::WrongSchema, u"no such table: nowhere"_s);
    row("unknown order", "SELECT 1 AS x ORDER BY x COLLATE none", ErrorKind::Damaged,
        u"no such collation sequence: none"_s);
    row("value too large", "SELECT zeroblob(2000)", ErrorKind::BadValue, u"string or blob too big"_s);
    row("stopped", endless, ErrorKind::Cancelled, u"interrupted"_s);
}

void TestSqlite::saysWhyAStatementFailed()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    const std::shared_ptr<sqlite3> connection = openConnection();
    sqlite3_limit(connection.get(), SQLITE_LIMIT_LENGTH, 1000);
    sqlite3_progress_handler(
        connection.get(), 1000, [](void *) { return 1; }, nullptr);
    Database database(connection, u"a"_s, errors());

    const Result<> read = forEachRow(database, sql.constData(), [](const Statement &) { return true; });

    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().kind), kind);
    QCOMPARE(read.error().subject, u"a"_s);
    QCOMPARE(read.error().detail, detail);
}

void TestSqlite::sharesAConnection()
{
    const std::shared_ptr<sqlite3> connection = openConnection();
    {
        Database database(connection, {}, errors());
        QVERIFY(database.run("CREATE TABLE t (x); INSERT INTO t VALUES (7)"));
    }
    Database again(connection, {}, errors());
    QCOMPARE(again.number("SELECT x FROM t").value_or(0), 7);
}

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
