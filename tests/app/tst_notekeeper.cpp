// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notekeeper.h"
#include "workspace/testplace.h"

#include <QSignalSpy>
#include <QTest>

namespace mueang::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace workspace;

namespace {

const QString area = u"hat-yai"_s;
constexpr auto never = 1h;
/** Each test sets the one time that it is about. */
constexpr NoteTimes noTimes{never, never, never, never};

} // namespace

/** When what is typed in a note goes to the disk, and what of it is one step of undo. */
class TestNoteKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void savesWhatIsTypedWithoutAPause();
    void savesWhatIsTypedWhileItSaves();
    void isSavedOnlyWhenAllIsOnTheDisk();
    void tellsOfChangesOnlyWhenThereAreAny();
    void triesWhatWasMadeShorterAtOnce();
    void undoesWhatWasTypedInOneSession();
    void beginsASessionAfterAPause();

private:
    [[nodiscard]] static QString textIn(const Place &place)
    {
        return opened(place)->contents().note(area).value_or(Note()).text;
    }
};

void TestNoteKeeper::savesWhatIsTypedWithoutAPause()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy written(&controller, &WorkspaceController::noteWritten);
    NoteTimes times = noTimes;
    times.longestWait = 50ms;
    NoteKeeper keeper(controller, times);
    QString text;
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [&] { keeper.type(area, text += u'x'); });
    typing.start(1);
    QVERIFY(written.wait());
    QVERIFY(!textIn(place).isEmpty());
    QVERIFY(written.wait()); // not only once
}

/** The time runs out while an earlier text is under way: the next one follows it without another key or pause. */
void TestNoteKeeper::savesWhatIsTypedWhileItSaves()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy written(&controller, &WorkspaceController::noteWritten);
    NoteKeeper keeper(controller, noTimes);
    keeper.type(area, u"first"_s);
    keeper.save();
    keeper.type(area, u"first, second"_s);
    keeper.save();
    QTRY_COMPARE(written.size(), 2);
    QCOMPARE(textIn(place), u"first, second"_s);
    QVERIFY(keeper.isDone());
}

void TestNoteKeeper::isSavedOnlyWhenAllIsOnTheDisk()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy written(&controller, &WorkspaceController::noteWritten);
    NoteKeeper keeper(controller, noTimes);
    QString wrong; // what was called saved, but is not on the disk
    connect(&keeper, &NoteKeeper::changed, this, [&] {
        if (keeper.state(area) == NoteState::Saved && textIn(place) != keeper.text(area)) {
            wrong = keeper.text(area);
        }
    });
    keeper.type(area, u"a"_s);
    keeper.save();
    QVERIFY(keeper.state(area) == NoteState::Saving);
    keeper.type(area, u"ab"_s);
    QVERIFY(written.wait());
    QCOMPARE(textIn(place), u"a"_s);
    QVERIFY(keeper.state(area) == NoteState::Saving);
    keeper.save();
    QVERIFY(written.wait());
    QVERIFY(keeper.state(area) == NoteState::Saved);
    QCOMPARE(wrong, QString());
}

void TestNoteKeeper::tellsOfChangesOnlyWhenThereAreAny()
{
    const TestPlace place;
    WorkspaceController controller(place);
    NoteKeeper keeper(controller, noTimes);
    QSignalSpy changed(&keeper, &NoteKeeper::changed);
    keeper.type(area, {});
    QCOMPARE(changed.size(), 0);
    keeper.type(area, u"a"_s);
    keeper.type(area, u"a"_s);
    QCOMPARE(changed.size(), 1);
}

/** A text that was refused as too long is no longer the one that is shown. */
void TestNoteKeeper::triesWhatWasMadeShorterAtOnce()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy failed(&controller, &WorkspaceController::noteFailed);
    NoteKeeper keeper(controller, noTimes);
    keeper.type(area, QString(longestNote + 1, u'x'));
    keeper.save();
    keeper.type(area, u"short"_s);
    keeper.save();
    QTRY_VERIFY(keeper.state(area) == NoteState::Saved);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(textIn(place), u"short"_s);
}

void TestNoteKeeper::undoesWhatWasTypedInOneSession()
{
    const TestPlace place;
    WorkspaceController controller(place);
    NoteKeeper keeper(controller, noTimes);
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s}) {
        keeper.type(area, text);
        QVERIFY(keeper.saveNow());
    }
    QCOMPARE(controller.undoable()->records.size(), std::size_t(1));
    keeper.endSession(); // the focus leaves
    keeper.type(area, u"abc, and more"_s);
    QVERIFY(keeper.saveNow());
    controller.undo();
    controller.finish();
    QCOMPARE(textIn(place), u"abc"_s);
    controller.undo();
    controller.finish();
    QCOMPARE(textIn(place), QString());
    QVERIFY(!controller.undoable());
}

void TestNoteKeeper::beginsASessionAfterAPause()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy written(&controller, &WorkspaceController::noteWritten);
    NoteTimes times = noTimes;
    times.sessionPause = 0ms;
    NoteKeeper keeper(controller, times);
    for (const QString &text : {u"a"_s, u"ab"_s}) {
        keeper.type(area, text);
        keeper.save();
        QVERIFY(written.wait());
    }
    controller.undo();
    controller.finish();
    QCOMPARE(textIn(place), u"a"_s);
}

} // namespace mueang::app

QTEST_GUILESS_MAIN(mueang::app::TestNoteKeeper)
#include "tst_notekeeper.moc"
