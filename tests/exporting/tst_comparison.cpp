// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/comparisonoutput.h"
#include "exporting/csvreader.h"
#include "exporting/sample.h"
#include "query/columns.h"
#include "wording/comparison.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;

namespace {

constexpr wording::Presentation english{text::Language::English, text::Era::Common};

/** A third area that shares some facts with the first and knows others otherwise. */
catalogue::Catalogue threeAreas()
{
    catalogue::Catalogue sample = sampleCatalogue();
    sample.milestones.push_back({catalogue::Event::Approved, {2022, 8, 0}, {}, {}, {0, 1}});
    sample.milestones.push_back({catalogue::Event::LogoAwarded, {2024, 1, 0}, {}, {}, {1, 1}});
    sample.domains.push_back({catalogue::Domain::Economy, catalogue::DomainBasis::Plan, {}, {}});
    sample.domains.push_back({catalogue::Domain::Energy, catalogue::DomainBasis::Plan, {}, {1, 1}});
    catalogue::Area third = sample.areas[0];
    third.id = u"third";
    third.name = {u"เมืองที่สาม", u"Third City"};
    third.numberInRound = 4;
    third.milestones = {2, 2};
    third.domains = {2, 2};
    third.organisations = {};
    third.awards = {};
    third.summary = catalogue::noIndex;
    third.verification = catalogue::Verification::Low;
    sample.areas.push_back(third);
    return sample;
}

wording::Comparison compared(const catalogue::Catalogue &catalogue, std::vector<catalogue::Index> areas,
                             wording::DateForm dates = wording::DateForm::Long)
{
    return wording::compare(catalogue, areas, english, dates);
}

wording::ComparedRow rowOf(const wording::Comparison &comparison, const QString &key)
{
    const auto row = std::ranges::find(comparison.rows, key, &wording::ComparedRow::key);
    return row == comparison.rows.end() ? wording::ComparedRow() : *row;
}

std::vector<QStringList> csvOf(const wording::Comparison &comparison, const TextForm &form)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeComparisonCsv(buffer, comparison, form)) {
        return {};
    }
    return CsvReader(QString::fromUtf8(buffer.data()), form.delimiter).read();
}

} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT

private slots:
    void setsFactsSideBySide();
    void tellsDifferencesFromWhatIsNotKnown_data();
    void tellsDifferencesFromWhatIsNotKnown();
    void keepsSourcesOfEveryCell();
    void showsOnlyDifferences();
    void saysWhereNothingIsKnown();
    void writesCsv();
    void writesCsvForScripts();
    void guardsFormulas();
    void fitsTheTerminal();
    void letsNoControlThrough();
};

void TestComparison::setsFactsSideBySide()
{
    const wording::Comparison comparison = compared(threeAreas(), {0, 2});
    QCOMPARE(comparison.names, QStringList({u"Saensuk Smart City"_s, u"Third City"_s}));
    QCOMPARE(comparison.ids, QStringList({u"saen-suk"_s, u"third"_s}));
    const wording::ComparedRow approved = rowOf(comparison, u"milestone.approved"_s);
    QCOMPARE(approved.name, u"Approved"_s);
    QCOMPARE(wording::cellText(approved.cells[0]), u"5 August 2022 [1]\nReason\nRemark"_s);
    QCOMPARE(wording::cellText(approved.cells[1]), u"August 2022 [1]"_s);
    QCOMPARE(wording::cellText(rowOf(comparison, u"round"_s).cells[1]), u"1/2022, number 4"_s);
    QCOMPARE(wording::cellText(rowOf(comparison, u"projects"_s).cells[0]),
             u"Project · Living · part of the programme [1][2]\nSummary"_s);
    // In the order of the domains, whichever area has them.
    QStringList domains;
    for (const wording::ComparedRow &row : comparison.rows) {
        if (row.group == wording::FactGroupKind::Domains) {
            domains.append(row.key);
        }
    }
    QCOMPARE(domains, QStringList({u"domain.Economy"_s, u"domain.Energy"_s, u"domain.Living"_s}));
}

void TestComparison::tellsDifferencesFromWhatIsNotKnown_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("other");
    QTest::addColumn<wording::Agreement>("agreement");
    QTest::newRow("the same") << u"city_type"_s << 2 << wording::Agreement::Same;
    QTest::newRow("the same round, other numbers") << u"round"_s << 2 << wording::Agreement::Same;
    QTest::newRow("another month") << u"milestone.logo_awarded"_s << 2 << wording::Agreement::Differs;
    QTest::newRow("the same month, a day for one") << u"milestone.approved"_s << 2 << wording::Agreement::PartlyKnown;
    QTest::newRow("another word") << u"verification"_s << 2 << wording::Agreement::Differs;
    QTest::newRow("known for one") << u"city_type"_s << 1 << wording::Agreement::PartlyKnown;
    QTest::newRow("a domain of one") << u"domain.Living"_s << 2 << wording::Agreement::PartlyKnown;
    QTest::newRow("the same domain from other sources") << u"domain.Energy"_s << 2 << wording::Agreement::Same;
    QTest::newRow("known for none") << u"locality"_s << 2 << wording::Agreement::NotKnown;
    QTest::newRow("names") << u"name_th"_s << 2 << wording::Agreement::NotCompared;
    QTest::newRow("summaries") << u"summary"_s << 2 << wording::Agreement::NotCompared;
}

void TestComparison::tellsDifferencesFromWhatIsNotKnown()
{
    QFETCH(const QString, key);
    QFETCH(const int, other);
    QFETCH(const wording::Agreement, agreement);
    const wording::ComparedRow row = rowOf(compared(threeAreas(), {0, static_cast<catalogue::Index>(other)}), key);
    QCOMPARE(row.key, key);
    QCOMPARE(row.agreement, agreement);
    QCOMPARE(wording::isMarked(agreement), !wording::symbolOf(agreement).isNull());
}

void TestComparison::keepsSourcesOfEveryCell()
{
    const wording::Comparison comparison = compared(threeAreas(), {2, 0});
    QCOMPARE(comparison.sources.size(), std::size_t(2));
    QCOMPARE(comparison.sources[0].text, u"Publisher One. Title, \"one\". August 2022"_s);
    QCOMPARE(comparison.sources[0].url, u"https://example.org/1"_s);
    const wording::ComparedRow energy = rowOf(comparison, u"domain.Energy"_s);
    QCOMPARE(energy.cells[0].entries[0].sources, std::vector<int>{2});
    QCOMPARE(energy.cells[1].entries[0].sources, std::vector<int>{1});
    QCOMPARE(wording::cellText(rowOf(comparison, u"sources"_s).cells[0]), u"[1][2]"_s);
}

void TestComparison::showsOnlyDifferences()
{
    const wording::Comparison all = compared(threeAreas(), {0, 2});
    const wording::Comparison some = wording::onlyDifferences(all);
    QVERIFY(!some.rows.empty() && some.rows.size() < all.rows.size());
    QVERIFY(std::ranges::all_of(some.rows,
                                [](const wording::ComparedRow &row) { return wording::isMarked(row.agreement); }));
    QCOMPARE(wording::countOf(some, wording::Agreement::Differs), wording::countOf(all, wording::Agreement::Differs));
    QCOMPARE(some.sources.size(), all.sources.size());
}

void TestComparison::saysWhereNothingIsKnown()
{
    const wording::Comparison comparison = compared(threeAreas(), {0, 1});
    for (int kind = 0; kind < wording::factGroupCount; ++kind) {
        QVERIFY(
            std::ranges::find(comparison.rows, static_cast<wording::FactGroupKind>(kind), &wording::ComparedRow::group)
            != comparison.rows.end());
    }
    QCOMPARE(wording::cellText(rowOf(comparison, u"place"_s).cells[1]), u"Not known"_s);
    QCOMPARE(rowOf(comparison, u"place"_s).agreement, wording::Agreement::PartlyKnown);
}

void TestComparison::writesCsv()
{
    const auto records = csvOf(compared(threeAreas(), {0, 2}), {});
    QCOMPARE(records[0],
             QStringList({u"Group"_s, u"Fact"_s, u"Comparison"_s, u"Saensuk Smart City"_s, u"Third City"_s}));
    const auto find = [&records](const QString &fact) {
        return *std::ranges::find_if(records, [&](const QStringList &record) { return record.value(1) == fact; });
    };
    QCOMPARE(
        find(u"Logo awarded"_s),
        QStringList({u"Milestones"_s, u"Logo awarded"_s, u"differs"_s, u"January 2023 [2]"_s, u"January 2024 [2]"_s}));
    // What is not known is empty, as in every CSV file.
    QCOMPARE(find(u"Living"_s).value(4), QString());
    QCOMPARE(find(u"[1]"_s).value(3), u"Publisher One. Title, \"one\". August 2022 https://example.org/1"_s);
    QVERIFY(std::ranges::all_of(records, [](const QStringList &record) { return record.size() == 5; }));
}

void TestComparison::writesCsvForScripts()
{
    TextForm form;
    form.header = query::HeaderNames::Keys;
    const auto records = csvOf(compared(threeAreas(), {0, 2}, wording::DateForm::Iso), form);
    QCOMPARE(records[0], QStringList({u"group"_s, u"fact"_s, u"agreement"_s, u"saen-suk"_s, u"third"_s}));
    const QStringList awarded{u"milestones"_s, u"milestone.logo_awarded"_s, u"differs"_s, u"2023-01 [2]"_s,
                              u"2024-01 [2]"_s};
    QVERIFY(std::ranges::find(records, awarded) != records.end());
}

void TestComparison::guardsFormulas()
{
    const auto names = [](bool guard) {
        TextForm form;
        form.guardFormulas = guard;
        return csvOf(compared(threeAreas(), {0, 1}), form)[0].constLast();
    };
    QCOMPARE(names(true), u"'=1+1"_s);
    QCOMPARE(names(false), u"=1+1"_s);
}

void TestComparison::fitsTheTerminal()
{
    const QString text = comparisonText(compared(threeAreas(), {0, 2}), 80);
    for (const QString &line : text.split(u'\n')) {
        // Addresses of sources are not broken, so that they can be copied.
        QVERIFY2(line.size() <= 80 || line.contains("http"_L1), qPrintable(line));
    }
    QVERIFY(text.contains(u"≠ Logo awarded            January 2023 [2]           January 2024 [2]\n"_s));
    QVERIFY(text.contains(u"? Living "_s));
    QVERIFY(text.contains(u"  City type "_s));
    QVERIFY(text.contains(u"≠ differs: 2 fact(s)\n"_s) || text.contains(u"≠ differs: 2 facts\n"_s));
}

void TestComparison::letsNoControlThrough()
{
    catalogue::Catalogue sample = threeAreas();
    sample.areas[1].name = {u"\u001B]0;owned\u0007", {}};
    QVERIFY(!comparisonText(compared(sample, {0, 1}), 0).contains(QChar(0x1B)));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
