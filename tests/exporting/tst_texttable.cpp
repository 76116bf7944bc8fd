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
    void alignsColumns();
    void fitsTheTerminal();
    void writesAnEmptyTable();
};

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
