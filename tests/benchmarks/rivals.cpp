// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/rivals.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace mueang::benchmarks {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

void check(bool isDone, const QSqlError &error)
{
    if (!isDone) {
        qFatal("SQLite: %s", qUtf8Printable(error.text()));
    }
}

void run(QSqlQuery &query, const QString &statement)
{
    check(query.exec(statement), query.lastError());
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QStringList rowTexts(const Catalogue &catalogue)
{
    QStringList rows;
    rows.reserve(static_cast<qsizetype>(catalogue.areas.size()));
    for (const catalogue::Area &area : catalogue.areas) {
        const catalogue::Bilingual &province = catalogue.provinceOf(area).name;
        QString row = area.name.th % u"\n" % area.name.en % u"\n" % area.id % u"\n" % area.locality.th % u"\n"
            % area.locality.en % u"\n" % province.th % u"\n" % province.en;
        for (const QStringView name : Catalogue::of(catalogue.otherNames, area.otherNames)) {
            row += u"\n" % name;
        }
        for (const auto &organisation : Catalogue::of(catalogue.organisations, area.organisations)) {
            row += u"\n" % organisation.name.th % u"\n" % organisation.name.en;
        }
        for (const catalogue::Project &project : Catalogue::of(catalogue.projects, area.projects)) {
            row += u"\n" % project.title.th % u"\n" % project.title.en;
        }
        rows.append(row);
    }
    return rows;
}

std::vector<int> rowsWith(const QStringList &rows, const QString &text)
{
    const QStringList words = wordsOf(text);
    std::vector<int> found;
    for (int row = 0; row < rows.size(); ++row) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return rows[row].contains(word, Qt::CaseInsensitive); })) {
            found.push_back(row);
        }
    }
    return found;
}

LikeSearch::LikeSearch(const QStringList &rows)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rival"_s))
{
    m_database.setDatabaseName(u":memory:"_s);
    check(m_database.open(), m_database.lastError());
    QSqlQuery query(m_database);
    run(query, u"CREATE TABLE area (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"_s);
    run(query, u"BEGIN"_s);
    query.prepare(u"INSERT INTO area (id, text) VALUES (?, ?)"_s);
    for (int row = 0; row < rows.size(); ++row) {
        query.bindValue(0, row);
        query.bindValue(1, rows[row]);
        check(query.exec(), query.lastError());
    }
    run(query, u"COMMIT"_s);
}

LikeSearch::~LikeSearch()
{
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"rival"_s);
}

std::vector<int> LikeSearch::rowsWith(const QString &text) const
{
    const QStringList words = wordsOf(text);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM area WHERE text LIKE ?"_s + u" AND text LIKE ?"_s.repeated(words.size() - 1));
    for (int i = 0; i < words.size(); ++i) {
        query.bindValue(i, QString(u'%' % words[i] % u'%'));
    }
    check(query.exec(), query.lastError());
    std::vector<int> found;
    while (query.next()) {
        found.push_back(query.value(0).toInt());
    }
    return found;
}

} // namespace mueang::benchmarks
