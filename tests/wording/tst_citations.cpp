// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/citations.h"

#include <QTest>

#include <numeric>

using namespace mueang;
using namespace Qt::StringLiterals;

class TestCitations final : public QObject
{
    Q_OBJECT

private slots:
    void numbersSourcesAsCited();
    void numbersOfAPageRise();
    void numbersFewSourcesOfAPage();
};

void TestCitations::numbersSourcesAsCited()
{
    catalogue::Catalogue catalogue;
    catalogue.citations = {7, 3, 7, 9};
    wording::SourceNumbers numbers;
    QCOMPARE(numbers.numbersOf(catalogue, {1, 2}), (std::vector{1, 2}));
    QCOMPARE(numbers.numbersOf(catalogue, {0, 4}), (std::vector{2, 1, 2, 3}));
    QCOMPARE(numbers.sources(), (std::vector<catalogue::Index>{3, 7, 9}));
    QCOMPARE(wording::citationMarks({1, 4}), u"[1][4]"_s);
    QVERIFY(wording::citationMarks({}).isNull());
}

void TestCitations::numbersOfAPageRise()
{
    catalogue::Catalogue catalogue;
    catalogue.citations = {7, 3, 9, 7, 7, 3};
    wording::SourceNumbers numbers;
    QCOMPARE(numbers.fewNumbersOf(catalogue, {0, 2}), (std::vector{1, 2}));
    // 9 is new; 7 and 3 have their numbers and stand before it.
    QCOMPARE(numbers.fewNumbersOf(catalogue, {1, 5}), (std::vector{1, 2, 3}));
    QCOMPARE(numbers.sources().size(), std::size_t{3});
}

void TestCitations::numbersFewSourcesOfAPage()
{
    catalogue::Catalogue catalogue;
    catalogue.citations.resize(1000);
    std::iota(catalogue.citations.begin(), catalogue.citations.end(), catalogue::Index{0});
    wording::SourceNumbers numbers;
    QCOMPARE(numbers.fewNumbersOf(catalogue, {0, 1000}).size(), std::size_t{50});
    QCOMPARE(numbers.sources().size(), std::size_t{50});
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"
