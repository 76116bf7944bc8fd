// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace mueang::testsupport {

/** A folder with one file, and what it must still be after reading: same bytes, same time, nothing beside it. */
class FileInFolder final
{
public:
    explicit FileInFolder(const QString &name = QStringLiteral("sample.sqlite"));

    [[nodiscard]] const QString &path() const { return m_path; }

    void write(const QByteArray &bytes) const;
    void remember();
    [[nodiscard]] bool isUntouched() const;

private:
    struct State
    {
        QByteArray bytes;
        qint64 modified = 0;
        QStringList neighbours;

        bool operator==(const State &) const = default;
    };

    [[nodiscard]] State state() const;

    QTemporaryDir m_folder;
    QString m_path;
    State m_remembered;
};

/** A file made by data/schema.sql with a few rows in every table, and then by `sql`. */
[[nodiscard]] QByteArray catalogueBytes(const QByteArray &sql = {});

/** As catalogueBytes(), with `pragmas` run before the schema. */
[[nodiscard]] QByteArray catalogueBytesAfter(const QByteArray &pragmas);

/** As catalogueBytes(), without the schema: a database of the SQL alone. */
[[nodiscard]] QByteArray databaseBytes(const QByteArray &sql);

/** A small catalogue as version 0.1 made it. */
[[nodiscard]] QByteArray catalogueBytesOfVersion01();

/** A catalogue of so many areas, each with parts in every table. */
[[nodiscard]] QByteArray largeCatalogueBytes(int areas);

} // namespace mueang::testsupport
