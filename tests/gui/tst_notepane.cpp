// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notefixture.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** Notes as a user writes them in the window. */
class TestNotes final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_note.reset(); }

    void savesByItselfWithinASecond();
    void savesWhileTypingGoesOn();
    void showsTheNoteAfterARestart();
    void isFoundAndKeepsItsAreaWhileItIsWritten();
    void savesWhenTheFocusLeaves();
    void keepsEveryAreaItsOwn();
    void savesWhenTheCatalogueChanges();
    void savesWhenTheWindowCloses();
    void savesWhenTheSessionEnds();
    void deletesAnEmptiedNote();
    void takesTextAsItIs();
    void undoesInTheEditorAndInTheWindow();
    void worksByKeyboard();
    void saysWhoseNoteItIs();

private:
    std::unique_ptr<NoteFixture> m_note;
};

void TestNotes::init()
{
    m_note = std::make_unique<NoteFixture>();
    QVERIFY(m_note->start());
    QVERIFY(QTest::qWaitForWindowActive(&m_note->window()));
    QTRY_VERIFY(!m_note->editor().isReadOnly());
}

void TestNotes::savesByItselfWithinASecond()
{
    QSignalSpy written(&m_note->workspace(), &app::WorkspaceController::noteWritten);
    QElapsedTimer sinceTyping;
    m_note->type(u"โทรหาผู้จัดการ"_s);
    sinceTyping.start();
    QVERIFY(!m_note->isSaved());
    QVERIFY(written.wait());
    QCOMPARE_LT(sinceTyping.elapsed(), 1000 + 1000); // a second, and as much for a busy machine
    QCOMPARE(m_note->saved(0), u"โทรหาผู้จัดการ"_s);
    QVERIFY2(m_note->isSaved(), qPrintable(m_note->state()));
    QVERIFY(m_note->editor().hasFocus());
}

/** Somebody types faster than the pause that the saving waits for. */
void TestNotes::savesWhileTypingGoesOn()
{
    QSignalSpy written(&m_note->workspace(), &app::WorkspaceController::noteWritten);
    QElapsedTimer sinceFirstKey;
    bool hasSaidSaved = false;
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [&] {
        if (!sinceFirstKey.isValid()) {
            sinceFirstKey.start();
        }
        m_note->type(u"x"_s);
        hasSaidSaved = hasSaidSaved || m_note->isSaved();
    });
    typing.start(100);
    QVERIFY(written.wait());
    QCOMPARE_LT(sinceFirstKey.elapsed(), 2000 + 1000); // two seconds, and one for a busy machine
    const QString saved = m_note->saved(0);
    QVERIFY2(m_note->shown().startsWith(saved) && saved.size() > 1, qPrintable(saved));
    QVERIFY(written.wait()); // and again
    QCOMPARE_LT(sinceFirstKey.elapsed(), 2 * 2000 + 1000);
    QVERIFY(!hasSaidSaved);
    typing.stop();
    QTRY_VERIFY(m_note->isSaved());
    QCOMPARE(m_note->saved(0), m_note->shown());
}

void TestNotes::showsTheNoteAfterARestart()
{
    m_note->type(u"visit in May"_s);
    QVERIFY(m_note->restart());
    QTRY_COMPARE(m_note->shown(), u"visit in May"_s);
}

void TestNotes::isFoundAndKeepsItsAreaWhileItIsWritten()
{
    m_note->writeElsewhere(0, u"see Phuket first"_s);
    QTRY_COMPARE(m_note->shown(), u"see Phuket first"_s);
    const auto area = m_note->session().currentArea();
    query::Query query;
    query.text = u"Phuket"_s;
    m_note->session().setQuery(query);
    const auto rows = [this] { return m_note->session().answer()->result.rows; };
    QTRY_COMPARE(rows().size(), 2); // the area of that name, and the one with the note
    QCOMPARE(m_note->session().answer()->result.rowsMatchedByNote, std::vector{*area});
    const auto *table = m_note->base().find<AreaTable>(u"areaTable"_s);
    const auto *model = table->model();
    const int row = rows().front() == *area ? 0 : 1;
    QVERIFY(model->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString().contains(u"found in the note"_s));

    // The rows no longer have it, but the editor stays where somebody writes.
    m_note->writeElsewhere(row, u"elsewhere"_s);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return m_note->session().currentArea() != area; }, 400));
}

void TestNotes::savesWhenTheFocusLeaves()
{
    m_note->type(u"a"_s);
    m_note->leave();
    QCOMPARE(m_note->saved(0), u"a"_s);
}

void TestNotes::keepsEveryAreaItsOwn()
{
    m_note->type(u"of the first"_s);
    m_note->choose(1);
    QCOMPARE(m_note->shown(), QString());
    m_note->type(u"of the second"_s);
    m_note->choose(0);
    QCOMPARE(m_note->shown(), u"of the first"_s);
    m_note->workspace().finish();
    QCOMPARE(m_note->saved(0), u"of the first"_s);
    QCOMPARE(m_note->saved(1), u"of the second"_s);
    QCOMPARE(m_note->workspace().contents().notes.size(), 2);
}

void TestNotes::savesWhenTheCatalogueChanges()
{
    const QString id = m_note->idOf(0);
    m_note->type(u"survives"_s);
    const QString other = m_note->base().path(u"other.mueang"_s);
    QVERIFY(QFile::copy(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"), other));
    QSignalSpy opened(&m_note->session(), &app::Session::snapshotChanged);
    m_note->session().open(other);
    QVERIFY(opened.wait());
    m_note->workspace().finish();
    QCOMPARE(m_note->saved(0), u"survives"_s);
    QCOMPARE(m_note->idOf(0), id);
    m_note->choose(0);
    QCOMPARE(m_note->shown(), u"survives"_s);
}

void TestNotes::savesWhenTheWindowCloses()
{
    m_note->type(u"the last words"_s);
    QVERIFY(m_note->window().close());
    QCOMPARE(m_note->saved(0), u"the last words"_s);
}

void TestNotes::savesWhenTheSessionEnds()
{
    m_note->type(u"the last words"_s);
    QCloseEvent event; // as sessionend.cpp sends it
    QCoreApplication::sendEvent(&m_note->window(), &event);
    QVERIFY(event.isAccepted());
    QCOMPARE(m_note->saved(0), u"the last words"_s);
}

void TestNotes::deletesAnEmptiedNote()
{
    m_note->type(u"gone"_s);
    m_note->leave();
    QCOMPARE(m_note->saved(0), u"gone"_s);
    m_note->editor().selectAll();
    QTest::keyClick(&m_note->editor(), Qt::Key_Delete);
    m_note->leave();
    QVERIFY(!m_note->workspace().contents().note(m_note->idOf(0)));
    QVERIFY(!m_note->isSaved());
}

void TestNotes::takesTextAsItIs()
{
    auto *rich = std::make_unique<QMimeData>().release();
    rich->setHtml(u"<b>bold</b>"_s);
    rich->setText(u"bold\u00a0and <i>plain</i>\r\nnext"_s);
    QApplication::clipboard()->setMimeData(rich);
    m_note->editor().paste();
    m_note->leave();
    QCOMPARE(m_note->saved(0), u"bold\u00a0and <i>plain</i>\nnext"_s);
}

void TestNotes::undoesInTheEditorAndInTheWindow()
{
    m_note->type(u"first"_s);
    m_note->leave();
    m_note->type(u" second"_s);
    QTest::keyClick(&m_note->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_note->shown(), QString()); // typed in one go, for the editor
    QTest::keyClick(&m_note->editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_note->shown(), u"first second"_s);
    m_note->leave();
    // What was typed until the focus left is one step of the window.
    auto *undo = m_note->base().find<QAction>(u"undoAction"_s);
    auto *redo = m_note->base().find<QAction>(u"redoAction"_s);
    QVERIFY(undo->isEnabled());
    for (const auto &[step, shown] :
         {std::pair(undo, u"first"_s), {undo, QString()}, {redo, u"first"_s}, {redo, u"first second"_s}}) {
        step->trigger();
        m_note->workspace().finish();
        QCOMPARE(m_note->shown(), shown);
    }
    QVERIFY(!redo->isEnabled());
}

void TestNotes::worksByKeyboard()
{
    auto *search = m_note->base().find<QLineEdit>(u"searchField"_s);
    m_note->base().find<QAction>(u"detailsAction"_s)->setChecked(false);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(m_note->editor().hasFocus()); // the details were hidden
    QTest::keyClick(&m_note->editor(), Qt::Key_Escape);
    QVERIFY(search->hasFocus());
    m_note->editor().setFocus();
    QTest::keyClick(&m_note->editor(), Qt::Key_Tab);
    QVERIFY(!m_note->editor().hasFocus());
    QCOMPARE(m_note->shown(), QString());
}

void TestNotes::saysWhoseNoteItIs()
{
    const auto area = *m_note->session().currentArea();
    const auto &name = m_note->session().snapshot()->catalogue->areas[area].name;
    QVERIFY(m_note->editor().accessibleName().contains(name.preferred(text::Language::English).toString()));
}

QTEST_MAIN(TestNotes)
#include "tst_notepane.moc"
