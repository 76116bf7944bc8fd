// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/filters.h"
#include "query/universe.h"
#include "text/keyboardlayout.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using query::Tier;

/** How far a text that finds nothing as it stands is understood, for every province and for nonsense. */
class TestTiers final : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void exactOnlyGuessesNothing();
    void filtersDoNotMoveTheTier();
    void saysWhatEmptiesAGuess();
    void cancels();
    void everyProvinceInTheOtherLayout();
    void romanisations_data();
    void romanisations();
    void nonsenseFindsNothing_data();
    void nonsenseFindsNothing();
    void longTextsAreHarmless_data();
    void longTextsAreHarmless();

private:
    Universe m_provinces = universe(u"province");
    Universe m_areas = universe(u"city");
};

Q_DECLARE_METATYPE(mueang::query::Tier)

void TestTiers::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<QString>("correctedText");
    QTest::addColumn<QStringList>("names"); // of areas

    const QString phitsanulok = u"เมืองอัจฉริยะจังหวัดพิษณุโลก"_s;
    const QStringList twoCities{phitsanulok, u"ณุ สมาร์ทซิตี้"_s};
    QTest::addRow("exact") << u"พิษณุโลก"_s << Tier::Exact << QString() << twoCities;
    QTest::addRow("Thai on Latin keys") << u"rbKI6F]d"_s << Tier::OtherLayout << u"พิษณุโลก"_s << twoCities;
    QTest::addRow("Latin on Thai keys") << u"ย้ระหฟืีสนา"_s << Tier::OtherLayout << u"phitsanulok"_s << twoCities;
    QTest::addRow("a number beside it") << u"itpv' 2563"_s << Tier::OtherLayout << u"ระยอง 2563"_s
                                        << QStringList{u"เมืองอัจฉริยะบ้านฉาง"_s, u"ออริจิ้น สมาร์ทซิตี้ ระยอง"_s};
    QTest::addRow("spelling and a word") << u"Pisanuloke Smart"_s << Tier::SimilarSpelling << u"Phitsanulok"_s
                                         << QStringList{u"ณุ สมาร์ทซิตี้"_s, phitsanulok};
    QTest::addRow("spelling of a word") << u"Had Yai"_s << Tier::SimilarSpelling << u"Hat Yai City Municipality"_s
                                        << QStringList{u"เทศบาลนครหาดใหญ่"_s};
    QTest::addRow("spelling and year") << u"chonburee 2563"_s << Tier::SimilarSpelling << u"Chon Buri"_s
                                       << QStringList{u"สหกรุ๊ป สมาร์ท ซิตี้"_s};
    QTest::addRow("slip") << u"พิศณุโลก"_s << Tier::Typo << u"พิษณุโลก"_s << twoCities;
    QTest::addRow("slip and generic word") << u"จังหวัดพิศณุโลก"_s << Tier::Typo << u"พิษณุโลก"_s << twoCities;
    QTest::addRow("slip in one word of two")
        << u"หาดไหญ่ เทศบาล"_s << Tier::Typo << u"เทศบาลนครหาดใหญ่"_s << QStringList{u"เทศบาลนครหาดใหญ่"_s};
    QTest::addRow("no slip in a number") << u"พระราม 5"_s << Tier::Exact << QString() << QStringList();
    QTest::addRow("no slip in three letters") << u"ตกร"_s << Tier::Exact << QString() << QStringList();
    QTest::addRow("nothing like it") << u"ลอนดอน"_s << Tier::Exact << QString() << QStringList();
}

void TestTiers::understands()
{
    QFETCH(const QString, text);
    QFETCH(const Tier, tier);
    QFETCH(const QString, correctedText);
    QFETCH(const QStringList, names);
    const auto result = m_areas.ask(search(text));
    QCOMPARE(m_areas.names(*result), names);
    QCOMPARE(result->tier, tier);
    QCOMPARE(result->correctedText, correctedText);
    QCOMPARE(result->searchTerms.tier, tier);
}

void TestTiers::exactOnlyGuessesNothing()
{
    for (const QString &text : {u"rbKI6F]d"_s, u"Had Yai"_s, u"พิศณุโลก"_s}) {
        QVERIFY(m_areas.ask(exactSearch(text))->rows.empty());
    }
    QVERIFY(!exactSearch(u"x"_s).hasFilters());
}

void TestTiers::filtersDoNotMoveTheTier()
{
    query::Query query = search(u"พิษณุโลก"_s);
    query.years = {1999};
    auto result = m_areas.ask(query);
    QVERIFY(result->rows.empty());
    QCOMPARE(result->tier, Tier::Exact);

    query.text = u"พิศณุโลก"_s;
    result = m_areas.ask(query);
    QVERIFY(result->rows.empty());
    QCOMPARE(result->tier, Tier::Typo);
    QCOMPARE(result->correctedText, u"พิษณุโลก"_s);
    QCOMPARE(result->facets.years.size(), 2U); // a row that fails one filter counts for it
}

void TestTiers::saysWhatEmptiesAGuess()
{
    query::Query query = search(u"พิศณุโลก"_s);
    query.years = {2021};
    QCOMPARE(query::emptyingFilters(query, *m_areas.index),
             (std::vector{query::FilterKind::Text, query::FilterKind::Year}));
}

void TestTiers::cancels()
{
    const Cancellation cancellation;
    cancellation.cancel();
    for (const QString &text : {u"พิศณุโลก"_s, u"rbKI6F]d"_s, u"Had Yai"_s}) {
        QVERIFY(!query::run(search(text), *m_areas.index, {}, cancellation));
    }
}

void TestTiers::everyProvinceInTheOtherLayout()
{
    for (const catalogue::Province &province : m_provinces.catalogue->provinces) {
        const QString english = province.name.en.toString();
        for (const QString &typed : {text::toLatinLayout(province.name.th), text::toThaiLayout(english),
                                     text::toThaiLayout(english.toLower())}) {
            const auto result = m_provinces.ask(search(typed));
            QCOMPARE(m_provinces.names(*result), QStringList{province.name.th.toString()});
            QCOMPARE(result->tier, Tier::OtherLayout);
        }
    }
}

void TestTiers::romanisations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("province");
    for (const QStringList &row : tableRows("romanisations.tsv")) {
        for (const QString &spelling : row.at(1).split(u'|')) {
            QTest::addRow("%s", qUtf8Printable(spelling)) << spelling << row.at(0);
        }
    }
}

void TestTiers::romanisations()
{
    QFETCH(const QString, text);
    QFETCH(const QString, province);
    QCOMPARE(m_provinces.names(text).value(0), province);
}

void TestTiers::nonsenseFindsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"asdf"_s,         u"asdfgh"_s,
                                u"asdfghjkl"_s,    u"qwerty"_s,
                                u"qwertyuiop"_s,   u"zxcvbn"_s,
                                u"xyzzy"_s,        u"lorem ipsum"_s,
                                u"foobar"_s,       u"hello world"_s,
                                u"zzzz"_s,         u"aaaa"_s,
                                u"12345"_s,        u"9999"_s,
                                u"ฟหกด"_s,         u"ฟหกด่าสว"_s,
                                u"ๆไำพะัีรนย"_s,     u"ผปแอิื"_s,
                                u"กขคงจฉ"_s,       u"ญฬฆ"_s,
                                u"ฮฮฮฮฮ"_s,        u"ลอนดอน"_s,
                                u"โตเกียว"_s,       u"ปารีส"_s,
                                u"นิวยอร์ก"_s,       u"กัวลาลัมเปอร์"_s,
                                u"London"_s,       u"Tokyo"_s,
                                u"Kuala Lumpur"_s, u"Hanoi"_s,
                                u"Москва"_s,       u"東京"_s,
                                u"서울"_s,         u"\U0001F600\U0001F600"_s,
                                u"abcกขค"_s,       u"' OR 1=1 --"_s,
                                u"SELECT *"_s,     u"<script>"_s}) {
        QTest::addRow("%s", text.toUtf8().toPercentEncoding(" ").constData()) << text;
    }
}

void TestTiers::nonsenseFindsNothing()
{
    QFETCH(const QString, text);
    QCOMPARE(m_provinces.names(text), QStringList());
    QCOMPARE(m_areas.names(text), QStringList());
}

void TestTiers::longTextsAreHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("one letter") << QString(4096, u'a');
    QTest::addRow("one Thai letter") << QString(4096, u'\u0E01');
    QTest::addRow("a name again and again") << u"ภูเก็ตต"_s.repeated(600);
    QTest::addRow("words") << u"xq jz "_s.repeated(700);
    QTest::addRow("typed on the other keys") << u"g]p g]x "_s.repeated(500);
    QTest::addRow("half a pair") << QString(4096, QChar(0xD83D));
    QTest::addRow("controls") << QString(u"\u0001\u0007\u001B[31m"_s.repeated(700));
}

void TestTiers::longTextsAreHarmless()
{
    QFETCH(const QString, text);
    QCOMPARE(m_areas.names(text), QStringList());
}

QTEST_GUILESS_MAIN(TestTiers)
#include "tst_tiers.moc"
