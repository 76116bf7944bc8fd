// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areanavigation.h"
#include "gui/records/recordtablemodel.h"
#include "gui/records/tablewords.h"
#include "gui/widgets/cellroles.h"
#include "support/samplecatalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;
using catalogue::Index;
using wording::TableKind;

namespace {

wording::Table made(TableKind kind, const std::vector<Index> &areas = {0, 1, 2, 3, 4, 5, 6, 7})
{
    return wording::makeTable(kind, testsupport::sampleCatalogue(), areas).value();
}

QStringList column(const RecordTableModel &model, int section)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, section).data().toString());
    }
    return texts;
}

/** The answer to a query on the sample. */
app::Answer answerTo(const query::Query &query)
{
    const auto index = query::buildSearchIndex(testsupport::sampleCatalogue()).value();
    app::Answer answer;
    answer.query = query;
    answer.result = query::run(query, *index).value();
    return answer;
}

std::vector<Index> areasAfter(const app::AreaNavigation &step)
{
    std::vector<Index> areas = answerTo(step.query).result.rows;
    std::sort(areas.begin(), areas.end());
    return areas;
}

/** The row of a record in the table that shows the answer, and the step from it. */
std::optional<app::AreaNavigation> stepFrom(TableKind kind, Index record, const app::Answer &now)
{
    const wording::Table table = made(kind, now.result.rows);
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [record](const wording::TableRow &each) { return each.record == record; });
    return app::stepToAreas(table, *row, now);
}

constexpr int nameTh = 0;
constexpr int areaCount = 2;
constexpr Index rayong = 1;
constexpr Index khonKaen = 2;
constexpr Index phuket = 5;
constexpr Index songkhla = 6;

} // namespace

/** The model of the tables beside the areas, and the step from their rows to areas. */
class TestRecordTables final : public QObject
{
    Q_OBJECT

private slots:
    void isASoundModel_data();
    void isASoundModel();
    void showsRowsAndWhatIsNotKnown();
    void sortsAndGivesTheFirstOrderBack();
    void findsRowsAndMarksWhatWasFound();
    void hidesNoneYet();
    void keepsWhatIsShownForTheExport();
    void speaksToScreenReaders();
    void countsInWords();
    void stepsToTheAreasOfAProvince();
    void stepsWithinWhatIsAsked();
    void stepsOutOfWhatIsAsked();
    void stepsToTheAreasOfARound();
    void stepsNowhereWithoutAreas();
};

void TestRecordTables::isASoundModel_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {TableKind::Provinces, TableKind::Rounds, TableKind::Sources, TableKind::Glossary}) {
        QTest::newRow(wording::tableName(kind).data()) << static_cast<int>(kind);
    }
}

void TestRecordTables::isASoundModel()
{
    QFETCH(const int, kind);
    const auto table = static_cast<TableKind>(kind);
    RecordTableModel model(recordColumns(table));
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setSearch(u"x"_s);
    model.sort(0, Qt::DescendingOrder);
    model.setTable(made(table));
    model.setSearch({});
    QCOMPARE(model.rowCount(), model.recordCount());
    model.sort(-1, Qt::AscendingOrder);
    for (int section = 0; section < model.columnCount(); ++section) {
        QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(model.columnAt(section).column != nullptr);
    }
}

void TestRecordTables::showsRowsAndWhatIsNotKnown()
{
    RecordTableModel model(recordColumns(TableKind::Rounds));
    model.setTable(made(TableKind::Rounds));
    QCOMPARE(model.index(0, 0).data().toString(), u"ครั้งที่ 1/2564"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"Not known"_s);
    QVERIFY(!model.index(0, 1).data(IsKnownRole).toBool());
    QVERIFY(model.index(0, 0).data(IsKnownRole).toBool());
    QSignalSpy reset(&model, &RecordTableModel::modelReset);
    model.setPresentation({.language = text::Language::English, .era = text::Era::Common});
    QCOMPARE(model.index(0, 0).data().toString(), u"Meeting 1/2021 (B.E. 2564)"_s);
    QCOMPARE(reset.count(), 1);
}

void TestRecordTables::sortsAndGivesTheFirstOrderBack()
{
    RecordTableModel model(recordColumns(TableKind::Provinces));
    model.setTable(made(TableKind::Provinces));
    const QStringList first = column(model, nameTh);
    QCOMPARE(first.constFirst(), u"กรุงเทพมหานคร"_s);
    model.sort(areaCount, Qt::DescendingOrder);
    QCOMPARE(column(model, areaCount).constFirst(), u"2"_s);
    QCOMPARE(column(model, areaCount).constLast(), u"none yet"_s);
    model.setTable(made(TableKind::Provinces, {7}));
    QCOMPARE(column(model, nameTh).constFirst(), u"สงขลา"_s); // the order stays with another answer
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(column(model, nameTh), first);
}

void TestRecordTables::findsRowsAndMarksWhatWasFound()
{
    RecordTableModel model(recordColumns(TableKind::Provinces));
    model.setTable(made(TableKind::Provinces));
    model.setSearch(u"ภูเกต"_s);
    QCOMPARE(column(model, nameTh), QStringList(u"ภูเก็ต"_s));
    const auto marks = model.index(0, nameTh).data(MatchRangesRole).value<std::vector<query::TextRange>>();
    QCOMPARE(marks, (std::vector<query::TextRange>{{0, 6}}));
    QCOMPARE(model.rowOf(phuket), 0);
    QCOMPARE(model.rowOf(rayong), -1);
    model.setSearch(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.recordCount(), 7);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 7);
}

void TestRecordTables::hidesNoneYet()
{
    RecordTableModel model(recordColumns(TableKind::Provinces));
    model.setTable(made(TableKind::Provinces, {2}));
    model.setHidesNoneYet(true);
    QCOMPARE(model.rowCount(), 6); // those that have areas, shown or not
    QCOMPARE(model.rowOf(khonKaen), -1);
    model.setHidesNoneYet(false);
    QCOMPARE(model.rowCount(), 7);
}

void TestRecordTables::keepsWhatIsShownForTheExport()
{
    RecordTableModel model(recordColumns(TableKind::Provinces));
    model.setTable(made(TableKind::Provinces));
    model.setSearch(u"south"_s);
    model.sort(nameTh, Qt::DescendingOrder);
    const wording::Table shown = model.shownTable();
    QCOMPARE(shown.rows.size(), 3U);
    QCOMPARE(shown.rows.front().record, songkhla);
}

void TestRecordTables::speaksToScreenReaders()
{
    RecordTableModel model(recordColumns(TableKind::Provinces));
    model.setTable(made(TableKind::Provinces));
    const QString sentence = model.index(4, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith(u"ภูเก็ต, Phuket, "_s) && sentence.contains(u"Areas 1"_s), qUtf8Printable(sentence));
}

void TestRecordTables::countsInWords()
{
    QVERIFY(countInWords(TableKind::Provinces, 77, 77).contains(u"77"_s));
    QVERIFY(countInWords(TableKind::Sources, 4, 200).contains(u"200"_s));
    QVERIFY(exportInWords(TableKind::Glossary, 27).contains(u"27"_s));
    QVERIFY(exportedInWords(TableKind::Rounds, 3, u"r.csv"_s).contains(u"“r.csv”"_s));
}

void TestRecordTables::stepsToTheAreasOfAProvince()
{
    const auto step = stepFrom(TableKind::Provinces, rayong, answerTo({}));
    QVERIFY(step);
    QCOMPARE(areasAfter(*step), (std::vector<Index>{1, 4}));
    QVERIFY(step->selected.empty());
}

void TestRecordTables::stepsWithinWhatIsAsked()
{
    query::Query query;
    query.text = u"ฉาง"_s;
    query.years = {2022};
    query.order = {query::AreaColumn::Approved, true};
    const auto step = stepFrom(TableKind::Provinces, rayong, answerTo(query));
    QVERIFY(step);
    QCOMPARE(areasAfter(*step), (std::vector<Index>{4})); // as many as the row counts
    QCOMPARE(step->query.order, query.order);
}

void TestRecordTables::stepsOutOfWhatIsAsked()
{
    query::Query query;
    query.years = {2022};
    const auto step = stepFrom(TableKind::Provinces, phuket, answerTo(query));
    QVERIFY(step);
    QCOMPARE(areasAfter(*step), (std::vector<Index>{2}));
    QVERIFY(step->query.years.empty());
}

void TestRecordTables::stepsToTheAreasOfARound()
{
    const auto second = stepFrom(TableKind::Rounds, 1, answerTo({}));
    QVERIFY(second);
    QCOMPARE(areasAfter(*second), (std::vector<Index>{3, 5}));
    query::Query searched;
    searched.text = u"บ้านฉาง"_s;
    const app::Answer now = answerTo(searched);
    const auto within = stepFrom(TableKind::Rounds, 2, now);
    QVERIFY(within);
    QCOMPARE(areasAfter(*within), (std::vector<Index>{4}));
    const auto again = stepFrom(TableKind::Rounds, 2, answerTo(within->query));
    QCOMPARE(again->query.text, within->query.text);
    const auto other = stepFrom(TableKind::Rounds, 1, now);
    QCOMPARE(areasAfter(*other), (std::vector<Index>{3, 5}));
}

void TestRecordTables::stepsNowhereWithoutAreas()
{
    QVERIFY(!stepFrom(TableKind::Provinces, khonKaen, answerTo({})));
}

QTEST_MAIN(TestRecordTables)
#include "tst_recordtables.moc"
