// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "support/samplecatalogue.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

/** Asks the questions of data/search_cases.tsv of the names of data/search_universe.tsv. */
class TestSearchCases final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void everyPrefixKeepsItsProvince();

private:
    struct Universe
    {
        catalogue::CataloguePointer catalogue;
        query::SearchIndexPointer index;
    };

    [[nodiscard]] static Universe universe(QStringView kind);
    [[nodiscard]] QStringList names(const QString &text, const Universe &universe) const;

    Universe m_provinces;
    Universe m_areas;
};

namespace {

QList<QStringList> rows(const char *name)
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

QSet<QString> asSet(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

TestSearchCases::Universe TestSearchCases::universe(QStringView kind)
{
    CatalogueBuilder builder;
    addRegions(builder);
    const QList<QStringList> all = rows("search_universe.tsv");
    QHash<QString, QString> codes;
    for (const QStringList &row : all) {
        if (row.at(1) == u"province") {
            codes.insert(row.at(2), row.at(0));
            builder.addProvince({row.at(0),
                                 {row.at(2), row.at(3)},
                                 u"central"_s,
                                 row.at(7).split(u'|', Qt::SkipEmptyParts),
                                 row.at(6).split(u'|', Qt::SkipEmptyParts)});
        }
    }
    for (const QStringList &row : all) {
        if (row.at(1) == kind) {
            builder.addArea({u"area-"_s + row.at(0), {row.at(2), row.at(3)}, codes.value(row.at(4)), row.at(5)});
        }
    }
    const catalogue::CataloguePointer catalogue = builder.take();
    return {catalogue, indexOf(catalogue)};
}

QStringList TestSearchCases::names(const QString &text, const Universe &universe) const
{
    QStringList found;
    const std::optional<query::Result> result = query::run(search(text), *universe.index);
    for (const catalogue::Index row : result->rows) {
        found.append(universe.catalogue->areas[row].name.th.toString());
    }
    return found;
}

void TestSearchCases::initTestCase()
{
    m_provinces = universe(u"province");
    m_areas = universe(u"city");
    QCOMPARE(m_provinces.catalogue->areas.size(), 77U);
    QCOMPARE(m_areas.catalogue->areas.size(), 32U);
}

void TestSearchCases::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("scope");
    for (const QStringList &row : rows("search_cases.tsv")) {
        QTest::addRow("%s: %s", qUtf8Printable(row.at(1)), qUtf8Printable(row.at(0)))
            << row.at(0) << row.at(2).split(u'|', Qt::SkipEmptyParts) << row.at(3) << row.at(4);
    }
}

void TestSearchCases::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QFETCH(const QString, mode);
    QFETCH(const QString, scope);
    const Universe &asked = scope == u"P" ? m_provinces : m_areas;
    const QStringList found = names(text, asked);
    if (mode == u"set") {
        QCOMPARE(asSet(found), asSet(expected));
    } else if (mode == u"top") {
        QCOMPARE(asSet(found.first(std::min(found.size(), expected.size()))), asSet(expected));
    } else if (mode == u"has") {
        const qsizetype first = std::max(qsizetype{10}, expected.size());
        QVERIFY(asSet(found.first(std::min(found.size(), first))).contains(asSet(expected)));
    } else if (mode == u"none") {
        QCOMPARE(found, QStringList());
    } else {
        QCOMPARE(mode, u"empty_or_all"_s);
        QCOMPARE(found.size(), static_cast<qsizetype>(asked.catalogue->areas.size()));
    }
}

void TestSearchCases::everyPrefixKeepsItsProvince()
{
    for (const catalogue::Province &province : m_provinces.catalogue->provinces) {
        for (const QStringView name : {province.name.th, province.name.en}) {
            for (qsizetype length = 1; length <= name.size(); ++length) {
                const QString typed = name.first(length).toString();
                QVERIFY2(names(typed, m_provinces).contains(province.name.th), qUtf8Printable(typed));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchCases)
#include "tst_searchcases.moc"
