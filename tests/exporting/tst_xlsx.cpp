// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/sample.h"
#include "exporting/workbook.h"
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
    void linksNoAddressWithAUser();
    void stopsWhenCancelled();
    void refusesMoreRowsThanASheetHas();
    void tellsWhenTheScratchFolderIsGone();
    void tellsWhenTheDeviceFails();
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

/** The addresses of a sheet's links are in a file of their own. */
void TestXlsx::linksNoAddressWithAUser()
{
    for (const bool hasUser : {false, true}) {
        m_sample.sources[0].url = hasUser ? u"https://a@b.example/" : u"https://b.example/";
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeXlsx(buffer, m_sample, std::vector<catalogue::Index>{0}, what()));
        QCOMPARE(buffer.data().contains("xl/worksheets/_rels/"), !hasUser);
    }
    m_sample = sampleCatalogue();
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
    const auto written = writeXlsx(buffer, m_sample, std::vector<catalogue::Index>(maxSheetRows, 0), what());
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
    QVERIFY(!written && written.error().kind == ErrorKind::FolderNotFound);
}

void TestXlsx::tellsWhenTheDeviceFails()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = writeXlsx(full, m_sample, std::vector<catalogue::Index>{0}, what());
    QVERIFY(!written && written.error().kind == ErrorKind::NotWritable);
    QVERIFY(isScratchEmpty());
}

void TestXlsx::neverCallsHalfAWorkbookDone()
{
    const std::vector<catalogue::Index> rows(4000, 0);
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    QVERIFY(writeXlsx(whole, m_sample, rows, what()));
    // To the byte where it is enough: there the rows fit, but not quite the sheet that is made of them.
    rlim_t tooLittle = 0;
    for (rlim_t enough = 16'000'000; enough - tooLittle > 1;) {
        const rlim_t room = tooLittle + (enough - tooLittle) / 2;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Result<> written;
        {
            const testsupport::FullDisk full(room);
            written = writeXlsx(buffer, m_sample, rows, what());
        }
        // The time of its making, which is in it, packs to a few bytes more or less.
        QVERIFY(qAbs(buffer.data().size() - (written ? whole.data().size() : 0)) <= 8);
        QVERIFY(written || written.error().kind == ErrorKind::DiskFull);
        QVERIFY(isScratchEmpty());
        (written ? enough : tooLittle) = room;
    }
    QVERIFY(tooLittle > 0);
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
