// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testplace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

QDateTime nextCentury()
{
    return QDateTime({2099, 5, 1}, {9, 30});
}

QDateTime buddhistYear()
{
    return QDateTime({2569, 3, 1}, {9, 30});
}

QDateTime epoch()
{
    return QDateTime({1970, 1, 1}, {7, 0});
}

struct ClockPlace : TestPlace
{
    ClockPlace()
    {
        now = [this] { return clock; };
    }

    QDateTime clock = testTime();
};

/** Writes a note that says when; a daily backup keeps what was there before. */
bool work(const Place &place, const QString &text)
{
    return opened(place)->edit(noting(u"phuket"_s, text)).has_value();
}

QString noteIn(const QString &file)
{
    const auto contents = readFile(file);
    const auto note = contents ? contents->note(u"phuket"_s) : std::nullopt;
    return note ? note->text : QString();
}

QStringList notesInBackups(const Place &place)
{
    QStringList notes;
    for (const QString &file : backupFiles(place)) {
        notes.append(noteIn(file));
    }
    return notes;
}

/** As version 0.1 left it: the time in the name is all there is. */
bool addOldBackup(const Place &place, const QString &time)
{
    const auto workspace = opened(place);
    return QDir().mkpath(place.backupFolder())
        && workspace->backUp(place.backupFolder() + u"/workspace-"_s + time + u"-daily.sqlite"_s).has_value();
}

bool damage(const Place &place)
{
    QFile file(place.file());
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) > 0;
}

} // namespace

/** The order of the backups, whatever the clock said. */
class TestBackups final : public QObject
{
    Q_OBJECT

private slots:
    void passOverADayInTheFuture_data();
    void passOverADayInTheFuture();
    void keepTheirOrderWhenTheClockGoesBack();
    void areMadeOnceADayByAnyClock();
    void ofVersionOneAreStillThere();
    void ofVersionOneInTheFutureComeLast();
    void tellTheirTime();
    void areNotLookedForOnAStickThatIsGone();
};

void TestBackups::passOverADayInTheFuture_data()
{
    QTest::addColumn<QDateTime>("wrong");

    QTest::newRow("2099") << nextCentury();
    QTest::newRow("2569") << buddhistYear();
}

void TestBackups::passOverADayInTheFuture()
{
    QFETCH(const QDateTime, wrong);
    ClockPlace place;
    QVERIFY(work(place, u"day 0"_s));
    place.clock = wrong;
    QVERIFY(work(place, u"wrong day"_s));
    QCOMPARE(notesInBackups(place), QStringList{u"day 0"_s});
    for (int day = 1; day <= 7; ++day) {
        place.clock = testTime().addDays(day);
        QVERIFY(work(place, u"day %1"_s.arg(day)));
        // The backup of this morning is the newest, and none of the days before was pushed out for the wrong one.
        QCOMPARE(notesInBackups(place).constFirst(), day == 1 ? u"wrong day"_s : u"day %1"_s.arg(day - 1));
        QCOMPARE(static_cast<int>(backups(place).size()), std::min(day + 1, keptDailyBackups));
    }
    QCOMPARE(notesInBackups(place), (QStringList{u"day 6"_s, u"day 5"_s, u"day 4"_s, u"day 3"_s, u"day 2"_s}));
    QVERIFY(damage(place));
    const auto workspace = opened(place);
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"day 6"_s);
    QCOMPARE(workspace->opening().backupTime.date(), testTime().addDays(7).date());
}

void TestBackups::keepTheirOrderWhenTheClockGoesBack()
{
    ClockPlace place;
    for (int day = 0; day < 3; ++day) {
        place.clock = testTime().addDays(day);
        QVERIFY(work(place, u"day %1"_s.arg(day)));
    }
    place.clock = epoch();
    QVERIFY(work(place, u"1970"_s));
    QCOMPARE(notesInBackups(place), (QStringList{u"day 2"_s, u"day 1"_s, u"day 0"_s}));
    place.clock = testTime().addDays(3);
    QCOMPARE(notesInBackups(place), (QStringList{u"day 2"_s, u"day 1"_s, u"day 0"_s}));
    QVERIFY(work(place, u"day 3"_s));
    QCOMPARE(notesInBackups(place), (QStringList{u"1970"_s, u"day 2"_s, u"day 1"_s, u"day 0"_s}));
}

void TestBackups::areMadeOnceADayByAnyClock()
{
    ClockPlace place;
    QVERIFY(work(place, u"begun"_s));
    for (int day = 1; day <= 8; ++day) {
        for (int jump = 0; jump < 3; ++jump) {
            for (const QDateTime &clock : {testTime().addDays(day), buddhistYear(), epoch(), nextCentury()}) {
                place.clock = clock.addSecs(jump);
                QVERIFY(work(place, u"day %1 at %2"_s.arg(day).arg(clock.date().year())));
            }
        }
        place.clock = testTime().addDays(day);
        const QString today = place.clock.toString(u"yyyyMMdd");
        QCOMPARE(backupFiles(place).filter(today).size(), 1);
        QVERIFY(backups(place).size() <= keptDailyBackups);
    }
}

void TestBackups::ofVersionOneAreStillThere()
{
    ClockPlace place;
    for (int day = 1; day <= 5; ++day) {
        place.clock = testTime().addDays(day - 6);
        QVERIFY(opened(place)->edit(noting(u"phuket"_s, u"day %1"_s.arg(day))));
        QVERIFY(QDir(place.backupFolder()).removeRecursively() || day == 1);
    }
    QVERIFY(QDir().mkpath(place.backupFolder()));
    for (const QString &time : {u"20260227-080000-000"_s, u"20260225-080000-000"_s, u"20260226-080000-000"_s}) {
        QVERIFY(addOldBackup(place, time));
    }
    place.clock = testTime();
    const QStringList old = backupFiles(place);
    QVERIFY2(old.size() == 3 && old.constFirst().contains(u"20260227"_s) && old.constLast().contains(u"20260225"_s),
             qPrintable(old.join(u' ')));
    QCOMPARE(newestGoodBackup(place)->file, old.constFirst());
    for (int day = 0; day < 3; ++day) {
        place.clock = testTime().addDays(day);
        QVERIFY(work(place, u"now %1"_s.arg(day)));
    }
    const QStringList files = backupFiles(place);
    QCOMPARE(files.mid(3), old.mid(0, 2)); // the new ones first; the oldest of the old made room
    QCOMPARE(notesInBackups(place).constFirst(), u"now 1"_s);
}

void TestBackups::ofVersionOneInTheFutureComeLast()
{
    ClockPlace place;
    QVERIFY(opened(place)->edit(noting(u"phuket"_s, u"future"_s)));
    QVERIFY(addOldBackup(place, u"25690301-080000-000"_s));
    QVERIFY(opened(place)->edit(noting(u"phuket"_s, u"past"_s)));
    QVERIFY(QFile::remove(backupFiles(place).constFirst()));
    QVERIFY(addOldBackup(place, u"20260227-080000-000"_s));
    QCOMPARE(notesInBackups(place), (QStringList{u"past"_s, u"future"_s}));
    QCOMPARE(noteIn(newestGoodBackup(place)->file), u"past"_s);
    for (int day = 0; day < 4; ++day) {
        place.clock = testTime().addDays(day);
        QVERIFY(work(place, u"day %1"_s.arg(day)));
    }
    QCOMPARE(notesInBackups(place), (QStringList{u"day 2"_s, u"day 1"_s, u"day 0"_s, u"past"_s, u"past"_s}));
}

void TestBackups::tellTheirTime()
{
    const QString folder = u"/folder/"_s;
    QCOMPARE(backupTime(folder + u"workspace-20260301-093000-123-daily.sqlite"_s),
             QDateTime({2026, 3, 1}, {9, 30, 0, 123}));
    const TestPlace place;
    QVERIFY(opened(place)->edit(makingList(u"Trip"_s)));
    QCOMPARE(backupTime(place.file()).date(), QDate::currentDate());
}

void TestBackups::areNotLookedForOnAStickThatIsGone()
{
    const TestPlace place;
    QVERIFY(work(place, u"one"_s) && work(place, u"two"_s));
    const QString stick = place.root.filePath(u"stick"_s);
    QVERIFY(QDir().rename(place.backupFolder(), stick) && QFile::link(stick, place.backupFolder()));
    QCOMPARE(notesInBackups(place), QStringList{u"one"_s}); // by the link
    QVERIFY(QDir().rename(stick, stick + u"-taken-away"_s));
    QVERIFY(work(place, u"three"_s)); // the work of now comes first
    QVERIFY(damage(place));

    const auto refused = Workspace::open(place);

    QCOMPARE(kindOf(refused), ErrorKind::LinkTargetMissing);
    QCOMPARE(refused.error().subject, place.backupFolder());
    QVERIFY(QDir().rename(stick + u"-taken-away"_s, stick));
    QCOMPARE(opened(place)->contents().note(u"phuket"_s)->text, u"one"_s);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
