// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/clusters.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace mueang::map;

using Points = std::vector<QPointF>;
using Members = std::vector<std::vector<int>>;

class TestClusters final : public QObject
{
    Q_OBJECT

private slots:
    void joinsWhatIsNear_data();
    void joinsWhatIsNear();
    void standsInTheMiddle();
    void keepsEveryPointAndTheDistance_data();
    void keepsEveryPointAndTheDistance();
    void doesNotHangOnTheOrder();
};

void TestClusters::joinsWhatIsNear_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<Members>("members");

    QTest::newRow("none") << Points{} << Members{};
    QTest::newRow("one") << Points{{5, 5}} << Members{{0}};
    QTest::newRow("apart, from north to south") << Points{{0, 50}, {0, 10}, {30, 10}} << Members{{1}, {2}, {0}};
    QTest::newRow("just far enough") << Points{{0, 0}, {10, 0}} << Members{{0}, {1}};
    QTest::newRow("too near") << Points{{0, 0}, {9.9, 0}} << Members{{0, 1}};
    QTest::newRow("over the edge of a cell") << Points{{9.5, 9.5}, {10.5, 10.5}} << Members{{0, 1}};
    QTest::newRow("negative") << Points{{-0.5, -0.5}, {0.5, 0.5}} << Members{{0, 1}};
    QTest::newRow("in one place") << Points{{1, 1}, {1, 1}, {1, 1}} << Members{{0, 1, 2}};
    QTest::newRow("near only after the first were joined") << Points{{0, 0}, {0, 9}, {0, 13}} << Members{{0, 1, 2}};
}

void TestClusters::joinsWhatIsNear()
{
    QFETCH(const Points, points);
    QFETCH(const Members, members);

    Members found;
    for (const Cluster &cluster : clusters(points, 10)) {
        found.push_back(cluster.members);
    }
    QCOMPARE(found, members);
}

void TestClusters::standsInTheMiddle()
{
    const Points points{{0, 0}, {2, 0}, {4, 6}};
    const auto found = clusters(points, 100);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().centre, QPointF(2, 2));
}

void TestClusters::keepsEveryPointAndTheDistance_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("distance");
    QTest::newRow("a few") << 30 << 28.0;
    QTest::newRow("ten thousand") << 10'000 << 28.0;
    QTest::newRow("all in one") << 100 << 5000.0;
    QTest::newRow("no distance") << 100 << 0.0;
}

void TestClusters::keepsEveryPointAndTheDistance()
{
    QFETCH(const int, count);
    QFETCH(const double, distance);
    QRandomGenerator random(2565);
    Points points;
    for (int i = 0; i < count; ++i) {
        points.emplace_back(random.bounded(800.0), random.bounded(1200.0));
    }
    const auto found = clusters(points, distance);
    std::vector<int> all;
    for (std::size_t i = 0; i < found.size(); ++i) {
        all.insert(all.end(), found[i].members.begin(), found[i].members.end());
        for (std::size_t j = 0; j < i; ++j) {
            const QPointF apart = found[i].centre - found[j].centre;
            QVERIFY(std::hypot(apart.x(), apart.y()) >= distance);
        }
    }
    std::ranges::sort(all);
    std::vector<int> expected(static_cast<std::size_t>(count));
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(all, expected);
}

void TestClusters::doesNotHangOnTheOrder()
{
    QRandomGenerator random(77);
    Points points;
    for (int i = 0; i < 200; ++i) {
        points.emplace_back(random.bounded(500.0), random.bounded(500.0));
    }
    const auto centres = [](const Points &from) {
        std::vector<std::size_t> sizes;
        for (const Cluster &cluster : clusters(from, 40)) {
            sizes.push_back(cluster.members.size());
        }
        return sizes;
    };
    const auto before = centres(points);
    std::ranges::reverse(points);
    QCOMPARE(centres(points), before);
}

QTEST_APPLESS_MAIN(TestClusters)
#include "tst_clusters.moc"
