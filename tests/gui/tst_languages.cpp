// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "base/translations.h"
#include "catalogue/open.h"
#include "gui/details/detailpage.h"
#include "gui/records/recordreader.h"
#include "gui/style/theme.h"
#include "paper/areapaper.h"
#include "paper/comparisonpaper.h"
#include "text/links.h"
#include "text/script.h"
#include "wording/comparison.h"
#include "wording/labels.h"
#include "wording/table.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <numeric>
#include <set>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;
using text::Language;

namespace {

/** Names, titles and addresses, which may be in any language, the longest first. */
QStringList quotedTexts(const catalogue::Catalogue &catalogue)
{
    std::set<QString> texts;
    const auto add = [&texts](QStringView text) { texts.insert(text.toString()); };
    const auto addBoth = [&add](const catalogue::Bilingual &text) {
        add(text.th);
        add(text.en);
    };
    const auto addNames = [&addBoth](const auto &records) {
        for (const auto &record : records) {
            addBoth(record.name);
        }
    };
    addNames(catalogue.areas);
    addNames(catalogue.awards);
    addNames(catalogue.organisations);
    addNames(catalogue.provinces);
    std::ranges::for_each(catalogue.otherNames, add);
    for (const catalogue::Project &project : catalogue.projects) {
        addBoth(project.title);
    }
    for (const catalogue::GlossaryTerm &term : catalogue.glossary) {
        addBoth(term.term);
    }
    const auto addAddress = [&texts, &add](QStringView address) {
        add(address);
        texts.insert(text::readableAddress(address.toString()));
    };
    for (const catalogue::Organisation &organisation : catalogue.organisations) {
        addAddress(organisation.website);
    }
    for (const catalogue::Place &place : catalogue.places) {
        addAddress(place.website);
    }
    for (const catalogue::Source &source : catalogue.sources) {
        addAddress(source.url);
        add(source.publisher);
        add(source.title);
    }
    texts.erase(QString());
    QStringList sorted(texts.begin(), texts.end());
    std::ranges::stable_sort(sorted, std::greater(), &QString::size);
    return sorted;
}

QString firstCode(const QString &line)
{
    static const QRegularExpression code(
        u"(?<![A-Za-z0-9-])(S[0-9]{2}|d-[a-z][a-z0-9-]*|r[0-9]|TH-[0-9]{2})(?![A-Za-z0-9-])|verification\\.md|\\.csv"_s);
    return code.match(line).captured();
}

bool hasThai(const QString &line)
{
    return std::ranges::any_of(line, text::isThai);
}

/** Returns whether four words in Latin letters follow each other, one of which no name would have. */
bool hasEnglishSentence(const QString &line)
{
    static const QRegularExpression ends(u"[\\x{0e00}-\\x{0e7f}\\t|·•]+|\\s{2,}"_s);
    static const QRegularExpression word(u"[A-Za-z][A-Za-z'’-]*"_s);
    static const QRegularExpression inNames(u"^(of|the|and|for|in|at|by|depa)$"_s);
    const QStringList parts = line.split(ends);
    return std::ranges::any_of(parts, [](const QString &part) {
        int words = 0;
        bool isProse = false;
        for (auto found = word.globalMatch(part); found.hasNext(); ++words) {
            const QString each = found.next().captured();
            isProse = isProse || (each.front().isLower() && !inNames.match(each).hasMatch());
        }
        return words >= 4 && isProse;
    });
}

/** Returns the lines of a shown text that have a code of the editors or a sentence in the other language. */
QStringList wrongLines(QString text, Language language, const QStringList &quoted)
{
    text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(QChar::LineSeparator), u'\n');
    for (const QString &each : quoted) {
        text.replace(each, u"◦"_s);
    }
    QStringList wrong;
    for (const QString &line : text.split(u'\n')) {
        const bool isOther = language == Language::Thai ? hasEnglishSentence(line) : hasThai(line);
        if (isOther || !firstCode(line).isEmpty()) {
            wrong.append(line);
        }
    }
    return wrong;
}

} // namespace

/** What a person reads of the bundled catalogue is in one language, and none of it is a code of the editors. */
class TestLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void seesWhatIsWrong_data();
    void seesWhatIsWrong();
    void everyPage_data();
    void everyPage();
    void everyRecord_data();
    void everyRecord();
    void everySheet_data();
    void everySheet();
    void everyMeasureAndUnitHasALabel();

private:
    static void addLanguages();
    /** Switches the interface to a language. */
    wording::Presentation present(Language language);
    void verify(const QString &where, const QString &text, Language language);

    Translations m_translations;
    catalogue::CataloguePointer m_catalogue;
    QStringList m_quoted;
    std::vector<catalogue::Index> m_areas;
    QStringList m_wrong;
};

void TestLanguages::initTestCase()
{
    const auto opened = catalogue::openCatalogue(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"));
    QVERIFY(opened);
    m_catalogue = opened->catalogue;
    m_quoted = quotedTexts(*m_catalogue);
    m_areas.resize(m_catalogue->areas.size());
    std::iota(m_areas.begin(), m_areas.end(), catalogue::Index(0));
    QCOMPARE(m_areas.size(), std::size_t(30));
}

void TestLanguages::addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Thai") << Language::Thai;
    QTest::newRow("English") << Language::English;
}

wording::Presentation TestLanguages::present(Language language)
{
    app::useLanguage(m_translations, language);
    m_wrong.clear();
    return {language, language == Language::Thai ? text::Era::Buddhist : text::Era::Common};
}

void TestLanguages::verify(const QString &where, const QString &text, Language language)
{
    for (const QString &line : wrongLines(text, language, m_quoted)) {
        m_wrong.append(where + u": "_s + line);
    }
}

void TestLanguages::seesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("a source") << u"Announced (S35)."_s << Language::English << true;
    QTest::newRow("a source by name") << u"from d-dopa2021"_s << Language::English << true;
    QTest::newRow("a round") << u"รอบ r3"_s << Language::Thai << true;
    QTest::newRow("a file") << u"see verification.md"_s << Language::English << true;
    QTest::newRow("English") << u"หมายเหตุ: the day was not found"_s << Language::Thai << true;
    QTest::newRow("Thai") << u"Note: ไม่พบวันที่"_s << Language::English << true;
    QTest::newRow("a name") << u"จาก Institute of Technology Social Innovation"_s << Language::Thai << false;
    QTest::newRow("quoted") << u"one two three four"_s << Language::Thai << false;
    QTest::newRow("a sentence of its own") << u"ไม่พบวันที่ [1][2]"_s << Language::Thai << false;
}

void TestLanguages::seesWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const Language, language);
    QTEST(!wrongLines(text, language, {u"one two three four"_s}).isEmpty(), "isWrong");
}

void TestLanguages::everyPage_data()
{
    addLanguages();
}

void TestLanguages::everyPage()
{
    QFETCH(const Language, language);
    const wording::Presentation presentation = present(language);
    for (const catalogue::Area &area : m_catalogue->areas) {
        QTextDocument page;
        writeDetailPage(page, *m_catalogue, area, presentation, {QGuiApplication::font(), lightColors()});
        verify(area.id.toString(), page.toPlainText(), language);
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestLanguages::everyRecord_data()
{
    addLanguages();
}

void TestLanguages::everyRecord()
{
    QFETCH(const Language, language);
    const wording::Presentation presentation = present(language);
    for (const auto kind : {wording::TableKind::Provinces, wording::TableKind::Rounds, wording::TableKind::Sources,
                            wording::TableKind::Glossary}) {
        const auto table = wording::makeTable(kind, m_catalogue, m_areas);
        QVERIFY(table);
        for (const wording::TableRow &row : table->rows) {
            RecordReader reader;
            reader.show(*table, row, presentation);
            verify(wording::tableName(kind), reader.toPlainText(), language);
        }
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestLanguages::everySheet_data()
{
    addLanguages();
}

void TestLanguages::everySheet()
{
    QFETCH(const Language, language);
    const wording::Presentation presentation = present(language);
    const auto textOf = [](const paper::PaperContent &content) {
        return QTextDocumentFragment::fromHtml(content.html).toPlainText();
    };
    const paper::PrintedAreas printed{*m_catalogue, m_areas, presentation};
    verify(u"list"_s, textOf(paper::listPaper(printed, query::allColumns(), {})), language);
    verify(u"sheets"_s, textOf(paper::sheetsPaper(printed, {})), language);
    for (std::size_t first = 0; first + 2 <= m_areas.size(); first += 2) {
        const auto compared = wording::compare(*m_catalogue, std::span(m_areas).subspan(first, 2), presentation);
        verify(u"comparison"_s, textOf(paper::comparisonPaper(compared, {})), language);
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

/** A key without a label is shown as it is: in Thai it is seen. */
void TestLanguages::everyMeasureAndUnitHasALabel()
{
    app::useLanguage(m_translations, Language::Thai);
    QStringList without;
    const auto look = [&without](QStringView measure, QStringView unit) {
        if (!hasThai(wording::measureLabel(measure))) {
            without.append(measure.toString());
        }
        if (wording::unitLabel(unit) == unit) {
            without.append(unit.toString());
        }
    };
    for (const catalogue::Figure &figure : m_catalogue->figures) {
        look(figure.measure, figure.unit);
    }
    for (const catalogue::NationalCount &count : m_catalogue->nationalCounts) {
        look(count.measure, count.unit);
    }
    without.removeDuplicates();
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
