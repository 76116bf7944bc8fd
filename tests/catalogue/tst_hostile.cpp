// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguefiles.h"
#include "catalogue/hostilefiles.h"
#include "catalogue/open.h"
#include "support/peakmemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace mueang;
using namespace mueang::catalogue;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mueang::ErrorKind)

namespace {

/** Far above what any of these files takes: only a hang fails. */
constexpr qint64 hang = 20'000;

/** Opens and checks; the two agree and leave the file alone. */
std::optional<ErrorKind> refusal(FileInFolder &file)
{
    file.remember();
    QElapsedTimer timer;
    timer.start();
    const auto opened = openCatalogue(file.path());
    const std::vector<Error> problems = checkCatalogue(file.path());
    if (timer.elapsed() > hang) {
        qFatal("opening a hostile file took too long");
    }
    if (opened.has_value() != problems.empty()) {
        qFatal("opening and checking disagree");
    }
    if (!file.isUntouched()) {
        qFatal("reading changed the folder");
    }
    return opened ? std::nullopt : std::optional(opened.error().kind);
}

void expect(FileInFolder &file, ErrorKind kind)
{
    const std::optional<ErrorKind> found = refusal(file);
    QVERIFY(found);
    QCOMPARE(int(*found), int(kind));
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesHostileContents_data();
    void refusesHostileContents();
    void saysWhereAValueIsWrong();
    void survivesTruncation();
    void survivesFlippedBytes();
    void survivesGarbagePages();
    void refusesWhatIsNoFile();
    void refusesSparseFiles();
    void readsWhatTheHeaderCounts_data();
    void readsWhatTheHeaderCounts();
    void opensWithoutAValidCount();
    void refusesMissingFiles();
    void refusesUnreadableFiles();
};

void TestHostile::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    for (const HostileFile &file : foreignFiles()) {
        QTest::newRow(file.name) << file.bytes << file.kind;
    }
}

void TestHostile::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    FileInFolder file;
    file.write(bytes);
    expect(file, kind);
}

void TestHostile::refusesHostileContents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    for (const HostileFile &file : hostileContents()) {
        QTest::newRow(file.name) << file.bytes << file.kind;
    }
}

void TestHostile::refusesHostileContents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    FileInFolder file;
    file.write(bytes);
    expect(file, kind);
}

void TestHostile::saysWhereAValueIsWrong()
{
    FileInFolder file;
    file.write(catalogueBytes("UPDATE milestone SET date = '31/12/2022' WHERE number = 3;"));
    const auto opened = openCatalogue(file.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().subject, file.path());
    QCOMPARE(opened.error().place, u"milestone row 3 column date"_s);
    QCOMPARE(opened.error().detail, u"\"31/12/2022\" is not a date"_s);
}

void TestHostile::survivesTruncation()
{
    const QByteArray sound = catalogueBytes();
    FileInFolder file;
    for (qsizetype size = 0; size < sound.size(); size += 509) {
        file.write(sound.left(size));
        QVERIFY2(refusal(file), qPrintable(QString::number(size)));
    }
}

void TestHostile::survivesFlippedBytes()
{
    const QByteArray sound = catalogueBytes();
    QRandomGenerator random(20221231);
    FileInFolder file;
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = sound;
        const int flips = 1 + random.bounded(8);
        for (int i = 0; i < flips; ++i) {
            // Every other one in the first pages, where the structure is.
            const qsizetype reach = (i % 2) == 0 ? bytes.size() : std::min<qsizetype>(bytes.size(), 16384);
            bytes[random.bounded(int(reach))] = char(random.bounded(256));
        }
        file.write(bytes);
        refused += refusal(file) ? 1 : 0;
    }
    QVERIFY2(refused > 300, qPrintable(QString::number(refused)));
}

void TestHostile::survivesGarbagePages()
{
    const QByteArray sound = catalogueBytes();
    QRandomGenerator random(20220805);
    FileInFolder file;
    for (qsizetype page = 1; page < sound.size() / 4096; ++page) {
        QByteArray bytes = sound;
        for (qsizetype i = 0; i < 4096; ++i) {
            bytes[page * 4096 + i] = char(random.bounded(256));
        }
        file.write(bytes);
        QVERIFY2(refusal(file), qPrintable(QString::number(page)));
    }
}

void TestHostile::refusesWhatIsNoFile()
{
    FileInFolder folder;
    QVERIFY(QDir().mkdir(folder.path()));
    expect(folder, ErrorKind::NotARegularFile);

    FileInFolder pipe;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe.path()).constData(), 0600), 0);
    QCOMPARE(openCatalogue(pipe.path()).error().kind, ErrorKind::NotARegularFile);

    FileInFolder link;
    QVERIFY(QFile::link(u"/dev/zero"_s, link.path()));
    QCOMPARE(openCatalogue(link.path()).error().kind, ErrorKind::NotARegularFile);
    QCOMPARE(checkCatalogue(link.path()).front().kind, ErrorKind::NotARegularFile);
}

void TestHostile::refusesSparseFiles()
{
    const FileInFolder file;
    file.write(catalogueBytes());
    QCOMPARE(::truncate(QFile::encodeName(file.path()).constData(), off_t{20} * 1024 * 1024 * 1024), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(openCatalogue(file.path()).error().kind, ErrorKind::FileTooLarge);
    QVERIFY(timer.elapsed() < 2000);
}

void TestHostile::readsWhatTheHeaderCounts_data()
{
    QTest::addColumn<qint64>("size"); // 0: the pages of the header
    QTest::addColumn<int>("pages"); // 0: those of the catalogue
    QTest::addColumn<bool>("isCountValid");
    QTest::addColumn<QString>("detail");
    constexpr qint64 sparse = 1'900'003'328;
    constexpr int pages = int(sparse / 4096);
    QTest::newRow("one byte more") << qint64{1} << 0 << true << u"longer"_s;
    QTest::newRow("long and sparse") << sparse << 0 << true << u"longer"_s;
    QTest::newRow("with the count of the sparse file") << sparse << pages << true << u"gaps"_s;
    QTest::newRow("without a valid count") << sparse << 0 << false << u"gaps"_s;
}

void TestHostile::readsWhatTheHeaderCounts()
{
    QFETCH(const qint64, size);
    QFETCH(const int, pages);
    QFETCH(const bool, isCountValid);
    QFETCH(const QString, detail);
    QByteArray bytes = catalogueBytes();
    if (pages > 0) {
        qToBigEndian(pages, bytes.data() + 28);
    }
    bytes[95] = static_cast<char>(isCountValid ? bytes[27] : bytes[27] + 1);
    FileInFolder file;
    file.write(bytes);
    const qint64 wanted = std::max<qint64>(size, bytes.size() + size % 2);
    QCOMPARE(::truncate(QFile::encodeName(file.path()).constData(), wanted), 0);
    QVERIFY(resetPeakMemory()); // some hostile files took as much to make
    const auto opened = openCatalogue(file.path());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(ErrorKind::Damaged));
    QVERIFY2(opened.error().detail.contains(detail), qPrintable(opened.error().detail));
    QVERIFY2(memoryStatus("VmHWM") < 1'000'000, "the file was read");
}

void TestHostile::opensWithoutAValidCount()
{
    QByteArray bytes = catalogueBytes();
    bytes[95] = static_cast<char>(bytes[27] + 1);
    FileInFolder file;
    file.write(bytes);
    QVERIFY(!refusal(file));
}

void TestHostile::refusesMissingFiles()
{
    const FileInFolder folder;
    const QString path = folder.path();
    for (const QString &each :
         QStringList{path, path + u"/x"_s, QString(), path + QString(5000, u'x'), path + QChar::Null + u'x'}) {
        QCOMPARE(openCatalogue(each).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(checkCatalogue(each).front().kind, ErrorKind::FileNotFound);
    }
    QVERIFY(QFile::link(path, path + u"-loop"_s));
    QVERIFY(QFile::link(path + u"-loop"_s, path));
    QCOMPARE(openCatalogue(path).error().kind, ErrorKind::FileNotReadable);
}

void TestHostile::refusesUnreadableFiles()
{
    if (::geteuid() == 0) {
        QSKIP("root may read every file");
    }
    const FileInFolder file;
    file.write(catalogueBytes());
    QVERIFY(QFile::setPermissions(file.path(), {}));
    QCOMPARE(openCatalogue(file.path()).error().kind, ErrorKind::FileNotReadable);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
