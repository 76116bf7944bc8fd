// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/geojson.h"

#include <QTest>

using namespace mueang;
using namespace mueang::map;
using namespace Qt::StringLiterals;

namespace {

QByteArray square()
{
    return "[[0,0],[4,0],[4,4],[0,4],[0,0]]";
}

QByteArray hole()
{
    return "[[1,1],[1,2],[2,2],[2,1],[1,1]]";
}

QByteArray polygon(const QByteArray &rings)
{
    return R"({"type":"Polygon","coordinates":[)" + rings + "]}";
}

QByteArray feature(const QByteArray &members)
{
    return R"({"type":"Feature",)" + members + "}";
}

QByteArray collection(const QByteArray &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

} // namespace

class TestGeoJson final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheRfcAllows_data();
    void readsWhatTheRfcAllows();
    void readsAFeature();
    void takesLongitudeFirst();
    void refuses_data();
    void refuses();
    void refusesTooManyPoints();
    void survivesEveryTruncation();
};

void TestGeoJson::readsWhatTheRfcAllows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("features");
    QTest::addColumn<int>("polygons"); ///< of the last feature
    QTest::addColumn<int>("rings"); ///< of its last polygon

    const QByteArray multi =
        R"({"type":"MultiPolygon","coordinates":[[)" + square() + "],[" + square() + "," + hole() + "]]}";
    QTest::newRow("polygon") << polygon(square()) << 1 << 1 << 1;
    QTest::newRow("polygon with a hole") << polygon(square() + "," + hole()) << 1 << 1 << 2;
    QTest::newRow("many polygons") << multi << 1 << 2 << 2;
    QTest::newRow("no polygon") << QByteArray(R"({"type":"MultiPolygon","coordinates":[]})") << 1 << 0 << 0;
    QTest::newRow("feature") << feature(R"("properties":null,"geometry":)" + multi) << 1 << 2 << 2;
    QTest::newRow("feature without a geometry") << feature(R"("properties":{},"geometry":null)") << 1 << 0 << 0;
    QTest::newRow("collection") << collection(feature(R"("geometry":null)") + ","
                                              + feature(R"("geometry":)" + polygon(square())))
                                << 2 << 1 << 1;
    QTest::newRow("empty collection") << collection("") << 0 << 0 << 0;
    QTest::newRow("heights and foreign members")
        << QByteArray(R"({"type":"Polygon","bbox":[0,0,1,1],"x":{"y":[]},"coordinates":)"
                      "[[[0,0,5],[4,0,5],[4,4,5],[0,0,5]]]}")
        << 1 << 1 << 1;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + polygon(square()) << 1 << 1 << 1;
    QTest::newRow("WGS 84 in the words of 2008")
        << QByteArray(R"({"type":"FeatureCollection","features":[],"crs":{"type":"name","properties":)"
                      R"({"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}})")
        << 0 << 0 << 0;
}

void TestGeoJson::readsWhatTheRfcAllows()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, features);
    QFETCH(const int, polygons);
    QFETCH(const int, rings);

    const auto read = readGeoJson(json, u"x"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().place + u": "_s + read.error().detail));
    QCOMPARE(read->size(), static_cast<std::size_t>(features));
    if (features > 0) {
        QCOMPARE(read->back().polygons.size(), static_cast<std::size_t>(polygons));
    }
    if (polygons > 0) {
        QCOMPARE(read->back().polygons.back().size(), static_cast<std::size_t>(rings));
    }
}

void TestGeoJson::readsAFeature()
{
    const auto read = readGeoJson(
        collection(feature(R"("id":"TH-90","properties":{"name_th":"สงขลา"},"geometry":)" + polygon(square())) + ","
                   + feature(R"("id":7,"geometry":null)")),
        u"x"_s);
    QVERIFY(read);
    QCOMPARE(read->at(0).id, u"TH-90"_s);
    QCOMPARE(read->at(0).properties.value(u"name_th"_s).toString(), u"สงขลา"_s);
    QCOMPARE(read->at(1).id, u"7"_s);
}

void TestGeoJson::takesLongitudeFirst()
{
    const auto read = readGeoJson(polygon("[[100.5,13.75],[101,13.75],[101,14],[100.5,13.75]]"), u"x"_s);
    QVERIFY(read);
    const GeoPoint first = read->front().polygons.front().front().front();
    QCOMPARE(first, (GeoPoint{.longitude = 100.5, .latitude = 13.75}));
}

void TestGeoJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");

    const auto inCollection = [](const QByteArray &rings) {
        return collection(feature(R"("geometry":null)") + "," + feature(R"("geometry":)" + polygon(rings)));
    };
    const QString ring = u"features[1].geometry.coordinates[0]"_s;
    QTest::newRow("nothing") << QByteArray() << u"byte 0"_s;
    QTest::newRow("not JSON") << QByteArray("<kml/>") << u"byte 1"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"type\":\"\xff\"}") << u"byte 9"_s;
    QTest::newRow("an array") << QByteArray("[]") << QString();
    QTest::newRow("no type") << QByteArray("{}") << u"type"_s;
    QTest::newRow("another type") << QByteArray(R"({"type":"Topology"})") << u"type"_s;
    QTest::newRow("a type that is no word") << QByteArray(R"({"type":[]})") << u"type"_s;
    QTest::newRow("a point") << QByteArray(R"({"type":"Point","coordinates":[1,2]})") << u"type"_s;
    QTest::newRow("features that are none")
        << QByteArray(R"({"type":"FeatureCollection","features":{}})") << u"features"_s;
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection"})") << u"features"_s;
    QTest::newRow("a feature of another type") << collection(R"({"type":"Polygon"})") << u"features[0].type"_s;
    QTest::newRow("a feature that is a number") << collection("5") << u"features[0].type"_s;
    QTest::newRow("a feature with lines")
        << collection(feature(R"("geometry":{"type":"LineString"})")) << u"features[0].geometry.type"_s;
    QTest::newRow("a feature that leaves its geometry out")
        << collection(feature(R"("id":1)")) << u"features[0].geometry"_s;
    QTest::newRow("an id that is an object")
        << collection(feature(R"("id":{},"geometry":null)")) << u"features[0].id"_s;
    QTest::newRow("properties that are a list")
        << collection(feature(R"("properties":[],"geometry":null)")) << u"features[0].properties"_s;
    QTest::newRow("no ring") << polygon("") << u"coordinates"_s;
    QTest::newRow("no coordinates") << QByteArray(R"({"type":"Polygon"})") << u"coordinates"_s;
    QTest::newRow("three positions") << inCollection("[[0,0],[1,1],[0,0]]") << ring;
    QTest::newRow("an open ring") << inCollection("[[0,0],[4,0],[4,4],[0,4]]") << ring;
    QTest::newRow("one number") << inCollection("[[0,0],[4],[4,4],[0,0]]") << ring + u"[1]"_s;
    QTest::newRow("words") << inCollection(R"([["0","0"],[4,0],[4,4],["0","0"]])") << ring + u"[0]"_s;
    QTest::newRow("null") << inCollection("[null,[4,0],[4,4],null]") << ring + u"[0]"_s;
    QTest::newRow("metres") << inCollection("[[0,0],[4,0],[600000,1500000],[0,0]]") << ring + u"[2]"_s;
    QTest::newRow("beyond the pole") << inCollection("[[0,0],[4,0],[4,90.01],[0,0]]") << ring + u"[2]"_s;
    QTest::newRow("latitude first") << inCollection("[[13,100],[13,101],[14,101],[13,100]]") << ring + u"[0]"_s;
    QTest::newRow("a second hole that is open") << inCollection(square() + "," + hole() + ",[[1,1],[2,2],[3,3],[4,4]]")
                                                << u"features[1].geometry.coordinates[2]"_s;
    QTest::newRow("another system") << QByteArray(
        R"({"type":"FeatureCollection","features":[],"crs":{"type":"name","properties":)"
        R"({"name":"urn:ogc:def:crs:EPSG::32647"}}})")
                                    << u"crs"_s;
    QTest::newRow("nested without end") << QByteArray(R"({"type":"Polygon","coordinates":)") + QByteArray(100'000, '[')
            + QByteArray(100'000, ']')
            + "}" << QString();
}

void TestGeoJson::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);

    const auto read = readGeoJson(json, u"outlines.geojson"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Damaged);
    QCOMPARE(read.error().subject, u"outlines.geojson"_s);
    QVERIFY(!read.error().detail.isEmpty());
    if (!place.isEmpty()) {
        QCOMPARE(read.error().place, place);
    }
}

void TestGeoJson::refusesTooManyPoints()
{
    // Two rings that are sound one by one; the limit is for the file.
    QByteArray ring = "[[0,0],";
    ring += QByteArray("[1,1],").repeated(600'000) + "[0,0]]";
    const auto read = readGeoJson(polygon(ring + "," + ring), u"x"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().place, u"coordinates[1]"_s);
}

void TestGeoJson::survivesEveryTruncation()
{
    const QByteArray whole =
        collection(feature(R"("id":"TH-90","properties":{"a":1},"geometry":)" + polygon(square() + "," + hole())));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!readGeoJson(whole.left(length), u"x"_s), qPrintable(QString::number(length)));
    }
}

QTEST_APPLESS_MAIN(TestGeoJson)
#include "tst_geojson.moc"
