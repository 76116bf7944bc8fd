// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/open.h"
#include "query/columns.h"
#include "wording/areacolumns.h"
#include "wording/facts.h"
#include "wording/rowtexts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace Qt::StringLiterals;
using query::AreaColumn;

/** Walks all columns, with the bundled catalogue. */
class TestAreaColumns final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasAKeyAndATitle();
    void hasATitleInBothLanguages();
    void hasAWidth();
    void hasATextForAnArea();
    void exportsTheTextOfTheTable();
    void isAFactOfTheArea();

private:
    static bool isKnownForAnArea(wording::RowTexts &texts, AreaColumn column);

    inline static catalogue::CataloguePointer s_catalogue;
};

void TestAreaColumns::initTestCase()
{
    const auto opened = catalogue::openCatalogue(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"));
    QVERIFY(opened.has_value());
    s_catalogue = opened->catalogue;
}

void TestAreaColumns::hasAKeyAndATitle()
{
    QSet<QString> titles;
    QCOMPARE(query::allColumns().size(), static_cast<std::size_t>(query::areaColumnCount));
    for (const AreaColumn column : query::allColumns()) {
        QCOMPARE(query::columnFromKey(query::columnKey(column)), std::optional(column));
        titles.insert(wording::columnTitle(column));
    }
    QCOMPARE(titles.size(), query::areaColumnCount);
    QVERIFY(!query::columnFromKey(u"nonsense"));
}

void TestAreaColumns::hasATitleInBothLanguages()
{
    const QStringList thai = wording::columnTitles(query::allColumns(), wording::HeaderLanguage::Thai, true);
    const QStringList english = wording::columnTitles(query::allColumns(), wording::HeaderLanguage::English, true);
    QCOMPARE(thai.size(), query::areaColumnCount + 1);
    for (qsizetype i = 0; i < thai.size(); ++i) {
        QVERIFY(!english.at(i).isEmpty());
        QVERIFY2(!thai.at(i).isEmpty() && thai.at(i) != english.at(i), qPrintable(english.at(i)));
    }
}

void TestAreaColumns::hasAWidth()
{
    for (const AreaColumn column : query::allColumns()) {
        QVERIFY2(wording::usualWidth(column) >= 10, qPrintable(query::columnKey(column)));
    }
}

bool TestAreaColumns::isKnownForAnArea(wording::RowTexts &texts, AreaColumn column)
{
    return std::ranges::any_of(s_catalogue->areas,
                               [&](const catalogue::Area &area) { return !texts.text(area, column).isEmpty(); });
}

void TestAreaColumns::hasATextForAnArea()
{
    for (const auto names : {query::HeaderNames::Titles, query::HeaderNames::Keys}) {
        wording::RowTexts texts(*s_catalogue, names, {text::Language::English, text::Era::Common});
        for (const AreaColumn column : query::allColumns()) {
            QVERIFY2(isKnownForAnArea(texts, column), qPrintable(query::columnKey(column)));
        }
    }
}

void TestAreaColumns::exportsTheTextOfTheTable()
{
    for (const auto language : {text::Language::Thai, text::Language::English}) {
        const wording::Presentation presentation{language, text::Era::Buddhist};
        wording::RowTexts texts(*s_catalogue, query::HeaderNames::Titles, presentation);
        for (const catalogue::Area &area : s_catalogue->areas) {
            for (const AreaColumn column : query::allColumns()) {
                QCOMPARE(texts.text(area, column).toString(),
                         wording::cellText(*s_catalogue, area, column, presentation));
            }
        }
    }
}

void TestAreaColumns::isAFactOfTheArea()
{
    QSet<QString> keys;
    for (const wording::FactGroup &group : wording::factsOf(*s_catalogue, s_catalogue->areas.front(), {})) {
        keys.insert(wording::key(group.kind));
        for (const wording::Fact &fact : group.facts) {
            keys.insert(fact.key);
        }
    }
    for (const AreaColumn column : query::allColumns()) {
        QVERIFY2(keys.contains(query::columnKey(column)), qPrintable(query::columnKey(column)));
    }
}

QTEST_GUILESS_MAIN(TestAreaColumns)
#include "tst_areacolumns.moc"
