// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/sample.h"
#include "exporting/sheetbook.h"
#include "exporting/xlsx.h"
#include "support/fulldisk.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;
using query::AreaColumn;

/** What a workbook holds is read by LibreOffice: check_files.py. Here: what goes wrong, and what stays behind. */
class TestXlsx final : public QObject
{
    Q_OBJECT

private slots:
    void writesAWorkbook();
    void stopsWhenCancelled();
    void refusesMoreRowsThanASheetHas();
    void tellsWhenTheScratchFolderIsGone();
    void tellsWhenTheDeviceFails();
    void neverCallsHalfAWorkbookDone_data();
    void neverCallsHalfAWorkbookDone();

private:
    [[nodiscard]] AreaExport what() const;
    [[nodiscard]] bool isScratchEmpty() const;

    QTemporaryDir m_scratch;
    catalogue::Catalogue m_sample = sampleCatalogue();
};

AreaExport TestXlsx::what() const
{
    AreaExport what;
    what.format = FormatId::Xlsx;
    what.columns = {AreaColumn::NameTh, AreaColumn::Approved};
    what.withSources = true;
    what.scratchFolder = m_scratch.path();
    return what;
}

bool TestXlsx::isScratchEmpty() const
{
    return QDir(m_scratch.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestXlsx::writesAWorkbook()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeXlsx(buffer, m_sample, std::vector<catalogue::Index>{0, 1}, what());
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QVERIFY(buffer.data().startsWith("PK"));
    QVERIFY(buffer.data().contains("xl/worksheets/sheet2.xml"));
    QVERIFY(isScratchEmpty());
}

void TestXlsx::stopsWhenCancelled()
{
    const Progress progress;
    progress.cancel();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeXlsx(buffer, m_sample, std::vector<catalogue::Index>(1000, 0), what(), progress);
    QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
    QVERIFY(buffer.data().isEmpty());
    QVERIFY(isScratchEmpty());
}

void TestXlsx::refusesMoreRowsThanASheetHas()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeXlsx(buffer, m_sample, std::vector<catalogue::Index>(mostSheetRows, 0), what());
    QVERIFY(!written && written.error().kind == ErrorKind::TooManyForFormat);
    QCOMPARE(written.error().detail, u"1048575"_s);
    QVERIFY(buffer.data().isEmpty());
}

void TestXlsx::tellsWhenTheScratchFolderIsGone()
{
    AreaExport lost = what();
    lost.scratchFolder += u"/gone"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeXlsx(buffer, m_sample, std::vector<catalogue::Index>{0}, lost);
    QVERIFY(!written && written.error().kind == ErrorKind::NotWritable);
}

void TestXlsx::tellsWhenTheDeviceFails()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = writeXlsx(full, m_sample, std::vector<catalogue::Index>{0}, what());
    QVERIFY(!written && written.error().kind == ErrorKind::NotWritable);
    QVERIFY(isScratchEmpty());
}

void TestXlsx::neverCallsHalfAWorkbookDone_data()
{
    QTest::addColumn<int>("room");
    // The rows do not fit; the rows fit, but not the sheet that is made of them; the workbook does not fit.
    for (const int room : {0, 1000, 4096, 65536, 150'000, 190'000, 400'000}) {
        QTest::addRow("%d bytes", room) << room;
    }
}

void TestXlsx::neverCallsHalfAWorkbookDone()
{
    QFETCH(const int, room);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::vector<catalogue::Index> rows(4000, 0);
    Result<> written;
    {
        const testsupport::FullDisk full(static_cast<rlim_t>(room));
        written = writeXlsx(buffer, m_sample, rows, what());
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::DiskFull);
    QVERIFY(buffer.data().isEmpty());
    QVERIFY(isScratchEmpty());
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
