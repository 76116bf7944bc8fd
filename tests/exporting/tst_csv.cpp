// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"
#include "exporting/csvreader.h"
#include "exporting/sample.h"
#include "query/columns.h"

#include <QBuffer>
#include <QTest>

#include <array>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;

namespace {

const std::array odd{
    u"plain"_s, u"a,b"_s, u"a;b"_s, u"a\tb"_s,           u"say \"hi\""_s, u"\""_s,  u"\"\""_s,     u"two\r\nlines"_s,
    u"\n"_s,    u" "_s,   u""_s,    u"ภูเก็ตเมืองอัจฉริยะ"_s, u"=1+1"_s,       u"'=1"_s, u"''@x"_s,     u"'quoted'"_s,
    u"-5"_s,    u"-x"_s,  u"007"_s, u"\t=1"_s,           u"\uFEFF=1"_s,   u"😀"_s,   u"=\"a\",b"_s, u"2561-01-02"_s,
};

} // namespace

class TestCsv final : public QObject
{
    Q_OBJECT

private slots:
    void guardsFormulas_data();
    void guardsFormulas();
    void quotes_data();
    void quotes();
    void keepsEveryValue_data();
    void keepsEveryValue();
    void neverWritesBrokenText();
    void writesTitles();
    void writesKeys();
    void writesNoRowsAndManyRows();
    void guardsEveryCell();
    void stopsWhenCancelled();
    void tellsWhenTheDeviceFails();
};

void TestCsv::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");

    const std::array formulas{u"=1+1"_s,      u"=HYPERLINK(\"x\")"_s,
                              u"+1+1"_s,      u"-1+1"_s,
                              u"@SUM(A1)"_s,  u"\tx"_s,
                              u"\rx"_s,       u"\nx"_s,
                              u"|x"_s,        u"＝1+1"_s,
                              u"＋1"_s,       u"－1"_s,
                              u"＠SUM"_s,     u" =1+1"_s,
                              u"  -x"_s,      u"-"_s,
                              u"="_s,         u"+"_s,
                              u"\u00A0=1"_s,  u"\u200B=1"_s,
                              u"+1e5"_s,      u"-1,2,3"_s,
                              u"-1."_s,       u"'=1"_s,
                              u"+66 76 123"_s};
    for (const QString &text : formulas) {
        QTest::addRow("guards %s", qPrintable(text)) << text << true;
    }
    const std::array harmless{u"a=b"_s, u"-5"_s, u"+5"_s, u"-5.25"_s, u"-5,25"_s,
                              u"1"_s,   u""_s,   u"'s"_s, u" a"_s,    u"ภูเก็ต"_s};
    for (const QString &text : harmless) {
        QTest::addRow("leaves %s", qPrintable(text)) << text << false;
    }
    QTest::newRow("guards NUL") << QString(QChar(u'\0')) + u"x"_s << true;
}

void TestCsv::guardsFormulas()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGuarded);
    const QString field = files::csvField(text, u',', true);
    QCOMPARE(field.startsWith(u'\'') || field.startsWith("\"'"_L1), isGuarded || text.startsWith(u'\''));
    QVERIFY(!isGuarded || field != files::csvField(text, u',', false));
    QVERIFY(isGuarded || field == files::csvField(text, u',', false));
}

void TestCsv::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"a b"_s << ',' << u"a b"_s;
    QTest::newRow("comma") << u"a,b"_s << ',' << u"\"a,b\""_s;
    QTest::newRow("comma in semicolons") << u"a,b"_s << ';' << u"a,b"_s;
    QTest::newRow("tab") << u"a\tb"_s << '\t' << u"\"a\tb\""_s;
    QTest::newRow("quote") << u"a\"b"_s << ',' << u"\"a\"\"b\""_s;
    QTest::newRow("line") << u"a\nb"_s << ',' << u"\"a\nb\""_s;
    QTest::newRow("return") << u"a\rb"_s << ',' << u"\"a\rb\""_s;
}

void TestCsv::quotes()
{
    QFETCH(const QString, text);
    QFETCH(const char, delimiter);
    QTEST(files::csvField(text, QLatin1Char(delimiter), false), "expected");
}

void TestCsv::keepsEveryValue_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("isGuarded");
    for (const char delimiter : {',', ';', '\t'}) {
        QTest::addRow("guarded %d", delimiter) << delimiter << true;
        QTest::addRow("as it is %d", delimiter) << delimiter << false;
    }
}

void TestCsv::keepsEveryValue()
{
    QFETCH(const char, delimiter);
    QFETCH(const bool, isGuarded);
    QString csv;
    for (const QString &text : odd) {
        csv += files::csvRecord({text, u"between"_s, text}, QLatin1Char(delimiter), isGuarded);
        csv += files::csvRecord({text}, QLatin1Char(delimiter), isGuarded);
    }
    const auto records = parsed(csv, QLatin1Char(delimiter));
    QCOMPARE(records.size(), odd.size() * 2);
    for (std::size_t i = 0; i < odd.size(); ++i) {
        QCOMPARE(records[2 * i].size(), 3);
        for (const QString &field : {records[2 * i].at(0), records[2 * i].at(2), records[2 * i + 1].at(0)}) {
            QCOMPARE(isGuarded ? files::withoutFormulaGuard(field).toString() : field, odd[i]);
        }
    }
}

void TestCsv::neverWritesBrokenText()
{
    const QString text = u"a"_s + QChar(0xD800) + u"b"_s + QChar(u'\0') + QChar(0xDC00);
    const QByteArray bytes = files::csvField(text, u',', true).toUtf8();
    QVERIFY(!bytes.contains('\0'));
    QCOMPARE(QString::fromUtf8(bytes), u"a?b\uFFFD?"_s);
}

void TestCsv::writesTitles()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    CsvOptions options;
    options.columns = {query::AreaColumn::NameTh, query::AreaColumn::Organisation, query::AreaColumn::Approved};
    options.presentation = {text::Language::English, text::Era::Buddhist};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);

    QVERIFY(writeCsv(buffer, sample, std::array<catalogue::Index, 1>{0}, options));

    const QString expected = u"\uFEFFName (Thai),Organisation,Approved\r\n"
                             u"แสนสุขเมืองอัจฉริยะ,\"Saen Suk, Town\","_s
        + text::shortDate({2022, 8, 5}, text::Language::English, text::Era::Buddhist) + u"\r\n"_s;
    QCOMPARE(QString::fromUtf8(buffer.data()).remove(u'\uFEFF'), QString(expected).remove(u'\uFEFF'));
    QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF"));
}

void TestCsv::writesKeys()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    CsvOptions options;
    options.columns = {query::AreaColumn::Id,       query::AreaColumn::Approved,     query::AreaColumn::LogoAwarded,
                       query::AreaColumn::CityType, query::AreaColumn::Verification, query::AreaColumn::Domains};
    options.byteOrderMark = false;
    options.header = query::HeaderNames::Keys;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);

    QVERIFY(writeCsv(buffer, sample, std::array<catalogue::Index, 2>{0, 1}, options));

    QCOMPARE(buffer.data(),
             "id,approved,logo_awarded,city_type,verification,domains\r\n"
             "saen-suk,2022-08-05,2023-01,livable,high,Energy;Living\r\n"
             "bare,,,,low,\r\n");
}

void TestCsv::writesNoRowsAndManyRows()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    CsvOptions options;
    options.columns = {query::AreaColumn::Id, query::AreaColumn::NameTh};
    options.byteOrderMark = false;
    for (const std::size_t count : {std::size_t{0}, std::size_t{20'000}}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeCsv(buffer, sample, std::vector<catalogue::Index>(count, 0), options));
        QCOMPARE(parsed(QString::fromUtf8(buffer.data()), u',').size(), count + 1);
    }
}

void TestCsv::guardsEveryCell()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    CsvOptions options;
    options.columns.assign(query::allColumns().begin(), query::allColumns().end());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(buffer, sample, std::array<catalogue::Index, 1>{1}, options));
    QVERIFY(buffer.data().contains("\r\n'=1+1,"));
}

void TestCsv::stopsWhenCancelled()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    CsvOptions options;
    options.columns = {query::AreaColumn::Id};
    const Cancellation cancellation;
    cancellation.cancel();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeCsv(buffer, sample, std::array<catalogue::Index, 1>{0}, options, Progress(cancellation));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
}

void TestCsv::tellsWhenTheDeviceFails()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    CsvOptions options;
    options.columns = {query::AreaColumn::Id};
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!writeCsv(full, sample, std::array<catalogue::Index, 1>{0}, options));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
