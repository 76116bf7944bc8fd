// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "support/samplecatalogue.h"

#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using query::AreaColumn;

class TestOrder final : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void isAPermutation();
    void tiesFollowTheDictionaryThenTheId();
    void relevance_data();
    void relevance();
    void aColumnBeatsRelevance();
};

namespace {

QStringList reversed(QStringList list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

} // namespace

void TestOrder::columns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("known"); // ascending; equals, between commas, keep their order
    QTest::addColumn<QString>("unknown");
    const auto add = [](const char *name, AreaColumn column, const QString &known, const QString &unknown = {}) {
        QTest::addRow("%s", name) << static_cast<int>(column) << known << unknown;
    };
    add("Thai name", AreaColumn::NameTh, u"hostile rayong phuket cmu ban-chang rama-4 hat-yai"_s, u"nowhere"_s);
    add("English name", AreaColumn::NameEn, u"hostile ban-chang cmu rayong nowhere phuket rama-4"_s, u"hat-yai"_s);
    add("province", AreaColumn::Province, u"rama-4 cmu hostile phuket rayong,ban-chang hat-yai,nowhere"_s);
    add("region", AreaColumn::Region, u"cmu rama-4 rayong,ban-chang hostile,phuket,hat-yai,nowhere"_s);
    add("approved", AreaColumn::Approved, u"cmu,rama-4 phuket hostile rayong,ban-chang hat-yai"_s, u"nowhere"_s);
    add("logo awarded", AreaColumn::LogoAwarded, u"phuket,cmu,rama-4 ban-chang rayong"_s, u"hostile,hat-yai,nowhere"_s);
    add("type", AreaColumn::CityType, u"rayong,ban-chang,hat-yai cmu,rama-4"_s, u"hostile,phuket,nowhere"_s);
    add("organisation", AreaColumn::Organisation, u"ban-chang rayong rama-4 hostile"_s,
        u"phuket,cmu,hat-yai,nowhere"_s);
    add("domains", AreaColumn::Domains, u"rama-4 hat-yai rayong phuket,ban-chang cmu"_s, u"hostile,nowhere"_s);
    add("verification", AreaColumn::Verification, u"rayong,phuket,cmu,rama-4,hat-yai hostile,ban-chang nowhere"_s);
    add("round", AreaColumn::Round, u"phuket cmu,rama-4 rayong,ban-chang,hat-yai"_s, u"hostile,nowhere"_s);
    add("locality", AreaColumn::Locality, u"rama-4 hat-yai ban-chang"_s, u"hostile,rayong,phuket,cmu,nowhere"_s);
    add("id", AreaColumn::Id, u"ban-chang cmu hat-yai hostile nowhere phuket rama-4 rayong"_s);
}

void TestOrder::columns()
{
    QFETCH(const int, column);
    QFETCH(const QString, known);
    QFETCH(const QString, unknown);
    const catalogue::CataloguePointer catalogue = sampleCatalogue();
    const query::SearchIndexPointer index = indexOf(catalogue);
    const auto flat = [](const QStringList &groups) { return groups.join(u',').split(u',', Qt::SkipEmptyParts); };
    const QStringList groups = known.split(u' ', Qt::SkipEmptyParts);

    query::Query query;
    query.order.column = AreaColumn(column);
    QCOMPARE(ids(query, *index, *catalogue), flat(groups) + flat({unknown}));
    query.order.descending = true;
    QCOMPARE(ids(query, *index, *catalogue), flat(reversed(groups)) + flat({unknown}));
}

void TestOrder::isAPermutation()
{
    const catalogue::CataloguePointer catalogue = sampleCatalogue();
    const query::SearchIndexPointer index = indexOf(catalogue);
    for (const QString &text : {u""_s, u"smart"_s}) {
        QStringList expected = ids(search(text), *index, *catalogue);
        QCOMPARE(expected.size(), text.isEmpty() ? 8 : 6);
        expected.sort();
        for (int column = 0; column < query::areaColumnCount; ++column) {
            for (const bool descending : {false, true}) {
                query::Query query = search(text);
                query.order = {AreaColumn(column), descending};
                QStringList ordered = ids(query, *index, *catalogue);
                ordered.sort();
                QCOMPARE(ordered, expected);
            }
        }
    }
}

void TestOrder::tiesFollowTheDictionaryThenTheId()
{
    CatalogueBuilder builder;
    addRegions(builder);
    builder.addProvince({u"TH-10"_s, {u"กรุงเทพมหานคร"_s, u"Bangkok"_s}, u"central"_s});
    builder.addArea({u"z"_s, {u"เท่ากัน"_s, u"Same"_s}, u"TH-10"_s});
    builder.addArea({u"b"_s, {{}, u"Beta"_s}, u"TH-10"_s});
    builder.addArea({u"y"_s, {u"เท่ากัน"_s, u"Same"_s}, u"TH-10"_s});
    builder.addArea({u"a"_s, {{}, u"Alpha"_s}, u"TH-10"_s});
    builder.addArea({u"x"_s, {u"เท่ากัน"_s, u"Sama"_s}, u"TH-10"_s});
    const catalogue::CataloguePointer catalogue = builder.take();
    const query::SearchIndexPointer index = indexOf(catalogue);
    const QStringList expected{u"x"_s, u"y"_s, u"z"_s, u"a"_s, u"b"_s};
    for (const bool descending : {false, true}) {
        query::Query query;
        query.order = {AreaColumn::Province, descending};
        QCOMPARE(ids(query, *index, *catalogue), expected);
        query.order = {AreaColumn::NameTh, descending};
        QCOMPARE(ids(query, *index, *catalogue), expected);
    }
}

void TestOrder::relevance_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("whole name, prefix, inside") << u"ลม"_s << u"whole prefix-1 prefix-2 inside"_s;
    QTest::addRow("word start before inside") << u"chi"_s << u"latin-prefix latin-word latin-inside"_s;
    QTest::addRow("phrase before scattered words") << u"moon lake"_s << u"phrase scattered"_s;
    QTest::addRow("scattered words before inside") << u"lake m"_s << u"scattered phrase latin-moon"_s;
    QTest::addRow("alias before abbreviation before name") << u"นก"_s << u"by-alias by-short by-name"_s;
    QTest::addRow("name before description") << u"ไผ่"_s << u"named told"_s;
}

void TestOrder::relevance()
{
    CatalogueBuilder builder;
    addRegions(builder);
    builder.addProvince({u"TH-01"_s, {u"จ๑"_s, u"Q1"_s}, u"central"_s});
    builder.addProvince({u"TH-02"_s, {u"จ๒"_s, u"Q2"_s}, u"central"_s, {u"นก"_s}});
    builder.addProvince({u"TH-03"_s, {u"จ๓"_s, u"Q3"_s}, u"central"_s, {}, {u"นก"_s}});
    const QString none = u"TH-01"_s;
    builder.addArea({u"inside"_s, {u"กลม"_s}, none});
    builder.addArea({u"prefix-2"_s, {u"ลมข"_s}, none});
    builder.addArea({u"prefix-1"_s, {u"ลมก"_s}, none});
    builder.addArea({u"whole"_s, {u"ล้ม"_s}, none});
    builder.addArea({u"latin-inside"_s, {u"ก"_s, u"Machine"_s}, none});
    builder.addArea({u"latin-word"_s, {u"ข"_s, u"Old Chi"_s}, none});
    builder.addArea({u"latin-prefix"_s, {u"ฮ"_s, u"Chia"_s}, none});
    builder.addArea({u"scattered"_s, {u"ก"_s, u"Lake of the Moon"_s}, none});
    builder.addArea({u"phrase"_s, {u"ฮ"_s, u"Blue Moon Lake"_s}, none});
    builder.addArea({u"latin-moon"_s, {u"ก"_s, u"Flake of amber, aslakem"_s}, none});
    builder.addArea({u"by-name"_s, {u"นกยูง"_s}, none});
    builder.addArea({u"by-short"_s, {u"ฬ"_s}, u"TH-03"_s});
    builder.addArea({u"by-alias"_s, {u"ฮ"_s}, u"TH-02"_s});
    AreaSpec told{u"told"_s, {u"ก"_s}, none};
    told.projects = {{{u"ไผ่"_s, {}}}};
    builder.addArea(told);
    builder.addArea({u"named"_s, {u"ฮไผ่"_s}, none});
    const catalogue::CataloguePointer catalogue = builder.take();
    const query::SearchIndexPointer index = indexOf(catalogue);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(ids(search(text), *index, *catalogue).join(u' '), expected);
}

void TestOrder::aColumnBeatsRelevance()
{
    const catalogue::CataloguePointer catalogue = sampleCatalogue();
    const query::SearchIndexPointer index = indexOf(catalogue);
    query::Query query = search(u"นคร"_s); // "นครระยอง" is the only name that starts so
    QCOMPARE(ids(query, *index, *catalogue).value(0), u"rayong"_s);
    query.order = {AreaColumn::Id, false};
    QCOMPARE(ids(query, *index, *catalogue), (QStringList{u"hat-yai"_s, u"hostile"_s, u"rama-4"_s, u"rayong"_s}));
    query.order = {AreaColumn::NameTh, true};
    QCOMPARE(ids(query, *index, *catalogue), (QStringList{u"hat-yai"_s, u"rama-4"_s, u"rayong"_s, u"hostile"_s}));
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
