// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/tables.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <initializer_list>
#include <map>
#include <memory>
#include <string_view>

class QCryptographicHash;

namespace mueang::catalogue::compile {

/**
 * Writes a catalogue of data/schema.sql in a temporary folder. The same rows in the same order result in the same
 * bytes. After the first failure, which is kept, it writes nothing more.
 */
class CatalogueWriter final
{
public:
    /** Creates the temporary folder beside `target`, the path of the finished catalogue, which errors refer to. */
    [[nodiscard]] static Result<std::unique_ptr<CatalogueWriter>> create(const QString &target);

    CatalogueWriter(const CatalogueWriter &) = delete;
    CatalogueWriter &operator=(const CatalogueWriter &) = delete;
    CatalogueWriter(CatalogueWriter &&) = delete;
    CatalogueWriter &operator=(CatalogueWriter &&) = delete;
    ~CatalogueWriter();

    /** Returns the number of rows in the table plus one. */
    [[nodiscard]] qint64 nextNumber(const tables::Table &table) const;

    /** Inserts a row with the values of the table's columns, in their order. A null value is NULL. */
    void insert(const tables::Table &table, std::initializer_list<QVariant> values);
    void insert(const tables::Table &table, std::span<const QVariant> values);

    /** Returns the SHA-256 of all rows so far, in hexadecimal. It does not depend on SQLite's storage format. */
    [[nodiscard]] QString contentHash() const;

    /** Commits and closes the database. */
    [[nodiscard]] Result<> finish();

    /** Copies the bytes of the finished file. */
    [[nodiscard]] Result<> copyTo(QIODevice &output) const;

private:
    struct TableState;

    class Connection final
    {
    public:
        Connection();
        Connection(const Connection &) = delete;
        Connection &operator=(const Connection &) = delete;
        Connection(Connection &&) = delete;
        Connection &operator=(Connection &&) = delete;
        ~Connection();

        [[nodiscard]] const QString &name() const { return m_name; }

    private:
        QString m_name;
    };

    explicit CatalogueWriter(const QString &target);

    Result<> open();
    bool execute(const QString &statement);
    bool prepareTables();
    void keepError(const QSqlQuery &query);

    QString m_target;
    QTemporaryDir m_folder;
    QString m_path;
    Connection m_connection;
    std::map<std::string_view, std::unique_ptr<TableState>> m_tables;
    Result<> m_state;
};

} // namespace mueang::catalogue::compile
