// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notefixture.h"

#include <QCloseEvent>
#include <QDir>
#include <QTest>
#include <QToolButton>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** Notes that two windows write, that cannot be saved or not be kept. */
class TestNoteTroubles final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_note.reset(); }

    void showsWhatAnotherWindowWrites();
    void leavesTheNoteOfAnotherWindowToAChoice_data();
    void leavesTheNoteOfAnotherWindowToAChoice();
    void putsAChoiceOff();
    void keepsBothAtTheEndOfTheProgram();
    void keepsWhatCouldNotBeSaved();
    void asksBeforeItLosesANote();
    void isReadOnlyWithoutAccess();
    void tellsWhatIsTooLong();

private:
    std::unique_ptr<NoteFixture> m_note;
};

void TestNoteTroubles::init()
{
    m_note = std::make_unique<NoteFixture>();
    QVERIFY(m_note->start());
    QVERIFY(QTest::qWaitForWindowActive(&m_note->window()));
    QTRY_VERIFY(!m_note->editor().isReadOnly());
}

void TestNoteTroubles::showsWhatAnotherWindowWrites()
{
    m_note->writeElsewhere(0, u"from elsewhere"_s);
    QTRY_COMPARE(m_note->shown(), u"from elsewhere"_s);
    QVERIFY(m_note->isSaved());
}

void TestNoteTroubles::leavesTheNoteOfAnotherWindowToAChoice_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << u"keepMine"_s << u"mine"_s;
    QTest::newRow("theirs") << u"keepTheirs"_s << u"theirs"_s;
    QTest::newRow("both") << u"keepBoth"_s << u"theirs\n———\nmine"_s;
}

void TestNoteTroubles::leavesTheNoteOfAnotherWindowToAChoice()
{
    QFETCH(QString, choice);
    QFETCH(QString, kept);
    m_note->type(u"mine"_s);
    m_note->writeElsewhere(0, u"theirs"_s);
    QTRY_VERIFY(m_note->button(u"noteConflictDialog"_s, choice));
    QCOMPARE(m_note->saved(0), u"theirs"_s); // until a person chooses
    QCOMPARE(m_note->shown(), u"mine"_s);
    QCOMPARE(m_note->base().find<QPlainTextEdit>(u"myNote"_s)->toPlainText(), u"mine"_s);
    QCOMPARE(m_note->base().find<QPlainTextEdit>(u"theirNote"_s)->toPlainText(), u"theirs"_s);
    m_note->button(u"noteConflictDialog"_s, choice)->click();
    m_note->workspace().finish();
    QCOMPARE(m_note->saved(0), kept);
    QCOMPARE(m_note->shown(), kept);
    QVERIFY(m_note->isSaved());
}

void TestNoteTroubles::putsAChoiceOff()
{
    m_note->type(u"mine"_s);
    m_note->writeElsewhere(0, u"theirs"_s);
    QTRY_VERIFY(m_note->button(u"noteConflictDialog"_s, u"keepMine"_s));
    QTest::keyClick(m_note->base().find<QWidget>(u"noteConflictDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_note->base().find<QWidget>(u"noteConflictDialog"_s));
    QVERIFY2(m_note->isNotSaved(), qPrintable(m_note->state()));
    m_note->type(u" and more"_s);
    m_note->base().find<QToolButton>(u"noteAgain"_s)->click();
    m_note->button(u"noteConflictDialog"_s, u"keepMine"_s)->click();
    m_note->workspace().finish();
    QCOMPARE(m_note->saved(0), u"mine and more"_s);
}

void TestNoteTroubles::keepsBothAtTheEndOfTheProgram()
{
    m_note->type(u"mine"_s);
    m_note->writeElsewhere(0, u"theirs"_s);
    QCloseEvent event; // a signal: what follows is the end, whatever the window wants
    QCoreApplication::sendEvent(&m_note->window(), &event);
    QMetaObject::invokeMethod(
        qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    QCOMPARE(m_note->saved(0), u"theirs\n———\nmine"_s);
}

void TestNoteTroubles::keepsWhatCouldNotBeSaved()
{
    QVERIFY(!QFile::exists(m_note->folder()));
    QFile inTheWay(m_note->inTheWay());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_note->type(u"kept"_s);
    QTRY_VERIFY2(m_note->isNotSaved(), qPrintable(m_note->state()));
    m_note->choose(1);
    m_note->choose(0);
    QCOMPARE(m_note->shown(), u"kept"_s);
    m_note->workspace().finish();
    QVERIFY(inTheWay.remove());
    m_note->base().find<QToolButton>(u"noteAgain"_s)->click();
    QTRY_VERIFY(m_note->isSaved());
    QCOMPARE(m_note->saved(0), u"kept"_s);
}

void TestNoteTroubles::asksBeforeItLosesANote()
{
    QFile inTheWay(m_note->inTheWay());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_note->type(u"kept"_s);
    QVERIFY(!m_note->window().close());
    QPushButton *stay = m_note->button(u"messageDialog"_s, u"noButton"_s);
    QVERIFY(stay);
    QVERIFY(stay->isDefault());
    stay->click();
    QTRY_VERIFY(!m_note->base().find<QWidget>(u"messageDialog"_s));
    QVERIFY(m_note->window().isVisible());
    QCOMPARE(m_note->shown(), u"kept"_s);
    QVERIFY(!m_note->window().close());
    m_note->button(u"messageDialog"_s, u"yesButton"_s)->click();
    QTRY_VERIFY(!m_note->window().isVisible());
}

void TestNoteTroubles::isReadOnlyWithoutAccess()
{
    m_note->type(u"from before"_s);
    m_note->leave();
    QFile file(m_note->folder() + u"/workspace.sqlite"_s);
    QVERIFY(file.remove());
    QVERIFY(QDir().mkpath(file.fileName())); // something else stands there
    QVERIFY(m_note->restart());
    QTRY_VERIFY2(m_note->state().contains(u"workspace.sqlite"_s), qPrintable(m_note->state()));
    QVERIFY(m_note->editor().isReadOnly());
}

void TestNoteTroubles::tellsWhatIsTooLong()
{
    m_note->type(u"short"_s);
    m_note->leave();
    const QString tooLong(workspace::longestNote + 1, u'ก');
    m_note->editor().selectAll();
    m_note->editor().insertPlainText(tooLong);
    m_note->editor().setFocus();
    m_note->leave();
    QVERIFY2(m_note->isNotSaved(), qPrintable(m_note->state()));
    QVERIFY2(m_note->state().contains(u"20000"_s), qPrintable(m_note->state()));
    QCOMPARE(m_note->shown(), tooLong);
    QCOMPARE(m_note->saved(0), u"short"_s);
    m_note->editor().textCursor().deletePreviousChar();
    m_note->editor().moveCursor(QTextCursor::End);
    QTest::keyClick(&m_note->editor(), Qt::Key_Backspace);
    QTRY_VERIFY(m_note->isSaved());
}

QTEST_MAIN(TestNoteTroubles)
#include "tst_notetroubles.moc"
