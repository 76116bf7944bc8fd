// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focusstops.h"
#include "gui/notes/noteconflictdialog.h"
#include "gui/widgets/busydialog.h"
#include "gui/widgets/linkdialog.h"
#include "gui/widgets/messagedialog.h"
#include "notefixture.h"

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPresses = 400; // a page has many links

QString listed(const QSet<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets) {
        names.append(described(widget));
    }
    return names.join(u", "_s);
}

/** The widgets with the keyboard, press by press, until it is round; links of one page count once. Ends with the first.
 */
QList<QWidget *> ringOf(Qt::Key key)
{
    QList<QWidget *> ring{QApplication::focusWidget()};
    for (int press = 0; press < maxPresses; ++press) {
        QTest::keyClick(QApplication::focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (QApplication::focusWidget() == nullptr) {
            break;
        }
        if (QApplication::focusWidget() != ring.last()) {
            ring.append(QApplication::focusWidget());
        }
        if (ring.size() > 1 && ring.last() == ring.first()) {
            break;
        }
    }
    return ring;
}

} // namespace

/** Every dialog by keyboard: Tab comes to everything and round, Shift+Tab the same way back, Escape leaves. */
class TestDialogRing final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY(m_fixture.start());
        m_fixture.base().workspace().edit(
            [](const workspace::Contents &contents) { return workspace::saveView(contents, u"South"_s, u"{}"_s, 1); });
        for (const auto &list : {u"Trip"_s, u"Visits"_s}) {
            m_fixture.base().workspace().edit([this, list](const workspace::Contents &contents) {
                return workspace::createList(contents, list, {m_fixture.idOf(0), m_fixture.idOf(1)});
            });
        }
        m_fixture.workspace().finish();
        const auto &rows = m_fixture.session().answer()->result.rows;
        m_fixture.session().setSelection({rows[0], rows[1]}, rows[0]);
    }

    void cleanup();
    void goesRound_data();
    void goesRound();
    void goesRoundWhatAnActionOpens_data();
    void goesRoundWhatAnActionOpens();
    void asksForNamesInAnother();
    void asksBeforeAnUnsavedNoteIsLost();
    void waitsForWhatIsBusy();

private:
    void check(QDialog *dialog, bool isModal = true);

    NoteFixture m_fixture;
};

/** A dialog that waits for nothing but the keyboard. */
void TestDialogRing::check(QDialog *dialog, bool isModal)
{
    QVERIFY(dialog != nullptr);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == dialog);
    QWidget *first = QApplication::focusWidget();
    const QSet<QWidget *> wanted = stopsIn(*dialog);
    QVERIFY2(wanted.contains(first), qPrintable(described(first)));
    const QList<QWidget *> ring = ringOf(Qt::Key_Tab);
    QVERIFY2(ring.last() == first, qPrintable(u"Tab does not come round: it stays in "_s + described(ring.last())));
    const QSet<QWidget *> met(ring.begin(), ring.end());
    QVERIFY2(met.contains(wanted), qPrintable(u"Tab never comes to "_s + listed(wanted - met)));
    QVERIFY2(wanted.contains(met), qPrintable(u"Tab comes to "_s + listed(met - wanted)));
    QCOMPARE(ring.size(), wanted.size() + (wanted.size() > 1 ? 1 : 0));
    QList<QWidget *> back = ringOf(Qt::Key_Backtab);
    std::ranges::reverse(back);
    QCOMPARE(back, ring);
    const QPointer<QDialog> guard(dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY2(guard == nullptr || !guard->isVisible(), "Escape does not leave it");
    QTRY_VERIFY(!isModal || QApplication::activeModalWidget() == nullptr);
}

/** What a fault left open would be in the way of the next. */
void TestDialogRing::cleanup()
{
    while (QDialog *dialog = openDialog()) {
        dialog->hide();
        dialog->deleteLater();
    }
}

void TestDialogRing::goesRoundWhatAnActionOpens_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"exportAction", "printListAction", "printSheetsAction", "compareAction", "listsAction", "saveViewAction",
          "manageViewsAction", "guideAction", "shortcutsAction", "aboutAction"}) {
        QTest::newRow(action) << QString::fromLatin1(action);
    }
}

void TestDialogRing::goesRoundWhatAnActionOpens()
{
    QFETCH(const QString, action);
    QVERIFY(m_fixture.window().findChild<QAction *>(action)->isEnabled());
    m_fixture.window().findChild<QAction *>(action)->trigger();
    QTRY_VERIFY(openDialog() != nullptr);
    check(openDialog());
}

void TestDialogRing::goesRound_data()
{
    using Make = std::function<QDialog *(QWidget *)>;
    QTest::addColumn<Make>("make");
    MessageDialog::Content message{{}, u"info"_s, u"Something."_s, u"Something else."_s};
    QTest::newRow("message") << Make([message](QWidget *parent) { return new MessageDialog(message, parent); });
    message.details = u"details"_s;
    QTest::newRow("error") << Make([message](QWidget *parent) { return new MessageDialog(message, parent); });
    message.yes = u"&Do it"_s;
    QTest::newRow("question") << Make([message](QWidget *parent) { return new MessageDialog(message, parent); });
    message.isNoDefault = true;
    QTest::newRow("dangerous question") << Make(
        [message](QWidget *parent) { return new MessageDialog(message, parent); });
    for (const auto purpose : {LinkDialog::Purpose::Ask, LinkDialog::Purpose::ReportFailure}) {
        QTest::addRow("link %d", static_cast<int>(purpose))
            << Make([purpose](QWidget *parent) { return new LinkDialog(u"https://example.org/"_s, purpose, parent); });
    }
    QTest::newRow("note conflict") << Make([](QWidget *parent) {
        return new NoteConflictDialog(u"ขอนแก่น"_s, {u"khon-kaen"_s, u"a"_s, u"b\n\nb"_s, u"c"_s}, parent);
    });
}

void TestDialogRing::goesRound()
{
    using Make = std::function<QDialog *(QWidget *)>;
    QFETCH(const Make, make);
    QDialog *dialog = make(&m_fixture.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    check(dialog);
}

void TestDialogRing::asksForNamesInAnother()
{
    for (const auto &button : {u"newList"_s, u"renameList"_s}) {
        m_fixture.window().findChild<QAction *>(u"listsAction"_s)->trigger();
        const QPointer<QDialog> lists = openDialog();
        QVERIFY(lists != nullptr);
        QTRY_VERIFY(lists->isActiveWindow());
        lists->findChild<QPushButton *>(button)->click();
        auto *asking = lists->findChild<QDialog *>(u"nameDialog"_s);
        check(asking, false);
        if (QTest::currentTestFailed()) {
            return;
        }
        check(lists);
    }
}

void TestDialogRing::asksBeforeAnUnsavedNoteIsLost()
{
    NoteFixture fixture;
    QFile obstacle(fixture.inTheWay());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QVERIFY(fixture.start());
    fixture.type(u"a"_s);
    fixture.window().close();
    QTRY_VERIFY(openDialog() != nullptr);
    check(openDialog());
    QVERIFY(fixture.window().isVisible()); // Escape means: stay
}

/** It has one button, and Escape presses that: what is stopped says when it is over. */
void TestDialogRing::waitsForWhatIsBusy()
{
    BusyDialog busy(&m_fixture.window());
    busy.start(u"Opening…"_s);
    QTRY_VERIFY(busy.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&busy));
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == &busy);
    QCOMPARE(stopsIn(busy), QSet<QWidget *>{QApplication::focusWidget()});
    bool isCancelled = false;
    connect(&busy, &BusyDialog::cancelled, this, [&isCancelled] { isCancelled = true; });
    QTest::keyClick(&busy, Qt::Key_Escape);
    QVERIFY(isCancelled && busy.isVisible());
    busy.finish();
}

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestDialogRing)
#include "tst_dialogring.moc"
