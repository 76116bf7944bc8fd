// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fold.h"
#include "text/romanisation.h"

#include <QTest>

using namespace mueang::text;
using namespace Qt::StringLiterals;

class TestRomanisation final : public QObject
{
    Q_OBJECT

private slots:
    void soundsAlike_data();
    void soundsAlike();
    void keepsApart_data();
    void keepsApart();
    void otherLettersStay();

private:
    static QString skeleton(const QString &name) { return phoneticKey(fold(name)); }
};

void TestRomanisation::soundsAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");

    QTest::addRow("h after a consonant") << u"Phetchaburi"_s << u"Petchaburi"_s;
    QTest::addRow("bh") << u"Phuket"_s << u"Bhuket"_s;
    QTest::addRow("j, ch, tch") << u"Phetchabun"_s << u"Pejabun"_s;
    QTest::addRow("ch and j at the end") << u"Ratburi"_s << u"Rajburi"_s;
    QTest::addRow("b, p") << u"Prachuap"_s << u"Prachuab"_s;
    QTest::addRow("d, t") << u"Hat Yai"_s << u"Had Yai"_s;
    QTest::addRow("g, k") << u"Krabi"_s << u"Grabi"_s;
    QTest::addRow("v, w") << u"Nakhon Sawan"_s << u"Nakhon Savan"_s;
    QTest::addRow("f, ph") << u"Phuket"_s << u"Fuket"_s;
    QTest::addRow("final l") << u"Ubon"_s << u"Ubol"_s;
    QTest::addRow("final l before a consonant") << u"Chon Buri"_s << u"Cholburi"_s;
    QTest::addRow("r that lengthens") << u"Udon"_s << u"Udorn"_s;
    QTest::addRow("r that lengthens a") << u"Prakan"_s << u"Prakarn"_s;
    QTest::addRow("sr") << u"Si Sa Ket"_s << u"Sri Saket"_s;
    QTest::addRow("doubles") << u"Pattani"_s << u"Patani"_s;
    QTest::addRow("aa") << u"Hat"_s << u"Haad"_s;
    QTest::addRow("ia, ie") << u"Chiang"_s << u"Chieng"_s;
    QTest::addRow("oo") << u"Phuket"_s << u"Phooket"_s;
    QTest::addRow("ee") << u"Krabi"_s << u"Krabee"_s;
    QTest::addRow("ue") << u"Bueng"_s << u"Bung"_s;
    QTest::addRow("ai, ay") << u"Chiang Rai"_s << u"Chiang Ray"_s;
    QTest::addRow("ao, aw") << u"Phayao"_s << u"Phayaw"_s;
    QTest::addRow("aeo, aew, eo") << u"Sa Kaeo"_s << u"Sakaew"_s;
    QTest::addRow("oe, er") << u"Charoen"_s << u"Charern"_s;
    QTest::addRow("y as a vowel") << u"Saraburi"_s << u"Sarabury"_s;
    QTest::addRow("o, aw") << u"Ranong"_s << u"Ranawng"_s;
}

void TestRomanisation::soundsAlike()
{
    QFETCH(const QString, name);
    QFETCH(const QString, other);
    QCOMPARE(skeleton(name), skeleton(other));
}

void TestRomanisation::keepsApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");

    QTest::addRow("n, ng") << u"Nan"_s << u"Nang"_s;
    QTest::addRow("Lampang, Lamphun") << u"Lampang"_s << u"Lamphun"_s;
    QTest::addRow("Trang, Trat") << u"Trang"_s << u"Trat"_s;
    QTest::addRow("Ranong, Rayong") << u"Ranong"_s << u"Rayong"_s;
    QTest::addRow("Chiang Mai, Chiang Rai") << u"Chiang Mai"_s << u"Chiang Rai"_s;
    QTest::addRow("Phetchaburi, Phetchabun") << u"Phetchaburi"_s << u"Phetchabun"_s;
    QTest::addRow("Uthai, Udon") << u"Uthai"_s << u"Udon"_s;
}

void TestRomanisation::keepsApart()
{
    QFETCH(const QString, name);
    QFETCH(const QString, other);
    QVERIFY(skeleton(name) != skeleton(other));
}

void TestRomanisation::otherLettersStay()
{
    QCOMPARE(skeleton(u"พระราม 4"_s), fold(u"พระราม 4"_s));
    QCOMPARE(skeleton(u"rama 4 ย่าน"_s), u"rama4ยาน"_s);
    QCOMPARE(skeleton({}), QString());
}

QTEST_GUILESS_MAIN(TestRomanisation)
#include "tst_romanisation.moc"
