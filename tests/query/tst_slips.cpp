// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/universe.h"
#include "text/fold.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

/** How often a slip is understood, and how seldom letters that mean nothing are. */
class TestSlips final : public QObject
{
    Q_OBJECT

private slots:
    void everySlipFindsItsProvince_data();
    void everySlipFindsItsProvince();
    void randomTextsFindHardlyAnything_data();
    void randomTextsFindHardlyAnything();

private:
    Universe m_provinces = universe(u"province");
};

namespace {

constexpr QStringView latinLetters = u"abcdefghijklmnopqrstuvwxyz";
constexpr QStringView thaiConsonants = u"กขคงจชซญดตถทธนบปผพฟภมยรลวศษสหอฮ";
constexpr QStringView thaiLetters = u"กขคงจชซญดตถทธนบปผพฟภมยรลวศษสหอฮะาิีุูเแโใไั";

/** Returns a word of letters that nobody chose, always the same for a seed. */
QString randomWord(QRandomGenerator &random, QStringView letters, int length)
{
    QString word;
    while (word.size() < length) {
        word += letters[random.bounded(static_cast<int>(letters.size()))];
    }
    return word;
}

using Change = std::function<QString(QString, qsizetype, QRandomGenerator &)>;

/** A slip at one letter of a name; the name when none can be made there. */
QString withoutLetter(QString name, qsizetype at, QRandomGenerator & /*random*/)
{
    return name.remove(at, 1);
}

QString withSwappedLetters(QString name, qsizetype at, QRandomGenerator & /*random*/)
{
    if (at + 1 < name.size()) {
        std::swap(name[at], name[at + 1]);
    }
    return name;
}

QString withDoubledLetter(QString name, qsizetype at, QRandomGenerator & /*random*/)
{
    return name.insert(at, name.at(at));
}

QString withOtherLetter(QString name, qsizetype at, QRandomGenerator &random)
{
    name.replace(at, 1, randomWord(random, name.at(at) < u'\u0E00' ? latinLetters : thaiLetters, 1));
    return name;
}

QString withAnotherLetter(QString name, qsizetype at, QRandomGenerator &random)
{
    return name.insert(at, randomWord(random, name.at(at) < u'\u0E00' ? latinLetters : thaiLetters, 1));
}

} // namespace

void TestSlips::everySlipFindsItsProvince_data()
{
    QTest::addColumn<bool>("isThai");
    QTest::addColumn<Change>("change");
    QTest::addColumn<double>("minimum"); // per cent; what is measured is in docs/search.md

    QTest::addRow("Thai, left out") << true << Change(withoutLetter) << 97.5;
    QTest::addRow("Thai, swapped") << true << Change(withSwappedLetters) << 99.5;
    QTest::addRow("Thai, doubled") << true << Change(withDoubledLetter) << 99.5;
    QTest::addRow("Thai, other") << true << Change(withOtherLetter) << 99.0;
    QTest::addRow("Thai, one more") << true << Change(withAnotherLetter) << 99.5;
    QTest::addRow("Latin, left out") << false << Change(withoutLetter) << 97.5;
    QTest::addRow("Latin, swapped") << false << Change(withSwappedLetters) << 98.5;
    QTest::addRow("Latin, doubled") << false << Change(withDoubledLetter) << 99.0;
    QTest::addRow("Latin, other") << false << Change(withOtherLetter) << 98.5;
    QTest::addRow("Latin, one more") << false << Change(withAnotherLetter) << 99.0;
}

void TestSlips::everySlipFindsItsProvince()
{
    QFETCH(const bool, isThai);
    QFETCH(const Change, change);
    QFETCH(const double, minimum);
    QRandomGenerator random(25);
    int asked = 0;
    int found = 0;
    for (const catalogue::Province &province : m_provinces.catalogue->provinces) {
        const QString name = isThai ? province.name.th.toString() : province.name.en.toString().toLower();
        const qsizetype shortest = 4;
        for (qsizetype at = 0; at < name.size() && text::fold(name).size() >= shortest; ++at) {
            ++asked;
            found += m_provinces.names(change(name, at, random)).contains(province.name.th) ? 1 : 0;
        }
    }
    const double share = 100.0 * found / asked;
    qInfo("%d of %d: %.2f %%", found, asked, share);
    QVERIFY(share >= minimum);
}

void TestSlips::randomTextsFindHardlyAnything_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("maximum"); // of 500

    QTest::addRow("Latin") << latinLetters.toString() << 2;
    QTest::addRow("Thai consonants") << thaiConsonants.toString() << 2;
    QTest::addRow("Thai") << thaiLetters.toString() << 4;
}

void TestSlips::randomTextsFindHardlyAnything()
{
    QFETCH(const QString, letters);
    QFETCH(const int, maximum);
    QRandomGenerator random(40);
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        found += m_provinces.names(randomWord(random, letters, 4 + i % 10)).isEmpty() ? 0 : 1;
    }
    qInfo("%d of 500", found);
    QVERIFY(found <= maximum);
}

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"
