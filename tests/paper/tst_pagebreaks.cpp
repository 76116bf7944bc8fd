// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"
#include "paper/pagebreaks.h"
#include "paper/pdffile.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <cmath>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 80;

QString table(const QString &rows)
{
    return u"<table width='100%' cellspacing='0' cellpadding='4'><thead><tr><th>HEAD</th><th>SECOND</th></tr></thead>"_s
        + rows + u"</table>"_s;
}

QString row(const QString &first, const QString &second)
{
    return u"<tr><td style='border-bottom:1px solid #d4d8dc'>"_s + first + u"</td><td>"_s + second + u"</td></tr>"_s;
}

/** "row 7 begins", "row 7 goes on", "row 7 ends" in lines of one cell. */
QString rowOfLines(int number)
{
    const QString name = u"row %1 "_s.arg(number);
    return row(u"x"_s, name + u"begins<br>"_s + name + u"goes on<br>"_s + name + u"ends"_s);
}

QString rowsOfLines()
{
    QString rows;
    for (int number = 1; number <= rowCount; ++number) {
        rows += rowOfLines(number);
    }
    return rows;
}

QString heading(const QString &text)
{
    return u"<p style='font-weight:600; margin:8pt 0 2pt 0'>"_s + text + u"</p>"_s;
}

} // namespace

/** Where pages end, seen in the text of their file and in the layout. */
class TestPageBreaks final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { applyFonts(*qApp); }

    void keepsRowsTogether();
    void cutsARowThatFitsOnNoPage();
    void keepsHeadingsWithWhatFollows();
    void endsPagesWhereRowsEnd();
    void hasAPageForNothing();

private:
    /** The text of each page. */
    [[nodiscard]] QStringList pagesOf(const QString &html) const;

    QTemporaryDir m_folder;
};

QStringList TestPageBreaks::pagesOf(const QString &html) const
{
    QFile file(m_folder.filePath(u"paper.pdf"_s));
    const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 15, 15, 15}, QPageLayout::Millimeter);
    if (!file.open(QIODevice::WriteOnly) || !paper::writePdf(file, {u"Title"_s, html, u"FOOT"_s, u"test"_s}, a4)) {
        qFatal("No PDF file.");
    }
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("pdftotext failed; scripts/test installs it.");
    }
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

void TestPageBreaks::keepsRowsTogether()
{
    const QStringList pages = pagesOf(table(rowsOfLines()));
    QVERIFY(pages.size() > 3);
    int next = 1;
    for (const QString &page : pages) {
        QCOMPARE(page.count(u"HEAD"_s), 1);
        QStringList lines = page.split(u'\n').filter(u"row "_s);
        QVERIFY(!lines.isEmpty());
        for (; !lines.isEmpty(); ++next) {
            const QString name = u"row %1 "_s.arg(next);
            QVERIFY2(lines.size() >= 3, qPrintable(page));
            QVERIFY(lines.takeFirst().endsWith(name + u"begins"_s));
            QCOMPARE(lines.takeFirst(), name + u"goes on"_s);
            QCOMPARE(lines.takeFirst(), name + u"ends"_s);
        }
    }
    QCOMPARE(next, rowCount + 1);
}

void TestPageBreaks::cutsARowThatFitsOnNoPage()
{
    constexpr int lineCount = 150;
    QString lines;
    for (int line = 1; line <= lineCount; ++line) {
        lines += u"line %1 of it<br>"_s.arg(line);
    }
    const QStringList pages = pagesOf(table(rowOfLines(1) + row(u"high"_s, lines) + rowOfLines(2)));
    const QString all = pages.join(u'\n');
    for (int line = 1; line <= lineCount; ++line) {
        // Qt draws the line before a cut again, outside of what is seen.
        const auto times = all.count(u"line %1 of it"_s.arg(line));
        QVERIFY2(times >= 1 && times <= 2, qPrintable(QString::number(line)));
    }
    QVERIFY(pages.size() > 2);
    QVERIFY(pages.constLast().contains("row 2 ends"_L1));
    for (const QString &page : pages) {
        QVERIFY(page.contains("HEAD"_L1));
    }
}

void TestPageBreaks::keepsHeadingsWithWhatFollows()
{
    for (const QString &after : {table(rowOfLines(1)), u"<p>row 1 <br>x<br>row 1 ends</p>"_s}) {
        for (int before = 1; before < 60; ++before) {
            QString html = heading(u"ABOVE"_s);
            for (int line = 0; line < before; ++line) {
                html += u"<p>y</p>"_s;
            }
            const QStringList pages = pagesOf(html + heading(u"TOPIC"_s) + after);
            for (const QString &page : pages) {
                QCOMPARE(page.contains("TOPIC"_L1), page.contains("row 1 ends"_L1));
            }
        }
    }
}

void TestPageBreaks::endsPagesWhereRowsEnd()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer); // its points are finer than those of a screen
    QTextDocument document;
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    QString rows;
    for (int number = 0; number < rowCount; ++number) {
        rows += u"<tr><td>x</td><td>y</td></tr>"_s;
    }
    document.setHtml(u"<table width='100%' cellspacing='0' cellpadding='4'>"_s + rows + u"</table>"_s); // rich-ok: ours
    document.setTextWidth(device.width());
    const double rowHeight = document.size().height() / rowCount;
    double end = 0;
    for (const paper::PageSlice &slice : paper::pageSlices(document, rowHeight * 7.5)) {
        QVERIFY(std::abs(slice.top - end) < 0.5);
        const double count = (slice.bottom - slice.top) / rowHeight;
        QVERIFY2(std::abs(count - std::round(count)) < 0.01 && count < 7.5, qPrintable(QString::number(count)));
        end = slice.bottom;
    }
    QVERIFY(std::abs(end - document.size().height()) < rowHeight / 2);
}

void TestPageBreaks::hasAPageForNothing()
{
    QCOMPARE(pagesOf({}).size(), 1);
}

QTEST_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"
