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
 * A new catalogue of data/schema.sql in a temporary folder, with the same bytes for the same rows in
 * the same order. The first failure is kept; nothing more is written then.
 */
class CatalogueWriter final
{
public:
    /** The temporary folder is made beside `target`, the finished catalogue, which errors name. */
    [[nodiscard]] static Result<std::unique_ptr<CatalogueWriter>> create(const QString &target);

    CatalogueWriter(const CatalogueWriter &) = delete;
    CatalogueWriter &operator=(const CatalogueWriter &) = delete;
    CatalogueWriter(CatalogueWriter &&) = delete;
    CatalogueWriter &operator=(CatalogueWriter &&) = delete;
    ~CatalogueWriter();

    /** One more than the rows that the table has. */
    [[nodiscard]] qint64 nextNumber(const tables::Table &table) const;

    /** The values of the table's columns, in their order; a null value is not known. */
    void insert(const tables::Table &table, std::initializer_list<QVariant> values);
    void insert(const tables::Table &table, std::span<const QVariant> values);

    /** SHA-256 over all rows so far, independent of how SQLite stores them; hexadecimal. */
    [[nodiscard]] QString contentHash() const;

    /** Ends the writing and closes the file. */
    [[nodiscard]] Result<> finish();

    /** Copies the finished file's bytes. */
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
