// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigationhistory.h"

#include <QTest>

using namespace mueang;
using namespace mueang::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int areas = 0;
constexpr int provinces = 1;

Location visit(int view, const QString &text = {}, const std::set<int> &years = {})
{
    Location visit;
    visit.view = view;
    visit.query.text = text;
    visit.query.years = years;
    return visit;
}

} // namespace

class TestNavigationHistory final : public QObject
{
    Q_OBJECT

private slots:
    void goesNowhereAtFirst();
    void goesBackAndForward();
    void forgetsWhatLayAhead();
    void takesTheSameOnlyOnce();
    void joinsTyping();
    void keepsASearchThatWasEmptied();
    void isNotLongerForAnotherOrder();
    void forgetsTheOldest();
    void forgetsEverything();
};

void TestNavigationHistory::goesNowhereAtFirst()
{
    NavigationHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.visit(visit(areas));
    QVERIFY(!history.canGoBack() && !history.canGoForward());
}

void TestNavigationHistory::goesBackAndForward()
{
    NavigationHistory history;
    history.visit(visit(areas));
    history.visit(visit(provinces));
    history.visit(visit(areas, {}, {2022}));
    QCOMPARE(history.back(), visit(provinces));
    QCOMPARE(history.back(), visit(areas));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), visit(provinces));
    QCOMPARE(history.forward(), visit(areas, {}, {2022}));
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::forgetsWhatLayAhead()
{
    NavigationHistory history;
    history.visit(visit(areas));
    history.visit(visit(areas, {}, {2021}));
    QCOMPARE(history.back(), visit(areas));
    history.visit(visit(areas)); // the window shows what it was told to
    QVERIFY(history.canGoForward());
    history.visit(visit(areas, {}, {2022}));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), visit(areas));
}

void TestNavigationHistory::takesTheSameOnlyOnce()
{
    NavigationHistory history;
    history.visit(visit(areas));
    history.visit(visit(areas));
    QVERIFY(!history.canGoBack());
}

void TestNavigationHistory::joinsTyping()
{
    NavigationHistory history;
    history.visit(visit(areas));
    for (const QString &text : {u"ภ"_s, u"ภู"_s, u"ภูเ"_s, u"ภู"_s, u"ภูเก็ต"_s}) {
        history.visit(visit(areas, text));
    }
    history.visit(visit(areas, u"ชลบุรี"_s));
    QCOMPARE(history.back(), visit(areas, u"ภูเก็ต"_s));
    QCOMPARE(history.back(), visit(areas));
}

void TestNavigationHistory::keepsASearchThatWasEmptied()
{
    NavigationHistory history;
    history.visit(visit(areas));
    history.visit(visit(areas, u"ภูเก็ต"_s));
    history.visit(visit(areas));
    QCOMPARE(history.back(), visit(areas, u"ภูเก็ต"_s));
}

void TestNavigationHistory::isNotLongerForAnotherOrder()
{
    NavigationHistory history;
    history.visit(visit(areas));
    Location ordered = visit(areas);
    ordered.query.order = {query::AreaColumn::Approved, true};
    history.visit(ordered);
    QVERIFY(!history.canGoBack());
    history.visit(visit(provinces));
    QCOMPARE(history.back(), ordered);
}

void TestNavigationHistory::forgetsTheOldest()
{
    NavigationHistory history;
    constexpr int visits = static_cast<int>(NavigationHistory::longest) + 20;
    for (int year = 1; year <= visits; ++year) {
        history.visit(visit(areas, {}, {year}));
    }
    int steps = 0;
    Location oldest;
    for (; history.canGoBack(); ++steps) {
        oldest = history.back();
    }
    QCOMPARE(steps + 1, static_cast<int>(NavigationHistory::longest));
    QCOMPARE(oldest, visit(areas, {}, {21}));
}

void TestNavigationHistory::forgetsEverything()
{
    NavigationHistory history;
    history.visit(visit(areas));
    history.visit(visit(provinces));
    history.clear();
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.visit(visit(areas));
    QVERIFY(!history.canGoBack());
}

QTEST_GUILESS_MAIN(TestNavigationHistory)
#include "tst_navigationhistory.moc"
