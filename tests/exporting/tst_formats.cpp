// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/areaexport.h"
#include "exporting/markdown.h"
#include "exporting/sample.h"
#include "query/columns.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;
using query::AreaColumn;

Q_DECLARE_METATYPE(std::optional<mueang::exporting::FormatId>)

class TestFormats final : public QObject
{
    Q_OBJECT

private slots:
    void knowsFilesByTheirEnding_data();
    void knowsFilesByTheirEnding();
    void everyFormatKnowsItsOwnFiles();
    void titlesInEveryLanguage();
    void writesSourcesInCsv();
    void writesMarkdown();
    void linksNoAddressWithAUser();
    void markdownIsNeverMarkup_data();
    void markdownIsNeverMarkup();
    void writesGeoJson();
    void leavesSourcesOut_data();
    void leavesSourcesOut();
    void everyFormatStopsAndTells_data();
    void everyFormatStopsAndTells();
};

namespace {

const std::array<catalogue::Index, 2> bothRows{0, 1};

AreaExport exportAs(FormatId format)
{
    AreaExport what;
    what.format = format;
    what.columns = {AreaColumn::NameTh, AreaColumn::Approved, AreaColumn::Domains};
    what.presentation = {text::Language::English, text::Era::Common};
    what.headerLanguage = wording::HeaderLanguage::English;
    what.byteOrderMark = false;
    what.withSources = true;
    return what;
}

QByteArray written(const AreaExport &what, const catalogue::Catalogue &sample = sampleCatalogue())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeAreas(buffer, sample, bothRows, what) ? buffer.data() : QByteArray("(failed)");
}

/** Those that need no part of the program that is loaded later. */
void addFormatRows()
{
    QTest::addColumn<FormatId>("format");
    for (const Format &format : allFormats()) {
        if (format.streams) {
            QTest::newRow(format.key) << format.id;
        }
    }
}

} // namespace

void TestFormats::knowsFilesByTheirEnding_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::optional<FormatId>>("format");
    const auto row = [](const char *file, std::optional<FormatId> format) {
        QTest::newRow(file) << QString::fromUtf8(file) << format;
    };
    row("a.xlsx", FormatId::Xlsx);
    row("/b.json/A.CSV", FormatId::Csv);
    row("a.tab", FormatId::Tsv);
    row("a.json", FormatId::Json);
    row("a.geojson", FormatId::GeoJson);
    row("ผล.md", FormatId::Markdown);
    row("a.txt", std::nullopt);
    row("csv", std::nullopt);
    row("", std::nullopt);
}

void TestFormats::knowsFilesByTheirEnding()
{
    QFETCH(const QString, file);
    QFETCH(const std::optional<FormatId>, format);
    QVERIFY(formatFromFile(file) == format);
}

void TestFormats::everyFormatKnowsItsOwnFiles()
{
    for (const Format &each : allFormats()) {
        const QString suffix = QString::fromLatin1(each.suffix);
        QVERIFY(formatFromKey(QString::fromLatin1(each.key)) == each.id);
        QVERIFY(formatFromFile(QString(u"name"_s + suffix)) == each.id);
        QVERIFY(hasSuffixOf(QString(u"folder/name"_s + suffix.toUpper()), each.id));
        QVERIFY(!hasSuffixOf(QString(u"folder/"_s + suffix), each.id));
        QVERIFY(formatPatterns(each.id).startsWith(u'*' + suffix));
        QVERIFY(!formatName(each.id).isEmpty() && !formatPurpose(each.id).isEmpty());
    }
    QVERIFY(!formatFromKey(u"pdf"));
    QVERIFY(hasSuffixOf(u"a.txt", FormatId::Csv));
}

void TestFormats::titlesInEveryLanguage()
{
    const std::array columns{AreaColumn::Province};
    QCOMPARE(wording::columnTitles(columns, wording::HeaderLanguage::Thai, true),
             (QStringList{u"จังหวัด"_s, u"แหล่งข้อมูล"_s}));
    QCOMPARE(wording::columnTitles(columns, wording::HeaderLanguage::English, true),
             (QStringList{u"Province"_s, u"Sources"_s}));
    QCOMPARE(wording::columnTitles(columns, wording::HeaderLanguage::Both, false), QStringList(u"จังหวัด / Province"_s));
    QCOMPARE(wording::columnTitles(columns, wording::HeaderLanguage::Interface, false), QStringList(u"Province"_s));
}

void TestFormats::writesSourcesInCsv()
{
    AreaExport what = exportAs(FormatId::Csv);
    what.columns = {AreaColumn::Id};
    // An address where there is one, else the title.
    QCOMPARE(written(what), "Identifier,Sources\r\nsaen-suk,https://example.org/1; ชื่อเรื่อง\r\nbare,\r\n");
    what.header = query::HeaderNames::Keys;
    QCOMPARE(written(what), "id,sources\r\nsaen-suk,S01;S02\r\nbare,\r\n");
    what.format = FormatId::Tsv;
    QCOMPARE(written(what), "id\tsources\r\nsaen-suk\tS01;S02\r\nbare\t\r\n");
}

void TestFormats::writesMarkdown()
{
    QCOMPARE(QString::fromUtf8(written(exportAs(FormatId::Markdown))),
             QStringLiteral("| Name (Thai) | Approved | Domains | Sources |\n"
                            "| --- | --- | --- | --- |\n"
                            "| แสนสุขเมืองอัจฉริยะ | 5 Aug 2022 | Energy, Living | [1][2] |\n"
                            "| =1+1 |  |  |  |\n"
                            "\n**Sources**\n\n"
                            "- [1] Publisher One, Title, \"one\", Aug 2022 <https://example.org/1>\n"
                            "- [2] Publisher Two, ชื่อเรื่อง\n"));
    AreaExport forScripts = exportAs(FormatId::Markdown);
    forScripts.header = query::HeaderNames::Keys;
    const QByteArray withIds = written(forScripts);
    QVERIFY2(withIds.contains("| S01;S02 |\n") && withIds.contains("\n- S01: Publisher One"), withIds.constData());
}

/** A user name can be mistaken for the host. */
void TestFormats::linksNoAddressWithAUser()
{
    catalogue::Catalogue sample = sampleCatalogue();
    sample.sources[0].url = u"https://a@b.example/";
    const QByteArray markdown = written(exportAs(FormatId::Markdown), sample);
    QVERIFY2(markdown.contains(" https://a@b.example/\n"), markdown.constData());
}

void TestFormats::markdownIsNeverMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cell") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("escaped cell") << u"a\\|b"_s << u"a\\\\\\|b"_s;
    QTest::newRow("HTML") << u"<img src=x>"_s << u"\\<img src=x\\>"_s;
    QTest::newRow("entity") << u"&lt;"_s << u"\\&lt;"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("emphasis") << u"*a* _b_ `c`"_s << u"\\*a\\* \\_b\\_ \\`c\\`"_s;
    QTest::newRow("lines") << u"a\r\nb\u2028c"_s << u"a  b c"_s;
    QTest::newRow("turned round") << u"a\u202Eb"_s << u"ab"_s;
    QTest::newRow("Thai") << u"ภูเก็ต"_s << u"ภูเก็ต"_s;
}

void TestFormats::markdownIsNeverMarkup()
{
    QFETCH(const QString, text);
    QTEST(markdownText(text), "expected");
}

void TestFormats::writesGeoJson()
{
    const QJsonObject document = QJsonDocument::fromJson(written(exportAs(FormatId::GeoJson))).object();
    QCOMPARE(document["type"_L1].toString(), u"FeatureCollection"_s);
    const QJsonValue known = document["features"_L1][0];
    QCOMPARE(known["id"_L1].toString(), u"saen-suk"_s);
    QCOMPARE(known["geometry"_L1]["type"_L1].toString(), u"Point"_s);
    QCOMPARE(known["geometry"_L1]["coordinates"_L1].toArray(), (QJsonArray{100.92, 13.28})); // longitude first
    const QJsonValue properties = known["properties"_L1];
    QCOMPARE(properties["approved"_L1].toString(), u"2022-08-05"_s);
    QCOMPARE(properties["domains"_L1].toArray(), (QJsonArray{u"Energy"_s, u"Living"_s}));
    QCOMPARE(properties["place_is_approximate"_L1].toBool(), true);
    QCOMPARE(properties["sources"_L1].toArray(), (QJsonArray{u"S01"_s, u"S02"_s}));
    const QJsonObject unknown = document["features"_L1][1].toObject();
    QVERIFY(unknown["geometry"_L1].isNull() && unknown.contains("geometry"_L1));
    QVERIFY(unknown["properties"_L1]["approved"_L1].isNull());
    QCOMPARE(document["sources"_L1].toArray().size(), 2);
}

void TestFormats::leavesSourcesOut_data()
{
    addFormatRows();
}

void TestFormats::leavesSourcesOut()
{
    QFETCH(const FormatId, format);
    AreaExport what = exportAs(format);
    QVERIFY(written(what).contains("Publisher One") || written(what).contains("https://example.org/1"));
    what.withSources = false;
    const QByteArray without = written(what);
    QVERIFY(without.contains("แสนสุข"));
    QVERIFY2(!without.contains("S01") && !without.contains("example.org") && !without.contains("ources"),
             without.constData());
}

void TestFormats::everyFormatStopsAndTells_data()
{
    addFormatRows();
}

void TestFormats::everyFormatStopsAndTells()
{
    QFETCH(const FormatId, format);
    const catalogue::Catalogue sample = sampleCatalogue();
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const std::vector<catalogue::Index> rows(5000, 0);
    const auto told = writeAreas(full, sample, rows, exportAs(format));
    QVERIFY(!told && told.error().kind == ErrorKind::NotWritable);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Progress progress;
    QVERIFY(writeAreas(buffer, sample, rows, exportAs(format), progress));
    QVERIFY(progress.done() > 0 && progress.done() < rows.size());
    progress.cancel();
    const auto stopped = writeAreas(buffer, sample, rows, exportAs(format), progress);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
