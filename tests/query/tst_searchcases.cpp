// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/universe.h"

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
    Universe m_provinces = universe(u"province");
    Universe m_areas = universe(u"city");
};

namespace {

QSet<QString> asSet(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

void TestSearchCases::initTestCase()
{
    QCOMPARE(m_provinces.catalogue->areas.size(), 77U);
    QCOMPARE(m_areas.catalogue->areas.size(), 32U);
}

void TestSearchCases::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("scope");
    for (const QStringList &row : tableRows("search_cases.tsv")) {
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
    const QStringList found = asked.names(text);
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
                QVERIFY2(m_provinces.names(typed).contains(province.name.th), qUtf8Printable(typed));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchCases)
#include "tst_searchcases.moc"
