// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/projection.h"

#include <QTest>

#include <cmath>

using namespace mueang::map;

namespace {

constexpr double millimetre = 0.001;

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestProjection final : public QObject
{
    Q_OBJECT

private slots:
    void givesKnownValues_data();
    void givesKnownValues();
    void givesTheExampleOfEpsg();
    void keepsShapesAndSizes();
    void growsDownwards();
};

/** From PROJ 9.1.1: `proj -f %.4f +proj=tmerc +lon_0=101.5 +ellps=WGS84`. */
void TestProjection::givesKnownValues_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("east");
    QTest::addColumn<double>("north");

    QTest::newRow("on the central meridian") << 101.5 << 13.0 << 0.0 << 1437710.8065;
    QTest::newRow("Makkasan") << 100.5612 << 13.7510 << -101534.6185 << 1520994.4835;
    QTest::newRow("Chiang Rai") << 99.8268 << 19.9092 << -175214.9437 << 2203185.7391;
    QTest::newRow("Narathiwat") << 101.8231 << 6.4264 << 35743.0098 << 710635.6551;
    QTest::newRow("the far west") << 97.346 << 18.5 << -438982.0518 << 2051379.2202;
    QTest::newRow("the far east") << 105.636 << 15.3 << 444537.2067 << 1696423.7882;
    QTest::newRow("the far south") << 101.1 << 5.617 << -44315.7683 << 621130.7913;
    QTest::newRow("the far north") << 99.9 << 20.463 << -166956.8567 << 2264438.8122;
    QTest::newRow("well abroad") << 93.0 << 25.0 << -860115.8882 << 2793150.4644;
}

void TestProjection::givesKnownValues()
{
    QFETCH(const double, longitude);
    QFETCH(const double, latitude);
    QFETCH(const double, east);
    QFETCH(const double, north);

    const QPointF point = thailandProjection().toPlane({longitude, latitude});
    QVERIFY2(isNear(point.x(), east, millimetre), qPrintable(QString::number(point.x(), 'f', 4)));
    QVERIFY2(isNear(-point.y(), north, millimetre), qPrintable(QString::number(-point.y(), 'f', 4)));
}

/** The published example: IOGP Guidance Note 7-2, Transverse Mercator, British National Grid on Airy's ellipsoid. */
void TestProjection::givesTheExampleOfEpsg()
{
    constexpr double scale = 0.9996012717;
    constexpr double centimetre = 0.01;
    const TransverseMercator british(-2.0, {.radius = 6'377'563.396, .flattening = 1.0 / 299.3249646});
    const QPointF origin = british.toPlane({-2.0, 49.0});
    const QPointF point = (british.toPlane({0.5, 50.5}) - origin) * scale;
    QVERIFY2(isNear(point.x() + 400'000, 577'274.99, centimetre), qPrintable(QString::number(point.x(), 'f', 4)));
    QVERIFY2(isNear(-point.y() - 100'000, 69'740.50, centimetre), qPrintable(QString::number(-point.y(), 'f', 4)));
}

/** What the header promises: a small square stays a square, and is at most half a percent too large. */
void TestProjection::keepsShapesAndSizes()
{
    constexpr double step = 0.001;
    constexpr double radius = 6'378'137.0;
    constexpr double eccentricity2 = 0.00669437999014;
    constexpr double radians = 3.14159265358979323846 / 180.0;
    for (const GeoPoint at :
         {GeoPoint{97.4, 18.5}, GeoPoint{105.6, 15.3}, GeoPoint{101.1, 5.7}, GeoPoint{99.9, 20.4}}) {
        const auto plane = [](double x, double y) { return thailandProjection().toPlane({x, y}); };
        const double sine = std::sin(at.latitude * radians);
        const double bend = 1 - eccentricity2 * sine * sine;
        const double trueEast = step * radians * std::cos(at.latitude * radians) * radius / std::sqrt(bend);
        const double trueNorth = step * radians * radius * (1 - eccentricity2) / (bend * std::sqrt(bend));
        const QPointF east = plane(at.longitude + step / 2, at.latitude) - plane(at.longitude - step / 2, at.latitude);
        const QPointF north = plane(at.longitude, at.latitude + step / 2) - plane(at.longitude, at.latitude - step / 2);
        const double wide = std::hypot(east.x(), east.y()) / trueEast;
        const double high = std::hypot(north.x(), north.y()) / trueNorth;
        QVERIFY(isNear(wide, high, 1e-6));
        QVERIFY(wide * high < 1.005);
        QVERIFY(wide * high > 0.9999);
        QVERIFY(isNear(QPointF::dotProduct(east, north) / (trueEast * trueNorth), 0, 1e-6));
    }
}

void TestProjection::growsDownwards()
{
    QVERIFY(thailandProjection().toPlane({100, 20}).y() < thailandProjection().toPlane({100, 6}).y());
    QVERIFY(thailandProjection().toPlane({98, 10}).x() < thailandProjection().toPlane({104, 10}).x());
}

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
