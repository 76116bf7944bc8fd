// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/failingfolder.h"
#include "support/fulldisk.h"
#include "testplace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <numeric>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

/** Microseconds. Processes are killed within at least this time after their start. */
constexpr int shortestSpan = 90'000;

/** Changes the workspace for ever; one byte to the pipe for each change that is acknowledged. */
[[noreturn]] void changeUntilKilled(const Place &place, int acknowledgements, int round)
{
    const auto workspace = opened(place);
    for (int i = 0; workspace; ++i) {
        const QString area = u"area-%1-%2"_s.arg(round).arg(i);
        const QString list = u"List %1"_s.arg(round);
        const auto step = [&]() -> Result<Change> {
            switch (i % 4) {
            case 0:
                return workspace->contents().listNamed(list) ? workspace->edit(adding(list, {area}))
                                                             : workspace->edit(makingList(list, {area}));
            case 1:
                return workspace->edit(adding(list, {area}));
            case 2:
                return workspace->edit(noting(area, area.repeated(40)));
            default:
                return workspace->edit(noting(u"rewritten"_s, area));
            }
        };
        const char byte = 'a';
        if (!step() || ::write(acknowledgements, &byte, 1) != 1) {
            break;
        }
    }
    ::_exit(1);
}

/** A child process that changes the workspace, and the pipe with a byte for each acknowledged change. */
struct ChangingProcess
{
    pid_t id = -1;
    int acknowledgements = -1;
};

ChangingProcess startChanging(const Place &place, int round)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return {};
    }
    const pid_t child = ::fork();
    if (child == 0) {
        changeUntilKilled(place, ends[1], round);
    }
    ::close(ends[1]);
    return {child, ends[0]};
}

/** Returns how many changes the process made before it was killed, or -1 if it had ended by itself. */
int killAndCount(const ChangingProcess &process)
{
    ::kill(process.id, SIGKILL);
    int status = 0;
    ::waitpid(process.id, &status, 0);
    int count = 0;
    std::array<char, 256> bytes{};
    for (ssize_t size = 1; size > 0; count += static_cast<int>(std::max<ssize_t>(size, 0))) {
        size = ::read(process.acknowledgements, bytes.data(), bytes.size());
    }
    ::close(process.acknowledgements);
    return WIFSIGNALED(status) ? count : -1;
}

/** Returns the microseconds from the start of a process to its first acknowledged change, or -1 if there is none. */
int timeOfAChange(const Place &place)
{
    QElapsedTimer clock;
    clock.start();
    const ChangingProcess process = startChanging(place, 0);
    char byte = 0;
    const bool isAcknowledged = process.id > 0 && ::read(process.acknowledgements, &byte, 1) == 1;
    const auto time = static_cast<int>(clock.nsecsElapsed() / 1000);
    return process.id > 0 && killAndCount(process) >= 0 && isAcknowledged ? time : -1;
}

/** Whether everything acknowledged in a round is there; at most the change under way may be there too. */
QString missingOf(const Contents &contents, int round, int changes)
{
    QString newest;
    for (int i = 0; i < changes; ++i) {
        const QString area = u"area-%1-%2"_s.arg(round).arg(i);
        const bool isInList = areasIn(contents, u"List %1"_s.arg(round)).contains(area);
        const bool hasNote = contents.note(area) && contents.note(area)->text == area.repeated(40);
        newest = i % 4 == 3 ? area : newest;
        if ((i % 4 < 2 && !isInList) || (i % 4 == 2 && !hasNote)) {
            return area;
        }
    }
    const auto rewritten = contents.note(u"rewritten"_s);
    const QString next = u"area-%1-%2"_s.arg(round).arg(changes);
    const bool isNewest = newest.isEmpty() || (rewritten && (rewritten->text == newest || rewritten->text == next));
    return isNewest ? QString() : u"rewritten"_s;
}

/** Fills a list with notes until the disk is full; the number of changes that were acknowledged. */
int changeUntilFull(Workspace &workspace, ErrorKind &failed)
{
    int count = 0;
    while (true) {
        const QString area = u"area-%1"_s.arg(count);
        if (const auto change = workspace.edit(noting(area, area.repeated(50))); !change) {
            failed = change.error().kind;
            return count;
        }
        ++count;
    }
}

} // namespace

/** What was acknowledged is there: after kill -9 at any moment, and on a full disk. */
class TestDurability final : public QObject
{
    Q_OBJECT

private slots:
    void survivesKilling_data();
    void survivesKilling();
    void survivesAFullDisk();
    void survivesAFullFileSystem();
    void saysWhenTheDiskIsFullAtTheFirstChange();
    void tellsWhatTheDiskHasNotConfirmed();
    void blamesTheCopyThatCannotBeWritten();
};

void TestDurability::survivesKilling_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("minChanges");

    // In memory there are many more changes, and moments within them, in the same time.
    QTest::newRow("on the disk") << QDir::tempPath() << 70 << 1;
    if (QFileInfo(u"/dev/shm"_s).isWritable()) {
        QTest::newRow("in memory") << u"/dev/shm"_s << 130 << 130;
    }
}

void TestDurability::survivesKilling()
{
    QFETCH(const QString, folder);
    QFETCH(const int, rounds);
    QFETCH(const int, minChanges);
    const QTemporaryDir root(folder + u"/mueang-XXXXXX"_s);
    Place place;
    place.folder = root.filePath(u"mueang"_s);
    Place other = place;
    other.folder = root.filePath(u"other"_s);
    const int change = timeOfAChange(other);
    QVERIFY(change > 0);
    // From before the file is open to several changes later, however slow the machine is.
    const int span = std::max(shortestSpan, 4 * change);
    std::vector<int> changes;
    for (int round = 0; round < rounds; ++round) {
        const ChangingProcess process = startChanging(place, round);
        QVERIFY(process.id > 0);
        ::usleep(static_cast<useconds_t>(QRandomGenerator::global()->bounded(span)));
        changes.push_back(killAndCount(process));
        QVERIFY2(changes.back() >= 0, "the writer ended by itself");

        const auto workspace = Workspace::open(place);

        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().detail));
        const Outcome outcome = (*workspace)->opening().outcome;
        QVERIFY(outcome == Outcome::Opened || (outcome == Outcome::New && changes == std::vector<int>(changes.size())));
        const QString missing = missingOf((*workspace)->contents(), round, changes.back());
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }
    const int sum = std::accumulate(changes.begin(), changes.end(), 0);
    qInfo("%d rounds within %d ms each, %d acknowledged changes", rounds, span / 1000, sum);
    QVERIFY(sum >= minChanges);
    const auto workspace = opened(place);
    for (std::size_t round = 0; round < changes.size(); ++round) {
        const int listed = std::min(changes[round], 2);
        QVERIFY(areasIn(workspace->contents(), u"List %1"_s.arg(round)).size() >= listed);
    }
}

void TestDurability::survivesAFullDisk()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s, {u"phuket"_s})));
    int count = 0;
    ErrorKind failed = ErrorKind::Internal;
    {
        const testsupport::FullDisk full(256 * 1024);
        count = changeUntilFull(*workspace, failed);
        QCOMPARE(failed, ErrorKind::DiskFull);
        QCOMPARE(static_cast<int>(workspace->contents().notes.size()), count);
    }
    QVERIFY(count > 10);
    QVERIFY(opened(place)->contents() == workspace->contents());
    QVERIFY(workspace->edit(noting(u"phuket"_s, u"there is room again"_s)));
    QVERIFY(opened(place)->contents() == workspace->contents());
}

void TestDurability::survivesAFullFileSystem()
{
    TestPlace place;
    const QString mount = u"mount -t tmpfs -o size=256k mueang-test "_s + place.root.path();
    if (::geteuid() != 0 || std::system(qPrintable(mount + u" 2>/dev/null"_s)) != 0) {
        QSKIP("A small file system can only be mounted by root.");
    }
    const auto unmount = qScopeGuard([&] { return std::system(qPrintable(u"umount "_s + place.root.path())); });
    auto workspace = opened(place);
    ErrorKind failed = ErrorKind::Internal;
    const int count = changeUntilFull(*workspace, failed);
    QCOMPARE(failed, ErrorKind::DiskFull);
    QVERIFY(count > 10);
    const Contents contents = workspace->contents();
    workspace.reset();
    const auto again = opened(place);
    QCOMPARE(again->opening().outcome, Outcome::Opened);
    QVERIFY(again->contents() == contents);
    QCOMPARE(static_cast<int>(contents.notes.size()), count);
}

void TestDurability::saysWhenTheDiskIsFullAtTheFirstChange()
{
    const TestPlace place;
    {
        const testsupport::FullDisk full(4096);
        QCOMPARE(kindOf(opened(place)->edit(makingList(u"Trip"_s))), ErrorKind::DiskFull);
    }
    const auto workspace = opened(place);
    QCOMPARE(workspace->opening().outcome, Outcome::New);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
}

void TestDurability::tellsWhatTheDiskHasNotConfirmed()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s, {u"phuket"_s})));
    QVERIFY(!workspace->unconfirmed());
    {
        const testsupport::FailingFolder failing;
        QVERIFY(workspace->edit(noting(u"phuket"_s, u"written"_s)));
        QVERIFY(workspace->unconfirmed());
        QCOMPARE(workspace->unconfirmed()->kind, ErrorKind::NotConfirmed);
        QCOMPARE(workspace->unconfirmed()->subject, place.file());
        QVERIFY(workspace->edit(noting(u"phuket"_s, u"written again"_s)));
    }
    QVERIFY(opened(place)->contents() == workspace->contents());
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"written again"_s);
    QVERIFY(workspace->edit(adding(u"Trip"_s, {u"krabi"_s})));
    QVERIFY(!workspace->unconfirmed());
}

void TestDurability::blamesTheCopyThatCannotBeWritten()
{
    TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s, {u"phuket"_s})));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    {
        const testsupport::FullDisk full(4096);
        const auto backup = workspace->backUp(copy);
        QCOMPARE(kindOf(backup), ErrorKind::DiskFull);
        QCOMPARE(backup.error().subject, copy);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(kindOf(workspace->backUp(place.file())), ErrorKind::IsInput);
    QVERIFY(opened(place)->contents() == workspace->contents());
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
