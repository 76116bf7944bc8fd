// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "app/preferences.h"
#include "base/translations.h"
#include "gui/print/printdialog.h"
#include "gui/style/theme.h"
#include "paper/areapaper.h"
#include "paper/comparisonpaper.h"
#include "paper/pdffile.h"
#include "richarea.h"
#include "support/samplecatalogue.h"
#include "wording/comparison.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

QPageLayout upright()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 15, 15, 15}, QPageLayout::Millimeter};
}

paper::PaperContent paperWith(const QString &text)
{
    return {u"ทดสอบ & <Test>"_s, u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s, u"ฉบับ 2565"_s, u"test"_s};
}

/** A table that is longer than a page. */
paper::PaperContent longPaper()
{
    QString rows;
    for (int row = 1; row <= 200; ++row) {
        rows += u"<tr><td>row "_s + QString::number(row) + u"</td></tr>"_s;
    }
    return {u"Long"_s, u"<table><thead><tr><th>HEAD</th></tr></thead>"_s + rows + u"</table>"_s, u"FOOT"_s, u"long"_s};
}

} // namespace

/** What is on paper, read by software that is not ours (poppler-utils). */
class TestPrinting final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void embedsItsFonts();
    void numbersPagesAndRepeatsHeads();
    void readsNoFile();
    void printsComparisons();
    void printsLists();
    void keepsDatesAndWordsWhole_data();
    void keepsDatesAndWordsWhole();
    void printsFactSheets();
    void printsEveryTextAsItIs();
    void savesFromTheDialog();
    void worksWithoutThePlugin();

private:
    [[nodiscard]] QString write(const paper::PaperContent &content, const QString &name = u"paper.pdf"_s) const;
    [[nodiscard]] static QString run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QString textOf(const paper::PaperContent &content) const;

    QTemporaryDir m_folder;
    Translations m_translations;
};

void TestPrinting::initTestCase()
{
    applyFonts(*qApp);
    app::useLanguage(m_translations, text::Language::English);
}

QString TestPrinting::write(const paper::PaperContent &content, const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !paper::writePdf(file, content, upright())) {
        qFatal("No PDF file.");
    }
    return file.fileName();
}

QString TestPrinting::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("%s failed; scripts/test installs it.", qUtf8Printable(program));
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestPrinting::textOf(const paper::PaperContent &content) const
{
    // In the order of the file, as it is read aloud and copied.
    return run(u"pdftotext"_s, {u"-raw"_s, write(content), u"-"_s});
}

void TestPrinting::embedsItsFonts()
{
    const QString file = write(paperWith(u"เมือง City"_s));
    const QStringList fonts = run(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.startsWith("MueangSans-"_L1), qPrintable(font));
        // Columns: embedded, subset, text.
        QVERIFY2(font.contains(QRegularExpression(u"Identity-H +yes +(yes|no) +yes"_s)), qPrintable(font));
    }
    QVERIFY(run(u"pdfinfo"_s, {file}).contains(u"ทดสอบ & <Test>"_s));
}

void TestPrinting::numbersPagesAndRepeatsHeads()
{
    const QStringList pages = textOf(longPaper()).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains("HEAD"_L1) && pages[page].contains("FOOT"_L1));
        QVERIFY(pages[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
    }
    QVERIFY(pages.constLast().contains("row 200"_L1));
}

void TestPrinting::readsNoFile()
{
    QFile secret(m_folder.filePath(u"secret.css"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("p { color: #ffffff; } p:before { content: 'x' }");
    secret.close();
    paper::PaperContent content = paperWith(u"text"_s);
    content.html = u"<img src='"_s + m_folder.filePath(u"none.png"_s) + u"'><p>after</p>"_s;
    QVERIFY(textOf(content).contains("after"_L1));
}

void TestPrinting::printsComparisons()
{
    const auto catalogue = testsupport::sampleCatalogue();
    const std::vector<catalogue::Index> areas{1, 2};
    const auto comparison = wording::compare(*catalogue, areas, {text::Language::English, text::Era::Common});
    const QString printed = textOf(paper::comparisonPaper(comparison, u"Edition of today"_s));
    for (const QString &text :
         {comparison.names[0], u"Province"_s, u"≠ differs"_s, u"Sources"_s, u"Edition of today"_s}) {
        QVERIFY2(printed.contains(text), qPrintable(text + u"\n"_s + printed));
    }
}

void TestPrinting::printsLists()
{
    const auto sample = testsupport::sampleCatalogue();
    const std::vector columns{query::AreaColumn::NameTh, query::AreaColumn::Province, query::AreaColumn::Approved};
    // More than a page, with what a hostile catalogue holds.
    std::vector<catalogue::Index> areas;
    for (int i = 0; i < 120; ++i) {
        areas.push_back(static_cast<catalogue::Index>(i % 3));
    }
    const paper::PrintedAreas printed{*sample, areas, {text::Language::Thai, text::Era::Buddhist}};
    const QStringList pages =
        textOf(paper::listPaper(printed, columns, {u"Edition"_s, u"120 of 120"_s})).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (const QString &page : pages) {
        QVERIFY(page.contains(wording::columnTitle(query::AreaColumn::Province)));
        QVERIFY(page.contains("120 of 120"_L1) && page.contains("Edition"_L1));
        QVERIFY(page.contains(u"ภูเก็ต"_s));
    }
    QVERIFY(pages.constFirst().contains(u'<'));
    QVERIFY(!paper::listPaper(printed, columns, {}).isWide);
}

void TestPrinting::keepsDatesAndWordsWhole_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("a few columns") << 4;
    QTest::newRow("many columns") << 8;
}

void TestPrinting::keepsDatesAndWordsWhole()
{
    QFETCH(const int, columns);
    const QStringList words{u"สุราษฎร์ธานี"_s, u"สมาร์ท"_s, u"9 ม.ค. 2566"_s, u"อัจฉริยะ"_s, u"28 September 2566"_s};
    // Each time with what would push it over the end of its line.
    QString cells;
    for (int column = 0; column < columns; ++column) {
        const QString between = u' ' + u"เมือง"_s.repeated(1 + column % 3) + u' ';
        cells += u"<td>"_s + between.repeated(column % 4) + words.join(between) + u"</td>"_s;
    }
    paper::PaperContent content = paperWith({});
    content.html = u"<table width='100%' cellspacing='0' cellpadding='4'><tr>"_s + cells + u"</tr></table><p>"_s
        + QString(words.join(u' ') + u' ').repeated(20) + u"</p>"_s;
    const QString printed = textOf(content).normalized(QString::NormalizationForm_C);
    for (const QString &word : words) {
        QCOMPARE(printed.count(word), qsizetype{columns} + 20);
    }
}

void TestPrinting::printsFactSheets()
{
    const auto sample = testsupport::sampleCatalogue();
    const std::vector<catalogue::Index> areas{1, 2};
    const QStringList pages = textOf(paper::sheetsPaper({*sample, areas, {text::Language::English, text::Era::Common}},
                                                        {u"Edition"_s, u"2 areas"_s}))
                                  .split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 2);
    // Each area begins a page, below the title that all have.
    for (const catalogue::Index area : areas) {
        const QString name = sample->areas[area].name.preferred(text::Language::English).toString();
        const auto begins = [&name](const QString &page) { return page.section(u'\n', 1, 1) == name; };
        QCOMPARE(std::ranges::count_if(pages, begins), 1);
    }
    QVERIFY(pages.constFirst().contains("Milestones"_L1) && pages.constFirst().contains("Not known"_L1));
}

void TestPrinting::printsEveryTextAsItIs()
{
    const QString hostile = u"<b>&amp;<img>"_s;
    const auto full = testsupport::catalogueFullOf(hostile);
    const wording::Presentation english{text::Language::English, text::Era::Common};
    const std::vector<catalogue::Index> areas{0};
    const QString sheet = textOf(paper::sheetsPaper({*full, areas, english}, {hostile, hostile}));
    QVERIFY2(sheet.count(hostile) > 15, qPrintable(sheet)); // names, notes, projects, sources, footer
    QVERIFY(sheet.contains("\n[1] "_L1));
    const std::vector<catalogue::Index> both{0, 1};
    const auto comparison = wording::compare(*full, both, english);
    QVERIFY(textOf(paper::comparisonPaper(comparison, hostile)).count(hostile) > 15);
}

void TestPrinting::savesFromTheDialog()
{
    app::Preferences preferences(m_folder.filePath(u"mueang.ini"_s));
    QString suggested;
    const PrintDialog::Services services{
        [&](QWidget *, const FileDialogRequest &wish, const std::function<void(const QString &)> &chosen) {
            suggested = wish.path;
            chosen(m_folder.filePath(u"saved"_s));
        },
        QStringLiteral(MUEANG_BINARY_DIR "/lib/mueang/plugins/mueang_qtprint.so")};
    PrintDialog dialog(longPaper(), preferences, services);
    dialog.show();
    QSignalSpy saved(&dialog, &PrintDialog::saved);
    QTRY_COMPARE(dialog.findChild<QLabel *>(u"pageNumber"_s)->text().section(u' ', 0, 1), u"Page 1"_s);
    dialog.findChild<QComboBox *>(u"directionBox"_s)->setCurrentIndex(1);
    dialog.findChild<QPushButton *>(u"pdfButton"_s)->click();
    QVERIFY(saved.wait());
    QVERIFY(suggested.endsWith("/long.pdf"_L1));
    const QString information = run(u"pdfinfo"_s, {m_folder.filePath(u"saved.pdf"_s)});
    QVERIFY2(information.contains(QRegularExpression(u"Page size: +84[0-9.]* x 59"_s)), qPrintable(information));
}

void TestPrinting::worksWithoutThePlugin()
{
    app::Preferences preferences(m_folder.filePath(u"mueang.ini"_s));
    PrintDialog dialog(longPaper(), preferences, {chooseFileToSave, u"/nowhere/mueang_qtprint.so"_s});
    dialog.show();
    QVERIFY(dialog.findChild<QPushButton *>(u"pdfButton"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>(u"printButton"_s)->isEnabled());
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
