// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"
#include "gui/dialogs/columnlist.h"
#include "gui/dialogs/exportdialog.h"
#include "gui/style/theme.h"
#include "support/samplecatalogue.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

QByteArray oldContent()
{
    return QByteArray(3000, 'o');
}

ExportInput sampleInput()
{
    ExportInput input;
    input.catalogue = testsupport::sampleCatalogue();
    input.shown = {7, 6, 5, 4, 3, 2, 1, 0};
    input.selected = {6, 4, 1};
    input.presentation = {text::Language::Thai, text::Era::Buddhist};
    input.tableColumns = {AreaColumn::NameTh, AreaColumn::Province, AreaColumn::Approved};
    input.filters = u"พ.ศ. 2565"_s;
    input.year = 2022;
    return input;
}

QByteArray csvOf(const ExportInput &input, std::span<const catalogue::Index> rows, const exporting::CsvOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporting::writeCsv(buffer, *input.catalogue, rows, options) ? buffer.data() : QByteArray();
}

exporting::CsvOptions usualOptions(const ExportInput &input)
{
    exporting::CsvOptions options;
    options.columns = input.tableColumns;
    options.presentation = input.presentation;
    return options;
}

/** As the preview shows a file: without the mark and with the line ends of a text widget. */
QString asPreview(QByteArray csv)
{
    csv.replace("\r\n", "\n");
    return QString::fromUtf8(csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv).chopped(1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/** A dialog with its hands and eyes. */
struct Person
{
    explicit Person(ExportInput what = sampleInput(), const ExportChoices &choices = {})
        : input(std::move(what))
        , dialog(input, choices, services())
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    }

    ExportDialog::Services services()
    {
        return {[this](QWidget *, const FileWish &wish, const std::function<void(const QString &)> &chosen) {
                    wishes.append(wish.path);
                    if (!answers.isEmpty()) {
                        chosen(answers.takeFirst());
                    }
                },
                [this](const QString &file) { shownFile = file; }};
    }

    template<class Widget>
    Widget &find(const QString &name) const
    {
        auto *widget = dialog.findChild<Widget *>(name);
        if (widget == nullptr) {
            qFatal("There is no %s.", qUtf8Printable(name));
        }
        return *widget;
    }

    void press(const QString &button) const { QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton); }

    [[nodiscard]] QString preview() const { return find<QPlainTextEdit>(u"previewText"_s).toPlainText(); }

    [[nodiscard]] bool isDone() const
    {
        return find<QStackedWidget>(u"pages"_s).currentWidget()->objectName() == "donePage"_L1;
    }

    void exportTo(const QString &path)
    {
        answers.append(path);
        press(u"exportButton"_s);
    }

    /** The message that stands before the dialog, or null. */
    [[nodiscard]] QDialog *message() const
    {
        const auto messages = dialog.findChildren<QDialog *>(u"messageDialog"_s);
        for (QDialog *message : messages) {
            if (message->isVisible()) {
                return message;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString messageText() const { return message()->findChild<QLabel *>(u"whatLabel"_s)->text(); }

    ExportInput input;
    QStringList answers; ///< of the file dialog, in turn
    QStringList wishes; ///< what it was asked
    QString shownFile;
    ExportDialog dialog;
};

/** Files of this process may not grow beyond this size while it lives: a disk that is full. */
struct FullDisk
{
    explicit FullDisk(rlim_t size)
    {
        ::getrlimit(RLIMIT_FSIZE, &before);
        oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit now = before;
        now.rlim_cur = size;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }

    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
    }

    Q_DISABLE_COPY_MOVE(FullDisk)

    rlimit before = {};
    void (*oldHandler)(int) = nullptr;
};

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
    void writesTheBytesOfWriteCsv_data();
    void writesTheBytesOfWriteCsv();
    void suggestsAName();
    void addsTheSuffix_data();
    void addsTheSuffix();
    void asksBeforeItReplaces();
    void refusesAndKeepsEverything_data();
    void refusesAndKeepsEverything();
    void keepsTheOldFileOnAFullDisk();
    void canBeStopped();
    void saysWhereTheFileIs();
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

void TestExportDialog::writesTheBytesOfWriteCsv_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<int>("delimiter");
    QTest::addColumn<bool>("mark");
    QTest::newRow("selected, as it comes") << false << 0 << true;
    QTest::newRow("all, semicolon, no mark") << true << 1 << false;
    QTest::newRow("all, tab") << true << 2 << true;
}

void TestExportDialog::writesTheBytesOfWriteCsv()
{
    QFETCH(const bool, all);
    QFETCH(const int, delimiter);
    QFETCH(const bool, mark);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ผล <b>.csv"_s);
    Person person;
    person.find<QRadioButton>(all ? u"shownButton"_s : u"selectedButton"_s).click();
    person.find<QComboBox>(u"delimiterBox"_s).setCurrentIndex(delimiter);
    person.find<QCheckBox>(u"bomBox"_s).setChecked(mark);
    person.exportTo(file);
    QTRY_VERIFY(person.isDone());

    exporting::CsvOptions options = usualOptions(person.input);
    options.delimiter = u",;\t"_s.at(delimiter);
    options.byteOrderMark = mark;
    const auto &rows = all ? person.input.shown : person.input.selected;
    QCOMPARE(contentOf(file), csvOf(person.input, rows, options));
    QCOMPARE(contentOf(file).startsWith("\xEF\xBB\xBF"), mark);
}

void TestExportDialog::suggestsAName()
{
    const QTemporaryDir folder;
    ExportChoices choices;
    choices.folder = folder.path();
    Person person(sampleInput(), choices);
    person.press(u"exportButton"_s);
    QCOMPARE(person.wishes.last(), folder.filePath(u"mueang-2565.csv"_s));
    person.find<QComboBox>(u"eraBox"_s).setCurrentIndex(1);
    person.find<QComboBox>(u"delimiterBox"_s).setCurrentIndex(2);
    person.press(u"exportButton"_s);
    QCOMPARE(person.wishes.last(), folder.filePath(u"mueang-2022.tsv"_s));

    ExportInput input = sampleInput();
    input.year.reset();
    choices.folder = folder.filePath(u"gone"_s);
    Person other(input, choices);
    other.press(u"exportButton"_s);
    QVERIFY(other.wishes.last().endsWith("/smart-cities.csv"_L1));
    QVERIFY(!other.wishes.last().contains("gone"_L1));
}

void TestExportDialog::addsTheSuffix_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << u"areas"_s << u"areas.csv"_s;
    QTest::newRow("there") << u"areas.CSV"_s << u"areas.CSV"_s;
    QTest::newRow("text") << u"areas.txt"_s << u"areas.txt"_s;
    QTest::newRow("a dot in the name") << u"v1.5"_s << u"v1.5.csv"_s;
    QTest::newRow("nothing but a suffix") << u".csv"_s << u".csv.csv"_s;
}

void TestExportDialog::addsTheSuffix()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, written);
    const QTemporaryDir folder;
    Person person;
    person.exportTo(folder.filePath(chosen));
    QTRY_VERIFY(person.isDone());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(written));
}

void TestExportDialog::asksBeforeItReplaces()
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

void TestExportDialog::refusesAndKeepsEverything_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("pipe with suffix") << u"pipe.csv"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("device behind a link") << u"null.csv"_s;
    QTest::newRow("missing folder") << u"gone/areas.csv"_s;
}

void TestExportDialog::refusesAndKeepsEverything()
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

void TestExportDialog::keepsTheOldFileOnAFullDisk()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"areas.csv"_s);
    put(file, oldContent());
    ExportInput input = sampleInput();
    input.selected.assign(2000, 6);
    Person person(input);
    {
        const FullDisk full(4096);
        person.exportTo(file);
        QTest::mouseClick(person.message()->findChild<QPushButton *>(u"yesButton"_s), Qt::LeftButton);
        QTRY_VERIFY(person.message() != nullptr && person.find<QPushButton>(u"exportButton"_s).isEnabled());
    }
    QVERIFY(person.messageText().contains("areas.csv"_L1));
    QCOMPARE(contentOf(file), oldContent());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"areas.csv"_s));
    QVERIFY(!person.isDone());
}

void TestExportDialog::canBeStopped()
{
    const QTemporaryDir folder;
    ExportInput input = sampleInput();
    input.selected.assign(20'000'000, 6);
    Person person(input);
    person.exportTo(folder.filePath(u"areas.csv"_s));
    QVERIFY(!person.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(!person.find<QWidget>(u"choicesWidget"_s).isEnabled());
    QTRY_VERIFY(person.find<QProgressBar>(u"progressBar"_s).isVisible());
    QTest::keyClick(&person.dialog, Qt::Key_Escape);
    QTRY_VERIFY(person.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(person.dialog.isVisible() && !person.isDone());
    QVERIFY(person.message() == nullptr);
    QVERIFY(!person.find<QProgressBar>(u"progressBar"_s).isVisible());
    QVERIFY(QDir(folder.path()).isEmpty());
    QTest::keyClick(&person.dialog, Qt::Key_Escape);
    QVERIFY(!person.dialog.isVisible());
}

void TestExportDialog::saysWhereTheFileIs()
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
