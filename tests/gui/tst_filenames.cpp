// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/format.h"

#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

/** Names for files that are proposed from what a user called something. */
class TestFileNames final : public QObject
{
    Q_OBJECT

private slots:
    void areCutBetweenLetters_data();
    void areCutBetweenLetters();
    void haveNoSeparators();
};

void TestFileNames::areCutBetweenLetters_data()
{
    QTest::addColumn<QString>("letter"); // as people see it

    QTest::newRow("Latin") << u"a"_s;
    QTest::newRow("Thai") << u"ก"_s;
    QTest::newRow("Thai with vowel and tone") << u"ที่"_s;
    QTest::newRow("outside the basic plane") << u"🏙"_s;
    QTest::newRow("joined") << u"👩‍🌾"_s;
}

void TestFileNames::areCutBetweenLetters()
{
    QFETCH(const QString, letter);
    const QString name = exporting::fileNameFor(letter.repeated(300), ".csv"_L1);
    const qsizetype bytes = letter.toUtf8().size();
    const qsizetype maximum = (255 - 4) / bytes;
    QCOMPARE(name, letter.repeated(maximum) + u".csv"_s);
    QCOMPARE(exporting::fileNameFor(letter.repeated(maximum), ".csv"_L1), name); // one that fits is whole
}

void TestFileNames::haveNoSeparators()
{
    QCOMPARE(exporting::fileNameFor(u"../a\\b\nc"_s, ".json"_L1), u"_..-a-b c.json"_s);
    QCOMPARE(exporting::fileNameFor(u"ดูงาน 2565"_s, ".csv"_L1), u"ดูงาน 2565.csv"_s);
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
