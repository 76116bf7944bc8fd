// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "base/translations.h"
#include "catalogue/open.h"
#include "gui/style/theme.h"
#include "paper/areapaper.h"
#include "paper/comparisonpaper.h"
#include "paper/papercontent.h"
#include "paper/pdffile.h"
#include "paper/pdfobjects.h"
#include "paper/pdftext.h"
#include "query/columns.h"
#include "wording/comparison.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

/** The ways in which pdftotext puts a page together: by columns, as in the file, by lines; and where words are. */
QList<QStringList> waysToRead()
{
    return {{}, {u"-raw"_s}, {u"-layout"_s}, {u"-bbox"_s}};
}

QPageLayout a4()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, {15, 15, 15, 15}, QPageLayout::Millimeter};
}

/** So wide that no text is wrapped: a word that comes back in two parts was torn by the file. */
QPageLayout endlessPaper()
{
    constexpr QSizeF size(14000, 2000);
    return {QPageSize(size, QPageSize::Point), QPageLayout::Portrait, {15, 15, 15, 15}, QPageLayout::Millimeter};
}

/** Runs of Thai letters, in the order of the alphabet, as often as they are there. */
QStringList thaiWords(const QString &text)
{
    static const QRegularExpression thai(u"[\\x{0E00}-\\x{0E7F}]+"_s);
    QStringList words;
    for (auto each = thai.globalMatch(text.normalized(QString::NormalizationForm_C)); each.hasNext();) {
        words.append(each.next().captured());
    }
    words.sort();
    return words;
}

QString bodyOf(const paper::PaperContent &content)
{
    return QTextDocumentFragment::fromHtml(content.html).toPlainText();
}

/** What one list has more often than the other; both are sorted. */
std::pair<QStringList, QStringList> difference(const QStringList &wanted, const QStringList &found)
{
    QStringList lost;
    QStringList added;
    std::ranges::set_difference(wanted, found, std::back_inserter(lost));
    std::ranges::set_difference(found, wanted, std::back_inserter(added));
    return {lost, added};
}

QByteArray told(const QStringList &way, const QStringList &words, const QStringList &lost, const QStringList &added)
{
    return u"pdftotext %1: of %2 words lost %3: %4; added %5: %6"_s.arg(way.join(u' '))
        .arg(words.size())
        .arg(lost.size())
        .arg(lost.mid(0, 8).join(u' '))
        .arg(added.size())
        .arg(added.mid(0, 8).join(u' '))
        .toUtf8();
}

} // namespace

/** Thai text comes out of a PDF file as it went in, read by software that is not ours (poppler-utils). */
class TestPdfText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsWords_data();
    void keepsWords();
    void keepsEveryWordOfTheCatalogue_data();
    void keepsEveryWordOfTheCatalogue();
    void knowsTheLettersOfForms();
    void bracketsLettersWithTheirMarks();
    void leavesOtherFilesAlone();
    void leavesTablesAloneThatCannotBeRead();

private:
    void write(const paper::PaperContent &content, const QPageLayout &layout) const;
    /** List, fact sheets and comparison of the bundled catalogue; nothing that comes again on every page. */
    [[nodiscard]] QList<paper::PaperContent> papers(text::Language language) const;
    [[nodiscard]] QString read(const QStringList &way) const;

    QTemporaryDir m_folder;
    Translations m_translations;
    catalogue::CataloguePointer m_catalogue;
};

void TestPdfText::initTestCase()
{
    applyFonts(*qApp);
    const auto opened = catalogue::openCatalogue(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"));
    QVERIFY(opened);
    m_catalogue = opened->catalogue;
}

void TestPdfText::write(const paper::PaperContent &content, const QPageLayout &layout) const
{
    QFile file(m_folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || !paper::writePdf(file, content, layout)) {
        qFatal("No PDF file.");
    }
}

QList<paper::PaperContent> TestPdfText::papers(text::Language language) const
{
    const wording::Presentation presentation{language, text::Era::Buddhist};
    std::vector<catalogue::Index> areas(m_catalogue->areas.size());
    std::iota(areas.begin(), areas.end(), catalogue::Index(0));
    const auto compared = wording::compare(*m_catalogue, std::span(areas).first(4), presentation);
    const paper::PrintedAreas printed{*m_catalogue, areas, presentation};
    QList<paper::PaperContent> papers{paper::listPaper(printed, query::allColumns(), {}),
                                      paper::sheetsPaper(printed, {}), paper::comparisonPaper(compared, {})};
    for (paper::PaperContent &content : papers) {
        content.title = u"-"_s;
        content.footer.clear();
    }
    return papers;
}

QString TestPdfText::read(const QStringList &way) const
{
    QProcess process;
    process.start(u"pdftotext"_s, way + QStringList{m_folder.filePath(u"paper.pdf"_s), u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0 || !process.readAllStandardError().isEmpty()) {
        qFatal("pdftotext failed; scripts/test installs it.");
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestPdfText::keepsWords_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {u"ญี่ปุ่น",  u"น้ำ",  u"ที่นี่",   u"ปี่",    u"กู้",      u"ปู่",     u"ฐู",        u"ฏุ",       u"ฎู",
          u"ญู",    u"เก็ต", u"ภูเก็ต", u"ขั้น",   u"สำเร็จ",  u"ปิ่น",    u"เป้า",      u"ปำ",      u"ป้ำ",
          u"ฟ้า",   u"ป่า",  u"ป้าย",  u"ทั้ง",   u"องค์การ", u"ศูนย์",   u"แม่ฟ้าหลวง", u"ฟื้น",      u"ฝั่ง",
          u"ฟื้นฝั่ง", u"พันธุ์", u"สิทธิ์",  u"น้ำฝั่ง", u"ฝั่",      u"ฝั่(ป่า)", u"office",   u"ก๊วยเตี๋ยว", u"น้ำ ป่า"}) {
        QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text);
    }
}

void TestPdfText::keepsWords()
{
    QFETCH(const QString, text);
    write({u"Title"_s, u"<p>"_s + text + u"</p>"_s, u"Foot"_s, u"test"_s}, a4());
    for (const QStringList &way : waysToRead()) {
        // With places there is a line of XML for each word.
        const bool isPlaces = way.contains("-bbox"_L1);
        const QString wanted = isPlaces ? u">%1<"_s.arg(text.section(u' ', 0, 0)) : u"\n%1\n"_s.arg(text);
        const QString found = read(way);
        QVERIFY2(found.contains(wanted), qPrintable(found));
    }
}

void TestPdfText::keepsEveryWordOfTheCatalogue_data()
{
    QTest::addColumn<text::Language>("language");
    QTest::newRow("Thai") << text::Language::Thai;
    QTest::newRow("English") << text::Language::English;
}

void TestPdfText::keepsEveryWordOfTheCatalogue()
{
    QFETCH(const text::Language, language);
    app::useLanguage(m_translations, language);
    for (const paper::PaperContent &content : papers(language)) {
        write(content, endlessPaper());
        const auto pages = read({u"-raw"_s}).count(u'\f');
        const QString number = QCoreApplication::translate("mueang::paper::Paper", "Page %1 of %2") + u'\n';
        const QStringList words = thaiWords(bodyOf(content) + number.repeated(pages));
        QVERIFY(words.size() > 10);
        for (const QStringList &way : waysToRead()) {
            const auto [lost, added] = difference(words, thaiWords(read(way)));
            QVERIFY2(lost.isEmpty() && added.isEmpty(), told(way, words, lost, added).constData());
        }
        // Wrapped, every way finds the same parts of words.
        write(content, a4());
        const QStringList parts = thaiWords(read({u"-raw"_s}));
        for (const QStringList &way : waysToRead()) {
            const auto [lost, added] = difference(parts, thaiWords(read(way)));
            QVERIFY2(lost.isEmpty() && added.isEmpty(), told(way, parts, lost, added).constData());
        }
    }
}

void TestPdfText::knowsTheLettersOfForms()
{
    const paper::GlyphTexts letters =
        paper::lettersOf("<F048> 2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0002> <0061>\n"
                         "<0003> <0005> [<F048> <F0B1> <0009> ]\n<F049> <F049> <D83DDE00>\nendbfrange");
    const paper::GlyphTexts expected{{1, u"a"_s},      {2, u"b"_s}, {3, u"\u0E48"_s},
                                     {4, u"\u0E31"_s}, {5, u" "_s}, {0xF049, u"😀"_s}};
    QCOMPARE(letters, expected);
}

void TestPdfText::bracketsLettersWithTheirMarks()
{
    const QHash<int, paper::GlyphTexts> fonts{{8, {{1, u"ก"_s}, {2, u"ี"_s}, {3, u"่"_s}}}};
    // ก, กี่, and one whose last mark stands far to the left of its end: the next letter belongs to it.
    const QByteArray before(
        "q\nBT\n/F8 38 Tf 1 0 0 -1 0 0 Tm\n0 -4 Td <0001> Tj\n23 0 Td <0001> Tj\n23 0 Td <0002> Tj\n"
        "0 0 Td <0003> Tj\n0 0 Td <0001> Tj\n16 0 Td <0002> Tj\n7 0 Td <0001> Tj\nET\nQ\n");
    const QByteArray after("q\nBT\n/F8 38 Tf 1 0 0 -1 0 0 Tm\n0 -4 Td <0001> Tj\n"
                           "/Span << /ActualText <FEFF0E010E350E48> >> BDC\n23 0 Td <0001> Tj\n23 0 Td <0002> Tj\n"
                           "0 0 Td <0003> Tj\nEMC\n"
                           "/Span << /ActualText <FEFF0E010E350E01> >> BDC\n0 0 Td <0001> Tj\n16 0 Td <0002> Tj\n"
                           "7 0 Td <0001> Tj\nEMC\nET\nQ\n");
    QCOMPARE(paper::withActualText(before, fonts), after);
    QCOMPARE(paper::withActualText(before, {}), before);
}

void TestPdfText::leavesOtherFilesAlone()
{
    const QByteArrayList files{"", "%PDF-1.4", "%PDF-1.4\nstartxref\n9\n%%EOF\n",
                               "%PDF-1.4\nxref\n0 9\nstartxref\n9\n"};
    for (const QByteArray &pdf : files) {
        QCOMPARE(paper::withReadableText(pdf), pdf);
    }
}

void TestPdfText::leavesTablesAloneThatCannotBeRead()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        paper::paintPages(writer, {u"Title"_s, u"<p>น้ำ</p>"_s, u"Foot"_s, u"test"_s});
    }
    QByteArray pdf = buffer.data();
    QHash<int, QByteArray> tables;
    const auto before = paper::PdfObjects::read(pdf);
    QVERIFY(before);
    for (const auto &[number, object] : before->all()) {
        if (const int table = paper::referenceIn(before->dictionary(number), "/ToUnicode"); table > 0) {
            QByteArray damaged = before->all().at(table);
            const qsizetype stream = damaged.indexOf("stream\n");
            damaged.replace(stream, damaged.size() - stream, damaged.mid(stream).replace('<', '('));
            pdf.replace(before->all().at(table), damaged);
            tables.insert(table, damaged);
        }
    }
    QVERIFY(!tables.isEmpty());
    const auto after = paper::PdfObjects::read(paper::withReadableText(pdf));
    QVERIFY(after);
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        QCOMPARE(after->all().at(table.key()), table.value());
    }
}

QTEST_MAIN(TestPdfText)
#include "tst_pdftext.moc"
