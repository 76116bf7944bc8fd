// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspacecontroller.h"
#include "support/failingfolder.h"
#include "workspace/testplace.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace mueang::app {

using namespace Qt::StringLiterals;
using namespace workspace;

class TestWorkspaceController final : public QObject
{
    Q_OBJECT

private slots:
    void isOnTheDiskWhenItSaysSo();
    void undoesAndRedoesByName();
    void tellsWhoAskedAlsoThatNothingChanged();
    void seesWhatAnotherWindowDoes();
    void overwritesNoNoteOfAnotherWindow();
    void seesNoConflictInItsOwnNote();
    void finishesWhatWasAsked();
    void keepsWhatCouldNotBeWritten();
    void starsTheChosenListElseTheFirst();
    void tellsOfChangesOnlyWhenThereAreAny();
    void tellsOnceThatItCannotBeOpened();
};

void TestWorkspaceController::isOnTheDiskWhenItSaysSo()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy done(&controller, &WorkspaceController::done);
    controller.open();
    controller.edit(makingList(u"Site visits"_s, {u"a1"_s}));
    QVERIFY(controller.contents().isEmpty()); // not yet: nothing is shown that is not saved
    QVERIFY(done.wait());
    QCOMPARE(areasIn(controller.contents(), u"Site visits"_s), QStringList{u"a1"_s});
    QCOMPARE(areasIn(opened(place)->contents(), u"Site visits"_s), QStringList{u"a1"_s});
}

void TestWorkspaceController::undoesAndRedoesByName()
{
    const TestPlace place;
    WorkspaceController controller(place);
    controller.edit(makingList(u"Site visits"_s));
    controller.edit(adding(u"Site visits"_s, {u"a1"_s}));
    controller.finish();
    QVERIFY(controller.undoable());
    QCOMPARE(controller.undoable()->kind, ChangeKind::AddAreas);
    controller.undo();
    controller.finish();
    QVERIFY(areasIn(controller.contents(), u"Site visits"_s).isEmpty());
    QCOMPARE(controller.undoable()->kind, ChangeKind::CreateList);
    QCOMPARE(controller.redoable()->kind, ChangeKind::AddAreas);
    controller.redo();
    controller.finish();
    QCOMPARE(areasIn(controller.contents(), u"Site visits"_s), QStringList{u"a1"_s});
    QVERIFY(!controller.redoable());
}

void TestWorkspaceController::tellsWhoAskedAlsoThatNothingChanged()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy failed(&controller, &WorkspaceController::failed);
    QStringList told;
    const auto telling = [&told](const QString &name) {
        return [&told, name](const Change &change) { told.append(change.isEmpty() ? name + u": nothing"_s : name); };
    };
    controller.edit(adding(u"No such list"_s, {u"a1"_s}), telling(u"failed"_s));
    controller.edit(makingList(u"Site visits"_s, {u"a1"_s}), telling(u"made"_s));
    controller.edit(adding(u"Site visits"_s, {u"a1"_s}), telling(u"again"_s));
    controller.finish();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(told, (QStringList{u"made"_s, u"again: nothing"_s}));
}

void TestWorkspaceController::seesWhatAnotherWindowDoes()
{
    const TestPlace place;
    WorkspaceController one(place);
    WorkspaceController other(place);
    one.open();
    other.open();
    one.edit(makingList(u"Site visits"_s));
    QTRY_VERIFY(other.contents().listNamed(u"Site visits"_s));
    other.edit(adding(u"Site visits"_s, {u"a1"_s}));
    QTRY_COMPARE(areasIn(one.contents(), u"Site visits"_s), QStringList{u"a1"_s});
}

void TestWorkspaceController::overwritesNoNoteOfAnotherWindow()
{
    const TestPlace place;
    WorkspaceController one(place);
    WorkspaceController other(place);
    QSignalSpy conflicted(&other, &WorkspaceController::noteConflicted);
    one.writeNote({}, u"a1"_s, u"of one"_s);
    one.finish();
    other.writeNote({}, u"a1"_s, u"of the other"_s);
    other.finish();
    QCOMPARE(conflicted.size(), 1);
    const auto conflict = conflicted.first().first().value<NoteConflict>();
    QCOMPARE(conflict.mine, u"of the other"_s);
    QCOMPARE(conflict.theirs, u"of one"_s);
    QCOMPARE(other.contents().note(u"a1"_s)->text, u"of one"_s);
}

/** The disk does not confirm what is written, which stands all the same. */
void TestWorkspaceController::seesNoConflictInItsOwnNote()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QSignalSpy written(&controller, &WorkspaceController::noteWritten);
    QSignalSpy conflicted(&controller, &WorkspaceController::noteConflicted);
    QSignalSpy failed(&controller, &WorkspaceController::noteFailed);
    QSignalSpy unconfirmed(&controller, &WorkspaceController::unconfirmed);
    constexpr quint64 session = 1;
    controller.writeNote({}, u"a1"_s, u"first"_s, session);
    controller.finish();
    {
        const testsupport::FailingFolder failing;
        for (const QString &text : {u"second"_s, u"third"_s}) {
            controller.writeNote(controller.contents().note(u"a1"_s), u"a1"_s, text, session);
            controller.finish();
        }
    }
    QCOMPARE(written.size(), 3);
    QCOMPARE(conflicted.size() + failed.size(), 0);
    QCOMPARE(unconfirmed.size(), 1); // not one dialog for every pause of typing
    QCOMPARE(unconfirmed.first().first().value<Error>().kind, ErrorKind::NotConfirmed);
    QCOMPARE(opened(place)->contents().note(u"a1"_s)->text, u"third"_s);
    controller.undo();
    controller.finish();
    QVERIFY(!controller.contents().note(u"a1"_s)); // what was typed in one go
}

void TestWorkspaceController::finishesWhatWasAsked()
{
    const TestPlace place;
    {
        WorkspaceController controller(place);
        for (int i = 0; i < 20; ++i) {
            controller.writeNote(controller.contents().note(u"a1"_s), u"a1"_s, u"note %1"_s.arg(i));
            controller.finish();
        }
        controller.writeNote(controller.contents().note(u"a1"_s), u"a1"_s, u"the last words"_s);
    }
    QCOMPARE(opened(place)->contents().note(u"a1"_s)->text, u"the last words"_s);
}

void TestWorkspaceController::keepsWhatCouldNotBeWritten()
{
    TestPlace place;
    QFile inTheWay(place.root.path() + u"/data"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    WorkspaceController controller(place);
    QSignalSpy failed(&controller, &WorkspaceController::noteFailed);
    QSignalSpy written(&controller, &WorkspaceController::noteWritten);
    controller.writeNote({}, u"a1"_s, u"kept"_s);
    controller.finish();
    QCOMPARE(failed.size(), 1);
    QVERIFY(inTheWay.remove());
    controller.writeNote({}, u"a1"_s, u"kept"_s); // the same controller, once nothing is in the way any more
    controller.finish();
    QCOMPARE(written.size(), 1);
    QCOMPARE(controller.contents().note(u"a1"_s)->text, u"kept"_s);
}

void TestWorkspaceController::starsTheChosenListElseTheFirst()
{
    const TestPlace place;
    WorkspaceController controller(place);
    QVERIFY(!controller.starredList());
    controller.edit(makingList(u"First"_s));
    controller.edit(makingList(u"Second"_s));
    controller.finish();
    QCOMPARE(controller.starredList()->name, u"First"_s);
    const QString second = controller.contents().listNamed(u"Second"_s)->id;
    controller.setStarredList(second);
    QCOMPARE(controller.starredList()->name, u"Second"_s);
    controller.edit([second](const Contents &contents) { return deleteList(contents, second); });
    controller.finish();
    QCOMPARE(controller.starredList()->name, u"First"_s);
}

void TestWorkspaceController::tellsOfChangesOnlyWhenThereAreAny()
{
    const TestPlace place;
    WorkspaceController controller(place);
    WorkspaceController other(place);
    controller.edit(makingList(u"Site visits"_s, {u"a1"_s}));
    controller.finish();
    const auto contents = controller.sharedContents();
    QSignalSpy changed(&controller, &WorkspaceController::changed);
    controller.open();
    controller.refresh();
    controller.edit(adding(u"Site visits"_s, {u"a1"_s})); // is in it
    controller.edit(adding(u"No such list"_s, {u"a1"_s}));
    controller.setStarredList({});
    controller.finish();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(controller.sharedContents(), contents);

    controller.undo();
    controller.finish();
    QCOMPARE(changed.size(), 1);
    controller.undo(); // there is nothing to undo
    controller.finish();
    QCOMPARE(changed.size(), 1);
    other.edit(makingList(u"Of another window"_s));
    other.finish();
    QTRY_VERIFY(controller.contents().listNamed(u"Of another window"_s));
    QCOMPARE(changed.size(), 2);
}

void TestWorkspaceController::tellsOnceThatItCannotBeOpened()
{
    const TestPlace place;
    QVERIFY(QDir().mkpath(place.file())); // something else stands there
    WorkspaceController controller(place);
    QSignalSpy changed(&controller, &WorkspaceController::changed);
    QSignalSpy failed(&controller, &WorkspaceController::failed);
    controller.open();
    controller.open();
    controller.finish();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(changed.size(), 1);
}

} // namespace mueang::app

QTEST_GUILESS_MAIN(mueang::app::TestWorkspaceController)
#include "tst_workspacecontroller.moc"
