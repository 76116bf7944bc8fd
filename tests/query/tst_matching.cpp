// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "support/samplecatalogue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

/** What a search text finds in the sample, whatever the order. */
class TestMatching final : public QObject
{
    Q_OBJECT

private slots:
    void findsNames_data();
    void findsNames();
    void findsFacts_data();
    void findsFacts();
    void findsNumbers_data();
    void findsNumbers();
    void dropsGenericWords_data();
    void dropsGenericWords();
    void punctuationOnlyFindsAll_data();
    void punctuationOnlyFindsAll();
    void findsNothing_data();
    void findsNothing();
    void neverCrossesFields();
    void randomTextIsPlainText();
    void longTexts();
    void genericWordsDoNotDependOnFilters();

private:
    void compareFound() const;

    [[nodiscard]] QStringList found(const QString &text) const
    {
        QStringList found = ids(exactSearch(text), *m_index, *m_catalogue);
        found.sort();
        return found;
    }

    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
    query::SearchIndexPointer m_index = indexOf(m_catalogue);
};

void TestMatching::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ids in alphabetical order

    QTest::addRow("Thai name") << u"หาดใหญ่"_s << u"hat-yai"_s;
    QTest::addRow("Thai name without marks") << u"หาดใหญ"_s << u"hat-yai"_s;
    QTest::addRow("English name") << u"nowhere PARK"_s << u"nowhere"_s;
    QTest::addRow("words in any order") << u"city rama"_s << u"rama-4"_s;
    QTest::addRow("words of two languages") << u"smart มหาวิทยาลัย"_s << u"cmu"_s;
    QTest::addRow("other name") << u"สมาร์ทซิตี้"_s << u"phuket"_s;
    QTest::addRow("id") << u"ban-chang"_s << u"ban-chang"_s;
    QTest::addRow("id, whole only") << u"cm"_s << u""_s;
    QTest::addRow("province, Thai") << u"ระยอง"_s << u"ban-chang rayong"_s;
    QTest::addRow("province, English") << u"rayong"_s << u"ban-chang rayong"_s;
    QTest::addRow("province code") << u"TH-21"_s << u"ban-chang rayong"_s;
    QTest::addRow("province code, whole only") << u"TH-2"_s << u""_s;
    QTest::addRow("abbreviation") << u"กทม."_s << u"rama-4"_s;
    QTest::addRow("abbreviation, dots between") << u"ก.ท.ม."_s << u"rama-4"_s;
    QTest::addRow("abbreviation, whole only") << u"กท"_s << u""_s;
    QTest::addRow("abbreviation and word") << u"รย ฉาง"_s << u"ban-chang"_s;
    QTest::addRow("alias") << u"Ligor"_s << u"hostile"_s;
    QTest::addRow("alias, prefix") << u"sing"_s << u"hat-yai nowhere"_s;
    QTest::addRow("alias, not inside") << u"ingora"_s << u""_s;
    QTest::addRow("alias of several words") << u"krung thep maha nakhon"_s << u"rama-4"_s;
    QTest::addRow("alias, first words") << u"krung thep"_s << u"rama-4"_s;
    QTest::addRow("alias, words joined") << u"krungthep"_s << u"rama-4"_s;
    QTest::addRow("alias, not its later words") << u"maha nakhon"_s << u""_s;
    QTest::addRow("alias and another word") << u"bhuket smart"_s << u"phuket"_s;
}

void TestMatching::findsNames()
{
    compareFound();
}

void TestMatching::findsFacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ids in alphabetical order

    QTest::addRow("region, Thai") << u"ภาคตะวันออก"_s << u"ban-chang rayong"_s;
    QTest::addRow("region without its generic word") << u"ใต้"_s << u"hat-yai hostile nowhere phuket"_s;
    QTest::addRow("region, English") << u"northern thailand"_s << u"cmu"_s;
    QTest::addRow("region, beginning") << u"east"_s << u"ban-chang rayong"_s;
    QTest::addRow("region, too short a beginning") << u"ภาค"_s << u""_s;
    QTest::addRow("round") << u"2/2564"_s << u"cmu rama-4"_s;
    QTest::addRow("round, full label") << u"ครั้งที่ 2/2564"_s << u"cmu rama-4"_s;
    QTest::addRow("locality") << u"คลองเตย"_s << u"rama-4"_s;
    QTest::addRow("locality, English") << u"khlong toei"_s << u"rama-4"_s;
    QTest::addRow("organisation") << u"พัฒนาเมือง"_s << u"phuket"_s;
    QTest::addRow("project") << u"marine safety"_s << u"phuket"_s;
    QTest::addRow("project summary") << u"ต่อเนื่อง"_s << u"ban-chang"_s;
    QTest::addRow("award") << u"อาเซียน"_s << u"phuket"_s;
    QTest::addRow("remarks are not searched") << u"script"_s << u""_s;
    QTest::addRow("quotes are not phrases") << u"\"smart\""_s << u"ban-chang cmu hostile phuket rama-4 rayong"_s;
    QTest::addRow("formula") << u"=HYPERLINK("_s << u"hostile"_s;
    QTest::addRow("tag") << u"<b>"_s << u"ban-chang hostile phuket rama-4"_s; // the letter b
}

void TestMatching::findsFacts()
{
    compareFound();
}

void TestMatching::findsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ids in alphabetical order

    QTest::addRow("number") << u"4"_s << u"rama-4"_s;
    QTest::addRow("number, Thai digit") << u"พระราม ๔"_s << u"rama-4"_s;
    QTest::addRow("number without its space") << u"พระราม4"_s << u"rama-4"_s;
    QTest::addRow("number, only from its start") << u"564"_s << u""_s;
    QTest::addRow("number that a summary holds") << u"5"_s << u"ban-chang"_s;
    QTest::addRow("year, BE") << u"2565"_s << u"ban-chang hat-yai hostile rayong"_s;
    QTest::addRow("year, BE, Thai digits") << u"๒๕๖๕"_s << u"ban-chang hat-yai hostile rayong"_s;
    QTest::addRow("year, CE") << u"2022"_s << u"ban-chang hat-yai hostile rayong"_s;
    QTest::addRow("year, CE, Thai digits") << u"๒๐๒๒"_s << u"ban-chang hat-yai hostile rayong"_s;
    QTest::addRow("year of a logo is no approval") << u"2566"_s << u""_s;
    QTest::addRow("year in a summary is no approval") << u"2564"_s << u"cmu phuket rama-4"_s;
    QTest::addRow("year and province") << u"ระยอง 2565"_s << u"ban-chang rayong"_s;
    QTest::addRow("year and province that differ") << u"ระยอง 2564"_s << u""_s;
    QTest::addRow("year with its era") << u"พ.ศ. 2565"_s << u"ban-chang hat-yai hostile rayong"_s;
}

void TestMatching::findsNumbers()
{
    compareFound();
}

void TestMatching::dropsGenericWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ids in alphabetical order

    QTest::addRow("changwat") << u"จังหวัดระยอง"_s << u"ban-chang rayong"_s;
    QTest::addRow("changwat, short") << u"จ.ระยอง"_s << u"ban-chang rayong"_s;
    QTest::addRow("province in English") << u"Rayong Province"_s << u"ban-chang rayong"_s;
    QTest::addRow("generic word alone") << u"จังหวัด"_s << u""_s;
}

void TestMatching::dropsGenericWords()
{
    compareFound();
}

void TestMatching::compareFound() const
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(found(text), expected.split(u' ', Qt::SkipEmptyParts));
}

void TestMatching::punctuationOnlyFindsAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QString();
    QTest::addRow("spaces") << u" \t\n\u00A0\u3000"_s;
    QTest::addRow("wildcards") << u"% _ * ?"_s;
    QTest::addRow("quotes") << u"\"' \u201C\u2019"_s;
    QTest::addRow("operators") << u"-- ; ( ) [] {} \\ / & | + < > = ^ ~ $"_s;
    QTest::addRow("Thai punctuation") << u"ฯ ๆ ๏ ๚ ๛"_s;
    QTest::addRow("marks alone") << u"่ ้์"_s;
    QTest::addRow("invisible") << u"\u200B\uFEFF\u00AD"_s;
}

void TestMatching::punctuationOnlyFindsAll()
{
    QFETCH(const QString, text);
    QCOMPARE(found(text).size(), 8);
}

void TestMatching::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"zzzz"_s, u"กขคงจฉ"_s, u"Москва"_s, u"rayong phuket"_s, u"\U0001F600"_s, u"\u0001"_s,
                                u"\u0002"_s, u"\u001F"_s, u"\uFFFF"_s, QString(QChar(0)), QString(QChar(0xD800)),
                                QString(QChar(0xDC00)), u"smart\u0001city"_s, u"a%b_c"_s, u"NEAR(smart city)"_s}) {
        QTest::addRow("%s", text.toUtf8().toPercentEncoding().constData()) << text;
    }
}

void TestMatching::findsNothing()
{
    QFETCH(const QString, text);
    QCOMPARE(found(text), QStringList());
}

void TestMatching::neverCrossesFields()
{
    CatalogueBuilder builder;
    addRegions(builder);
    builder.addProvince({u"TH-10"_s, {u"กขค"_s, u"xyz"_s}, u"central"_s});
    AreaSpec area{u"one"_s, {u"abc"_s, u"def"_s}, u"TH-10"_s};
    area.otherNames = {u"12"_s, u"345"_s};
    builder.addArea(area);
    area.id = u"two"_s;
    area.name = {u"ghi"_s, u"jkl"_s};
    builder.addArea(area);
    const catalogue::CataloguePointer catalogue = builder.take();
    const query::SearchIndexPointer index = indexOf(catalogue);
    QCOMPARE(ids(search(u"abc"_s), *index, *catalogue), QStringList{u"one"_s});
    QCOMPARE(ids(search(u"345"_s), *index, *catalogue).size(), 2); // a number starts with its field
    for (const QString &crossing : {u"cd"_s, u"abcdef"_s, u"2345"_s, u"f12"_s, u"345one"_s, u"onegh"_s, u"คxyz"_s}) {
        QCOMPARE(ids(exactSearch(crossing), *index, *catalogue), QStringList());
    }
}

void TestMatching::randomTextIsPlainText()
{
    const QString pieces = u"กขมเแโิีุู่้ฯๆ๑๔๕ abmr04-'\"%_*().;:/\\<>&|+=~^$!?@#[]{}"_s + QChar(0) + QChar(1) + QChar(0xD83D)
        + QChar(0xDE00) + QChar(0xFFFF) + QChar(0x200B);
    QRandomGenerator random(30);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int letters = random.bounded(12); letters >= 0; --letters) {
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        }
        const QStringList all = found(text);
        // Another word can only narrow an answer down; one that is nowhere empties it.
        QCOMPARE(found(QString(text + u" กขคงจฉ"_s)), QStringList());
        for (const QString &id : found(QString(text + u" smart"_s))) {
            QVERIFY2(all.contains(id), qUtf8Printable(text));
        }
    }
}

void TestMatching::longTexts()
{
    QCOMPARE(found(QString(10'000, u'z')), QStringList());
    QCOMPARE(found(QString(u"smart "_s.repeated(600))).size(), 6);
    QCOMPARE(found(QString(QString(4096, u' ') + u"zzzz"_s)).size(), 8); // beyond the limit: not looked at
    QCOMPARE(found(QString(4095, u'%') + QChar(0xD83D) + QChar(0xDE00)), QStringList()); // cut through a pair
}

void TestMatching::genericWordsDoNotDependOnFilters()
{
    query::Query query = search(u"พระราม ปี"_s);
    QCOMPARE(ids(query, *m_index, *m_catalogue), QStringList{u"rama-4"_s});
    query = search(u"ปี"_s); // in a summary: the word counts, though the filter leaves nothing
    query.provinces = {u"TH-83"_s};
    QCOMPARE(ids(query, *m_index, *m_catalogue), QStringList());
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
