// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "query/filters.h"
#include "query/suggestions.h"
#include "support/samplecatalogue.h"

#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using query::Suggestion;
using query::SuggestionFit;
using query::SuggestionKind;

class TestSuggestions final : public QObject
{
    Q_OBJECT

private slots:
    void namesOneValue_data();
    void namesOneValue();
    void namesSeveralValues_data();
    void namesSeveralValues();
    void takesEachPartAlone();
    void keepsOtherFilters();
    void findsBeginnings_data();
    void findsBeginnings();
    void putsCompleteNamesFirst();
    void boundsEachKind();
    void findsListsAndViews_data();
    void findsListsAndViews();
    void takesAreasFromTheAnswer();
    void knowsAreasWithoutGenericWords();
    void suggestsNothing_data();
    void suggestsNothing();
    void keepsProvincesWhileTheyAreTyped();
    void canBeCancelled();

private:
    [[nodiscard]] std::vector<Suggestion> suggest(const QString &text) const
    {
        return query::suggest(search(text), *m_index, {m_lists, m_views}).value();
    }

    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
    query::SearchIndexPointer m_index = indexOf(m_catalogue);
    std::vector<query::OwnName> m_lists{{u"l1"_s, u"ลงพื้นที่"_s}, {u"l2"_s, u"Budget 2565"_s}, {u"l3"_s, u"งบ"_s}};
    std::vector<query::OwnName> m_views{{u"v1"_s, u"ใต้ 2565"_s}, {u"v2"_s, u"Budget"_s}};
};

namespace {

/** The filters of a query and the rest of its text: "south 2022 Energy | harbour". */
QString filters(const query::Query &query)
{
    QStringList values;
    std::ranges::copy(query.regions, std::back_inserter(values));
    std::ranges::copy(query.provinces, std::back_inserter(values));
    for (const int year : query.years) {
        values.append(QString::number(year));
    }
    for (const auto &domain : query.domains) {
        values.append(u"domain%1"_s.arg(static_cast<int>(*domain)));
    }
    for (const auto &type : query.cityTypes) {
        values.append(u"type%1"_s.arg(static_cast<int>(*type)));
    }
    std::ranges::copy(query.rounds, std::back_inserter(values));
    std::ranges::copy(query.organisations, std::back_inserter(values));
    std::ranges::copy(query.lists, std::back_inserter(values));
    return values.join(u' ') + (query.text.isEmpty() ? QString() : u" | "_s + query.text);
}

QStringList ids(const std::vector<Suggestion> &suggestions, SuggestionKind kind)
{
    QStringList found;
    for (const Suggestion &suggestion : suggestions) {
        if (suggestion.kind == kind) {
            found.append(suggestion.id);
        }
    }
    return found;
}

} // namespace

void TestSuggestions::namesOneValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("region") << u"ภาคใต้"_s << u"south"_s;
    QTest::addRow("region without its title") << u"ใต้"_s << u"south"_s;
    QTest::addRow("region in English") << u"Southern Thailand"_s << u"south"_s;
    QTest::addRow("province") << u"สงขลา"_s << u"TH-90"_s;
    QTest::addRow("province with its title") << u"จังหวัดสงขลา"_s << u"TH-90"_s;
    QTest::addRow("province in English, in two words") << u"chiang mai"_s << u"TH-50"_s;
    QTest::addRow("province by another name") << u"Singora"_s << u"TH-90"_s;
    QTest::addRow("province by its code") << u"ภก"_s << u"TH-83"_s;
    QTest::addRow("province without areas") << u"ขอนแก่น"_s << u"TH-40"_s;
    QTest::addRow("Buddhist year") << u"2565"_s << u"2022"_s;
    QTest::addRow("Buddhist year in Thai digits") << u"๒๕๖๕"_s << u"2022"_s;
    QTest::addRow("Common Era year") << u"2022"_s << u"2022"_s;
    QTest::addRow("year with its title") << u"ปี 2564"_s << u"2021"_s;
    QTest::addRow("year in two digits") << u"ปี 64"_s << u"2021"_s;
    QTest::addRow("domain") << u"พลังงาน"_s << u"domain3"_s;
    QTest::addRow("domain in English") << u"ENERGY"_s << u"domain3"_s;
    QTest::addRow("type of city") << u"livable city"_s << u"type0"_s;
    QTest::addRow("round") << u"1/2565"_s << u"r3"_s;
    QTest::addRow("organisation") << u"เทศบาลนครระยอง"_s << u"เทศบาลนครระยอง"_s;
    QTest::addRow("organisation in English") << u"Rama Company"_s << u"บริษัท พระราม จำกัด"_s;
}

void TestSuggestions::namesOneValue()
{
    QFETCH(const QString, text);
    const std::vector<Suggestion> found = suggest(text);
    QVERIFY(!found.empty());
    QTEST(filters(found.front().query), "expected");
    QCOMPARE(found.front().fit, SuggestionFit::WholeText);
}

void TestSuggestions::namesSeveralValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<SuggestionFit>("fit");
    const QString three = u"south 2022 domain3"_s;
    QTest::addRow("three") << u"ภาคใต้ 2565 พลังงาน"_s << three << SuggestionFit::WholeText;
    QTest::addRow("in another order") << u"energy  South ๒๕๖๕"_s << three << SuggestionFit::WholeText;
    QTest::addRow("of several words") << u"Southern Thailand 2022 energy"_s << three << SuggestionFit::WholeText;
    QTest::addRow("with titles") << u"ภาค ใต้ ปี 2565 พลังงาน"_s << three << SuggestionFit::WholeText;
    QTest::addRow("without spaces") << u"ภาคใต้2565พลังงาน"_s << three << SuggestionFit::WholeText;
    QTest::addRow("with another word") << u"ภาคใต้ ท่าเรือ 2565"_s << u"south 2022 | ท่าเรือ"_s << SuggestionFit::Part;
    QTest::addRow("the last unfinished") << u"ภาคใต้ 2565 พลังง"_s << three << SuggestionFit::Beginning;
    QTest::addRow("the last may mean many") << u"ภาคใต้ 2565 ก"_s << u"south 2022 | ก"_s << SuggestionFit::Part;
    QTest::addRow("two of a kind") << u"ภูเก็ต สงขลา"_s << u"TH-83 TH-90"_s << SuggestionFit::WholeText;
    QTest::addRow("the same twice, and another")
        << u"ภูเก็ต phuket 2565"_s << u"TH-83 2022"_s << SuggestionFit::WholeText;
}

void TestSuggestions::namesSeveralValues()
{
    QFETCH(const QString, text);
    const std::vector<Suggestion> found = suggest(text);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().kind, SuggestionKind::Filters);
    QCOMPARE(found.front().id, QString());
    QTEST(filters(found.front().query), "expected");
    QTEST(found.front().fit, "fit");
}

void TestSuggestions::takesEachPartAlone()
{
    QStringList each;
    for (const Suggestion &suggestion : suggest(u"ภาคใต้ 2565 พลังงาน"_s)) {
        each.append(filters(suggestion.query));
    }
    const QStringList expected{u"south 2022 domain3"_s, u"south | 2565 พลังงาน"_s, u"domain3 | ภาคใต้ 2565"_s,
                               u"2022 | ภาคใต้ พลังงาน"_s};
    QCOMPARE(each, expected);
    QVERIFY(std::ranges::none_of(suggest(u"ภูเก็ต phuket"_s), [](const Suggestion &suggestion) {
        return suggestion.kind == SuggestionKind::Filters; // one filter
    }));
}

void TestSuggestions::keepsOtherFilters()
{
    query::Query query = search(u"พลังงาน"_s);
    query.provinces = {u"TH-50"_s};
    query.domains = {catalogue::Domain::People};
    query.order = {query::AreaColumn::Approved, true, false};
    const auto found = query::suggest(query, *m_index);
    query::Query expected = query;
    expected.text.clear();
    expected.domains.insert(catalogue::Domain::Energy);
    QCOMPARE(found->front().query, expected);
}

void TestSuggestions::findsBeginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SuggestionKind>("kind");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("province") << u"สงข"_s << SuggestionKind::Province << QStringList{u"TH-90"_s};
    QTest::addRow("of the second word") << u"thamm"_s << SuggestionKind::Province << QStringList{u"TH-80"_s};
    QTest::addRow("of two words") << u"chiang m"_s << SuggestionKind::Province << QStringList{u"TH-50"_s};
    QTest::addRow("behind a title") << u"จังหวัดสงข"_s << SuggestionKind::Province << QStringList{u"TH-90"_s};
    QTest::addRow("not inside a word") << u"ยอง"_s << SuggestionKind::Province << QStringList();
    QTest::addRow("no code") << u"TH-9"_s << SuggestionKind::Province << QStringList();
    QTest::addRow("in dictionary order") << u"ภาคตะวันออ"_s << SuggestionKind::Region
                                         << QStringList{u"east"_s, u"northeast"_s};
    QTest::addRow("the start of a name first") << u"kh"_s << SuggestionKind::Province << QStringList{u"TH-40"_s};
    QTest::addRow("with areas first") << u"s"_s << SuggestionKind::Province << QStringList{u"TH-90"_s, u"TH-80"_s};
    QTest::addRow("years of either era, the latest first")
        << u"256"_s << SuggestionKind::Year << QStringList{u"2022"_s, u"2021"_s};
    QTest::addRow("years of the other era") << u"20"_s << SuggestionKind::Year << QStringList{u"2022"_s, u"2021"_s};
    QTest::addRow("one digit") << u"2"_s << SuggestionKind::Year << QStringList();
    QTest::addRow("a year without areas") << u"2560"_s << SuggestionKind::Year << QStringList();
    QTest::addRow("of the last word") << u"2565 สงข"_s << SuggestionKind::Province << QStringList{u"TH-90"_s};
}

void TestSuggestions::findsBeginnings()
{
    QFETCH(const QString, text);
    QFETCH(const SuggestionKind, kind);
    QTEST(ids(suggest(text), kind), "expected");
}

void TestSuggestions::putsCompleteNamesFirst()
{
    const std::vector<Suggestion> found = suggest(u"ภาคตะวันออก"_s);
    QCOMPARE(ids(found, SuggestionKind::Region), (QStringList{u"east"_s, u"northeast"_s}));
    QCOMPARE(found.at(0).fit, SuggestionFit::WholeText);
    QCOMPARE(found.at(1).fit, SuggestionFit::Beginning);

    const std::vector<Suggestion> ofKinds = suggest(u"rayong"_s);
    QCOMPARE(ofKinds.at(0).kind, SuggestionKind::Province);
    QCOMPARE(ofKinds.at(1).kind, SuggestionKind::Organisation); // Rayong City Municipality
    QCOMPARE(ofKinds.size(), std::size_t{2});
}

void TestSuggestions::boundsEachKind()
{
    CatalogueBuilder builder;
    addRegions(builder);
    for (int i = 0; i < 40; ++i) {
        builder.addProvince({u"TH-%1"_s.arg(i), {u"เมือง %1"_s.arg(i), u"Mueang %1"_s.arg(i)}, u"north"_s});
    }
    const auto found = query::suggest(search(u"mueang"_s), *indexOf(builder.take()));
    const QStringList expected{u"TH-0"_s, u"TH-1"_s, u"TH-2"_s, u"TH-3"_s, u"TH-4"_s};
    QCOMPARE(ids(*found, SuggestionKind::Province), expected);
}

void TestSuggestions::findsListsAndViews_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lists");
    QTest::addColumn<QStringList>("views");
    QTest::addRow("whole") << u"ลงพืนที่"_s << QStringList{u"l1"_s} << QStringList();
    QTest::addRow("beginning, a whole name first") << u"budget"_s << QStringList{u"l2"_s} << QStringList{u"v2"_s};
    QTest::addRow("several words") << u"budget 2565"_s << QStringList{u"l2"_s} << QStringList{u"v2"_s};
    QTest::addRow("a later word") << u"256"_s << QStringList{u"l2"_s} << QStringList{u"v1"_s};
    QTest::addRow("part") << u"ลงพื้นที่ สงขลา"_s << QStringList{u"l1"_s} << QStringList();
    QTest::addRow("none") << u"สงขลา"_s << QStringList() << QStringList();
}

void TestSuggestions::findsListsAndViews()
{
    QFETCH(const QString, text);
    const std::vector<Suggestion> found = suggest(text);
    QTEST(ids(found, SuggestionKind::List), "lists");
    QTEST(ids(found, SuggestionKind::View), "views");
    for (const Suggestion &suggestion : found) {
        if (suggestion.kind == SuggestionKind::List) {
            QCOMPARE(suggestion.query.lists, (std::set<QString>{suggestion.id}));
        } else if (suggestion.kind == SuggestionKind::View) {
            QCOMPARE(suggestion.query, search(text));
        }
    }
}

void TestSuggestions::takesAreasFromTheAnswer()
{
    const auto areas = [this](const QString &text) {
        const query::Query asked = search(text);
        const query::Result answer = query::run(asked, *m_index).value();
        const auto found = query::suggest(asked, *m_index, {{}, {}, &answer}).value();
        for (const Suggestion &suggestion : found) {
            if (suggestion.kind == SuggestionKind::Area && suggestion.query != asked) {
                qFatal("An area is no filter");
            }
        }
        return ids(found, SuggestionKind::Area);
    };
    QCOMPARE(areas(u"ภูเก็ต"_s), QStringList{u"phuket"_s});
    QCOMPARE(areas(u"บ้านฉาง"_s), QStringList{u"ban-chang"_s}); // behind a generic word
    QCOMPARE(areas(u"chang"_s), QStringList{u"ban-chang"_s}); // a later word
    QCOMPARE(areas(u"ภูเก็ต 2564"_s), QStringList{u"phuket"_s}); // a part
    QCOMPARE(areas(u"2564"_s), QStringList()); // in no name
    QCOMPARE(areas(u"Phukwt"_s), QStringList{u"phuket"_s}); // a guess
    QCOMPARE(ids(suggest(u"ภูเก็ต"_s), SuggestionKind::Area), QStringList());
}

void TestSuggestions::knowsAreasWithoutGenericWords()
{
    for (const QString &text : {u"ภูเก็ต"_s, u"ภูเก็ตเมืองอัจฉริยะ"_s, u"phuket smart city"_s, u"Phuket"_s}) {
        const query::Query asked = search(text);
        const query::Result answer = query::run(asked, *m_index).value();
        const auto found = query::suggest(asked, *m_index, {{}, {}, &answer}).value();
        QCOMPARE(found.at(0).kind, SuggestionKind::Area);
        QCOMPARE(found.at(0).fit, SuggestionFit::WholeText);
        QCOMPARE(found.at(1).kind, SuggestionKind::Province);
    }
}

void TestSuggestions::suggestsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << QString();
    QTest::addRow("spaces") << u" \t "_s;
    QTest::addRow("punctuation") << u"%*?"_s;
    QTest::addRow("nonsense") << u"xyzzy qqq"_s;
    QTest::addRow("generic words") << u"จังหวัด ปี"_s;
    QTest::addRow("prose") << u"ภาคใต้ "_s.repeated(100);
    QTest::addRow("many words") << u"ใต้ "_s.repeated(17);
}

void TestSuggestions::suggestsNothing()
{
    QFETCH(const QString, text);
    QVERIFY(suggest(text).empty());
}

void TestSuggestions::keepsProvincesWhileTheyAreTyped()
{
    for (const catalogue::Province &province : m_catalogue->provinces) {
        for (const QStringView name : {province.name.th, province.name.en}) {
            for (qsizetype length = 2; length <= name.size(); ++length) {
                const QString text = name.first(length).toString();
                const QString code = province.code.toString();
                QVERIFY2(ids(suggest(text), SuggestionKind::Province).contains(code), qUtf8Printable(text));
                QCOMPARE(suggest(text), suggest(text));
            }
        }
    }
}

void TestSuggestions::canBeCancelled()
{
    const Cancellation cancellation;
    cancellation.cancel();
    QVERIFY(!query::suggest(search(u"ภาคใต้"_s), *m_index, {}, cancellation));
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
