// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/existingvalues.h"
#include "support/samplecatalogue.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using query::Query;

class TestExistingValues final : public QObject
{
    Q_OBJECT

private slots:
    void dividesWhatACatalogueLacks();
    void keepsEverythingElse();
    void notKnownIsNoValue();

private:
    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
};

void TestExistingValues::dividesWhatACatalogueLacks()
{
    Query asked;
    asked.regions = {u"south"_s, u"atlantis"_s};
    asked.provinces = {u"TH-83"_s, u"TH-99"_s};
    asked.years = {2021, 1999};
    asked.rounds = {u"r1"_s, u"r99"_s};
    asked.organisations = {u"Phuket City Development"_s, u"Nobody"_s};
    const query::KnownQuery both = query::existingValues(asked, *m_catalogue);
    QCOMPARE(both.known.regions, (std::set<QString>{u"south"_s}));
    QCOMPARE(both.unknown.regions, (std::set<QString>{u"atlantis"_s}));
    QCOMPARE(both.known.provinces, (std::set<QString>{u"TH-83"_s}));
    QCOMPARE(both.unknown.provinces, (std::set<QString>{u"TH-99"_s}));
    QCOMPARE(both.known.years, (std::set<int>{2021}));
    QCOMPARE(both.unknown.years, (std::set<int>{1999}));
    QCOMPARE(both.known.rounds, (std::set<QString>{u"r1"_s}));
    QCOMPARE(both.unknown.rounds, (std::set<QString>{u"r99"_s}));
    QCOMPARE(both.unknown.organisations.count(u"Nobody"_s), std::size_t{1});
    QCOMPARE(both.known.organisations.count(u"Nobody"_s), std::size_t{0});
}

void TestExistingValues::keepsEverythingElse()
{
    Query asked;
    asked.text = u"ภูเก็ต"_s;
    asked.lists = {u"mine"_s};
    asked.order = {query::AreaColumn::Approved, true};
    const query::KnownQuery both = query::existingValues(asked, *m_catalogue);
    QVERIFY(both.known == asked);
    QVERIFY(both.unknown == Query());
}

void TestExistingValues::notKnownIsNoValue()
{
    Query asked;
    asked.years = {0};
    asked.rounds = {QString()};
    asked.organisations = {QString()};
    QVERIFY(query::existingValues(asked, *m_catalogue).known == asked);
}

QTEST_GUILESS_MAIN(TestExistingValues)
#include "tst_existingvalues.moc"
