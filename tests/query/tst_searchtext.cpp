// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/searchtext.h"

#include <QTest>

using namespace mueang::query;
using namespace Qt::StringLiterals;

class TestSearchText final : public QObject
{
    Q_OBJECT

private slots:
    void takesApart_data();
    void takesApart();
    void dropsGenericWords_data();
    void dropsGenericWords();
    void knowsYears_data();
    void knowsYears();
    void longestComesFirstAndOnce();
    void isCutAtTheLimit();
};

namespace {

QStringList typedWords(const SearchText &text)
{
    QStringList words;
    for (const std::size_t word : text.sequence()) {
        words.append(text.terms().at(word).letters);
    }
    return words;
}

} // namespace

void TestSearchText::takesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("nothing") << QString() << QStringList();
    QTest::addRow("spaces") << u" \t\n\u00A0\u3000"_s << QStringList();
    QTest::addRow("punctuation") << u"\"' % _ * ( ) -- ; ฯ ๆ"_s << QStringList();
    QTest::addRow("marks") << u"่ ้"_s << QStringList();
    QTest::addRow("invisible") << u"\u200B\uFEFF"_s << QStringList();
    QTest::addRow("two") << u" Hat\u00A0YAI "_s << QStringList{u"hat"_s, u"yai"_s};
    QTest::addRow("operators are words") << u"a OR \"b\" NOT c*"_s
                                         << QStringList{u"a"_s, u"or"_s, u"b"_s, u"not"_s, u"c"_s};
    QTest::addRow("hyphen joins") << u"โก-ลก"_s << QStringList{u"โกลก"_s};
    QTest::addRow("repeated") << u"a b a"_s << QStringList{u"a"_s, u"b"_s, u"a"_s};
}

void TestSearchText::takesApart()
{
    QFETCH(const QString, text);
    const SearchText parsed = SearchText::parsed(text);
    QTEST(typedWords(parsed), "words");
    QCOMPARE(parsed.isEmpty(), typedWords(parsed).isEmpty());
    QCOMPARE(parsed.phrase().letters, typedWords(parsed).join(QString()));
}

void TestSearchText::dropsGenericWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addRow("changwat before") << u"จังหวัดชลบุรี"_s << u"ชลบุรี"_s;
    QTest::addRow("changwat apart") << u"จังหวัด ชลบุรี"_s << u"ชลบุรี"_s;
    QTest::addRow("cho") << u"จ.ชลบุรี"_s << u"ชลบุรี"_s;
    QTest::addRow("cho apart") << u"จ. ชลบุรี"_s << u"ชลบุรี"_s;
    QTest::addRow("a name that begins with cho") << u"จันทบุรี"_s << u"จันทบุรี"_s;
    QTest::addRow("province") << u"Chonburi Province"_s << u"chonburi"_s;
    QTest::addRow("changwat in English") << u"changwat chonburi"_s << u"chonburi"_s;
    QTest::addRow("era") << u"พ.ศ.2565"_s << u"2565"_s;
    QTest::addRow("year") << u"ปี ๒๕๖๕"_s << u"2565"_s;
    QTest::addRow("only generic") << u"จังหวัด"_s << u""_s;
}

void TestSearchText::dropsGenericWords()
{
    QFETCH(const QString, text);
    QTEST(SearchText::parsedWithoutGenericWords(text).phrase().letters, "phrase");
}

void TestSearchText::knowsYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<int>("year");
    QTest::addRow("BE") << u"2565"_s << true << 2022;
    QTest::addRow("Thai digits") << u"๒๕๖๕"_s << true << 2022;
    QTest::addRow("CE") << u"2022"_s << true << 2022;
    QTest::addRow("short") << u"256"_s << true << 0;
    QTest::addRow("long") << u"02565"_s << true << 0;
    QTest::addRow("no year") << u"1234"_s << true << 0;
    QTest::addRow("letters") << u"พศ2565"_s << false << 0;
}

void TestSearchText::knowsYears()
{
    QFETCH(const QString, text);
    const SearchText parsed = SearchText::parsed(text);
    QCOMPARE(parsed.terms().size(), 1U);
    QTEST(parsed.terms().front().isNumber, "isNumber");
    QTEST(parsed.terms().front().year.value_or(0), "year");
}

void TestSearchText::longestComesFirstAndOnce()
{
    const SearchText parsed = SearchText::parsed(u"a bbb cc a bbb"_s);
    QCOMPARE(parsed.terms().size(), 3U);
    QCOMPARE(parsed.terms().at(0).letters, u"bbb"_s);
    QCOMPARE(parsed.terms().at(1).letters, u"cc"_s);
    QCOMPARE(parsed.sequence().size(), 5U);
}

void TestSearchText::isCutAtTheLimit()
{
    const QString longText = QString(maximumTextLength, u'a') + u" b"_s;
    QCOMPARE(SearchText::parsed(longText).terms().size(), 1U);
    QCOMPARE(SearchText::parsed(longText).phrase().letters.size(), maximumTextLength);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
