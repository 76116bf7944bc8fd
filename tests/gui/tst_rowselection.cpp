// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/rowselection.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <random>
#include <set>

using namespace mueang::gui;

namespace {

std::set<int> rowsOf(const QItemSelection &selection)
{
    std::set<int> rows;
    for (const QModelIndex &index : selection.indexes()) {
        rows.insert(index.row());
    }
    return rows;
}

} // namespace

/** RowSelection selects what QItemSelectionModel would, whatever the number of ranges. */
class TestRowSelection final : public QObject
{
    Q_OBJECT

private slots:
    void selectsAsQtDoes_data();
    void selectsAsQtDoes();
    void saysWhatChanged();
    void keepsQuietWhenNothingChanges();
    void forgetsWithTheRows();
};

void TestRowSelection::selectsAsQtDoes_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few ranges") << 12;
    QTest::newRow("many ranges") << 400;
}

void TestRowSelection::selectsAsQtDoes()
{
    using Model = QItemSelectionModel;
    QFETCH(const int, rows);
    QStandardItemModel items(rows, 3);
    RowSelection ours(&items);
    Model theirs(&items);
    // What views ask for: a click, Ctrl with a click, Shift with one, a drag, a drag with Ctrl, and the programme's
    // own.
    const QList<Model::SelectionFlags> commands{
        Model::ClearAndSelect, Model::Toggle, Model::SelectCurrent, Model::Clear | Model::SelectCurrent,
        Model::ToggleCurrent,  Model::Select, Model::Deselect,      Model::NoUpdate};
    std::mt19937 random(2565);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    for (int row = 0; row < rows; row += 2) { // as many ranges as there can be
        ours.select(items.index(row, 1), Model::Select | Model::Rows);
        theirs.select(items.index(row, 1), Model::Select | Model::Rows);
    }
    for (int step = 0; step < 300; ++step) {
        const int first = below(rows);
        const int last = std::min(rows - 1, first + below(4));
        const QItemSelection range(items.index(first, below(3)), items.index(last, 2));
        // Clearing commands seldom, so that many ranges are there most of the time.
        const Model::SelectionFlags command = commands[below(20) == 0 ? below(8) : 4 + below(3)] | Model::Rows;
        ours.select(range, command);
        theirs.select(range, command);
        QCOMPARE(rowsOf(ours.selection()), rowsOf(theirs.selection()));
        QCOMPARE(ours.isRowSelected(first), ours.hasRow(first));
    }
}

void TestRowSelection::saysWhatChanged()
{
    QStandardItemModel items(1000, 2);
    RowSelection selection(&items);
    std::set<int> told;
    connect(&selection, &RowSelection::selectionChanged, this,
            [&told](const QItemSelection &selected, const QItemSelection &deselected) {
                for (const int row : rowsOf(deselected)) {
                    told.erase(row);
                }
                told.merge(rowsOf(selected));
            });
    QBitArray rows(1000);
    for (int row = 0; row < 1000; row += 3) {
        rows.setBit(row);
    }
    for (const QBitArray &next : {rows, ~rows, QBitArray(1000, true), rows, QBitArray(1000)}) {
        selection.setRows(next);
        QCOMPARE(selection.rows(), next);
        QCOMPARE(static_cast<qsizetype>(told.size()), next.count(true));
        QCOMPARE(told, rowsOf(selection.selection()));
    }
}

void TestRowSelection::keepsQuietWhenNothingChanges()
{
    QStandardItemModel items(10, 2);
    RowSelection selection(&items);
    selection.setRows(QBitArray(10, true));
    const QSignalSpy changed(&selection, &RowSelection::selectionChanged);
    selection.setRows(QBitArray(10, true));
    selection.select(items.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(changed.isEmpty());
}

void TestRowSelection::forgetsWithTheRows()
{
    QStandardItemModel items(10, 2);
    RowSelection selection(&items);
    selection.select(items.index(4, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    items.clear();
    QVERIFY(!selection.hasSelection());
    QVERIFY(!selection.hasRow(4));
    items.setRowCount(5);
    items.setColumnCount(2);
    selection.select(items.index(1, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    QCOMPARE(rowsOf(selection.selection()), std::set<int>{1});
}

QTEST_MAIN(TestRowSelection)
#include "tst_rowselection.moc"
