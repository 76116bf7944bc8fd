// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/build.h"
#include "catalogue/csvfolder.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace mueang::testsupport {

using namespace Qt::StringLiterals;

/** Every problem as "file:line:column: rule". */
inline QStringList describe(const catalogue::BuildReport &report)
{
    QStringList result;
    for (const auto &problem : report.problems) {
        result.append(u"%1:%2:%3: %4"_s.arg(problem.file, QString::number(problem.line), problem.column, problem.rule));
    }
    return result;
}

/** Where a test builds to. */
class BuildOutput final
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out.sqlite"_s); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** What a user had there before. */
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /** What a failed build must not leave behind. */
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /** The first column of all rows. */
    [[nodiscard]] QStringList select(const QString &statement) const
    {
        QStringList result;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(path());
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            query.exec(statement);
            while (query.next()) {
                result.append(query.value(0).toString());
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return result;
    }

private:
    QTemporaryDir m_folder;
};

/** Builds the folder; its problems, or the one error. */
inline QStringList problemsOf(const CsvFolder &folder)
{
    const BuildOutput output;
    const auto built = catalogue::buildCatalogue(folder.path(), output.path());
    return built ? describe(*built)
                 : QStringList{u"error %1 %2"_s.arg(int(built.error().kind)).arg(built.error().detail)};
}

/** Files on which others depend, and one on which none does. */
inline const QStringList &anyFile()
{
    static const QStringList names{u"areas.csv"_s,   u"later_areas.csv"_s, u"milestones.csv"_s,
                                   u"sources.csv"_s, u"rounds.csv"_s,      u"provinces.csv"_s,
                                   u"regions.csv"_s, u"edition.csv"_s,     u"glossary.csv"_s};
    return names;
}

} // namespace mueang::testsupport
