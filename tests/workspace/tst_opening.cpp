// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfiles.h"
#include "testplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <sys/stat.h>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

/** A list of an area, and a note; with a daily backup that lacks the note. */
void fill(const Place &place)
{
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s, {u"phuket"_s})) && workspace->edit(noting(u"phuket"_s, u"later"_s)));
    QCOMPARE(backupFiles(place).size(), 1);
}

/** Without the rights of root, whom permissions do not bind. */
bool dropRights()
{
    return ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
}

bool giveAway(const QString &path)
{
    return ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0;
}

bool mode(const QString &path, mode_t bits)
{
    return ::chmod(QFile::encodeName(path).constData(), bits) == 0;
}

} // namespace

/** Whatever stands where the workspace should be. */
class TestOpening final : public QObject
{
    Q_OBJECT

private slots:
    void restoresWhatIsDamaged_data();
    void restoresWhatIsDamaged();
    void setsTheJournalAsideToo();
    void startsAnewWithoutABackup();
    void passesOverADamagedBackup();
    void restoresWhatIsGone();
    void neverCrashesOnDamage();
    void mendsADamagedHeader_data();
    void mendsADamagedHeader();
    void losesNothingToTheHeader_data();
    void losesNothingToTheHeader();
    void restoresWhatAnotherProgramReplaced();
    void mendsOnce();
    void leavesWhatIsForeign_data();
    void leavesWhatIsForeign();
    void readsANewerOne();
    void refusesANewerOneOfAnotherForm();
    void upgradesAnOlderOne();
    void readsAReadOnlyOne_data();
    void readsAReadOnlyOne();
    void saysWhatItMayNotRead();
    void saysWhatHappened();
    void takesTheFolderOfTheUser();
};

void TestOpening::restoresWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("damage");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray("cut");
    QTest::newRow("noise in the header") << QByteArray("header");
    QTest::newRow("noise in the middle") << QByteArray("middle");
    QTest::newRow("a table is gone") << QByteArray("DROP TABLE note");
    QTest::newRow("an area of no list") << QByteArray("DELETE FROM list");
}

void TestOpening::restoresWhatIsDamaged()
{
    QFETCH(const QByteArray, damage);
    const TestPlace place;
    fill(place);
    QByteArray content = contentOf(place.file());
    if (damage == "cut") {
        content.truncate(content.size() - 5000);
    } else if (damage == "header") {
        content.replace(0, 100, QByteArray(100, 'x'));
    } else if (damage == "middle") {
        content.replace(4096, content.size() - 8192, QByteArray(content.size() - 8192, 'x'));
    }
    if (damage.contains(' ')) {
        QVERIFY(sql(place.file(), damage));
        content = contentOf(place.file());
    } else {
        put(place.file(), damage.isEmpty() ? QByteArray() : content);
    }

    const auto workspace = opened(place);

    QVERIFY(workspace);
    QCOMPARE(workspace->opening().outcome, Outcome::Restored);
    QCOMPARE(areasIn(workspace->contents(), u"Trip"_s), QStringList{u"phuket"_s});
    QVERIFY(!workspace->contents().note(u"phuket"_s)); // younger than the backup
    QCOMPARE(workspace->opening().backup, backupFiles(place).constFirst());
    QCOMPARE(contentOf(workspace->opening().damagedFile), damage.isEmpty() ? QByteArray() : content);
    QCOMPARE(workspace->access(), Access::ReadWrite);
    QVERIFY(workspace->edit(adding(u"Trip"_s, {u"krabi"_s})));
    QCOMPARE(opened(place)->opening().outcome, Outcome::Opened);
}

void TestOpening::setsTheJournalAsideToo()
{
    const TestPlace place;
    fill(place);
    put(place.file(), QByteArray(8192, 'x'));
    const QByteArray journal = QByteArray("\0 of a transaction that ended", 29); // SQLite leaves it alone
    put(place.file() + u"-journal"_s, journal);
    const auto workspace = opened(place);
    QCOMPARE(contentOf(workspace->opening().damagedFile + u"-journal"_s), journal);
    QVERIFY(!QFileInfo::exists(place.file() + u"-journal"_s));
}

void TestOpening::startsAnewWithoutABackup()
{
    const TestPlace place;
    QVERIFY(opened(place)->edit(makingList(u"Trip"_s)));
    put(place.file(), QByteArray(8192, 'x'));
    const auto workspace = opened(place);
    QCOMPARE(workspace->opening().outcome, Outcome::CreatedEmpty);
    QCOMPARE(contentOf(workspace->opening().damagedFile), QByteArray(8192, 'x'));
    QVERIFY(workspace->contents().isEmpty());
    QVERIFY(workspace->edit(makingList(u"New"_s)));
    QCOMPARE(workspace->opening().outcome, Outcome::CreatedEmpty); // still to be said
}

void TestOpening::passesOverADamagedBackup()
{
    TestPlace place;
    fill(place);
    place.now = [] { return testTime().addDays(1); };
    QVERIFY(opened(place)->edit(noting(u"krabi"_s, u"x"_s)));
    QCOMPARE(backupFiles(place).size(), 2);
    const QStringList files = backupFiles(place);
    put(files.constFirst(), QByteArray(8192, 'x'));
    put(place.file(), QByteArray(8192, 'x'));
    const auto workspace = opened(place);
    QCOMPARE(workspace->opening().backup, files.constLast());
    QVERIFY(workspace->contents().listNamed(u"Trip"_s));
}

void TestOpening::restoresWhatIsGone()
{
    const TestPlace place;
    fill(place);
    QVERIFY(QFile::remove(place.file()));
    const auto workspace = opened(place);
    QCOMPARE(workspace->opening().outcome, Outcome::Restored);
    QVERIFY(workspace->opening().damagedFile.isEmpty());
    QVERIFY(workspace->contents().listNamed(u"Trip"_s));
}

void TestOpening::neverCrashesOnDamage()
{
    const TestPlace place;
    fill(place);
    const QByteArray good = contentOf(place.file());
    QRandomGenerator random(2565);
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        const int length = random.bounded(1, 200);
        const int start = random.bounded(static_cast<int>(bad.size()) - length);
        for (int i = 0; i < length; ++i) {
            bad[start + i] = static_cast<char>(random.bounded(256));
        }
        put(place.file(), bad);
        const auto workspace = Workspace::open(place);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().detail));
        QVERIFY((*workspace)->contents().listNamed(u"Trip"_s) || (*workspace)->contents() != Contents());
    }
}

/** One byte of the header at a time: whatever it does, nothing is blocked, and what can be read is not lost. */
void TestOpening::mendsADamagedHeader_data()
{
    QTest::addColumn<int>("change");

    QTest::newRow("lowest bit") << 0x01;
    QTest::newRow("second bit") << 0x02;
    QTest::newRow("7") << 0x06;
    QTest::newRow("highest bit") << 0x80;
    QTest::newRow("all bits") << 0xFF;
}

void TestOpening::mendsADamagedHeader()
{
    QFETCH(const int, change);
    constexpr int headerSize = 100;
    const TestPlace place;
    fill(place);
    const QByteArray good = contentOf(place.file());
    for (int i = 0; i < headerSize; ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ change);
        put(place.file(), bad);
        {
            const auto workspace = Workspace::open(place);
            QVERIFY2(workspace, qPrintable(QString::number(i)));
            QCOMPARE((*workspace)->access(), Access::ReadWrite);
            QVERIFY((*workspace)->contents().listNamed(u"Trip"_s));
            const Outcome outcome = (*workspace)->opening().outcome;
            QCOMPARE((*workspace)->contents().notes.size(), outcome == Outcome::Restored ? 0U : 1U);
            QCOMPARE(outcome == Outcome::Opened, (*workspace)->opening().damagedFile.isEmpty());
            QVERIFY2((*workspace)->edit(adding(u"Trip"_s, {u"krabi"_s})), qPrintable(QString::number(i)));
        }
        QCOMPARE(opened(place)->opening().outcome, Outcome::Opened);
    }
}

void TestOpening::losesNothingToTheHeader_data()
{
    QTest::addColumn<QByteArray>("statement");

    QTest::newRow("version 7") << QByteArray("PRAGMA user_version = 7");
    QTest::newRow("version 0") << QByteArray("PRAGMA user_version = 0");
    QTest::newRow("version -1") << QByteArray("PRAGMA user_version = -1");
    QTest::newRow("name tag") << QByteArray("PRAGMA application_id = 0x4D554E47");
    QTest::newRow("no name tag") << QByteArray("PRAGMA application_id = 0");
}

/** Neither with backups nor without. */
void TestOpening::losesNothingToTheHeader()
{
    QFETCH(const QByteArray, statement);
    const TestPlace place;
    fill(place);
    for (const bool hasBackups : {true, false}) {
        QVERIFY(hasBackups || QDir(place.backupFolder()).removeRecursively());
        QVERIFY(sql(place.file(), statement));
        const QByteArray damaged = contentOf(place.file());

        const auto workspace = opened(place);

        QVERIFY(workspace);
        QCOMPARE(workspace->opening().outcome, Outcome::Repaired);
        QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"later"_s);
        QCOMPARE(contentOf(workspace->opening().damagedFile), damaged);
        QVERIFY(openingSentence(workspace->opening()).contains(countsText({1, 1, 0})));
        QVERIFY(workspace->edit(adding(u"Trip"_s, {u"krabi"_s})));
        QVERIFY(QFile::remove(workspace->opening().damagedFile));
        QVERIFY(workspace->edit([](const Contents &contents) {
            return removeAreas(contents, contents.listNamed(u"Trip"_s)->id, {u"krabi"_s});
        }));
    }
}

void TestOpening::restoresWhatAnotherProgramReplaced()
{
    const TestPlace place;
    fill(place);
    QVERIFY(QFile::remove(place.file()) && sql(place.file(), "CREATE TABLE a (b); INSERT INTO a VALUES (1)"));
    const QByteArray foreign = contentOf(place.file());
    const auto workspace = opened(place);
    QVERIFY(workspace);
    QCOMPARE(workspace->opening().outcome, Outcome::Restored);
    QCOMPARE(contentOf(workspace->opening().damagedFile), foreign);
}

void TestOpening::mendsOnce()
{
    const TestPlace place;
    fill(place);
    put(place.file(), QByteArray(8192, 'x'));
    std::array<pid_t, 4> children{};
    for (pid_t &child : children) {
        child = ::fork();
        if (child == 0) {
            const auto workspace = opened(place);
            ::_exit(workspace && workspace->contents().listNamed(u"Trip"_s) ? 0 : 1);
        }
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    QCOMPARE(QDir(place.folder).entryList({u"*.damaged-*"_s}).size(), 1);
}

void TestOpening::leavesWhatIsForeign_data()
{
    QTest::addColumn<QByteArray>("statements");

    QTest::newRow("another program's") << QByteArray("CREATE TABLE a (b); INSERT INTO a VALUES (1)");
    QTest::newRow("a catalogue") << QByteArray("PRAGMA application_id = 0x4D554E47; CREATE TABLE a (b)");
}

void TestOpening::leavesWhatIsForeign()
{
    QFETCH(const QByteArray, statements);
    const TestPlace place;
    QVERIFY(QDir().mkpath(place.folder) && sql(place.file(), statements));
    const QByteArray before = contentOf(place.file());
    QCOMPARE(kindOf(Workspace::open(place)), ErrorKind::NotAWorkspace);
    QCOMPARE(contentOf(place.file()), before);
    QCOMPARE(QDir(place.folder).entryList(QDir::Files), QStringList{u"workspace.sqlite"_s});

    QVERIFY(QFile::remove(place.file()) && QDir().mkpath(place.file()));
    QCOMPARE(kindOf(Workspace::open(place)), ErrorKind::NotAWorkspace); // a folder
}

void TestOpening::readsANewerOne()
{
    const TestPlace place;
    fill(place);
    QVERIFY(sql(place.file(), "ALTER TABLE note ADD COLUMN colour TEXT; PRAGMA user_version = 7"));
    const QByteArray before = contentOf(place.file());
    const auto workspace = opened(place);
    QVERIFY(workspace);
    QCOMPARE(workspace->access(), Access::NewerVersion);
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"later"_s);
    const auto edited = workspace->edit(noting(u"phuket"_s, u"x"_s));
    QCOMPARE(kindOf(edited), ErrorKind::NewerVersion);
    QCOMPARE(edited.error().detail, u"7"_s);
    QCOMPARE(kindOf(workspace->restore()), ErrorKind::NewerVersion);
    QCOMPARE(contentOf(place.file()), before);
}

void TestOpening::refusesANewerOneOfAnotherForm()
{
    const TestPlace place;
    fill(place);
    QVERIFY(sql(place.file(), "DROP TABLE note; PRAGMA user_version = 8"));
    const QByteArray before = contentOf(place.file());
    const auto workspace = Workspace::open(place);
    QCOMPARE(kindOf(workspace), ErrorKind::NewerVersion);
    QCOMPARE(workspace.error().detail, u"8"_s);
    QCOMPARE(contentOf(place.file()), before);
}

void TestOpening::upgradesAnOlderOne()
{
    const TestPlace place;
    QVERIFY(QDir().mkpath(place.folder));
    QVERIFY(
        sql(place.file(), "PRAGMA application_id = 0x4D554E57; CREATE TABLE early (a); INSERT INTO early VALUES (5)"));
    const auto workspace = opened(place);
    QVERIFY(workspace);
    QCOMPARE(workspace->opening().outcome, Outcome::Upgraded);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
    QCOMPARE(opened(place)->opening().outcome, Outcome::Opened);
    QVERIFY(sql(workspace->opening().backup, "INSERT INTO early SELECT a FROM early")); // as it was
    QVERIFY(!sql(workspace->opening().backup, "SELECT * FROM list"));
    QVERIFY(sql(place.file(), "INSERT INTO early SELECT a FROM early"));
}

void TestOpening::readsAReadOnlyOne_data()
{
    QTest::addColumn<bool>("isFolder");

    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestOpening::readsAReadOnlyOne()
{
    QFETCH(const bool, isFolder);
    const TestPlace place;
    fill(place);
    QVERIFY(mode(place.root.path(), 0755) && giveAway(place.file()) && giveAway(place.folder));
    QVERIFY(isFolder ? mode(place.folder, 0500) : mode(place.file(), 0400));
    const int status = inAnotherProcess([&place, isFolder] {
        if (!dropRights()) {
            return 10;
        }
        const auto workspace = opened(place);
        if (!workspace || !workspace->contents().listNamed(u"Trip"_s)) {
            return 11;
        }
        const auto edited = workspace->edit(noting(u"phuket"_s, u"x"_s));
        return kindOf(edited) == ErrorKind::NotWritable && workspace->contents().note(u"phuket"_s)->text == u"later"
                && (isFolder || workspace->access() == Access::NotWritable)
            ? 0
            : 12;
    });
    constexpr auto sameGroup = static_cast<gid_t>(-1);
    QVERIFY(mode(place.folder, 0700));
    QCOMPARE(::chown(QFile::encodeName(place.folder).constData(), ::geteuid(), sameGroup), 0);
    QCOMPARE(status, 0);
    QCOMPARE(opened(place)->contents().note(u"phuket"_s)->text, u"later"_s);
}

void TestOpening::saysWhatItMayNotRead()
{
    const TestPlace place;
    fill(place);
    QVERIFY(mode(place.root.path(), 0755) && giveAway(place.file()) && giveAway(place.folder));
    QVERIFY(mode(place.file(), 0));
    QCOMPARE(inAnotherProcess([&place] {
                 return dropRights() && kindOf(Workspace::open(place)) == ErrorKind::FileNotReadable ? 0 : 1;
             }),
             0);
    // A home that cannot be written: nothing to read, and a change says why.
    Place other = static_cast<const Place &>(place);
    other.folder = u"/proc/mueang"_s;
    const auto workspace = opened(other);
    QVERIFY(workspace && workspace->contents().isEmpty());
    QVERIFY(kindOf(workspace->edit(makingList(u"Trip"_s))) != ErrorKind::Internal);
}

void TestOpening::saysWhatHappened()
{
    const TestPlace place;
    fill(place);
    QVERIFY(openingSentence(opened(place)->opening()).isNull());
    put(place.file(), QByteArray(8192, 'x'));
    const Opening opening = opened(place)->opening();
    QVERIFY(openingSentence(opening).contains(opening.damagedFile));
    QVERIFY(openingSentence(opening).contains(u"2026-03-01 09:30"_s)); // the clock of the backup, not of its file
    QVERIFY(openingSentence(opening).contains(opening.backup));
    QVERIFY(openingSentence(opening).contains(countsText({1, 0, 0})));
    QVERIFY(accessSentence(Access::ReadWrite).isNull());
    QVERIFY(accessSentence(Access::NewerVersion) != accessSentence(Access::NotWritable));
}

void TestOpening::takesTheFolderOfTheUser()
{
    QCOMPARE(defaultFolder(), qEnvironmentVariable("XDG_DATA_HOME") + u"/mueang"_s);
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "relative"); // which the specification tells to ignore
    QVERIFY(defaultFolder().startsWith(u'/'));
    qputenv("XDG_DATA_HOME", before);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
