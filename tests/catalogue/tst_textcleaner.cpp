// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/textcleaner.h"

#include <QTest>

using namespace mueang::catalogue;
using namespace Qt::StringLiterals;

class TestTextCleaner : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void refuses_data();
    void refuses();
};

void TestTextCleaner::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto unchanged = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    unchanged("empty", u""_s);
    unchanged("ascii", u"Hat Yai <b>&amp; \"x\"</b>"_s);
    unchanged("thai", u"เมืองอัจฉริยะ น้ำ ปั๊ม เก๋ ฎีกา ทรัพย์ ปฏิรูป ๒๕๖๕ กุ้ง ฯลฯ"_s);
    unchanged("latin", u"Città Müang — “x” …"_s);
    unchanged("pali", u"พุทฺธํ"_s);
    unchanged("zero width space", u"เมือง\u200Bน่าอยู่"_s);
    unchanged("emoji", u"🏙️ 👩🏽‍🔬"_s);
    unchanged("chinese", u"合艾市"_s);
    QTest::newRow("line breaks") << u"a\nb\r\nc\td\u2028e\u0085f"_s << u"a b  c d e f"_s;
    QTest::newRow("null") << u"a\0b"_s << u"ab"_s;
    QTest::newRow("controls") << u"a\u0001\u001B[31m\u007F\u009Fb"_s << u"a[31mb"_s;
    QTest::newRow("bidi") << u"a\u202Eb\u2066c\u200Fd\u061Ce\u2069"_s << u"abcde"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa\uFFFEb"_s << u"ab"_s;
    QTest::newRow("tags") << u"a\U000E0041\U000E007Fb"_s << u"ab"_s;
    QTest::newRow("decomposed") << u"Mu\u0308ang"_s << u"Müang"_s;
    QTest::newRow("thai mark order") << u"กู่ กู่"_s << u"กู่ กู่"_s;
    QTest::newRow("zalgo") << QString(u"a" + QString(3000, u'\u0330')) << QString(u"a" + QString(6, u'\u0330'));
    QTest::newRow("thai zalgo") << QString(u"ก" + QString(3000, u'\u0E48')) << QString(u"ก" + QString(6, u'\u0E48'));
    QTest::newRow("mark after a dropped character") << u"e\u202E\u0301"_s << u"é"_s;
}

void TestTextCleaner::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    TextCleaner cleaner;
    const QByteArray bytes = text.toUtf8();
    const auto clean = cleaner.clean({bytes.constData(), std::size_t(bytes.size())});
    QVERIFY(clean);
    QCOMPARE(*clean, expected);
    const QByteArray again = expected.toUtf8();
    QCOMPARE(cleaner.clean({again.constData(), std::size_t(again.size())}).value(), expected);
}

void TestTextCleaner::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *const hex : {"80", "bf", "c0af", "c1bf", "c328", "e0b8", "e08080", "eda080", "edbfbf", "f0808080",
                                  "f4908080", "f5808080", "ff", "61e0b8", "f09f8f"}) {
        QTest::newRow(hex) << QByteArray::fromHex(hex);
    }
}

void TestTextCleaner::refuses()
{
    QFETCH(QByteArray, bytes);
    TextCleaner cleaner;
    QVERIFY(!cleaner.clean({bytes.constData(), std::size_t(bytes.size())}));
}

QTEST_GUILESS_MAIN(TestTextCleaner)
#include "tst_textcleaner.moc"
