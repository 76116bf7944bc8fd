// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/json.h"
#include "exporting/sample.h"
#include "files/jsonwriter.h"
#include "query/columns.h"
#include "query/filters.h"
#include "query/searchindex.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <limits>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;

class TestJson final : public QObject
{
    Q_OBJECT

private slots:
    void escapesWhatItMust();
    void writesTypes();
    void listsAreas();
    void listsNoAreas();
    void theSchemaKnowsEveryColumn();
    void tellsTheQuery();
    void writesFactSheets();
    void stopsWhenCancelled();
    void tellsWhenTheDeviceFails();
};

namespace {

const std::array<catalogue::Index, 2> bothRows{0, 1};

JsonOptions everything()
{
    return {{}, {query::allColumns().begin(), query::allColumns().end()}};
}

QJsonObject objectOf(const QBuffer &buffer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(buffer.data(), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject{{u"error"_s, error.errorString()}};
}

} // namespace

void TestJson::escapesWhatItMust()
{
    const QString odd = u"\"\\/\b\f\n\r\t\u001B[31m\u007F\u009B ภูเก็ต 😀 </script>"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    files::JsonWriter json(buffer);
    json.beginObject();
    json.value("text"_L1, odd);
    json.value("broken"_L1, QString(u"a"_s + QChar(0xD800) + u'b'));
    json.endObject();
    QVERIFY(json.finish());

    QCOMPARE(objectOf(buffer).value("text"_L1).toString(), odd);
    QCOMPARE(objectOf(buffer).value("broken"_L1).toString(), u"a?b"_s);
    for (const char byte : buffer.data()) {
        QVERIFY(byte == '\n' || byte < 0 || byte >= 0x20);
    }
    QVERIFY(!buffer.data().contains('\x7F'));
}

void TestJson::writesTypes()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    files::JsonWriter json(buffer);
    json.beginObject();
    json.integer("i"_L1, std::int64_t{-7});
    json.number("d"_L1, 0.1);
    json.number("nan"_L1, std::numeric_limits<double>::quiet_NaN());
    json.flag("b"_L1, true);
    json.value("none"_L1, QStringView());
    json.beginArray("empty"_L1);
    json.endArray();
    json.endObject();
    QVERIFY(json.finish());
    QCOMPARE(buffer.data(),
             "{\n  \"i\": -7,\n  \"d\": 0.1,\n  \"nan\": null,\n  \"b\": true,\n  \"none\": null,\n"
             "  \"empty\": []\n}\n");
}

void TestJson::listsAreas()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeAreasJson(buffer, sample, bothRows, everything()));

    const QJsonObject document = objectOf(buffer);
    QCOMPARE(document.keys(), (QStringList{u"areas"_s, u"edition"_s, u"query"_s, u"sources"_s}));
    QCOMPARE(document["sources"_L1][1]["publisher"_L1].toString(), u"Publisher Two"_s);
    QCOMPARE(document["edition"_L1]["as_of"_L1].toString(), u"2022-12-31"_s);
    QCOMPARE(document["edition"_L1]["area_count"_L1].toInt(), 2);
    const QJsonValue known = document["areas"_L1][0];
    QCOMPARE(known["id"_L1].toString(), u"saen-suk"_s);
    QCOMPARE(known["province"_L1]["code"_L1].toString(), u"TH-20"_s);
    QCOMPARE(known["approved"_L1].toString(), u"2022-08-05"_s);
    QCOMPARE(known["logo_awarded"_L1].toString(), u"2023-01"_s);
    QCOMPARE(known["city_type"_L1].toString(), u"livable"_s);
    QCOMPARE(known["domains"_L1][0]["basis"_L1].toString(), u"plan"_s);
    QCOMPARE(known["sources"_L1].toArray(), (QJsonArray{u"S01"_s, u"S02"_s}));
    const QJsonObject unknown = document["areas"_L1][1].toObject();
    for (const auto key : {"name_en"_L1, "approved"_L1, "city_type"_L1, "organisation"_L1, "round"_L1}) {
        QVERIFY2(unknown.contains(key) && unknown[key].isNull(), key.data());
    }
    QCOMPARE(unknown["name_th"_L1].toString(), u"=1+1"_s); // lossless: no guard
}

void TestJson::listsNoAreas()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeAreasJson(buffer, sample, {}, {}));
    QVERIFY(objectOf(buffer)["areas"_L1].isArray());
}

void TestJson::theSchemaKnowsEveryColumn()
{
    QFile file(QStringLiteral(MUEANG_SOURCE_DIR "/docs/catalogue.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonValue definitions = QJsonDocument::fromJson(file.readAll())["$defs"_L1];
    const QStringList keys = query::columnKeys(query::allColumns(), false);
    QCOMPARE(definitions["column"_L1]["enum"_L1].toArray(), QJsonArray::fromStringList(keys));
    for (const QString &key : keys) {
        QVERIFY2(definitions["area"_L1]["properties"_L1].toObject().contains(key), qPrintable(key));
    }
}

void TestJson::tellsTheQuery()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    query::Query query;
    query.text = u"แสน"_s;
    query.years = {2021, 0};
    query.domains = {std::nullopt, catalogue::Domain::Energy};
    query.provinces = {u"TH-20"_s};
    query.order = {query::AreaColumn::Approved, true};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    query.lists = {u"1"_s, u"2"_s};
    query.order.byList = true; // of two lists: no order by hand
    const auto userData = std::make_shared<const query::UserData>(
        query::SearchIndex(), query::UserDataContents{{{u"2"_s, u"ไป \"ดู\""_s, {}}}, {}});
    QVERIFY(writeAreasJson(buffer, sample, {}, {query, {}, false, userData}));

    const QJsonValue written = objectOf(buffer)["query"_L1];
    QCOMPARE(written["search"_L1].toString(), u"แสน"_s);
    QStringList keys{u"by_list"_s, u"descending"_s, u"sort"_s};
    query::forEachFilter(query, [&keys](query::FilterKind, QLatin1StringView key, const auto &) { keys.append(key); });
    keys.sort();
    QCOMPARE(written.toObject().keys(), keys);
    QCOMPARE(written["years"_L1].toArray(), (QJsonArray{QJsonValue::Null, 2021}));
    QCOMPARE(written["domains"_L1].toArray(), (QJsonArray{QJsonValue::Null, u"Energy"_s}));
    QCOMPARE(written["provinces"_L1].toArray(), QJsonArray{u"TH-20"_s});
    QCOMPARE(written["sort"_L1].toString(), u"approved"_s);
    QVERIFY(written["descending"_L1].toBool());
    QVERIFY(!written["by_list"_L1].toBool(true));
    QCOMPARE(written["lists"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, QJsonValue::Null}},
                         QJsonObject{{u"id"_s, u"2"_s}, {u"name"_s, u"ไป \"ดู\""_s}}}));
}

void TestJson::writesFactSheets()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeFactSheetsJson(buffer, sample, bothRows));

    const QJsonObject document = objectOf(buffer);
    const QJsonValue known = document["areas"_L1][0];
    QCOMPARE(known["milestones"_L1].toArray().size(), 2);
    QCOMPARE(known["milestones"_L1][0]["sources"_L1].toArray(), QJsonArray{u"S01"_s});
    QCOMPARE(known["milestones"_L1][0]["reason_th"_L1].toString(), u"เหตุผล"_s);
    QCOMPARE(known["milestones"_L1][0]["note"_L1].toString(), u"Remark"_s);
    QCOMPARE(known["milestones"_L1][0]["note_th"_L1].toString(), u"หมายเหตุ"_s);
    QCOMPARE(known["awards"_L1][0]["awarded_by_en"_L1].toString(), u"Giver"_s);
    QCOMPARE(known["awards"_L1][0]["result_th"_L1].toString(), u"ชนะเลิศ"_s);
    QCOMPARE(known["awards"_L1][0]["note"_L1].toString(), u"เฉพาะไทย"_s); // there is no other
    QVERIFY(known["awards"_L1][0]["note_en"_L1].isNull());
    QCOMPARE(known["summary_en"_L1].toString(), u"A town by the sea."_s);
    QCOMPARE(known["summary_sources"_L1].toArray(), QJsonArray{u"S01"_s});
    QVERIFY(document["areas"_L1][1]["summary_th"_L1].isNull());
    QCOMPARE(document["sources"_L1][0]["supports"_L1].toString(), u"Facts"_s);
    QCOMPARE(document["sources"_L1][0]["supports_th"_L1].toString(), u"ชุดข้อมูล"_s);
    QCOMPARE(known["figures"_L1][0]["value"_L1].toDouble(), 97000000.5);
    QCOMPARE(known["figures"_L1][0]["year"_L1].toInt(), 2016);
    QCOMPARE(known["place"_L1]["latitude"_L1].toDouble(), 13.28);
    QVERIFY(known["place"_L1]["is_approximate"_L1].toBool());
    QCOMPARE(known["number_in_round"_L1].toInt(), 9);
    QCOMPARE(known["name_en_status"_L1].toString(), u"our translation"_s);
    QVERIFY(document["areas"_L1][1]["place"_L1].isNull());
    QCOMPARE(document["sources"_L1].toArray().size(), 2);
    QCOMPARE(document["sources"_L1][0]["title"_L1].toString(), u"Title, \"one\""_s);
    QVERIFY(document["sources"_L1][1]["url"_L1].isNull());
}

void TestJson::stopsWhenCancelled()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    const Cancellation cancellation;
    cancellation.cancel();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(!writeAreasJson(buffer, sample, bothRows, everything(), Progress(cancellation)));
}

void TestJson::tellsWhenTheDeviceFails()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!writeAreasJson(full, sample, std::vector<catalogue::Index>(5000, 0), everything()));
    QVERIFY(!writeFactSheetsJson(full, sample, bothRows));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
