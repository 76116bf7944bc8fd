// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/projection.h"
#include "map/provinces.h"
#include "map/shades.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace mueang::map;
using namespace Qt::StringLiterals;

namespace {

QString codeAt(const GeoPoint &point)
{
    const auto &shapes = bundledProvinces();
    const auto found = provinceAt(shapes, thailandProjection().toPlane(point));
    return found ? shapes[*found].code : QString();
}

} // namespace

class TestProvinces final : public QObject
{
    Q_OBJECT

private slots:
    void bundlesAllProvinces();
    void findsTheProvinceOfAPoint_data();
    void findsTheProvinceOfAPoint();
    void shadesCounts_data();
    void shadesCounts();
    void shadesAreWithoutGaps();
};

/** Those of the data, each with an outline of its own. */
void TestProvinces::bundlesAllProvinces()
{
    QFile file(QStringLiteral(MUEANG_SOURCE_DIR "/data/provinces.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList expected;
    while (!file.atEnd()) {
        const QString code = QString::fromUtf8(file.readLine()).section(u',', 0, 0);
        if (code.startsWith("TH-"_L1)) {
            expected += code;
        }
    }
    QStringList codes;
    for (const ProvinceShape &shape : bundledProvinces()) {
        codes += shape.code;
        QVERIFY(!shape.path.isEmpty());
        QVERIFY(boundsOf(bundledProvinces()).contains(shape.bounds));
    }
    codes.sort();
    expected.sort();
    QCOMPARE(codes.size(), 77);
    QCOMPARE(codes, expected);
}

void TestProvinces::findsTheProvinceOfAPoint_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QString>("code");

    // Offices of municipalities, from data/area_places.csv.
    QTest::newRow("Phuket") << 98.3974 << 7.8883 << u"TH-83"_s;
    QTest::newRow("Samyan") << 100.5270 << 13.7365 << u"TH-10"_s;
    QTest::newRow("Ko Samui, an island") << 99.9438 << 9.5167 << u"TH-84"_s;
    QTest::newRow("Chiang Rai") << 99.8268 << 19.9092 << u"TH-57"_s;
    QTest::newRow("a hole in the outline of Krabi") << 98.9666 << 8.0009 << QString();
    QTest::newRow("beside the hole") << 98.9850 << 7.9900 << u"TH-81"_s;
    QTest::newRow("the Gulf") << 100.5 << 11.0 << QString();
    QTest::newRow("abroad") << 102.6 << 18.2 << QString();
}

void TestProvinces::findsTheProvinceOfAPoint()
{
    QFETCH(const double, longitude);
    QFETCH(const double, latitude);
    QFETCH(const QString, code);

    QCOMPARE(codeAt({longitude, latitude}), code);
}

void TestProvinces::shadesCounts_data()
{
    using Shades = std::vector<Shade>;
    QTest::addColumn<int>("largest");
    QTest::addColumn<Shades>("shades");

    QTest::newRow("none") << 0 << Shades{};
    QTest::newRow("one") << 1 << Shades{{1, 1}};
    QTest::newRow("five") << 5 << Shades{{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}};
    QTest::newRow("six") << 6 << Shades{{1, 1}, {2, 4}, {5, 6}};
    QTest::newRow("thousands") << 3000 << Shades{{1, 4}, {5, 19}, {20, 99}, {100, 499}, {500, 3000}};
}

void TestProvinces::shadesCounts()
{
    QFETCH(const int, largest);
    QFETCH(const std::vector<Shade>, shades);

    QCOMPARE(shadesFor(largest), shades);
    QCOMPARE(shadeOf(0, shades), -1);
    QCOMPARE(shadeOf(largest, shades), static_cast<int>(shades.size()) - 1);
}

void TestProvinces::shadesAreWithoutGaps()
{
    for (int largest = 1; largest < 20'000; largest += 7) {
        const auto shades = shadesFor(largest);
        QVERIFY(static_cast<int>(shades.size()) <= maxShades);
        int next = 1;
        for (const Shade &shade : shades) {
            QCOMPARE(shade.minimum, next);
            QVERIFY(shade.maximum >= shade.minimum);
            next = shade.maximum + 1;
        }
        QCOMPARE(next, largest + 1);
    }
}

QTEST_APPLESS_MAIN(TestProvinces)
#include "tst_provinces.moc"
