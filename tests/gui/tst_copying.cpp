// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** What stands on the clipboard after copying from the table. */
class TestCopying final : public QObject
{
    Q_OBJECT

private slots:
    void copiesTheSelectedRowsAsTheTableHasThem();
    void copiesOneCell();
    void copiesNothingWithoutASelection();
};

void TestCopying::copiesTheSelectedRowsAsTheTableHasThem()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    auto *table = fixture.find<QTableView>(u"areaTable"_s);
    const auto &rows = fixture.session().answer()->result.rows;
    fixture.session().setSelection({rows[2], rows[0]}, rows[0]);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"Name (Thai)\tName (English)\tProvince"_s), qPrintable(lines[0]));
    // In the order of the table, not of the choosing.
    const auto &areas = fixture.session().snapshot()->catalogue->areas;
    QVERIFY(lines[1].startsWith(areas[rows[0]].name.th));
    QVERIFY(lines[2].startsWith(areas[rows[2]].name.th));
    QCOMPARE(data->html().count(u"<tr>"_s), 3);
    QVERIFY(data->html().contains(areas[rows[2]].name.th));
    const QString csv = QString::fromUtf8(data->data(u"text/csv"_s));
    QCOMPARE(csv.count(u"\r\n"_s), 3);
    QVERIFY(!csv.startsWith(QChar(QChar::ByteOrderMark)));
}

void TestCopying::copiesOneCell()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    auto *table = fixture.find<QTableView>(u"areaTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    QTRY_VERIFY(fixture.find<QAction>(u"copyCellAction"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), table->model()->index(1, 1).data().toString());
}

void TestCopying::copiesNothingWithoutASelection()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    fixture.session().setSelection({}, std::nullopt);
    QVERIFY(!fixture.find<QAction>(u"copyAction"_s)->isEnabled());
    QVERIFY(!fixture.find<QAction>(u"copyCellAction"_s)->isEnabled());
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
