// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportperson.h"
#include "gui/export/columnlist.h"
#include "gui/style/theme.h"
#include "support/filecontent.h"
#include "support/fulldisk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;
using query::AreaColumn;
using testsupport::contentOf;
using testsupport::put;

namespace {

QByteArray oldContent()
{
    return QByteArray(3000, 'o');
}

void addFormats()
{
    QTest::addColumn<exporting::FormatId>("format");
    for (const exporting::Format &format : exporting::allFormats()) {
        QTest::newRow(format.key) << format.id;
    }
}

} // namespace

class TestExportFiles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesTheBytesOfTheCore_data();
    void writesTheBytesOfTheCore();
    void writesAWorkbook();
    void suggestsAName();
    void addsTheSuffix_data();
    void addsTheSuffix();
    void asksBeforeItReplaces();
    void refusesAndKeepsEverything_data();
    void refusesAndKeepsEverything();
    void keepsTheOldFileOnAFullDisk_data();
    void keepsTheOldFileOnAFullDisk();
    void canBeStopped_data();
    void canBeStopped();
    void saysWhereTheFileIs();
};

void TestExportFiles::initTestCase()
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
}

void TestExportFiles::writesTheBytesOfTheCore_data()
{
    using exporting::FormatId;
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<bool>("all");
    QTest::addColumn<int>("delimiter");
    QTest::addColumn<bool>("mark");
    QTest::newRow("CSV, selected, as it comes") << FormatId::Csv << false << 0 << true;
    QTest::newRow("CSV, all, semicolon, no mark") << FormatId::Csv << true << 1 << false;
    QTest::newRow("TSV") << FormatId::Tsv << true << 0 << true;
    QTest::newRow("JSON") << FormatId::Json << true << 0 << false;
    QTest::newRow("GeoJSON") << FormatId::GeoJson << false << 0 << false;
    QTest::newRow("Markdown") << FormatId::Markdown << true << 0 << false;
}

void TestExportFiles::writesTheBytesOfTheCore()
{
    QFETCH(const exporting::FormatId, format);
    QFETCH(const bool, all);
    QFETCH(const int, delimiter);
    QFETCH(const bool, mark);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ผล <b>"_s + QLatin1StringView(exporting::format(format).suffix));
    Person person;
    person.choose(format);
    person.find<QRadioButton>(all ? u"shownButton"_s : u"selectedButton"_s).click();
    person.find<QComboBox>(u"delimiterBox"_s).setCurrentIndex(delimiter);
    person.find<QCheckBox>(u"bomBox"_s).setChecked(mark);
    person.exportTo(file);
    QTRY_VERIFY(person.isDone());

    exporting::AreaExport options = usualOptions(person.input);
    options.format = format;
    options.delimiter = u",;"_s.at(delimiter);
    options.byteOrderMark = mark;
    options.query = person.input.query;
    const auto &rows = all ? person.input.shown : person.input.selected;
    QCOMPARE(contentOf(file), fileOf(person.input, rows, options));
    QCOMPARE(contentOf(file).startsWith("\xEF\xBB\xBF"), mark);
}

void TestExportFiles::writesAWorkbook()
{
    const QTemporaryDir folder;
    Person person;
    person.choose(exporting::FormatId::Xlsx);
    person.exportTo(folder.filePath(u"areas"_s));
    QTRY_VERIFY(person.isDone());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"areas.xlsx"_s));
    QVERIFY(contentOf(folder.filePath(u"areas.xlsx"_s)).startsWith("PK"));
}

void TestExportFiles::suggestsAName()
{
    const QTemporaryDir folder;
    app::ExportChoices choices = csvChoices();
    choices.folder = folder.path();
    Person person(sampleInput(), choices);
    person.press(u"exportButton"_s);
    QCOMPARE(person.wishes.last(), folder.filePath(u"mueang-2565.csv"_s));
    person.find<QComboBox>(u"eraBox"_s).setCurrentIndex(1);
    person.choose(exporting::FormatId::Tsv);
    person.press(u"exportButton"_s);
    QCOMPARE(person.wishes.last(), folder.filePath(u"mueang-2022.tsv"_s));
    person.choose(exporting::FormatId::Xlsx);
    person.press(u"exportButton"_s);
    QCOMPARE(person.wishes.last(), folder.filePath(u"mueang-2022.xlsx"_s));

    app::ExportInput input = sampleInput();
    input.year.reset();
    choices.folder = folder.filePath(u"gone"_s);
    Person other(input, choices);
    other.press(u"exportButton"_s);
    QVERIFY(other.wishes.last().endsWith("/smart-cities.csv"_L1));
    QVERIFY(!other.wishes.last().contains("gone"_L1));
}

void TestExportFiles::addsTheSuffix_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << u"areas"_s << u"areas.csv"_s;
    QTest::newRow("there") << u"areas.CSV"_s << u"areas.CSV"_s;
    QTest::newRow("text") << u"areas.txt"_s << u"areas.txt"_s;
    QTest::newRow("a dot in the name") << u"v1.5"_s << u"v1.5.csv"_s;
    QTest::newRow("nothing but a suffix") << u".csv"_s << u".csv.csv"_s;
}

void TestExportFiles::addsTheSuffix()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, written);
    const QTemporaryDir folder;
    Person person;
    person.exportTo(folder.filePath(chosen));
    QTRY_VERIFY(person.isDone());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(written));
}

void TestExportFiles::asksBeforeItReplaces()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"areas.csv"_s);
    put(file, oldContent());
    Person person;
    // The name without its suffix is free; what would be written is not.
    person.exportTo(folder.filePath(u"areas"_s));
    QVERIFY(person.message() != nullptr);
    QVERIFY(person.messageText().contains("areas.csv"_L1));
    QTest::keyClick(person.message(), Qt::Key_Return);
    QCOMPARE(contentOf(file), oldContent());
    QCOMPARE(person.wishes.size(), 2);
    QCOMPARE(person.wishes.last(), file);

    person.exportTo(file);
    QTRY_VERIFY(person.message() != nullptr);
    QTest::mouseClick(person.message()->findChild<QPushButton *>(u"yesButton"_s), Qt::LeftButton);
    QTRY_VERIFY(person.isDone());
    QVERIFY(contentOf(file) != oldContent());
}

void TestExportFiles::refusesAndKeepsEverything_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("pipe with suffix") << u"pipe.csv"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("device behind a link") << u"null.csv"_s;
    QTest::newRow("missing folder") << u"gone/areas.csv"_s;
}

void TestExportFiles::refusesAndKeepsEverything()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    for (const QString &pipe : {u"pipe"_s, u"pipe.csv"_s}) {
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(pipe)).constData(), 0600), 0);
    }
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"/dev/null"_s, folder.filePath(u"null.csv"_s)));
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);

    Person person;
    QSignalSpy exported(&person.dialog, &ExportDialog::exported);
    person.find<QComboBox>(u"delimiterBox"_s).setCurrentIndex(1);
    person.find<ColumnList>(u"columnList"_s).setColumns(std::vector{AreaColumn::Id});
    person.exportTo(folder.filePath(name));
    QTRY_VERIFY(person.message() != nullptr);
    QVERIFY(!person.messageText().isEmpty());
    QTest::keyClick(person.message(), Qt::Key_Escape);
    QTRY_VERIFY(person.message() == nullptr);

    QVERIFY(person.dialog.isVisible() && !person.isDone());
    QVERIFY(person.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(person.find<QWidget>(u"choicesWidget"_s).isEnabled());
    QCOMPARE(person.find<QComboBox>(u"delimiterBox"_s).currentIndex(), 1);
    QCOMPARE(person.find<ColumnList>(u"columnList"_s).columns(), std::vector{AreaColumn::Id});
    QCOMPARE(exported.size(), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden), before);
}

void TestExportFiles::keepsTheOldFileOnAFullDisk_data()
{
    addFormats();
}

void TestExportFiles::keepsTheOldFileOnAFullDisk()
{
    QFETCH(const exporting::FormatId, format);
    const QTemporaryDir folder;
    const QString name = u"areas"_s + QLatin1StringView(exporting::format(format).suffix);
    const QString file = folder.filePath(name);
    put(file, oldContent());
    app::ExportInput input = sampleInput();
    input.selected.assign(2000, 6);
    Person person(input);
    person.choose(format);
    {
        const testsupport::FullDisk full(4096);
        person.exportTo(file);
        QTest::mouseClick(person.message()->findChild<QPushButton *>(u"yesButton"_s), Qt::LeftButton);
        QTRY_VERIFY(person.message() != nullptr && person.find<QPushButton>(u"exportButton"_s).isEnabled());
    }
    QVERIFY2(person.messageText().contains(name), qUtf8Printable(person.messageText()));
    QCOMPARE(contentOf(file), oldContent());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(name));
    QVERIFY(!person.isDone());
}

void TestExportFiles::canBeStopped_data()
{
    addFormats();
}

void TestExportFiles::canBeStopped()
{
    QFETCH(const exporting::FormatId, format);
    const QTemporaryDir folder;
    app::ExportInput input = sampleInput();
    input.selected.assign(exporting::format(format).streams ? 5'000'000 : 1'000'000, 6);
    Person person(input);
    person.choose(format);
    person.exportTo(folder.filePath(u"areas"_s));
    QVERIFY(!person.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(!person.find<QWidget>(u"choicesWidget"_s).isEnabled());
    QTRY_VERIFY(person.find<QProgressBar>(u"progressBar"_s).isVisible());
    QTRY_VERIFY(person.find<QProgressBar>(u"progressBar"_s).value() > 0);
    QTest::keyClick(&person.dialog, Qt::Key_Escape);
    QTRY_VERIFY(person.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(person.dialog.isVisible() && !person.isDone());
    QVERIFY(person.message() == nullptr);
    QVERIFY(!person.find<QProgressBar>(u"progressBar"_s).isVisible());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QTest::keyClick(&person.dialog, Qt::Key_Escape);
    QVERIFY(!person.dialog.isVisible());
}

void TestExportFiles::saysWhereTheFileIs()
{
    const QTemporaryDir folder;
    Person person;
    person.exportTo(folder.filePath(u"<img src=x>"_s));
    QTRY_VERIFY(person.isDone());
    QVERIFY(person.find<QLabel>(u"doneLabel"_s).text().contains(u'3'));
    QCOMPARE(person.find<QLabel>(u"doneFileLabel"_s).text(), u"<img src=x>.csv"_s);
    person.press(u"showButton"_s);
    QCOMPARE(person.shownFile, folder.filePath(u"<img src=x>.csv"_s));
    const QList<QLabel *> labels = person.dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qUtf8Printable(label->objectName()));
    }
    QTest::keyClick(&person.dialog, Qt::Key_Return);
    QVERIFY(!person.dialog.isVisible());
}

QTEST_MAIN(TestExportFiles)
#include "tst_exportfiles.moc"
