// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSet>
#include <QStringList>

#include <algorithm>

/** The tables of tests/query/data, for the tests of the engine and of the program. */
namespace mueang::testsupport {

/** The rows of a table; lines that begin with # are none. */
[[nodiscard]] inline QList<QStringList> tableRows(const char *name)
{
    QFile file(QStringLiteral(MUEANG_SOURCE_DIR "/tests/query/data/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("No test data: %s", name);
    }
    QList<QStringList> cells;
    while (!file.atEnd()) {
        QString line = QString::fromUtf8(file.readLine());
        line.chop(line.endsWith(u'\n') ? 1 : 0);
        if (!line.startsWith(u'#')) {
            cells.append(line.split(u'\t'));
        }
    }
    return cells;
}

/** A row of search_cases.tsv, which explains the modes. */
struct SearchCase
{
    QString text;
    QString kind;
    QStringList expected;
    QString mode;
    bool isOfProvinces = false; ///< else of places

    /** What is wrong with the names found among so many; empty when nothing is. */
    [[nodiscard]] QString fault(const QStringList &found, qsizetype all) const
    {
        const auto asSet = [](const QStringList &texts) { return QSet<QString>(texts.begin(), texts.end()); };
        const auto first = [&found](qsizetype maximum) { return found.first(std::min(found.size(), maximum)); };
        bool isRight = false;
        if (mode == u"set") {
            isRight = asSet(found) == asSet(expected);
        } else if (mode == u"top") {
            isRight = asSet(first(expected.size())) == asSet(expected);
        } else if (mode == u"has") {
            isRight = asSet(first(std::max(qsizetype{10}, expected.size()))).contains(asSet(expected));
        } else if (mode == u"none") {
            isRight = found.isEmpty();
        } else if (mode == u"empty_or_all") {
            isRight = found.size() == all;
        }
        return isRight ? QString() : QStringLiteral("%1: %2").arg(mode, found.join(QStringLiteral(" | ")));
    }
};

[[nodiscard]] inline QList<SearchCase> searchCases()
{
    QList<SearchCase> cases;
    for (const QStringList &row : tableRows("search_cases.tsv")) {
        cases.append({row.at(0), row.at(1), row.at(2).split(u'|', Qt::SkipEmptyParts), row.at(3), row.at(4) == u"P"});
    }
    return cases;
}

} // namespace mueang::testsupport
