// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/keyboardlayout.h"

#include <QSet>
#include <QTest>

using namespace mueang::text;
using namespace Qt::StringLiterals;

class TestKeyboardLayout final : public QObject
{
    Q_OBJECT

private slots:
    void retypes_data();
    void retypes();
    void everyKeyHasOneLetter();
};

void TestKeyboardLayout::retypes_data()
{
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("thai");

    QTest::addRow("Chiang Mai in Thai") << u"g=up'.s,j"_s << u"เชียงใหม่"_s;
    QTest::addRow("Udon Thani in Thai") << u"v6fiTkou"_s << u"อุดรธานี"_s;
    QTest::addRow("Surat Thani in Thai") << u"l6ikKEiNTkou"_s << u"สุราษฎร์ธานี"_s;
    QTest::addRow("Bangkok") << u"bangkok"_s << u"ิฟืเานา"_s;
    QTest::addRow("Chiang Rai") << u"Chiang Rai"_s << u"ฉ้รฟืเ ฑฟร"_s;
    QTest::addRow("digits") << u"@%^$"_s << u"๑๔ู๓"_s;
    QTest::addRow("neither") << u"\u00E9\n\U0001F600"_s << u"\u00E9\n\U0001F600"_s;
}

void TestKeyboardLayout::retypes()
{
    QFETCH(const QString, latin);
    QFETCH(const QString, thai);
    QCOMPARE(toThaiLayout(latin), thai);
    QCOMPARE(toLatinLayout(thai), latin);
}

void TestKeyboardLayout::everyKeyHasOneLetter()
{
    QSet<QChar> letters;
    for (char16_t key = u'!'; key <= u'~'; ++key) {
        const QString typed(1, QChar(key));
        const QString thai = toThaiLayout(typed);
        QVERIFY2(thai != typed, qUtf8Printable(typed));
        QCOMPARE(toLatinLayout(thai), typed);
        letters.insert(thai.front());
    }
    // All that Kedmanee has, and that is all of Thai but three signs of books and a vowel and mark of Pali.
    QCOMPARE(letters.size(), 94);
    for (char16_t c = u'\u0E01'; c <= u'\u0E59'; ++c) {
        const bool isOnKey = QChar(c).isPrint() && c != u'\u0E3B' && c != u'\u0E4E' && c != u'\u0E4F';
        QCOMPARE(letters.contains(QChar(c)), isOnKey);
    }
}

QTEST_GUILESS_MAIN(TestKeyboardLayout)
#include "tst_keyboardlayout.moc"
