// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/candidates.h"
#include "cli/words.h"
#include "support/samplecatalogue.h"

#include <QTest>

using namespace mueang;
using namespace mueang::cli;
using namespace Qt::StringLiterals;

class TestWords final : public QObject
{
    Q_OBJECT

private slots:
    void readsDomains_data();
    void readsDomains();
    void readsTypesAndLevels();
    void readsLanguagesAndEras();
    void readsYears_data();
    void readsYears();
    void findsProvinces();
    void findsRoundsAndOrganisations();
    void findsAreas();
    void suggestsWhatIsNear();
};

void TestWords::readsDomains_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("expected"); // -1 unknown, -2 wrong

    QTest::newRow("key") << u"Energy"_s << 3;
    QTest::newRow("case") << u"energy"_s << 3;
    QTest::newRow("Smart") << u"Smart Energy"_s << 3;
    QTest::newRow("Thai") << u"พลังงาน"_s << 3;
    QTest::newRow("Thai, in full") << u"ด้านพลังงานอัจฉริยะ"_s << 3;
    QTest::newRow("Thai mobility") << u"การเดินทางและขนส่งอัจฉริยะ"_s << 2;
    QTest::newRow("unknown") << u"unknown"_s << -1;
    QTest::newRow("Thai unknown") << u"ไม่ทราบ"_s << -1;
    QTest::newRow("wrong") << u"Enrgy"_s << -2;
    QTest::newRow("empty") << QString() << -2;
}

void TestWords::readsDomains()
{
    QFETCH(const QString, word);
    QFETCH(const int, expected);
    const auto domain = parseDomain(word);
    if (!domain) {
        QCOMPARE(expected, -2);
        QVERIFY(domain.error().contains("Governance"_L1));
        return;
    }
    QCOMPARE(*domain ? static_cast<int>(**domain) : -1, expected);
}

void TestWords::readsTypesAndLevels()
{
    using catalogue::CityType;
    using catalogue::Verification;
    QVERIFY(*parseCityType(u"livable"_s) == CityType::Livable);
    QVERIFY(*parseCityType(u"เมืองเดิมน่าอยู่"_s) == CityType::Livable);
    QVERIFY(*parseCityType(u"New City"_s) == CityType::New);
    QVERIFY(*parseCityType(u"unknown"_s) == std::nullopt);
    QVERIFY(!parseCityType(u"old"_s));
    QVERIFY(*parseVerification(u"HIGH"_s) == Verification::High);
    QVERIFY(*parseVerification(u"ต่ำ"_s) == Verification::Low);
    QVERIFY(!parseVerification(u"unknown"_s));
}

void TestWords::readsLanguagesAndEras()
{
    QVERIFY(*parseLanguage(u"th"_s) == text::Language::Thai);
    QVERIFY(*parseLanguage(u"EN"_s) == text::Language::English);
    QVERIFY(!parseLanguage(u"de"_s));
    QVERIFY(*parseEra(u"buddhist"_s) == text::Era::Buddhist);
    QVERIFY(*parseEra(u"ค.ศ."_s) == text::Era::Common);
    QVERIFY(!parseEra(u"julian"_s));
}

void TestWords::readsYears_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("expected"); // -1 = wrong

    QTest::newRow("Common") << u"2022"_s << 2022;
    QTest::newRow("Buddhist") << u"2565"_s << 2022;
    QTest::newRow("Thai digits") << u"๒๕๖๕"_s << 2022;
    QTest::newRow("unknown") << u"unknown"_s << 0;
    QTest::newRow("implausible") << u"3000"_s << -1;
    QTest::newRow("no number") << u"last"_s << -1;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("zero") << u"0"_s << -1;
}

void TestWords::readsYears()
{
    QFETCH(const QString, word);
    QTEST(parseApprovalYear(word).value_or(-1), "expected");
}

void TestWords::findsProvinces()
{
    const auto sample = testsupport::sampleCatalogue();
    QCOMPARE(parseProvince(*sample, u"TH-83"_s).value_or(QString()), u"TH-83"_s);
    QCOMPARE(parseProvince(*sample, u"Phuket"_s).value_or(QString()), u"TH-83"_s);
    const auto misspelt = parseProvince(*sample, u"Phukt"_s);
    QVERIFY(!misspelt);
    QVERIFY2(misspelt.error().contains("Phuket"_L1), qPrintable(misspelt.error()));
    QVERIFY(!parseProvince(*sample, QString()));
    QCOMPARE(parseRegion(*sample, u"ใต้"_s).value_or(QString()), u"south"_s);
    const auto region = parseRegion(*sample, u"Atlantis"_s);
    QVERIFY(!region);
    QVERIFY(region.error().contains("ภาคใต้"_L1) || region.error().contains(u"ภาคใต้"_s));
}

void TestWords::findsRoundsAndOrganisations()
{
    const auto sample = testsupport::sampleCatalogue();
    for (const QString &word : {u"r3"_s, u"ครั้งที่ 1/2565"_s, u"1/2565"_s, u"1/2022"_s, u"meeting 1/2022"_s}) {
        QCOMPARE(parseRound(*sample, word).value_or(QString()), u"r3"_s);
    }
    const auto meeting = parseRound(*sample, u"Meeting"_s);
    QVERIFY(!meeting);
    QVERIFY2(meeting.error().contains("1/2564"_L1) && meeting.error().contains("1/2565"_L1),
             qPrintable(meeting.error()));
    QVERIFY(parseRound(*sample, u"r9"_s).error().contains("2/2564"_L1));
    QCOMPARE(parseOrganisation(*sample, u"rayong city municipality"_s).value_or(QString()), u"เทศบาลนครระยอง"_s);
    const auto municipality = parseOrganisation(*sample, u"เทศบาล"_s);
    QVERIFY(!municipality);
    QVERIFY(municipality.error().contains(u"เทศบาลตำบลบ้านฉาง"_s));
    QVERIFY(parseOrganisation(*sample, u"Rayong City Municipalty"_s).error().contains("Rayong City Municipality"_L1));
}

void TestWords::findsAreas()
{
    const auto sample = testsupport::sampleCatalogue();
    const auto index = query::buildSearchIndex(sample);
    QVERIFY(index);
    QCOMPARE(parseArea(*sample, **index, u"hat-yai"_s).value_or(99), 6U);
    QVERIFY(!parseArea(*sample, **index, QString()));
    const auto misspelt = parseArea(*sample, **index, u"hat-yia"_s);
    QVERIFY(!misspelt);
    QVERIFY2(misspelt.error().contains("hat-yai"_L1), qPrintable(misspelt.error()));
}

void TestWords::suggestsWhatIsNear()
{
    const QStringList names{u"Phuket"_s, u"Phatthalung"_s, u"Krabi"_s};
    QCOMPARE(nearest(u"phukket"_s, names), QStringList{u"Phuket"_s});
    QCOMPARE(nearest(u"xyz"_s, names), QStringList());
    QCOMPARE(nearest(QString(100'000, u'x'), names), QStringList());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
