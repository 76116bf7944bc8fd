// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/texttable.h"
#include "text/safetext.h"

#include <QBuffer>
#include <QTest>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;

class TestTextTable final : public QObject
{
    Q_OBJECT

private slots:
    void measures_data();
    void measures();
    void elides_data();
    void elides();
    void letsNoControlThrough_data();
    void letsNoControlThrough();
    void alignsColumns();
    void fitsTheTerminal();
    void writesAnEmptyTable();
};

void TestTextTable::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << u"Phuket"_s << 6;
    QTest::newRow("Thai marks") << u"ที่นี่"_s << 2;
    QTest::newRow("Thai vowels") << u"ภูเก็ต"_s << 4;
    QTest::newRow("sara am") << u"น้ำ"_s << 2;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("CJK") << u"泰国"_s << 4;
    QTest::newRow("full width") << u"＝"_s << 2;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("joiner") << u"a\u200Db"_s << 2;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << 1;
}

void TestTextTable::measures()
{
    QFETCH(const QString, text);
    QTEST(text::displayWidth(text), "width");
}

void TestTextTable::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");

    QTest::newRow("fits") << u"Phuket"_s << 6 << u"Phuket"_s;
    QTest::newRow("cut") << u"Phuket"_s << 5 << u"Phuk…"_s;
    QTest::newRow("keeps marks with their letter") << u"ที่นี่ที่"_s << 2 << u"ที่…"_s;
    QTest::newRow("never half a wide letter") << u"泰国泰国"_s << 4 << u"泰…"_s;
    QTest::newRow("never half a pair") << u"😀😀"_s << 3 << u"😀…"_s;
}

void TestTextTable::elides()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QTEST(text::elided(text, width), "expected");
}

void TestTextTable::letsNoControlThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("escape") << u"a\u001B[31mb"_s << u"a [31mb"_s;
    QTest::newRow("C1") << u"a\u009B31mb"_s << u"a 31mb"_s;
    QTest::newRow("lines") << u"a\r\nb\u2028c"_s << u"a  b c"_s;
    QTest::newRow("bell, backspace, DEL, NUL") << u"\a\b\u007F"_s + QChar(u'\0') << u"    "_s;
    QTest::newRow("reversed") << u"a\u202Eb\u2066c\u200F"_s << u"abc"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xDC00) << u"a\uFFFD"_s;
    QTest::newRow("Thai and emoji stay") << u"ภูเก็ต 👩\u200D🔧"_s << u"ภูเก็ต 👩\u200D🔧"_s;
}

void TestTextTable::letsNoControlThrough()
{
    QFETCH(const QString, text);
    QTEST(text::terminalText(text), "expected");
}

namespace {

QStringList linesOf(const TextTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTextTable(buffer, table) ? QString::fromUtf8(buffer.data()).split(u'\n') : QStringList{u"failed"_s};
}

std::vector<QStringList> provinces()
{
    return {{u"ที่นี่"_s, u"1"_s}, {u"Chon\u001B Buri"_s, u"two\nlines"_s}};
}

TextTable sampleTable()
{
    TextTable table;
    table.header = {u"Name"_s, u"N"_s};
    table.rowCount = provinces().size();
    table.cell = [](std::size_t row, qsizetype column) { return provinces().at(row).at(column); };
    return table;
}

} // namespace

void TestTextTable::alignsColumns()
{
    QCOMPARE(linesOf(sampleTable()),
             (QStringList{u"Name        N"_s, u"──────────  ─────────"_s, u"ที่นี่          1"_s,
                          u"Chon  Buri  two lines"_s, QString()}));
}

void TestTextTable::fitsTheTerminal()
{
    TextTable table = sampleTable();
    for (const int width : {20, 15, 10}) {
        table.maximumWidth = width;
        for (const QString &line : linesOf(table)) {
            QVERIFY2(text::displayWidth(line) <= width, qPrintable(line));
        }
    }
    table.maximumWidth = 1; // too narrow for anything: still a table
    QCOMPARE(linesOf(table).size(), 5);
}

void TestTextTable::writesAnEmptyTable()
{
    TextTable table = sampleTable();
    table.rowCount = 0;
    QCOMPARE(linesOf(table), (QStringList{u"Name  N"_s, u"────  ─"_s, QString()}));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
