// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguefiles.h"
#include "catalogue/open.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace mueang;
using namespace mueang::catalogue;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

namespace {

Result<OpenedCatalogue> openBytes(const QByteArray &bytes, const Cancellation &cancellation = {},
                                  const Limits &limits = {})
{
    const FileInFolder file;
    file.write(bytes);
    return openCatalogue(file.path(), cancellation, limits);
}

} // namespace

class TestOpenFiles : public QObject
{
    Q_OBJECT

private slots:
    void opensFilesOfAnyName_data();
    void opensFilesOfAnyName();
    void opensWriteAheadFiles();
    void tellsOfUnsavedNeighbours_data();
    void tellsOfUnsavedNeighbours();
    void holdsItsLimits();
    void canBeCancelled();
    void runsInSeveralThreads();
};

void TestOpenFiles::opensFilesOfAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"file:x?mode=rwc"_s, u":memory:"_s, u"เมือง อัจฉริยะ.sqlite"_s, u"%20 a#b?c&d.sqlite"_s,
                                u"-rf"_s, u"a\nb"_s, u"'; DROP TABLE area; --"_s, QString(250, u'x')}) {
        QTest::newRow(qPrintable(name.left(20))) << name;
    }
}

void TestOpenFiles::opensFilesOfAnyName()
{
    QFETCH(QString, name);
    FileInFolder file(name);
    file.write(catalogueBytes());
    file.remember();
    QVERIFY(openCatalogue(file.path()));
    QVERIFY(checkCatalogue(file.path()).empty());
    QVERIFY(file.isUntouched());
}

void TestOpenFiles::opensWriteAheadFiles()
{
    FileInFolder file;
    QByteArray bytes = catalogueBytes();
    bytes[18] = 2;
    bytes[19] = 2;
    file.write(bytes);
    file.remember();
    const auto opened = openCatalogue(file.path());
    QVERIFY(opened);
    QVERIFY(!opened->hasPendingJournal);
    QVERIFY(file.isUntouched());
}

void TestOpenFiles::tellsOfUnsavedNeighbours_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("expected");
    QTest::newRow("log") << u"-wal"_s << QByteArray(4096, 'x') << true;
    QTest::newRow("journal") << u"-journal"_s << QByteArray::fromHex("d9d505f920a163d7") + QByteArray(4096, '\0')
                             << true;
    QTest::newRow("empty log") << u"-wal"_s << QByteArray() << false;
}

void TestOpenFiles::tellsOfUnsavedNeighbours()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, content);
    FileInFolder file;
    file.write(catalogueBytes());
    QFile neighbour(file.path() + suffix);
    QVERIFY(neighbour.open(QIODevice::WriteOnly) && neighbour.write(content) == content.size());
    neighbour.close();
    file.remember();
    const auto opened = openCatalogue(file.path());
    QVERIFY(opened);
    QTEST(opened->hasPendingJournal, "expected");
    QVERIFY(file.isUntouched());
}

void TestOpenFiles::holdsItsLimits()
{
    Limits limits;
    limits.areas = 2;
    QCOMPARE(openBytes(catalogueBytes(), {}, limits).error().kind, ErrorKind::TooManyRows);
    limits = {};
    limits.rowsPerTable = 4;
    QCOMPARE(openBytes(catalogueBytes(), {}, limits).error().kind, ErrorKind::TooManyRows);
    limits = {};
    limits.fileBytes = 4096;
    QCOMPARE(openBytes(catalogueBytes(), {}, limits).error().kind, ErrorKind::FileTooLarge);
    limits = {};
    limits.cellBytes = 20;
    QCOMPARE(openBytes(catalogueBytes(), {}, limits).error().kind, ErrorKind::BadValue);
}

void TestOpenFiles::canBeCancelled()
{
    const Cancellation before;
    before.cancel();
    QCOMPARE(openBytes(catalogueBytes(), before).error().kind, ErrorKind::Cancelled);

    const FileInFolder file;
    file.write(largeCatalogueBytes(100'000));
    const Cancellation cancellation;
    std::thread other([&cancellation] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        cancellation.cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const auto opened = openCatalogue(file.path(), cancellation);
    const qint64 elapsed = timer.elapsed();
    other.join();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Cancelled);
    QVERIFY2(elapsed < 2000, qPrintable(QString::number(elapsed)));
}

void TestOpenFiles::runsInSeveralThreads()
{
    const FileInFolder file;
    file.write(largeCatalogueBytes(2000));
    std::array<bool, 4> isOpened{};
    {
        std::vector<std::thread> threads;
        for (bool &each : isOpened) {
            threads.emplace_back([&file, &each] { each = openCatalogue(file.path()).has_value(); });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
    }
    QCOMPARE(std::count(isOpened.begin(), isOpened.end(), true), 4);
}

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "tst_openfiles.moc"
