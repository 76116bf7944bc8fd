// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using mueang::files::CsvFault;
using mueang::files::CsvReader;
using mueang::files::CsvRecord;

namespace {

/** Every record in a line: "line: [cell][cell] !fault@line/cell". */
QStringList describe(QByteArray bytes)
{
    static const QStringList faults{u"utf8"_s, u"nul"_s, u"stray"_s, u"unclosed"_s, u"long"_s};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    CsvRecord record;
    QStringList result;
    while (reader.next(record)) {
        QString text = QString::number(record.line) + u": "_s;
        for (const QString &cell : record.cells) {
            text += u'[' + cell + u']';
        }
        for (const auto &problem : record.problems) {
            text += u" !%1@%2/%3"_s.arg(faults.at(static_cast<int>(problem.fault)), QString::number(problem.line),
                                        QString::number(problem.cell));
        }
        result.append(text);
    }
    return result;
}

class FailingDevice final : public QIODevice
{
public:
    FailingDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_isRead || size < 4) {
            return -1;
        }
        m_isRead = true;
        std::copy_n("a,b\n", 4, data);
        return 4;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_isRead = false;
};

} // namespace

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void aCellAcrossBlocks();
    void aLongCellIsCut();
    void manyCellsAreCountedNotKept();
    void aFailingDevice();
};

void CsvReaderTest::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << ""_ba << QStringList{};
    QTest::newRow("mark only") << "\xEF\xBB\xBF"_ba << QStringList{};
    QTest::newRow("CRLF") << "a,b\r\nc,d\r\n"_ba << QStringList{u"1: [a][b]"_s, u"2: [c][d]"_s};
    QTest::newRow("LF") << "a,b\nc,d\n"_ba << QStringList{u"1: [a][b]"_s, u"2: [c][d]"_s};
    QTest::newRow("no last line break") << "a\nb"_ba << QStringList{u"1: [a]"_s, u"2: [b]"_s};
    QTest::newRow("mark") << "\xEF\xBB\xBF"
                             "a,b\n"_ba
                          << QStringList{u"1: [a][b]"_s};
    QTest::newRow("mark before a quote") << "\xEF\xBB\xBF\"a\",b\n"_ba << QStringList{u"1: [a][b]"_s};
    QTest::newRow("mark later is a character") << "a\n\xEF\xBB\xBFz"_ba << QStringList{u"1: [a]"_s, u"2: [\uFEFFz]"_s};
    QTest::newRow("empty cells") << ",,\n"_ba << QStringList{u"1: [][][]"_s};
    QTest::newRow("empty at the end of the file") << "a,"_ba << QStringList{u"1: [a][]"_s};
    QTest::newRow("blank line") << "a\n\nb"_ba << QStringList{u"1: [a]"_s, u"2: []"_s, u"3: [b]"_s};
    QTest::newRow("quoted") << "\"a,b\",\"say \"\"c\"\"\"\r\n"_ba << QStringList{u"1: [a,b][say \"c\"]"_s};
    QTest::newRow("quoted nothing") << "\"\",\"\"\"\"\n"_ba << QStringList{u"1: [][\"]"_s};
    QTest::newRow("line breaks inside") << "\"a\r\nb\nc\",d\r\ne,f"_ba
                                        << QStringList{u"1: [a\nb\nc][d]"_s, u"4: [e][f]"_s};
    QTest::newRow("spaces stay") << " a , b \n"_ba << QStringList{u"1: [ a ][ b ]"_s};
    QTest::newRow("Thai") << "ภูเก็ต,\"กรุงเทพฯ, ไทย\"\n"_ba << QStringList{u"1: [ภูเก็ต][กรุงเทพฯ, ไทย]"_s};
    QTest::newRow("lone CR stays") << "a\rb,c\n"_ba << QStringList{u"1: [a\rb][c]"_s};
    QTest::newRow("stray quote") << "a\"b,c\nd\n"_ba << QStringList{u"1: [a\"b][c] !stray@1/0"_s, u"2: [d]"_s};
    QTest::newRow("text after a quote") << "x,\"a\"b,c\n"_ba << QStringList{u"1: [x][ab][c] !stray@1/1"_s};
    QTest::newRow("unclosed quote") << "a\nb,\"c\nd,e\n"_ba
                                    << QStringList{u"1: [a]"_s, u"2: [b][c\nd,e\n] !unclosed@2/1"_s};
    QTest::newRow("only a quote") << "\""_ba << QStringList{u"1: [] !unclosed@1/0"_s};
    QTest::newRow("NUL") << QByteArray("a,b\0c\nd", 7) << QStringList{u"1: [a][bc] !nul@1/1"_s, u"2: [d]"_s};
    QTest::newRow("Latin-1") << "a,caf\xE9\nb"_ba << QStringList{u"1: [a][caf\uFFFD] !utf8@1/1"_s, u"2: [b]"_s};
    QTest::newRow("TIS-620") << "\xC0\xD9\n"_ba << QStringList{u"1: [\uFFFD\uFFFD] !utf8@1/0"_s};
    QTest::newRow("overlong") << "\xC0\xAF\n"_ba << QStringList{u"1: [\uFFFD\uFFFD] !utf8@1/0"_s};
    QTest::newRow("cut off") << "\xE0\xB8"_ba << QStringList{u"1: [\uFFFD\uFFFD] !utf8@1/0"_s};
}

void CsvReaderTest::records()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, expected);
    QCOMPARE(describe(bytes), expected);
}

void CsvReaderTest::aCellAcrossBlocks()
{
    const QByteArray line = "ก,\"ข\"\"\r\nค\"\r\n"_ba;
    const int count = 40'000;
    const QStringList records = describe(line.repeated(count));
    QCOMPARE(records.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(records.at(i), u"%1: [ก][ข\"\nค]"_s.arg(2 * i + 1));
    }
}

void CsvReaderTest::aLongCellIsCut()
{
    QByteArray bytes = "x,"_ba + QByteArray(3'000'000, 'a') + "\nb\n"_ba;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    CsvRecord record;
    QVERIFY(reader.next(record));
    QCOMPARE(record.cells.size(), std::size_t{2});
    QCOMPARE(record.cells[1].size(), CsvReader::maxCellBytes);
    QCOMPARE(record.problems.size(), std::size_t{1});
    QCOMPARE(record.problems[0].fault, CsvFault::TooLong);
    QVERIFY(reader.next(record));
    QCOMPARE(record.cells[0], u"b"_s);
}

void CsvReaderTest::manyCellsAreCountedNotKept()
{
    QByteArray bytes(2'000'000, ',');
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    CsvRecord record;
    QVERIFY(reader.next(record));
    QCOMPARE(record.cellCount, std::size_t{2'000'001});
    QCOMPARE(record.cells.size(), CsvReader::maxCells);
    QCOMPARE(record.usedCells, std::size_t{0});
}

void CsvReaderTest::aFailingDevice()
{
    FailingDevice device;
    CsvReader reader(device);
    CsvRecord record;
    QVERIFY(reader.next(record));
    QVERIFY(!reader.next(record));
    QVERIFY(reader.hasFailed());
}

QTEST_GUILESS_MAIN(CsvReaderTest)

#include "tst_csvreader.moc"
