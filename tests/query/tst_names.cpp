// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/names.h"
#include "support/samplecatalogue.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

class TestNames final : public QObject
{
    Q_OBJECT

private slots:
    void provinces_data();
    void provinces();
    void regions_data();
    void regions();

private:
    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
};

void TestNames::provinces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codes");
    QTest::addRow("Thai") << u"ระยอง"_s << u"TH-21"_s;
    QTest::addRow("Thai without marks") << u"ขอนแกน"_s << u"TH-40"_s;
    QTest::addRow("English") << u"Bangkok"_s << u"TH-10"_s;
    QTest::addRow("English, spelled otherwise") << u"CHIANGMAI"_s << u"TH-50"_s;
    QTest::addRow("alias") << u"singora"_s << u"TH-90"_s;
    QTest::addRow("alias of several words") << u"krung thep maha nakhon"_s << u"TH-10"_s;
    QTest::addRow("abbreviation") << u"กทม."_s << u"TH-10"_s;
    QTest::addRow("ISO code") << u"th-83"_s << u"TH-83"_s;
    QTest::addRow("beginning") << u"khon"_s << u"TH-40"_s;
    QTest::addRow("beginning of several") << u"n"_s << u"TH-80"_s;
    QTest::addRow("candidates") << u"s"_s << u"TH-90"_s;
    QTest::addRow("several candidates") << u"b"_s << u"TH-10 TH-83"_s;
    QTest::addRow("changwat") << u"จังหวัดสงขลา"_s << u"TH-90"_s;
    QTest::addRow("cho") << u"จ.สงขลา"_s << u"TH-90"_s;
    QTest::addRow("province") << u"Songkhla Province"_s << u"TH-90"_s;
    QTest::addRow("part of an abbreviation") << u"กท"_s << u""_s;
    QTest::addRow("part of a code") << u"TH-8"_s << u""_s;
    QTest::addRow("inside") << u"ยอง"_s << u""_s;
    QTest::addRow("unknown") << u"London"_s << u""_s;
    QTest::addRow("empty") << QString() << u""_s;
    QTest::addRow("punctuation") << u"%"_s << u""_s;
    QTest::addRow("only a generic word") << u"จังหวัด"_s << u""_s;
}

void TestNames::provinces()
{
    QFETCH(const QString, name);
    QStringList codes;
    for (const catalogue::Index province : query::provincesNamed(*m_catalogue, name)) {
        codes.append(m_catalogue->provinces[province].code.toString());
    }
    QTEST(codes.join(u' '), "codes");
}

void TestNames::regions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("regions");
    QTest::addRow("Thai") << u"ภาคใต้"_s << u"south"_s;
    QTest::addRow("Thai, short") << u"ใต้"_s << u"south"_s;
    QTest::addRow("Thai, apart") << u"ภาค ใต้"_s << u"south"_s;
    QTest::addRow("id") << u"South"_s << u"south"_s;
    QTest::addRow("English") << u"Southern Thailand"_s << u"south"_s;
    QTest::addRow("English, beginning") << u"southern"_s << u"south"_s;
    QTest::addRow("RTGS") << u"Phak Tai"_s << u"south"_s;
    QTest::addRow("RTGS, short") << u"tai"_s << u"south"_s;
    QTest::addRow("whole beats beginning") << u"north"_s << u"north"_s;
    QTest::addRow("whole beats beginning, Thai") << u"ภาคตะวันออก"_s << u"east"_s;
    QTest::addRow("candidates") << u"ตะวัน"_s << u"northeast east west"_s;
    QTest::addRow("region") << u"northern region"_s << u"north"_s;
    QTest::addRow("unknown") << u"mars"_s << u""_s;
    QTest::addRow("empty") << QString() << u""_s;
}

void TestNames::regions()
{
    QFETCH(const QString, name);
    QStringList regions;
    for (const catalogue::Index region : query::regionsNamed(*m_catalogue, name)) {
        QCOMPARE(m_catalogue->regions[region].scheme, catalogue::RegionScheme::RoyalSociety6);
        regions.append(m_catalogue->regions[region].id.toString());
    }
    QTEST(regions.join(u' '), "regions");
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
