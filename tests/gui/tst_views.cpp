// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "gui/charts/chartsview.h"
#include "gui/map/mapview.h"
#include "gui/records/recordpage.h"
#include "gui/views/centreviews.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** From view to view in the window's centre, and back; all show one result and one selection. */
class TestViews final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->start());
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
        m_table = m_fixture->find<QTableView>(u"areaTable"_s);
        QVERIFY(m_table->isVisible());
    }

    void cleanup() { m_fixture.reset(); }

    void eachActionShowsItsView();
    void eachWordOfTheCommandLineShowsItsView();
    void chartsSayWhyThereAreNoBars();
    void recordsAreThereWhenNoAreaIs();
    void aRowLeadsToItsAreasAndBack();
    void goesBackAndForward();
    void startsWithTheTableAlone();
    void keysAndTabsSwitch();
    void selectionIsOne();
    void resultIsOne();
    void emptyStateLeadsBackToTheMap();
    void searchLeadsIntoTheMap();
    void tabsSpeakThai();

private:
    [[nodiscard]] QTabBar &tabs() const { return *m_fixture->find<QTabBar>(u"viewTabs"_s); }

    [[nodiscard]] MapView *map() const { return m_fixture->find<MapView>(u"mapView"_s); }

    void showMap() const { trigger(u"mapAction"_s); }

    void trigger(const QString &action) const { m_fixture->find<QAction>(action)->trigger(); }

    [[nodiscard]] bool isEnabled(const QString &action) const { return m_fixture->find<QAction>(action)->isEnabled(); }

    void ask(const QString &text) const
    {
        query::Query query;
        query.text = text;
        query.exactOnly = true;
        m_fixture->session().setQuery(query);
        QTRY_COMPARE(m_fixture->session().answer()->query.text, text);
    }

    /** The page that is seen. */
    [[nodiscard]] RecordPage *page() const
    {
        for (RecordPage *page : m_fixture->window().findChildren<RecordPage *>()) {
            if (page->isVisible()) {
                return page;
            }
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QTableView *m_table = nullptr;
};

void TestViews::eachWordOfTheCommandLineShowsItsView()
{
    QCOMPARE(cli::viewNames().size(), tabs().count());
    for (const QString &word : cli::viewNames()) {
        m_fixture->window().views().setCurrentView(word);
        QVERIFY2(m_fixture->find<QAction>(word + u"Action"_s)->isChecked(), qPrintable(word));
    }
    m_fixture->window().views().setCurrentView({});
    QVERIFY(m_fixture->find<QAction>(u"glossaryAction"_s)->isChecked());
}

void TestViews::eachActionShowsItsView()
{
    RecordPage *last = nullptr;
    for (const QString &action : {u"provincesAction"_s, u"roundsAction"_s, u"sourcesAction"_s, u"glossaryAction"_s}) {
        trigger(action);
        QVERIFY2(page() != nullptr && page() != last, qPrintable(action));
        QVERIFY(!m_table->isVisible());
        last = page();
    }
    trigger(u"tableAction"_s);
    QVERIFY(m_table->isVisible());
}

void TestViews::chartsSayWhyThereAreNoBars()
{
    trigger(u"chartsAction"_s);
    auto *charts = m_fixture->find<ChartsView>(u"chartView"_s);
    QVERIFY(charts != nullptr && charts->isVisible());
    // Beside the test there is no plugin.
    QVERIFY(charts->findChild<QLabel *>(u"chartMessage"_s)->text().contains(u"mueang_qtcharts"_s));
    QTRY_COMPARE(charts->findChild<QTableView *>(u"chartNumbers"_s)->model()->rowCount(), 2);
    trigger(u"tableAction"_s);
    QVERIFY(m_table->isVisible());
    QVERIFY(!charts->isVisible());
}

void TestViews::recordsAreThereWhenNoAreaIs()
{
    ask(u"zzzz"_s);
    QVERIFY(m_fixture->find<QWidget>(u"emptyState"_s)->isVisible());
    trigger(u"glossaryAction"_s);
    QVERIFY(page() != nullptr);
    trigger(u"chartsAction"_s);
    QVERIFY(m_fixture->find<QWidget>(u"emptyState"_s)->isVisible());
}

void TestViews::aRowLeadsToItsAreasAndBack()
{
    trigger(u"provincesAction"_s);
    page()->enter();
    emit page()->areasWanted();
    QVERIFY(m_table->isVisible());
    trigger(u"backAction"_s);
    QVERIFY(page() != nullptr);
}

void TestViews::goesBackAndForward()
{
    QVERIFY(!isEnabled(u"backAction"_s));
    ask(u"Phuket"_s);
    trigger(u"chartsAction"_s);
    ask(u""_s);
    trigger(u"backAction"_s);
    QTRY_COMPARE(m_fixture->session().answer()->query.text, u"Phuket"_s);
    QVERIFY(!m_table->isVisible());
    trigger(u"backAction"_s);
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_fixture->session().query().text, u"Phuket"_s);
    trigger(u"backAction"_s);
    QVERIFY(!isEnabled(u"backAction"_s));
    trigger(u"forwardAction"_s);
    QCOMPARE(m_fixture->session().query().text, u"Phuket"_s);
    trigger(u"forwardAction"_s);
    trigger(u"forwardAction"_s);
    QVERIFY(!isEnabled(u"forwardAction"_s));
    QCOMPARE(m_fixture->session().query().text, QString());
}

void TestViews::startsWithTheTableAlone()
{
    QVERIFY(m_table->isVisible());
    QVERIFY(map() == nullptr);
    QCOMPARE(tabs().currentIndex(), 0);
    showMap();
    QVERIFY(map() != nullptr);
    QVERIFY(map()->isVisible());
    QVERIFY(!m_table->isVisible());
}

void TestViews::keysAndTabsSwitch()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(map() != nullptr && map()->isVisible());
    QCOMPARE(tabs().currentIndex(), 1);
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(0).center());
    QVERIFY(m_table->isVisible());
    QVERIFY(m_fixture->find<QAction>(u"tableAction"_s)->isChecked());
    tabs().setFocus();
    QTest::keyClick(&tabs(), Qt::Key_Right);
    QVERIFY(map()->isVisible());
    QTest::keyClick(&m_fixture->window(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_table->isVisible());
    QCOMPARE(tabs().currentIndex(), 0);
}

void TestViews::selectionIsOne()
{
    m_table->selectRow(7);
    QTRY_COMPARE(m_fixture->session().selectedAreas(), std::vector{m_fixture->session().answer()->result.rows.at(7)});
    showMap();
    const catalogue::Index seventh = m_fixture->session().answer()->result.rows.at(7);
    const auto &content = map()->scene().content();
    QCOMPARE(map()->focusMarker(), markerOf(seventh, content, map()->scene().markers()));
    QVERIFY(map()->scene().isChosen(*map()->focusMarker()));
    const auto alone =
        std::ranges::find_if(map()->scene().markers(), [](const MapMarker &marker) { return !marker.isCluster(); });
    const auto number = static_cast<std::size_t>(alone - map()->scene().markers().begin());
    const catalogue::Index area = content.pins[static_cast<std::size_t>(alone->pins.front())].area;
    QTest::mouseClick(map(), Qt::LeftButton, {}, map()->scene().targetOf(number).center());
    const auto &rows = m_fixture->session().answer()->result.rows;
    QCOMPARE(m_table->currentIndex().row(), static_cast<int>(std::ranges::find(rows, area) - rows.begin()));
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

void TestViews::resultIsOne()
{
    showMap();
    auto *search = m_fixture->find<QLineEdit>(u"searchField"_s);
    search->setText(u"กรุงเทพ"_s);
    QTRY_COMPARE(map()->scene().content().pins.size(), std::size_t{4});
    QCOMPARE(m_table->model()->rowCount(), 4);
    search->clear();
    QTRY_COMPARE(map()->scene().content().pins.size(), std::size_t{30});
}

void TestViews::emptyStateLeadsBackToTheMap()
{
    showMap();
    m_fixture->find<QLineEdit>(u"searchField"_s)->setText(u"zzzzqqqq"_s);
    auto *empty = m_fixture->find<QWidget>(u"emptyState"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!map()->isVisible());
    m_fixture->find<QAction>(u"tableAction"_s)->trigger();
    QVERIFY(empty->isVisible());
    showMap();
    empty->findChildren<QPushButton *>().constLast()->click();
    QTRY_VERIFY(map()->isVisible());
}

void TestViews::searchLeadsIntoTheMap()
{
    showMap();
    auto *search = m_fixture->find<QLineEdit>(u"searchField"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(map()->hasFocus());
}

void TestViews::tabsSpeakThai()
{
    QCOMPARE(tabs().tabText(1), u"Map"_s);
    m_fixture->find<QAction>(u"languageThai"_s)->trigger();
    QTRY_COMPARE(tabs().tabText(1), u"แผนที่"_s);
    QCOMPARE(tabs().accessibleName(), u"มุมมอง"_s);
}

QTEST_MAIN(TestViews)

#include "tst_views.moc"
