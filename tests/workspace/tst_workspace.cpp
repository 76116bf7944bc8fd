// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/savefile.h"
#include "testplace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

/** What is written, and what two windows see of each other. */
class TestWorkspace final : public QObject
{
    Q_OBJECT

private slots:
    void makesNothingBeforeTheFirstChange();
    void isPrivate();
    void keepsEverything();
    void seesWhatAnotherWindowDid();
    void editsWhatIsThereNow();
    void neverOverwritesANote();
    void doesNotUndoOverAnotherWindow();
    void refusesAFailingEdit();
    void waitsForAnotherWriter();
    void waitsForABusyFileOnce();
    void followsAFileThatWasReplaced();
    void backsUpOnceADay();
    void keepsFiveDailyBackups();
    void backsUpAndRestores();
    void restoresExchangedNames();
    void twoProcessesLoseNothing();
};

void TestWorkspace::makesNothingBeforeTheFirstChange()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace);
    QCOMPARE(workspace->opening().outcome, Outcome::New);
    QVERIFY(workspace->refresh());
    QVERIFY(!QFileInfo::exists(place.folder));

    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
    QVERIFY(QFileInfo::exists(place.file()));
    QCOMPARE(QDir(place.folder).entryList(QDir::Files), (QStringList{u"workspace.lock"_s, u"workspace.sqlite"_s}));
}

void TestWorkspace::isPrivate()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)) && workspace->edit(noting(u"phuket"_s, u"ok"_s)));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {place.folder, place.file(), place.backupFolder(), backupFiles(place).value(0)}) {
        QVERIFY2(QFileInfo::exists(path) && !(QFile::permissions(path) & others), qPrintable(path));
    }
}

void TestWorkspace::keepsEverything()
{
    const TestPlace place;
    Contents before;
    {
        const auto workspace = opened(place);
        QVERIFY(workspace->edit(makingList(u"ดูงานเดือนมีนาคม"_s, {u"phuket"_s, u"hat-yai"_s, u"not-in-any-edition"_s})));
        QVERIFY(workspace->edit(makingList(u"Second"_s)));
        QVERIFY(workspace->edit(noting(u"phuket"_s, u"น้ำประปา 100 %\nline two \U0001F600"_s)));
        QVERIFY(workspace->edit(
            [](const Contents &contents) { return saveView(contents, u"South"_s, u"{\"version\":1}"_s, 3); }));
        before = workspace->contents();
    }
    const auto workspace = opened(place);
    QCOMPARE(workspace->opening().outcome, Outcome::Opened);
    QVERIFY(workspace->contents() == before);
    QCOMPARE(areasIn(before, u"ดูงานเดือนมีนาคม"_s), (QStringList{u"phuket"_s, u"hat-yai"_s, u"not-in-any-edition"_s}));
    QCOMPARE(before.note(u"phuket"_s)->text, u"น้ำประปา 100 %\nline two \U0001F600"_s);
    QCOMPARE(before.orderedViews().front().number, 3);
}

void TestWorkspace::seesWhatAnotherWindowDid()
{
    const TestPlace place;
    const auto first = opened(place);
    const auto second = opened(place);
    QVERIFY(first->edit(makingList(u"Trip"_s, {u"phuket"_s})));

    QCOMPARE(second->refresh().value_or(false), true);
    QCOMPARE(areasIn(second->contents(), u"trip"_s), QStringList{u"phuket"_s});
    QCOMPARE(second->refresh().value_or(true), false);
    QCOMPARE(first->refresh().value_or(true), false); // its own change is no news
}

void TestWorkspace::editsWhatIsThereNow()
{
    const TestPlace place;
    const auto first = opened(place);
    const auto second = opened(place);
    QVERIFY(first->edit(makingList(u"Trip"_s, {u"phuket"_s})));
    QVERIFY(second->edit(adding(u"Trip"_s, {u"krabi"_s, u"phuket"_s})));
    QVERIFY(first->edit(adding(u"Trip"_s, {u"hat-yai"_s})));
    QCOMPARE(areasIn(first->contents(), u"Trip"_s), (QStringList{u"phuket"_s, u"krabi"_s, u"hat-yai"_s}));
    QCOMPARE(kindOf(second->edit(makingList(u" TRIP "_s))), ErrorKind::NameTaken);
}

void TestWorkspace::neverOverwritesANote()
{
    const TestPlace place;
    const auto first = opened(place);
    const auto second = opened(place);
    QVERIFY(first->edit(noting(u"phuket"_s, u"begun"_s)));
    QVERIFY(second->refresh());
    const auto seen = second->contents().note(u"phuket"_s);
    QVERIFY(first->edit(noting(u"phuket"_s, u"theirs"_s)));

    const Change change = *writeNote(seen, u"phuket"_s, u"mine"_s, testTime());
    const auto written = second->apply(change);

    QCOMPARE(kindOf(written), ErrorKind::Conflict);
    QCOMPARE(written.error().subject, u"phuket"_s);
    const auto conflict = noteConflict(change, second->contents());
    QVERIFY(conflict);
    QCOMPARE((QStringList{conflict->area, conflict->before, conflict->mine, conflict->theirs}),
             (QStringList{u"phuket"_s, u"begun"_s, u"mine"_s, u"theirs"_s}));
    QCOMPARE(opened(place)->contents().note(u"phuket"_s)->text, u"theirs"_s);
}

void TestWorkspace::doesNotUndoOverAnotherWindow()
{
    const TestPlace place;
    const auto first = opened(place);
    const auto second = opened(place);
    const auto change = first->edit(noting(u"phuket"_s, u"one"_s));
    QVERIFY(change && second->edit(noting(u"phuket"_s, u"two"_s)));
    QCOMPARE(kindOf(first->apply(inverse(*change))), ErrorKind::Conflict);
    QCOMPARE(first->contents().note(u"phuket"_s)->text, u"two"_s);
}

void TestWorkspace::refusesAFailingEdit()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
    const Contents before = workspace->contents();
    QCOMPARE(kindOf(workspace->edit(makingList(u"  "_s))), ErrorKind::BadName);
    QCOMPARE(kindOf(workspace->edit(makingList(QString(101, u'x')))), ErrorKind::BadName);
    QCOMPARE(kindOf(workspace->edit(adding(u"Nowhere"_s, {u"phuket"_s}))), ErrorKind::Conflict);
    QCOMPARE(kindOf(workspace->edit(noting(u"phuket"_s, QString(longestNote + 1, u'x')))), ErrorKind::TooLong);
    QVERIFY(workspace->contents() == before && opened(place)->contents() == before);
}

void TestWorkspace::waitsForAnotherWriter()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
    Place impatient = static_cast<const Place &>(place);
    impatient.lockTimeout = std::chrono::milliseconds(30);
    const auto second = opened(impatient);
    const auto inside = workspace->edit([&](const Contents &contents) {
        if (kindOf(second->edit(makingList(u"Other"_s))) != ErrorKind::WorkspaceBusy) {
            return Result<Change>(failure(ErrorKind::Internal));
        }
        return createList(contents, u"Mine"_s);
    });
    QVERIFY(inside);
    QVERIFY(second->edit(makingList(u"Other"_s)));
    QCOMPARE(second->contents().lists.size(), 3U);
}

void TestWorkspace::waitsForABusyFileOnce()
{
    TestPlace place;
    place.lockTimeout = std::chrono::milliseconds(400);
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
    const auto inside = workspace->edit([&](const Contents & /*contents*/) -> Result<Change> {
        const auto second = opened(place);
        QElapsedTimer timer;
        timer.start();
        const ErrorKind kind = kindOf(second->edit(makingList(u"Other"_s)));
        return failure(kind, QString::number(timer.elapsed()));
    });
    QCOMPARE(kindOf(inside), ErrorKind::WorkspaceBusy);
    const int waited = inside.error().subject.toInt();
    QVERIFY2(waited >= 400 && waited < 2 * 400, qPrintable(inside.error().subject));
}

void TestWorkspace::followsAFileThatWasReplaced()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Old"_s)));
    const QString other = place.root.filePath(u"other.sqlite"_s);
    QVERIFY(workspace->backUp(other));
    QVERIFY(workspace->edit(makingList(u"Later"_s)));
    QVERIFY(moveFile(other, place.file()));

    QVERIFY(workspace->edit(makingList(u"New"_s)));

    QVERIFY(opened(place)->contents().listNamed(u"New"_s));
    QVERIFY(!workspace->contents().listNamed(u"Later"_s));
}

void TestWorkspace::backsUpOnceADay()
{
    TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
    QCOMPARE(backupFiles(place).size(), 0); // there was nothing to keep
    QVERIFY(workspace->edit(noting(u"phuket"_s, u"one"_s)) && workspace->edit(noting(u"phuket"_s, u"two"_s)));
    QCOMPARE(backupFiles(place).size(), 1);
    const auto kept = readFile(backupFiles(place).constFirst());
    QVERIFY(kept && kept->listNamed(u"Trip"_s) && kept->notes.empty());
}

void TestWorkspace::keepsFiveDailyBackups()
{
    TestPlace place;
    QDateTime now = testTime();
    place.now = [&now] { return now; };
    const auto workspace = opened(place);
    for (int day = 0; day < 8; ++day) {
        QVERIFY(workspace->edit(noting(u"phuket"_s, QString::number(day))));
        now = now.addDays(1);
    }
    QCOMPARE(backupFiles(place).size(), 5);
    QVERIFY2(backupFiles(place).constFirst().contains(u"20260308"), qPrintable(backupFiles(place).constFirst()));
    QCOMPARE(readFile(backupFiles(place).constFirst())->note(u"phuket"_s)->text, u"6"_s);
}

void TestWorkspace::backsUpAndRestores()
{
    TestPlace place;
    QDateTime now = testTime();
    place.now = [&now] { return now; };
    const auto workspace = opened(place);
    const auto other = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s, {u"phuket"_s})));
    const Contents good = workspace->contents();
    const auto backup = workspace->backUp();
    QVERIFY(backup && backup->endsWith("-manual.sqlite"_L1));
    now = now.addSecs(60);
    QVERIFY(workspace->edit(adding(u"Trip"_s, {u"krabi"_s})) && workspace->edit(noting(u"krabi"_s, u"new"_s)));
    const Contents later = workspace->contents();

    now = now.addSecs(60);
    const auto restored = workspace->restore(*backup);

    QVERIFY(restored);
    QVERIFY(workspace->contents() == good && opened(place)->contents() == good);
    QVERIFY(other->refresh() && other->contents() == good);
    QVERIFY(*readFile(backupFiles(place).constFirst()) == later); // what was there is kept
    QVERIFY(workspace->apply(inverse(restored->change)) && workspace->contents() == later);
    QCOMPARE(kindOf(workspace->restore(u"/dev/null"_s)), ErrorKind::NotAWorkspace);
    QCOMPARE(kindOf(workspace->restore(place.root.filePath(u"none"_s))), ErrorKind::FileNotFound);
}

void TestWorkspace::restoresExchangedNames()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"A"_s, {u"phuket"_s})) && workspace->edit(makingList(u"B"_s)));
    const QString a = workspace->contents().listNamed(u"A"_s)->id;
    const QString b = workspace->contents().listNamed(u"B"_s)->id;
    const Contents good = workspace->contents();
    const auto backup = workspace->backUp(place.root.filePath(u"copy.sqlite"_s));
    const auto rename = [&](const QString &id, const QString &name) {
        return workspace->edit([&](const Contents &contents) { return renameList(contents, id, name); });
    };
    QVERIFY(rename(a, u"C"_s) && rename(b, u"A"_s) && rename(a, u"B"_s));
    QVERIFY(workspace->restore(*backup));
    QVERIFY(workspace->contents() == good && opened(place)->contents() == good);
}

void TestWorkspace::twoProcessesLoseNothing()
{
    const TestPlace place;
    QVERIFY(opened(place)->edit(makingList(u"Trip"_s)));
    constexpr int each = 40;
    const auto write = [&place](const QString &prefix) {
        const auto workspace = opened(place);
        for (int i = 0; i < each; ++i) {
            const QString area = prefix + QString::number(i);
            if (!workspace || !workspace->edit(adding(u"Trip"_s, {area})) || !workspace->edit(noting(area, area))) {
                return 1;
            }
        }
        return 0;
    };
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(write(u"child-"_s));
    }
    const int mine = write(u"parent-"_s);
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(mine, 0);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    const auto workspace = opened(place);
    QCOMPARE(areasIn(workspace->contents(), u"Trip"_s).size(), 2 * each);
    QCOMPARE(workspace->contents().notes.size(), 2U * each);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
