// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/universe.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mueang::testsupport::SearchCase)

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

void TestSearchCases::initTestCase()
{
    QCOMPARE(m_provinces.catalogue->areas.size(), 77U);
    QCOMPARE(m_areas.catalogue->areas.size(), 32U);
}

void TestSearchCases::finds_data()
{
    QTest::addColumn<SearchCase>("search");
    for (const SearchCase &row : searchCases()) {
        QTest::addRow("%s: %s", qUtf8Printable(row.kind), qUtf8Printable(row.text)) << row;
    }
}

void TestSearchCases::finds()
{
    QFETCH(const SearchCase, search);
    const Universe &asked = search.isOfProvinces ? m_provinces : m_areas;
    QCOMPARE(search.fault(asked.names(search.text), static_cast<qsizetype>(asked.catalogue->areas.size())), QString());
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
