// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copyareas.h"
#include "catalogue/cataloguefiles.h"
#include "gui/views/centreviews.h"
#include "windowfixture.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

#include <numeric>
#include <set>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr int areaCount = 20'000;

using Areas = std::set<catalogue::Index>;

} // namespace

/** The window with a catalogue that is much larger than the bundled one: whoever waits for it would give up. */
class TestManyAreas final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void cleanupTestCase() { m_fixture.reset(); }

    void typingFindsOneOfThem();
    void selectsAllOfThem();
    void takesOneOutOfAll();
    void keepsASelectionInAnotherOrder();
    void keepsWhatAFilterHides();
    void everyViewShowsThem();
    void copiesAsManyAsItMay();

private:
    [[nodiscard]] app::Session &session() const { return m_fixture->session(); }

    [[nodiscard]] const std::vector<catalogue::Index> &rows() const { return session().answer()->result.rows; }

    [[nodiscard]] Areas selected() const
    {
        return {session().selectedAreas().begin(), session().selectedAreas().end()};
    }

    /** Of the table itself. */
    [[nodiscard]] Areas shownAsSelected() const
    {
        Areas areas;
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                areas.insert(rows()[static_cast<std::size_t>(row)]);
            }
        }
        return areas;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        m_table->setFocus();
        QTest::keyClick(m_table, static_cast<Qt::Key>(key), modifiers);
    }

    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        m_table->scrollTo(m_table->model()->index(row, 0));
        const QPoint place = m_table->visualRect(m_table->model()->index(row, 0)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, place);
    }

    void orderBy(query::AreaColumn column)
    {
        query::Query query = session().query();
        query.order = {column, true};
        session().setQuery(query);
        QTRY_COMPARE(session().answer()->query, query);
    }

    testsupport::FileInFolder m_file{u"large.sqlite"_s};
    std::unique_ptr<WindowFixture> m_fixture;
    QTableView *m_table = nullptr;
};

void TestManyAreas::initTestCase()
{
    m_file.write(testsupport::largeCatalogueBytes(areaCount));
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->start(m_file.path()));
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window(), 30'000));
    m_table = m_fixture->find<QTableView>(u"areaTable"_s);
}

void TestManyAreas::init()
{
    session().setQuery({});
    QTRY_COMPARE(session().answer()->query, query::Query());
    m_fixture->find<QAction>(u"tableAction"_s)->trigger();
    session().setSelection({rows().front()}, rows().front());
    QCOMPARE(shownAsSelected(), Areas{rows().front()});
}

void TestManyAreas::typingFindsOneOfThem()
{
    auto *search = m_fixture->find<QLineEdit>(u"searchField"_s);
    QTest::keyClicks(search, u"Municipality 12345"_s);
    QTRY_COMPARE(session().answer()->query.text, u"Municipality 12345"_s);
    const auto &areas = session().snapshot()->catalogue->areas;
    QCOMPARE(areas[rows().front()].id, u"area-12345"_s);
    QCOMPARE(m_table->model()->rowCount(), static_cast<int>(rows().size()));
    search->clear();
    QTRY_COMPARE(m_table->model()->rowCount(), areaCount);
}

void TestManyAreas::selectsAllOfThem()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(selected().size(), std::size_t{areaCount});
    QCOMPARE(shownAsSelected(), selected());
    QVERIFY(m_table->selectionModel()->isRowSelected(areaCount - 1));
    QVERIFY(m_fixture->find<QLabel>(u"resultCount"_s)->text().contains("20,000 selected"_L1));
    click(7);
    QTRY_COMPARE(selected(), Areas{rows()[7]});
    QCOMPARE(shownAsSelected(), selected());
}

void TestManyAreas::takesOneOutOfAll()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(selected().size(), std::size_t{areaCount});
    click(2, Qt::ControlModifier);
    QTRY_COMPARE(selected().size(), std::size_t{areaCount - 1});
    QVERIFY(!selected().contains(rows()[2]));
    QCOMPARE(shownAsSelected(), selected());
}

void TestManyAreas::keepsASelectionInAnotherOrder()
{
    // Every second one, and so no two rows that follow one another.
    std::vector<catalogue::Index> second;
    for (std::size_t row = 0; row < rows().size(); row += 2) {
        second.push_back(rows()[row]);
    }
    session().setSelection(second, second.front());
    const Areas wanted(second.begin(), second.end());
    QCOMPARE(shownAsSelected(), wanted);
    for (const query::AreaColumn column : {query::AreaColumn::NameEn, query::AreaColumn::Province}) {
        orderBy(column);
        QCOMPARE(shownAsSelected(), wanted);
        QCOMPARE(selected(), wanted);
    }
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(selected().size(), std::size_t{areaCount});
}

void TestManyAreas::keepsWhatAFilterHides()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(selected().size(), std::size_t{areaCount});
    query::Query query;
    query.provinces = {u"TH-10"_s};
    session().setQuery(query);
    QTRY_COMPARE(session().answer()->query, query);
    QVERIFY(!rows().empty() && rows().size() < areaCount);
    QCOMPARE(shownAsSelected(), Areas(rows().begin(), rows().end()));
    session().setQuery({});
    QTRY_COMPARE(session().answer()->query, query::Query());
    QCOMPARE(shownAsSelected().size(), std::size_t{areaCount});
}

void TestManyAreas::everyViewShowsThem()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(selected().size(), std::size_t{areaCount});
    for (const QAction *action : m_fixture->window().views().actions().actions()) {
        m_fixture->find<QAction>(action->objectName())->trigger();
        QVERIFY(m_fixture->window().views().widget()->isVisible());
        m_fixture->window().grab();
    }
    m_fixture->find<QAction>(u"tableAction"_s)->trigger();
    QVERIFY(m_table->isVisible());
    QCOMPARE(shownAsSelected().size(), std::size_t{areaCount});
}

void TestManyAreas::copiesAsManyAsItMay()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(selected().size(), std::size_t{areaCount});
    press(Qt::Key_C, Qt::ControlModifier);
    const auto *refusal = m_fixture->window().findChild<QDialog *>(u"messageDialog"_s);
    QVERIFY(refusal != nullptr);
    QVERIFY(refusal->findChild<QLabel *>(u"whatLabel"_s)->text().contains("20,000"_L1));
    delete refusal;
    session().setSelection({rows().begin(), rows().begin() + app::maxCopiedAreas}, rows().front());
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->mimeData()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), qsizetype{app::maxCopiedAreas} + 1);
    const auto &areas = session().snapshot()->catalogue->areas;
    QVERIFY(lines[1].startsWith(areas[rows().front()].name.th));
    QVERIFY(lines.constLast().startsWith(areas[rows()[app::maxCopiedAreas - 1]].name.th));
}

QTEST_MAIN(TestManyAreas)
#include "tst_manyareas.moc"
