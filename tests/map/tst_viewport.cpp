// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/viewport.h"

#include <QTest>

#include <cmath>

using namespace mueang::map;

namespace {

bool isNear(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

const Viewport sample{.size = {800, 600}, .centre = {1000, -2000}, .metresPerPixel = 500};

} // namespace

class TestViewport final : public QObject
{
    Q_OBJECT

private slots:
    void goesThereAndBack();
    void fitsAnArea();
    void fitsAPoint();
    void zoomsAroundThePointer();
    void staysInItsLimits();
    void pansWithTheHand();
    void keepsTheCountryInSight();
};

void TestViewport::goesThereAndBack()
{
    QCOMPARE(sample.toWindow(sample.centre), QPointF(400, 300));
    QCOMPARE(sample.toPlane({0, 0}), QPointF(1000 - 400 * 500, -2000 - 300 * 500));
    const QPointF point(12'345, 67'890);
    QVERIFY(isNear(sample.toPlane(sample.toWindow(point)), point));
    QVERIFY(isNear(sample.toWindow().map(point), sample.toWindow(point)));
}

void TestViewport::fitsAnArea()
{
    const QRectF tall(0, 0, 1'000'000, 2'000'000);
    const Viewport fit = fitted(tall, {800, 600}, 50);
    QCOMPARE(fit.centre, tall.center());
    QVERIFY(isNear(fit.toWindow(tall.topLeft()) * 0 + QPointF(0, fit.toWindow(tall.topLeft()).y()), {0, 50}));
    QVERIFY(isNear(QPointF(0, fit.toWindow(tall.bottomRight()).y()), {0, 550}));
    const QRectF wide(0, 0, 2'000'000, 1'000);
    QVERIFY(isNear(QPointF(fitted(wide, {800, 600}, 50).toWindow(wide.topLeft()).x(), 0), {50, 0}));
    QVERIFY(fitted(wide, {20, 20}, 50).metresPerPixel <= farthestMetresPerPixel); // no room beside the margins
}

void TestViewport::fitsAPoint()
{
    const Viewport fit = fitted({QPointF(5, 6), QSizeF(0, 0)}, {800, 600}, 50, 200);
    QCOMPARE(fit.centre, QPointF(5, 6));
    QCOMPARE(fit.metresPerPixel, 200.0);
}

void TestViewport::zoomsAroundThePointer()
{
    const QPointF position(100, 500);
    const QPointF under = sample.toPlane(position);
    for (const double factor : {1.2, 0.5, 3.0}) {
        const Viewport after = zoomed(sample, factor, position);
        QVERIFY(isNear(after.toPlane(position), under));
        QCOMPARE(after.metresPerPixel, sample.metresPerPixel / factor);
    }
}

void TestViewport::staysInItsLimits()
{
    const Viewport near = zoomed(sample, 1e9, {10, 10});
    QCOMPARE(near.metresPerPixel, nearestMetresPerPixel);
    QVERIFY(isNear(near.toPlane({10, 10}), sample.toPlane({10, 10})));
    QCOMPARE(zoomed(sample, 1e-9, {10, 10}).metresPerPixel, farthestMetresPerPixel);
}

void TestViewport::pansWithTheHand()
{
    const QPointF held = sample.toPlane({200, 200});
    QVERIFY(isNear(panned(sample, {30, -40}).toPlane({230, 160}), held));
}

void TestViewport::keepsTheCountryInSight()
{
    const QRectF country(0, 0, 1000, 1000);
    QCOMPARE(keptWithin({.size = {8, 6}, .centre = {-50, 5000}, .metresPerPixel = 500}, country).centre,
             QPointF(0, 1000));
    QCOMPARE(keptWithin({.size = {8, 6}, .centre = {20, 30}, .metresPerPixel = 500}, country).centre, QPointF(20, 30));
}

QTEST_APPLESS_MAIN(TestViewport)
#include "tst_viewport.moc"
