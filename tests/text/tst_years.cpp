// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/years.h"

#include <QTest>

#include <thread>

using namespace mueang::text;
using namespace Qt::StringLiterals;

class TestYears final : public QObject
{
    Q_OBJECT

private slots:
    void parsesPartialDates_data();
    void parsesPartialDates();
    void precisionOrders();
    void parsesYears_data();
    void parsesYears();
    void writesYears();
    void writesDates_data();
    void writesDates();
    void writesDatesOnAnyThread();
};

void TestYears::parsesPartialDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    for (const auto *good : {"2022", "2022-08", "2022-08-05", "2024-02-29", "0001-01-01", "9999-12-31"}) {
        QTest::addRow("%s", good) << QString::fromLatin1(good) << true;
    }
    for (const auto *bad : {"", "22", "2022-", "2022-8", "2022-13", "2022-00", "2022-08-", "2022-08-32", "2022-02-29",
                            "2022-08-05T", "2022/08", "0000", "+022", "-202", "20 2", " 2022", "2022 ", "2022-08-5"}) {
        QTest::addRow("not '%s'", bad) << QString::fromLatin1(bad) << false;
    }
    QTest::addRow("Thai digits are not ISO") << u"๒๕๖๕"_s << false;
    QTest::addRow("NUL") << QString(4, QChar(0)) << false;
}

void TestYears::parsesPartialDates()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isDate);
    const std::optional<PartialDate> date = parsePartialDate(text);
    QCOMPARE(date.has_value(), isDate);
    if (isDate) {
        QVERIFY(date->isKnown());
        QCOMPARE(toIsoString(*date), text);
    }
    QCOMPARE(toIsoString({}), QString());
}

void TestYears::precisionOrders()
{
    const auto date = [](const char *text) { return *parsePartialDate(QString::fromLatin1(text)); };
    QVERIFY(date("2021-12-31") < date("2022"));
    QVERIFY(date("2022") < date("2022-01"));
    QVERIFY(date("2022-08") < date("2022-08-01"));
    QVERIFY(date("2022-08-31") < date("2022-09"));
}

void TestYears::parsesYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addRow("CE") << u"2022"_s << 2022;
    QTest::addRow("BE") << u"2565"_s << 2022;
    QTest::addRow("Thai digits, BE") << u"๒๕๖๕"_s << 2022;
    QTest::addRow("Thai digits, CE") << u"๒๐๒๒"_s << 2022;
    QTest::addRow("mixed digits") << u"25๖5"_s << 2022;
    QTest::addRow("spaces around") << u" 2565\n"_s << 2022;
    QTest::addRow("first CE") << u"1900"_s << 1900;
    QTest::addRow("last CE") << u"2199"_s << 2199;
    QTest::addRow("first BE") << u"2443"_s << 1900;
    QTest::addRow("last BE") << u"2742"_s << 2199;
    for (const auto *bad : {"1899", "2200", "2399", "2400", "2442", "2743", "9999", "0", "", "22", "02565", "+565",
                            "-2565", "2565.", "25 65", "year", "0x7E"}) {
        QTest::addRow("not '%s'", bad) << QString::fromLatin1(bad) << -1;
    }
}

void TestYears::parsesYears()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QCOMPARE(parseYear(text).value_or(-1), year);
}

void TestYears::writesYears()
{
    QCOMPARE(yearNumber(2022, Era::Buddhist), u"2565"_s);
    QCOMPARE(yearNumber(2022, Era::Common), u"2022"_s);
}

void TestYears::writesDates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("era");
    QTest::addColumn<QString>("expectedLong");
    QTest::addColumn<QString>("expectedShort");
    const int th = static_cast<int>(Language::Thai);
    const int en = static_cast<int>(Language::English);
    const int be = static_cast<int>(Era::Buddhist);
    const int ce = static_cast<int>(Era::Common);
    QTest::addRow("th be day") << u"2022-11-09"_s << th << be << u"9 พฤศจิกายน 2565"_s << u"9 พ.ย. 2565"_s;
    QTest::addRow("th ce day") << u"2022-11-09"_s << th << ce << u"9 พฤศจิกายน 2022"_s << u"9 พ.ย. 2022"_s;
    QTest::addRow("th be month") << u"2022-08"_s << th << be << u"สิงหาคม 2565"_s << u"ส.ค. 2565"_s;
    QTest::addRow("th ce month") << u"2022-08"_s << th << ce << u"สิงหาคม 2022"_s << u"ส.ค. 2022"_s;
    QTest::addRow("th be year") << u"2021"_s << th << be << u"2564"_s << u"2564"_s;
    QTest::addRow("en be day") << u"2022-11-09"_s << en << be << u"9 November 2565"_s << u"9 Nov 2565"_s;
    QTest::addRow("en ce day") << u"2022-11-09"_s << en << ce << u"9 November 2022"_s << u"9 Nov 2022"_s;
    QTest::addRow("en be month") << u"2022-08"_s << en << be << u"August 2565"_s << u"Aug 2565"_s;
    QTest::addRow("en ce month") << u"2022-08"_s << en << ce << u"August 2022"_s << u"Aug 2022"_s;
    QTest::addRow("en ce year") << u"2021"_s << en << ce << u"2021"_s << u"2021"_s;
    QTest::addRow("first day of the year") << u"2023-01-01"_s << en << ce << u"1 January 2023"_s << u"1 Jan 2023"_s;
    QTest::addRow("last day of the year") << u"2022-12-31"_s << th << be << u"31 ธันวาคม 2565"_s << u"31 ธ.ค. 2565"_s;
    QTest::addRow("leap day") << u"2024-02-29"_s << en << be << u"29 February 2567"_s << u"29 Feb 2567"_s;
    QTest::addRow("long ago") << u"1200-03-01"_s << en << ce << u"1 March 1200"_s << u"1 Mar 1200"_s;
    QTest::addRow("not known") << QString() << th << be << QString() << QString();
}

void TestYears::writesDates()
{
    QFETCH(const QString, iso);
    QFETCH(const int, language);
    QFETCH(const int, era);
    const PartialDate date = parsePartialDate(iso).value_or(PartialDate());
    QTEST(longDate(date, Language(language), Era(era)), "expectedLong");
    QTEST(shortDate(date, Language(language), Era(era)), "expectedShort");
}

void TestYears::writesDatesOnAnyThread()
{
    QString fromThread;
    std::thread([&fromThread] { fromThread = longDate({2022, 8, 5}, Language::Thai, Era::Buddhist); }).join();
    QCOMPARE(fromThread, longDate({2022, 8, 5}, Language::Thai, Era::Buddhist));
}

QTEST_GUILESS_MAIN(TestYears)
#include "tst_years.moc"
