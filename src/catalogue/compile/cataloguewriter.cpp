// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/cataloguewriter.h"

#include "files/checkedoutput.h"
#include "files/sqlite.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <bit>
#include <cerrno>
#include <optional>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

/**
 * Splits data/schema.sql into statements, because Qt SQL runs one at a time. Requires that no text in them contains ';'
 * or '--'.
 */
QStringList schemaStatements()
{
    QFile file(u":/mueang/catalogue/schema.sql"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString statements;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        statements += line.section("--"_L1, 0, 0).trimmed() + u' ';
    }
    QStringList result;
    for (const QString &statement : statements.split(u';')) {
        if (!statement.trimmed().isEmpty()) {
            result.append(statement.trimmed());
        }
    }
    return result;
}

QString insertStatement(const tables::Table &table)
{
    QStringList names;
    QStringList places;
    for (const char *const column : table.columns) {
        names.append(QString::fromLatin1(column));
        places.append(u"?"_s);
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(QLatin1StringView(table.name), names.join(", "_L1),
                                                    places.join(", "_L1));
}

void addNumber(QByteArray &bytes, char kind, quint64 number)
{
    char encoded[sizeof number] = {};
    qToLittleEndian(number, encoded);
    bytes.append(kind).append(encoded, sizeof encoded);
}

/** Appends a type tag and the value, so that different rows never have the same bytes. */
void addValue(QByteArray &bytes, const QVariant &value)
{
    if (value.isNull()) {
        bytes.append('N');
    } else if (value.typeId() == QMetaType::Double) {
        addNumber(bytes, 'R', std::bit_cast<quint64>(value.toDouble()));
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        addNumber(bytes, 'T', static_cast<quint64>(text.size()));
        bytes.append(text);
    } else {
        addNumber(bytes, 'I', static_cast<quint64>(value.toLongLong()));
    }
}

} // namespace

struct CatalogueWriter::TableState
{
    QSqlQuery query;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 rows = 0;
};

CatalogueWriter::Connection::Connection()
    : m_name(u"build-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

CatalogueWriter::Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

CatalogueWriter::CatalogueWriter(const QString &target)
    : m_target(target)
    , m_folder(QFileInfo(target).path() + u"/.mueang-XXXXXX"_s)
    , m_path(m_folder.filePath(u"catalogue.sqlite"_s))
{ }

CatalogueWriter::~CatalogueWriter() = default;

Result<std::unique_ptr<CatalogueWriter>> CatalogueWriter::create(const QString &target)
{
    errno = 0;
    std::unique_ptr<CatalogueWriter> writer(new CatalogueWriter(target));
    if (!writer->m_folder.isValid()) {
        return tl::unexpected(writeError(errno, target));
    }
    if (const Result<> opened = writer->open(); !opened) {
        return tl::unexpected(opened.error());
    }
    return writer;
}

Result<> CatalogueWriter::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection.name());
    database.setDatabaseName(m_path);
    if (!database.open()) {
        return failure(ErrorKind::NotWritable, m_target, database.lastError().text());
    }
    // The file is private and discarded if incomplete, so it needs no journal.
    QStringList statements{u"PRAGMA page_size = 4096"_s, u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
                           u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN"_s};
    const QStringList schema = schemaStatements();
    if (schema.isEmpty()) {
        return failure(ErrorKind::Internal, m_target, u"the schema is not compiled in"_s);
    }
    for (const QString &statement : statements + schema) {
        if (!execute(statement)) {
            return m_state;
        }
    }
    prepareTables();
    return m_state;
}

bool CatalogueWriter::execute(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection.name(), false));
    if (!query.exec(statement)) {
        keepError(query);
    }
    return m_state.has_value();
}

bool CatalogueWriter::prepareTables()
{
    for (const tables::Table &table : tables::all) {
        auto state = std::make_unique<TableState>();
        state->query = QSqlQuery(QSqlDatabase::database(m_connection.name(), false));
        state->query.setForwardOnly(true);
        if (!state->query.prepare(insertStatement(table))) {
            keepError(state->query);
            return false;
        }
        m_tables.emplace(table.name, std::move(state));
    }
    return true;
}

void CatalogueWriter::keepError(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    const QVariant handle = QSqlDatabase::database(m_connection.name(), false).driver()->handle();
    const std::optional<int> systemError =
        files::diskError(*static_cast<sqlite3 *const *>(handle.constData()), error.nativeErrorCode().toInt());
    m_state = systemError ? tl::unexpected(writeError(*systemError, m_target))
                          : failure(ErrorKind::Internal, m_target, error.text());
}

qint64 CatalogueWriter::nextNumber(const tables::Table &table) const
{
    return m_tables.at(table.name)->rows + 1;
}

void CatalogueWriter::insert(const tables::Table &table, std::initializer_list<QVariant> values)
{
    insert(table, std::span(values.begin(), values.size()));
}

void CatalogueWriter::insert(const tables::Table &table, std::span<const QVariant> values)
{
    Q_ASSERT(values.size() == table.columns.size());
    if (!m_state) {
        return;
    }
    TableState &state = *m_tables.at(table.name);
    QByteArray bytes;
    for (std::size_t i = 0; i < values.size(); ++i) {
        state.query.bindValue(static_cast<int>(i), values[i]);
        addValue(bytes, values[i]);
    }
    if (!state.query.exec()) {
        keepError(state.query);
        return;
    }
    state.hash.addData(bytes);
    ++state.rows;
}

QString CatalogueWriter::contentHash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const tables::Table &table : tables::all) {
        const TableState &state = *m_tables.at(table.name);
        const QByteArray digest =
            QByteArray(table.name) + '\0' + QByteArray::number(state.rows) + '\0' + state.hash.result();
        hash.addData(digest);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<> CatalogueWriter::finish()
{
    m_tables.clear(); // an active statement would keep the transaction open
    if (m_state && execute(u"COMMIT"_s)) {
        execute(u"VACUUM"_s);
    }
    QSqlDatabase::database(m_connection.name(), false).close();
    return m_state;
}

Result<> CatalogueWriter::copyTo(QIODevice &output) const
{
    constexpr qint64 blockSize = 1024 * 1024;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorKind::NotWritable, m_target, file.errorString());
    }
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty()) {
            return failure(ErrorKind::NotWritable, m_target, file.errorString());
        }
        output.write(block); // saveFile() detects a short write
    }
    return {};
}

} // namespace mueang::catalogue::compile
