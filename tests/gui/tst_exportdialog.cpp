// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"
#include "exportperson.h"
#include "gui/dialogs/columnlist.h"
#include "gui/preferences.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

/** As the preview shows a file: without the mark and with the line ends of a text widget. */
QString asPreview(QByteArray csv)
{
    csv.replace("\r\n", "\n");
    return QString::fromUtf8(csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv).chopped(1);
}

} // namespace

class TestExportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatAndHowMany();
    void takesTheSelectionOnlyWhenThereIsOne_data();
    void takesTheSelectionOnlyWhenThereIsOne();
    void previewFollowsEveryChoice();
    void previewsOnlyTheFirstRows();
    void columnsAreChosenAndMovedByKeys();
    void remembersTheChoices();
    void fitsASmallScreen();
};

void TestExportDialog::initTestCase()
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
}

void TestExportDialog::saysWhatAndHowMany()
{
    const Person person;
    QVERIFY(person.find<QRadioButton>(u"selectedButton"_s).text().contains(u'3'));
    QVERIFY(person.find<QRadioButton>(u"shownButton"_s).text().contains(u'8'));
    QVERIFY(person.find<QLabel>(u"filtersLabel"_s).text().contains(person.input.filters));
    QVERIFY(person.find<QPushButton>(u"exportButton"_s).text().contains(u'3'));
    QTest::mouseClick(&person.find<QRadioButton>(u"shownButton"_s), Qt::LeftButton, {}, QPoint(8, 12));
    QVERIFY(person.find<QPushButton>(u"exportButton"_s).text().contains(u'8'));
}

void TestExportDialog::takesTheSelectionOnlyWhenThereIsOne_data()
{
    QTest::addColumn<int>("selected");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << 0 << false << false;
    QTest::newRow("the one that is read") << 1 << true << false;
    QTest::newRow("two") << 2 << true << true;
}

void TestExportDialog::takesTheSelectionOnlyWhenThereIsOne()
{
    QFETCH(const int, selected);
    QFETCH(const bool, isOffered);
    QFETCH(const bool, isTaken);
    ExportInput input = sampleInput();
    input.selected.resize(static_cast<std::size_t>(selected));
    const Person person(input);
    QCOMPARE(person.find<QRadioButton>(u"selectedButton"_s).isEnabled(), isOffered);
    QCOMPARE(person.find<QRadioButton>(u"selectedButton"_s).isChecked(), isTaken);
    QCOMPARE(person.find<QRadioButton>(u"shownButton"_s).isChecked(), !isTaken);
}

void TestExportDialog::previewFollowsEveryChoice()
{
    const Person person;
    exporting::CsvOptions options = usualOptions(person.input);
    const auto expected = [&] { return asPreview(csvOf(person.input, person.input.selected, options)); };
    QCOMPARE(person.preview(), expected());
    QVERIFY(person.preview().contains(u"2565"_s));

    QTest::keyClick(&person.find<QComboBox>(u"delimiterBox"_s), Qt::Key_Down);
    options.delimiter = u';';
    QCOMPARE(person.preview(), expected());
    QTest::keyClick(&person.find<QComboBox>(u"eraBox"_s), Qt::Key_Down);
    options.presentation.era = text::Era::Common;
    QCOMPARE(person.preview(), expected());
    QVERIFY(person.preview().contains(u"2022"_s));
    person.press(u"allButton"_s);
    options.columns = person.find<ColumnList>(u"columnList"_s).columns();
    QCOMPARE(options.columns.size(), exporting::allColumns().size());
    QCOMPARE(person.preview(), expected());
    person.press(u"asTableButton"_s);
    options.columns = person.input.tableColumns;
    QCOMPARE(person.preview(), expected());

    const Person all([] {
        ExportInput input = sampleInput();
        input.shown = {0};
        input.selected = {};
        return input;
    }());
    const QString guarded = all.preview();
    QTest::keyClick(&all.find<QCheckBox>(u"guardBox"_s), Qt::Key_Space);
    QVERIFY(all.preview() != guarded);
    QVERIFY(guarded.contains(u"'=HYPERLINK"_s) && !all.preview().contains(u"'=HYPERLINK"_s));
}

void TestExportDialog::previewsOnlyTheFirstRows()
{
    ExportInput input = sampleInput();
    input.selected.clear();
    const Person person(input);
    const std::vector<catalogue::Index> first(input.shown.begin(), input.shown.begin() + 5);
    QCOMPARE(person.preview(), asPreview(csvOf(input, first, usualOptions(input))));
}

void TestExportDialog::columnsAreChosenAndMovedByKeys()
{
    const Person person;
    auto &list = person.find<ColumnList>(u"columnList"_s);
    QCOMPARE(list.columns(), person.input.tableColumns);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QVERIFY(!person.find<QPushButton>(u"upButton"_s).isEnabled());
    person.press(u"downButton"_s);
    QCOMPARE(list.columns(), (std::vector{AreaColumn::Province, AreaColumn::NameTh, AreaColumn::Approved}));
    person.press(u"upButton"_s);
    QCOMPARE(list.columns(), person.input.tableColumns);
    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(list.columns(), (std::vector{AreaColumn::Province, AreaColumn::Approved}));
    QVERIFY(!person.preview().startsWith(exporting::columnTitle(AreaColumn::NameTh)));

    person.press(u"noneButton"_s);
    QVERIFY(!person.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(!person.find<QLabel>(u"hintLabel"_s).text().isEmpty());
    QTest::keyClick(&list, Qt::Key_End);
    QVERIFY(!person.find<QPushButton>(u"downButton"_s).isEnabled());
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(person.find<QPushButton>(u"exportButton"_s).isEnabled());
}

void TestExportDialog::remembersTheChoices()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings/mueang.ini"_s));
    {
        Person person(sampleInput(), preferences.exportChoices());
        connect(&person.dialog, &ExportDialog::exported, &person.dialog,
                [&preferences](const ExportChoices &choices) { preferences.setExportChoices(choices); });
        person.find<QComboBox>(u"delimiterBox"_s).setCurrentIndex(2);
        person.find<QCheckBox>(u"bomBox"_s).click();
        person.find<ColumnList>(u"columnList"_s).setColumns(std::vector{AreaColumn::Id, AreaColumn::NameEn});
        person.exportTo(folder.filePath(u"areas"_s));
        QTRY_VERIFY(person.isDone());
    }
    QVERIFY(preferences.sync());
    const Preferences later(folder.filePath(u"settings/mueang.ini"_s));
    QCOMPARE(later.exportChoices().folder, folder.path());
    const Person person(sampleInput(), later.exportChoices());
    QCOMPARE(person.find<QComboBox>(u"delimiterBox"_s).currentIndex(), 2);
    QVERIFY(!person.find<QCheckBox>(u"bomBox"_s).isChecked());
    QVERIFY(person.find<QCheckBox>(u"guardBox"_s).isChecked());
    QCOMPARE(person.find<ColumnList>(u"columnList"_s).columns(), (std::vector{AreaColumn::Id, AreaColumn::NameEn}));
}

void TestExportDialog::fitsASmallScreen()
{
    const Person person;
    QVERIFY(person.dialog.height() <= 560);
    QVERIFY(person.dialog.minimumSizeHint().height() <= 560);
    QVERIFY(person.dialog.minimumSizeHint().width() <= 1000);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
