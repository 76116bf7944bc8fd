// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areanames.h"
#include "gui/areas/areatable.h"
#include "gui/filters/facetview.h"
#include "gui/lists/listsdialog.h"
#include "windowfixture.h"
#include "workspace/testplace.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

/** Stars and lists in the window: its rows, menus, filters and details. */
class TestStars final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void starsByKey();
    void starsByClick();
    void starsSeveralAtOnce();
    void makesAListForTheSelection();
    void choosesTheListOfTheStar();
    void remembersTheListOfTheStar();
    void starsFromTheDetails();
    void undoesByName();
    void tellsAScreenReader();
    void isThereAfterARestart();
    void namesTheListOfAFilter();
    void filtersByTheFacetInTheOrderByHand();
    void hasNoFacetWithoutLists();
    void showsAListInTheTable();

private:
    [[nodiscard]] AreaTable &table() const { return *m_fixture->find<AreaTable>(u"areaTable"_s); }

    [[nodiscard]] QAction &action(const QString &name) const { return *m_fixture->find<QAction>(name); }

    /** Waits until a step of the user is on the disk. */
    template<class Act>
    [[nodiscard]] bool isDone(const Act &act)
    {
        QSignalSpy done(&m_fixture->workspace(), &app::WorkspaceController::done);
        act();
        return done.wait();
    }

    void makeList(const QString &name, const QStringList &areas = {})
    {
        m_fixture->workspace().edit(workspace::makingList(name, areas));
        m_fixture->workspace().finish();
    }

    [[nodiscard]] QStringList areasIn(const QString &list) const
    {
        return workspace::areasIn(m_fixture->workspace().contents(), list);
    }

    [[nodiscard]] QStringList idsShown() const
    {
        return app::idsOf(m_fixture->session(), m_fixture->session().answer()->result.rows);
    }

    [[nodiscard]] QString idOfRow(int row) const { return idsShown().at(row); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestStars::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->start());
    QTRY_VERIFY(m_fixture->workspace().isOpen());
    QTRY_VERIFY(m_fixture->session().currentArea());
}

void TestStars::starsByKey()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    table().selectRow(2);
    QTRY_COMPARE(m_fixture->session().selectedAreas(), std::vector{m_fixture->session().answer()->result.rows.at(2)});
    QCOMPARE(action(u"starAction"_s).text(), u"Put into “Shortlist”"_s);
    QVERIFY(isDone([this] { QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier); }));
    QCOMPARE(areasIn(u"Shortlist"_s), QStringList{idOfRow(2)});
    QCOMPARE(m_fixture->session().marks().starred.size(), 1);
    QCOMPARE(action(u"starAction"_s).text(), u"Take out of “Shortlist”"_s);
    QVERIFY(isDone([this] { QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier); }));
    QVERIFY(areasIn(u"Shortlist"_s).isEmpty());
}

void TestStars::starsByClick()
{
    const QHeaderView *stars = table().verticalHeader();
    const QPoint star(10, stars->sectionViewportPosition(3) + 10);
    const auto selected = m_fixture->session().selectedAreas();
    QVERIFY(isDone([&] { QTest::mouseClick(stars->viewport(), Qt::LeftButton, {}, star); }));
    QCOMPARE(areasIn(u"Shortlist"_s), QStringList{idOfRow(3)});
    QCOMPARE(m_fixture->session().selectedAreas(), selected); // it stars, it does not select
}

void TestStars::starsSeveralAtOnce()
{
    table().selectAll();
    QTRY_COMPARE(m_fixture->session().selectedAreas().size(), 30);
    QVERIFY(isDone([this] { action(u"starAction"_s).trigger(); }));
    QCOMPARE(areasIn(u"Shortlist"_s).size(), 30);
}

void TestStars::makesAListForTheSelection()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    auto *lists = m_fixture->find<QMenu>(u"addToListMenu"_s);
    emit lists->aboutToShow();
    lists->actions().constLast()->trigger();
    auto *name = m_fixture->find<QLineEdit>(u"nameField"_s);
    QVERIFY(name);
    QTest::keyClicks(name, u"Site visits"_s);
    QVERIFY(isDone([name] { QTest::keyClick(name, Qt::Key_Return); }));
    QCOMPARE(areasIn(u"Site visits"_s), QStringList{idOfRow(0)});

    // A name that is taken is refused while it is typed.
    emit lists->aboutToShow();
    QVERIFY(lists->actions().constFirst()->isChecked());
    lists->actions().constLast()->trigger();
    QTRY_VERIFY(m_fixture->window().findChildren<QLineEdit *>(u"nameField"_s).size() == 1);
    name = m_fixture->find<QLineEdit>(u"nameField"_s);
    QTest::keyClicks(name, u"site VISITS"_s);
    const auto *dialog = m_fixture->find<QDialog>(u"nameDialog"_s);
    QVERIFY(!m_fixture->find<QLabel>(u"nameProblem"_s)->text().isEmpty());
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        QVERIFY(!button->isDefault() || !button->isEnabled());
    }
}

void TestStars::choosesTheListOfTheStar()
{
    makeList(u"First"_s);
    makeList(u"Second"_s);
    auto *menu = m_fixture->find<QMenu>(u"starredListMenu"_s);
    emit menu->aboutToShow();
    QVERIFY(menu->actions().at(0)->isChecked());
    menu->actions().at(1)->trigger();
    QVERIFY(isDone([this] { action(u"starAction"_s).trigger(); }));
    QVERIFY(areasIn(u"First"_s).isEmpty());
    QCOMPARE(areasIn(u"Second"_s).size(), 1);
    emit menu->aboutToShow();
    menu->actions().at(0)->trigger();
    const catalogue::Index area = m_fixture->session().selectedAreas().front();
    QCOMPARE(m_fixture->session().marks().star(area), app::StarState::OtherList);
}

void TestStars::remembersTheListOfTheStar()
{
    makeList(u"First"_s);
    makeList(u"Second"_s);
    const auto starred = [this] { return m_fixture->workspace().starredList().value_or(workspace::Shortlist()).name; };
    const auto startAgain = [this] {
        m_fixture->restart();
        return m_fixture->start() && QTest::qWaitFor([this] { return m_fixture->workspace().isOpen(); });
    };
    QVERIFY(startAgain());
    QCOMPARE(starred(), u"First"_s); // none was chosen
    auto *menu = m_fixture->find<QMenu>(u"starredListMenu"_s);
    emit menu->aboutToShow();
    menu->actions().at(1)->trigger();
    QVERIFY(startAgain());
    QCOMPARE(starred(), u"Second"_s);
    QTRY_VERIFY(action(u"starAction"_s).text().contains(u"Second"_s));

    // A list that was deleted meanwhile is forgotten: the first again.
    const QString id = m_fixture->workspace().starredList()->id;
    m_fixture->workspace().edit(
        [id](const workspace::Contents &contents) { return workspace::deleteList(contents, id); });
    m_fixture->workspace().finish();
    QVERIFY(startAgain());
    QCOMPARE(starred(), u"First"_s);
}

void TestStars::starsFromTheDetails()
{
    auto *button = m_fixture->find<QToolButton>(u"starButton"_s);
    QVERIFY(button != nullptr);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(isDone([button] { QTest::mouseClick(button, Qt::LeftButton); }));
    QCOMPARE(areasIn(u"Shortlist"_s), QStringList{idOfRow(0)});
    QCOMPARE(button->text(), u"Take out of “Shortlist”"_s);
}

void TestStars::undoesByName()
{
    QVERIFY(!action(u"undoAction"_s).isEnabled());
    QVERIFY(isDone([this] { action(u"starAction"_s).trigger(); }));
    QVERIFY(isDone([this] { action(u"starAction"_s).trigger(); }));
    QCOMPARE(action(u"undoAction"_s).text(), u"Undo: Remove Krabi Smart City from Shortlist"_s);
    QVERIFY(isDone([this] { action(u"undoAction"_s).trigger(); }));
    QCOMPARE(areasIn(u"Shortlist"_s).size(), 1);
    QCOMPARE(action(u"undoAction"_s).text(), u"Undo: Make the list Shortlist"_s);
    QCOMPARE(action(u"redoAction"_s).text(), u"Redo: Remove Krabi Smart City from Shortlist"_s);
    QVERIFY(isDone([this] { action(u"redoAction"_s).trigger(); }));
    QVERIFY(areasIn(u"Shortlist"_s).isEmpty());
}

void TestStars::tellsAScreenReader()
{
    QVERIFY(isDone([this] { action(u"starAction"_s).trigger(); }));
    const QAbstractItemModel &model = *table().model();
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"starred"_s));
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(), u"starred"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::AccessibleTextRole).toString(), u"not starred"_s);
}

void TestStars::isThereAfterARestart()
{
    QVERIFY(isDone([this] { action(u"starAction"_s).trigger(); }));
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE(m_fixture->session().marks().starred.size(), 1);
}

void TestStars::namesTheListOfAFilter()
{
    makeList(u"Trip"_s, {u"phuket"_s});
    query::Query query;
    query.lists = {m_fixture->workspace().contents().listNamed(u"Trip"_s)->id};
    m_fixture->session().setQuery(query);
    const auto chip = [this] {
        const auto *button = m_fixture->find<QToolButton>(u"chip"_s);
        return button != nullptr ? button->text() : QString();
    };
    QTRY_COMPARE(chip(), u"List: Trip"_s);
    m_fixture->restart();
    QStringList shown;
    connect(&m_fixture->session(), &app::Session::queryChanged, &m_fixture->window(), [&] { shown.append(chip()); });
    QVERIFY(m_fixture->start());
    QTRY_COMPARE(chip(), u"List: Trip"_s);
    QCOMPARE(m_fixture->session().answer()->result.rows.size(), std::size_t{1});
    QVERIFY2(shown.filter(u"no longer"_s).isEmpty(), qPrintable(shown.join(u'|')));
    QVERIFY2(shown.contains(u"List: …"_s), qPrintable(shown.join(u'|')));

    m_fixture->workspace().edit(
        [&](const workspace::Contents &contents) { return renameList(contents, *query.lists.begin(), u"Journey"_s); });
    QTRY_COMPARE(chip(), u"List: Journey"_s);
    m_fixture->workspace().edit(
        [&](const workspace::Contents &contents) { return deleteList(contents, *query.lists.begin()); });
    QTRY_COMPARE(chip(), u"A list that is no longer there"_s);
}

void TestStars::filtersByTheFacetInTheOrderByHand()
{
    makeList(u"Trip"_s, {u"phuket"_s, u"krabi"_s, u"hat-yai"_s});
    const auto *facet = m_fixture->find<FacetView>(u"listList"_s);
    QTRY_VERIFY(facet->isVisibleTo(&m_fixture->window()));
    auto *model = facet->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Trip"_s);
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QTRY_COMPARE(idsShown(), (QStringList{u"phuket"_s, u"krabi"_s, u"hat-yai"_s}));
    QHeaderView *header = table().horizontalHeader();
    QVERIFY(!header->isSortIndicatorShown());

    // A column orders them; the menu brings the order by hand back.
    emit header->sectionClicked(header->logicalIndex(1));
    QTRY_COMPARE(idsShown(), (QStringList{u"hat-yai"_s, u"krabi"_s, u"phuket"_s}));
    action(u"listOrderAction"_s).trigger();
    QTRY_COMPARE(idsShown().constFirst(), u"phuket"_s);

    // What is done to the list shows at once.
    QVERIFY(isDone([this] { action(u"undoAction"_s).trigger(); }));
    QTRY_VERIFY(idsShown().isEmpty());
}

void TestStars::hasNoFacetWithoutLists()
{
    QVERIFY(!m_fixture->find<FacetView>(u"listList"_s)->isVisibleTo(&m_fixture->window()));
}

void TestStars::showsAListInTheTable()
{
    makeList(u"Trip"_s, {u"phuket"_s, u"krabi"_s});
    action(u"listsAction"_s).trigger();
    const auto *lists = m_fixture->find<ListsDialog>(u"listsDialog"_s);
    QVERIFY(lists);
    lists->findChild<QPushButton *>(u"showList"_s)->click();
    QTRY_COMPARE(idsShown(), (QStringList{u"phuket"_s, u"krabi"_s}));
}

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestStars)
#include "tst_stars.moc"
