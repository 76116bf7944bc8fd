// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/safetext.h"

#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

class TestSafeText final : public QObject
{
    Q_OBJECT

private slots:
    void toolTipsAreEscaped();
    void displayTextIsOneSafeLine_data();
    void displayTextIsOneSafeLine();
    void measures_data();
    void measures();
    void elides_data();
    void elides();
    void letsNoControlThrough_data();
    void letsNoControlThrough();
};

void TestSafeText::toolTipsAreEscaped()
{
    QCOMPARE(text::escaped(u"a < b\n\u202E&"_s), u"a &lt; b \uFFFD&amp;"_s);
    QCOMPARE(text::plainToolTip({}), QString());
    QCOMPARE(text::plainToolTip(u"a < b & <img src=x>"_s), u"<qt>a &lt; b &amp; &lt;img src=x&gt;</qt>"_s);
}

void TestSafeText::displayTextIsOneSafeLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Thai") << u"น้ำใจ ที่นี่.csv"_s << u"น้ำใจ ที่นี่.csv"_s;
    QTest::newRow("lines") << u"a\nb\tc\u2028d"_s << u"a b c d"_s;
    QTest::newRow("turned") << u"a\u202Efdp.exe"_s << u"a\uFFFDfdp.exe"_s;
    QTest::newRow("control") << u"a\u0007\u001Bb"_s << u"a\uFFFD\uFFFDb"_s;
}

void TestSafeText::displayTextIsOneSafeLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(text::displayText(text), shown);
}

void TestSafeText::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << u"Phuket"_s << 6;
    QTest::newRow("Thai marks") << u"ที่นี่"_s << 2;
    QTest::newRow("Thai vowels") << u"ภูเก็ต"_s << 4;
    QTest::newRow("sara am") << u"น้ำ"_s << 2;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("CJK") << u"泰国"_s << 4;
    QTest::newRow("full width") << u"＝"_s << 2;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("joiner") << u"a\u200Db"_s << 2;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << 1;
}

void TestSafeText::measures()
{
    QFETCH(const QString, text);
    QTEST(text::displayWidth(text), "width");
}

void TestSafeText::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");

    QTest::newRow("fits") << u"Phuket"_s << 6 << u"Phuket"_s;
    QTest::newRow("cut") << u"Phuket"_s << 5 << u"Phuk…"_s;
    QTest::newRow("keeps marks with their letter") << u"ที่นี่ที่"_s << 2 << u"ที่…"_s;
    QTest::newRow("never half a wide letter") << u"泰国泰国"_s << 4 << u"泰…"_s;
    QTest::newRow("never half a pair") << u"😀😀"_s << 3 << u"😀…"_s;
}

void TestSafeText::elides()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QTEST(text::elided(text, width), "expected");
}

void TestSafeText::letsNoControlThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("escape") << u"a\u001B[31mb"_s << u"a [31mb"_s;
    QTest::newRow("C1") << u"a\u009B31mb"_s << u"a 31mb"_s;
    QTest::newRow("lines") << u"a\r\nb\u2028c"_s << u"a  b c"_s;
    QTest::newRow("bell, backspace, DEL, NUL") << u"\a\b\u007F"_s + QChar(u'\0') << u"    "_s;
    QTest::newRow("reversed") << u"a\u202Eb\u2066c\u200F"_s << u"abc"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xDC00) << u"a\uFFFD"_s;
    QTest::newRow("Thai and emoji stay") << u"ภูเก็ต 👩\u200D🔧"_s << u"ภูเก็ต 👩\u200D🔧"_s;
}

void TestSafeText::letsNoControlThrough()
{
    QFETCH(const QString, text);
    QTEST(text::terminalText(text), "expected");
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
