// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tables/recordpage.h"
#include "windowfixture.h"

#include <QAction>
#include <QTableView>
#include <QTest>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** From view to view in the window's centre, and back. */
class TestViews final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->start());
        m_fixture->window().show();
        m_table = m_fixture->find<QTableView>(u"areaTable"_s);
        QVERIFY(m_table->isVisible());
    }

    void cleanup() { m_fixture.reset(); }

    void eachActionShowsItsView();
    void recordsAreThereWhenNoAreaIs();
    void aRowLeadsToItsAreasAndBack();
    void goesBackAndForward();

private:
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

QTEST_MAIN(TestViews)

#include "tst_views.moc"
