// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mueang::text;
using namespace Qt::StringLiterals;

class TestFold final : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void keepsApart_data();
    void keepsApart();
    void plainAndNormalizedPathsAgree_data();
    void plainAndNormalizedPathsAgree();
    void isStable();
    void marksWordStarts();
    void tracesLetters_data();
    void tracesLetters();
    void tracingChangesNothing();
    void splitsAtSpaces();
};

namespace {

/** Random texts of what is dangerous and of what is usual. */
QString randomText(QRandomGenerator &random)
{
    static const QString pieces = u"เแโใไกขคงจฉชญฬฆะัาำิีึืุู็่้๊๋์ํ๎ฺๅฤฦฯๆ๏๚๛๐๕๙ aZ09-'\"%_*().,"_s
        + u"\u00E9\u0301\u00AD\u200B\u200D\uFEFF\u00A0\uFF21\u0130\u00DF\u0001\uFFFF\u3000\u0619\u0ECA"_s + QChar(0)
        + QChar(0xD83D) + QChar(0xDE00);
    QString text;
    for (int i = random.bounded(24); i >= 0; --i) {
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    }
    return text;
}

} // namespace

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::addRow("case") << u"bAnGkOk"_s << u"bangkok"_s;
    QTest::addRow("case beyond ASCII") << u"STRASSE Straße"_s << u"strassestrasse"_s;
    QTest::addRow("accent") << u"Chìang Máï"_s << u"chiangmai"_s;
    QTest::addRow("accent, decomposed") << u"Ma\u0301e"_s << u"mae"_s;
    QTest::addRow("full width") << u"ＢＡＮＧ２５"_s << u"bang25"_s;
    QTest::addRow("circled digit") << u"①"_s << u"1"_s;
    QTest::addRow("tone marks") << u"ขอนแก่น"_s << u"ขอนแกน"_s;
    QTest::addRow("wrong tone mark") << u"ภูเก้ต"_s << u"ภูเกต"_s;
    QTest::addRow("maitaikhu") << u"ภูเก็ต"_s << u"ภูเกต"_s;
    QTest::addRow("thanthakhat") << u"กาฬสินธุ์"_s << u"กาฬสินธุ"_s;
    QTest::addRow("mark before vowel") << u"กาฬสินธ์ุ"_s << u"กาฬสินธุ"_s;
    QTest::addRow("tone typed twice") << u"ขอนแก่่น"_s << u"ขอนแกน"_s;
    QTest::addRow("yamakkan, phinthu") << u"ต๎รฺ"_s << u"ตร"_s;
    QTest::addRow("sara am") << u"ลำปาง"_s << u"ลำปาง"_s;
    QTest::addRow("sara am, decomposed") << u"ล\u0E4D\u0E32ปาง"_s << u"ลำปาง"_s;
    QTest::addRow("sara am, tone between") << u"น\u0E4D\u0E49\u0E32"_s << u"นำ"_s;
    QTest::addRow("sara am, tone before") << u"น\u0E49\u0E4D\u0E32"_s << u"นำ"_s;
    QTest::addRow("sara am with lakkhangyao") << u"น\u0E4D\u0E45"_s << u"นำ"_s;
    QTest::addRow("double sara e") << u"สระเเก้ว"_s << u"สระแกว"_s;
    QTest::addRow("double sara e, ZWSP between") << u"เ\u200Bเก"_s << u"แก"_s;
    QTest::addRow("lakkhangyao") << u"ยะลๅ"_s << u"ยะลา"_s;
    QTest::addRow("nikhahit and sara i") << u"บ\u0E4D\u0E34ง"_s << u"บึง"_s;
    QTest::addRow("vowel typed twice") << u"ภููเก็ต"_s << u"ภูเกต"_s;
    QTest::addRow("spaces") << u" \tเชียง \u00A0\u3000ใหม่\n"_s << u"เชียงใหม"_s;
    QTest::addRow("invisible") << u"เชียง\u200B\u200C\u200D\u2060\u00AD\uFEFFใหม่"_s << u"เชียงใหม"_s;
    QTest::addRow("punctuation") << u"โก-ลก (กทม.) \u2013 \u201Cx\u201D"_s << u"โกลกกทมx"_s;
    QTest::addRow("Thai punctuation") << u"กรุงเทพฯ ต่างๆ ๏๚๛"_s << u"กรุงเทพตาง"_s;
    QTest::addRow("ASCII symbols") << u"$+<=>^`|~%_*?[]{}\\/&#@!"_s << u""_s;
    QTest::addRow("Thai digits") << u"๐๑๒๓๔๕๖๗๘๙"_s << u"0123456789"_s;
    QTest::addRow("other digits") << u"\u0661\u0967"_s << u"11"_s;
    QTest::addRow("nothing") << QString() << u""_s;
    QTest::addRow("only marks") << u"่้็"_s << u""_s;
    QTest::addRow("emoji stays") << u"a\U0001F600"_s << u"a\U0001F600"_s;
    QTest::addRow("mark cut off from its letter") << u"ลํุ\u0836\u0619"_s << u"ลํุ"_s;
    QTest::addRow("halves of a character") << u"a"_s + QChar(0xDB40) + u' ' + QChar(0xDFE0) << u"a\uFFFD\uFFFD"_s;
    QTest::addRow("halves and what is invisible") << QChar(0xDA0E) + u"\uFFF1"_s + QChar(0xDEF1) << u"\uFFFD\uFFFD"_s;
    QTest::addRow("marks in order") << u"ลุ\u0836\u0ECAx"_s << u"ลุ\u0ECAx"_s;
    QTest::addRow("control stays") << u"a\u0001"_s << u"a\u0001"_s;
}

void TestFold::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(fold(text), folded);
}

void TestFold::keepsApart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addRow("sara ai") << u"ใ"_s << u"ไ"_s;
    QTest::addRow("so") << u"ศ"_s << u"ส"_s;
    QTest::addRow("so, retroflex") << u"ษ"_s << u"ส"_s;
    QTest::addRow("ru") << u"ฤ"_s << u"ร"_s;
    QTest::addRow("vowel length") << u"กิ"_s << u"กี"_s;
    QTest::addRow("no vowel") << u"วิทยุ"_s << u"วิทย"_s;
    QTest::addRow("consonant twice") << u"วรรณ"_s << u"วรณ"_s;
}

void TestFold::keepsApart()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QVERIFY(fold(left) != fold(right));
}

void TestFold::plainAndNormalizedPathsAgree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("names") << u"เทศบาลนครหาดใหญ่ Hat Yai ณ เขตคลองเตย พื้นที่ ๔"_s;
    QTest::addRow("sara am") << u"นํ้า น้ำ นำ้ กํา"_s;
    QTest::addRow("below and above") << u"ธุ์ ธ์ุ ชู้ ชู้ กฺุ กฺุ"_s;
    QTest::addRow("ASCII") << u"A-b_c 12 (x) Z~"_s;
}

void TestFold::plainAndNormalizedPathsAgree()
{
    QFETCH(const QString, text);
    // An invisible character outside Thai and ASCII sends the text through the normalizer.
    QCOMPARE(fold(QString(text + QChar(0x2060))), fold(text));
}

void TestFold::isStable()
{
    QRandomGenerator random(2565);
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        const FoldedText folded = foldWithWords(text);
        QCOMPARE(static_cast<qsizetype>(folded.startsWord.size()), folded.letters.size());
        QCOMPARE(fold(folded.letters), folded.letters);
    }
}

void TestFold::marksWordStarts()
{
    const FoldedText folded = foldWithWords(u" Hat-Yai (หาด ใหญ่) 1/2565"_s);
    QCOMPARE(folded.letters, u"hatyaiหาดใหญ12565"_s);
    QString starts;
    for (const bool isStart : folded.startsWord) {
        starts += isStart ? u'^' : u'.';
    }
    QCOMPARE(starts, u"^..^..^..^..^^..."_s);
}

void TestFold::tracesLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // what became each letter

    QTest::addRow("plain") << u"Ab c"_s << QStringList{u"A"_s, u"b"_s, u"c"_s};
    QTest::addRow("silent marks") << u"แก่น"_s << QStringList{u"แ"_s, u"ก่"_s, u"น"_s};
    QTest::addRow("two for one") << u"เเพร่"_s << QStringList{u"เเ"_s, u"พ"_s, u"ร่"_s};
    QTest::addRow("sara am") << u"น้ำ"_s << QStringList{u"น้"_s, u"ำ"_s};
    QTest::addRow("sara am in parts") << u"นํ้า"_s << QStringList{u"น"_s, u"ํ้า"_s};
    QTest::addRow("vowel below, doubled") << u"ปูู่น"_s << QStringList{u"ปูู่"_s, u"ปูู่"_s, u"น"_s};
    QTest::addRow("vowel behind, doubled") << u"ปาาน"_s << QStringList{u"ป"_s, u"าา"_s, u"น"_s};
    QTest::addRow("one for two") << u"aß"_s << QStringList{u"a"_s, u"ß"_s, u"ß"_s};
    QTest::addRow("accent") << u"Ma\u0301e"_s << QStringList{u"M"_s, u"a\u0301"_s, u"e"_s};
    QTest::addRow("beyond the BMP") << u"x\U0001D400y"_s << QStringList{u"x"_s, u"\U0001D400"_s, u"y"_s};
    QTest::addRow("full width") << u"ＡＢ"_s << QStringList{u"Ａ"_s, u"Ｂ"_s};
}

void TestFold::tracesLetters()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    const TracedFold traced = foldTraced(text);
    QStringList found;
    for (std::size_t i = 0; i < traced.begins.size(); ++i) {
        found.append(text.mid(traced.begins[i], traced.ends[i] - traced.begins[i]));
    }
    QCOMPARE(found, parts);
}

void TestFold::tracingChangesNothing()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        const FoldedText folded = foldWithWords(text);
        const TracedFold traced = foldTraced(text);
        QCOMPARE(traced.letters, folded.letters);
        QCOMPARE(traced.startsWord, folded.startsWord);
        QCOMPARE(traced.begins.size(), static_cast<std::size_t>(folded.letters.size()));
        for (std::size_t letter = 0; letter < traced.begins.size(); ++letter) {
            QVERIFY(traced.begins[letter] < traced.ends[letter] && traced.ends[letter] <= text.size());
            QVERIFY(letter == 0 || traced.begins[letter - 1] <= traced.begins[letter]);
        }
    }
}

void TestFold::splitsAtSpaces()
{
    const QString text = u"  พระราม\u00A04\t\u3000Rama\n "_s;
    const std::vector<QStringView> expected{u"พระราม", u"4", u"Rama"};
    QCOMPARE(splitAtSpaces(text), expected);
    QVERIFY(splitAtSpaces(u" \n").empty());
    QVERIFY(splitAtSpaces({}).empty());
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
