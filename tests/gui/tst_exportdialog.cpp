// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences.h"
#include "exportperson.h"
#include "gui/export/columnlist.h"
#include "gui/style/theme.h"
#include "query/columns.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
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
    void saysTheOrder();
    void previewFollowsEveryChoice();
    void previewsEveryFormat_data();
    void previewsEveryFormat();
    void previewsAWorkbookAsATable();
    void offersOnlyWhatTheFormatUses_data();
    void offersOnlyWhatTheFormatUses();
    void previewsOnlyTheFirstRows();
    void columnsAreChosenAndMovedByKeys();
    void knowsThePresets();
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
    app::ExportInput input = sampleInput();
    input.selected.resize(static_cast<std::size_t>(selected));
    const Person person(input);
    QCOMPARE(person.find<QRadioButton>(u"selectedButton"_s).isEnabled(), isOffered);
    QCOMPARE(person.find<QRadioButton>(u"selectedButton"_s).isChecked(), isTaken);
    QCOMPARE(person.find<QRadioButton>(u"shownButton"_s).isChecked(), !isTaken);
}

void TestExportDialog::previewFollowsEveryChoice()
{
    const Person person;
    exporting::AreaExport options = usualOptions(person.input);
    const auto expected = [&] { return asPreview(fileOf(person.input, person.input.selected, options)); };
    QCOMPARE(person.preview(), expected());
    QVERIFY(person.preview().contains(u"2565"_s));

    QTest::keyClick(&person.find<QComboBox>(u"delimiterBox"_s), Qt::Key_Down);
    options.delimiter = u';';
    QCOMPARE(person.preview(), expected());
    QTest::keyClick(&person.find<QComboBox>(u"eraBox"_s), Qt::Key_Down);
    options.presentation.era = text::Era::Common;
    QCOMPARE(person.preview(), expected());
    QVERIFY(person.preview().contains(u"2022"_s));
    QTest::keyClick(&person.find<QComboBox>(u"headerBox"_s), Qt::Key_Down);
    options.headerLanguage = wording::HeaderLanguage::English;
    QCOMPARE(person.preview(), expected());
    QVERIFY(person.preview().startsWith(u"Name (Thai);Province;"));
    QTest::keyClick(&person.find<QCheckBox>(u"sourcesBox"_s), Qt::Key_Space);
    options.withSources = false;
    QCOMPARE(person.preview(), expected());
    person.choosePreset(1);
    options.columns = person.find<ColumnList>(u"columnList"_s).columns();
    QCOMPARE(options.columns.size(), query::allColumns().size());
    QCOMPARE(person.preview(), expected());
    person.choosePreset(0);
    options.columns = person.input.tableColumns;
    QCOMPARE(person.preview(), expected());

    const Person all([] {
        app::ExportInput input = sampleInput();
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
    app::ExportInput input = sampleInput();
    input.selected.clear();
    const Person person(input);
    const std::vector<catalogue::Index> first(input.shown.begin(), input.shown.begin() + 5);
    QCOMPARE(person.preview(), asPreview(fileOf(input, first, usualOptions(input))));
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
    QVERIFY(person.preview().startsWith(u"จังหวัด,"));

    person.uncheckColumns();
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
    app::Preferences preferences(folder.filePath(u"settings/mueang.ini"_s));
    QVERIFY(preferences.exportChoices().format == exporting::FormatId::Xlsx);
    {
        Person person(sampleInput(), preferences.exportChoices());
        connect(&person.dialog, &ExportDialog::exported, &person.dialog,
                [&preferences](const app::ExportChoices &choices) { preferences.setExportChoices(choices); });
        person.choose(exporting::FormatId::Csv);
        person.find<QComboBox>(u"delimiterBox"_s).setCurrentIndex(1);
        person.find<QComboBox>(u"headerBox"_s).setCurrentIndex(2);
        person.find<QComboBox>(u"eraBox"_s).setCurrentIndex(1);
        person.find<QCheckBox>(u"bomBox"_s).click();
        person.find<QCheckBox>(u"sourcesBox"_s).click();
        person.find<ColumnList>(u"columnList"_s).setColumns(std::vector{AreaColumn::Id, AreaColumn::NameEn});
        person.exportTo(folder.filePath(u"areas"_s));
        QTRY_VERIFY(person.isDone());
    }
    QVERIFY(preferences.sync());
    const app::Preferences later(folder.filePath(u"settings/mueang.ini"_s));
    QCOMPARE(later.exportChoices().folder, folder.path());
    const Person person(sampleInput(), later.exportChoices());
    QCOMPARE(person.find<QComboBox>(u"formatBox"_s).currentIndex(), static_cast<int>(exporting::FormatId::Csv));
    QCOMPARE(person.find<QComboBox>(u"delimiterBox"_s).currentIndex(), 1);
    QCOMPARE(person.find<QComboBox>(u"headerBox"_s).currentIndex(), 2);
    QCOMPARE(person.find<QComboBox>(u"eraBox"_s).currentIndex(), 1);
    QVERIFY(!person.find<QCheckBox>(u"bomBox"_s).isChecked());
    QVERIFY(!person.find<QCheckBox>(u"sourcesBox"_s).isChecked());
    QVERIFY(person.find<QCheckBox>(u"guardBox"_s).isChecked());
    QCOMPARE(person.find<ColumnList>(u"columnList"_s).columns(), (std::vector{AreaColumn::Id, AreaColumn::NameEn}));
}

void TestExportDialog::saysTheOrder()
{
    app::ExportInput input = sampleInput();
    input.query.order = {AreaColumn::Approved, true};
    const Person person(input);
    const QString said = person.find<QLabel>(u"filtersLabel"_s).text();
    QVERIFY2(said.contains(u"Approved, from the last"_s), qUtf8Printable(said));
}

void TestExportDialog::previewsEveryFormat_data()
{
    QTest::addColumn<exporting::FormatId>("format");
    for (const exporting::Format &format : exporting::allFormats()) {
        if (format.streams) {
            QTest::newRow(format.key) << format.id;
        }
    }
}

void TestExportDialog::previewsEveryFormat()
{
    QFETCH(const exporting::FormatId, format);
    const Person person;
    person.choose(format);
    exporting::AreaExport options = usualOptions(person.input);
    options.format = format;
    options.query = person.input.query;
    QCOMPARE(person.preview(), asPreview(fileOf(person.input, person.input.selected, options)));
    QCOMPARE(person.find<QLabel>(u"purposeLabel"_s).text(), exporting::formatPurpose(format));
}

void TestExportDialog::previewsAWorkbookAsATable()
{
    const Person person;
    person.choose(exporting::FormatId::Xlsx);
    const auto &table = person.find<QTableWidget>(u"previewTable"_s);
    QVERIFY(table.isVisible());
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.columnCount(), 4);
    QCOMPARE(table.horizontalHeaderItem(3)->text(), u"แหล่งข้อมูล"_s);
    QCOMPARE(table.item(0, 0)->text(), u"เมืองอัจฉริยะหาดใหญ่"_s);
    QCOMPARE(table.item(0, 2)->text(), u"5 ส.ค. 2565"_s);
    QVERIFY(!table.item(0, 0)->flags().testFlag(Qt::ItemIsEditable));
    person.uncheckColumns();
    QCOMPARE(table.columnCount(), 0);
}

void TestExportDialog::offersOnlyWhatTheFormatUses_data()
{
    using exporting::FormatId;
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("xlsx") << FormatId::Xlsx << QStringList{u"headerBox"_s, u"eraBox"_s, u"sourcesBox"_s};
    QTest::newRow("csv") << FormatId::Csv << QStringList{u"headerBox"_s,  u"eraBox"_s, u"delimiterBox"_s,
                                                         u"sourcesBox"_s, u"bomBox"_s, u"guardBox"_s};
    QTest::newRow("tsv") << FormatId::Tsv
                         << QStringList{u"headerBox"_s, u"eraBox"_s, u"sourcesBox"_s, u"bomBox"_s, u"guardBox"_s};
    QTest::newRow("json") << FormatId::Json << QStringList{u"sourcesBox"_s};
    QTest::newRow("geojson") << FormatId::GeoJson << QStringList{u"sourcesBox"_s};
    QTest::newRow("markdown") << FormatId::Markdown << QStringList{u"headerBox"_s, u"eraBox"_s, u"sourcesBox"_s};
}

void TestExportDialog::offersOnlyWhatTheFormatUses()
{
    QFETCH(const exporting::FormatId, format);
    QFETCH(const QStringList, offered);
    const Person person;
    person.choose(format);
    QStringList visible;
    for (const auto &name :
         {u"headerBox"_s, u"eraBox"_s, u"delimiterBox"_s, u"sourcesBox"_s, u"bomBox"_s, u"guardBox"_s}) {
        if (person.find<QWidget>(name).isVisible()) {
            visible.append(name);
        }
    }
    QCOMPARE(visible, offered);
}

void TestExportDialog::knowsThePresets()
{
    const Person person;
    auto &box = person.find<QComboBox>(u"presetBox"_s);
    auto &list = person.find<ColumnList>(u"columnList"_s);
    QCOMPARE(box.currentIndex(), 0);
    person.choosePreset(2);
    QCOMPARE(list.columns(), (std::vector{AreaColumn::NameTh, AreaColumn::NameEn}));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(box.currentIndex(), 3); // an own choice
    person.choosePreset(3);
    QCOMPARE(list.columns(), std::vector{AreaColumn::NameEn});
    person.choosePreset(1);
    QCOMPARE(list.columns().size(), query::allColumns().size());
    QCOMPARE(box.currentIndex(), 1);
}

void TestExportDialog::fitsASmallScreen()
{
    const Person person;
    for (const exporting::Format &format : exporting::allFormats()) {
        person.choose(format.id);
        QVERIFY2(person.dialog.height() <= 560, qPrintable(QString::number(person.dialog.height())));
        QVERIFY2(person.dialog.minimumSizeHint().height() <= 560, format.key);
        QVERIFY(person.dialog.minimumSizeHint().width() <= 1000);
        // What is chosen and the button that does it are seen together.
        const auto &scroll = person.find<QScrollArea>(u"dialogScroll"_s);
        QTRY_VERIFY2(scroll.verticalScrollBar()->maximum() == 0, format.key);
        QCOMPARE(scroll.horizontalScrollBar()->maximum(), 0);
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
