// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogparts.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/shortcutsdialog.h"
#include "gui/style/theme.h"
#include "gui/widgets/busydialog.h"
#include "gui/widgets/messages.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTranslator>
#include <QTreeView>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

const QString html = u"<img src=\"/dev/zero\"><b>x</b>"_s;

/** Says everything in a language of its own. */
class Reversing final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                                    int /*n*/) const override
    {
        QString text = QString::fromUtf8(source);
        std::reverse(text.begin(), text.end());
        return text;
    }
};

} // namespace

class TestMessages final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void errorSaysWhatAndWhatToDo();
    void errorShowsNamesAsTheyAre();
    void errorCopiesItsDetails();
    void showsOneErrorOfAKindAndCountsTheOthers();
    void showsOtherMessagesOneAfterTheOther();
    void questionGivesOneAnswer_data();
    void questionGivesOneAnswer();
    void busyDialogWaitsAndStops();
    void dialogsFollowTheLanguage();
};

void TestMessages::initTestCase()
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
}

void TestMessages::errorSaysWhatAndWhatToDo()
{
    QWidget window;
    showError(&window, {ErrorKind::NotACatalogue, u"/tmp/notes.txt"_s});
    QDialog *dialog = openMessage(window);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(textOf(*dialog, u"whatLabel"_s).contains("/tmp/notes.txt"_L1));
    QVERIFY(!textOf(*dialog, u"adviceLabel"_s).isEmpty());
    verifyPlainLabels(*dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"whatLabel"_s)->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QSignalSpy destroyed(dialog, &QObject::destroyed);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(destroyed.size(), 1);
}

void TestMessages::errorShowsNamesAsTheyAre()
{
    QWidget window;
    showError(&window, {ErrorKind::FileNotFound, html});
    QVERIFY(textOf(*openMessage(window), u"whatLabel"_s).contains(html));
    // A path without a blank cannot be wrapped.
    showError(&window, {ErrorKind::FileNotFound, u"/tmp/"_s + QString(4000, u'x')});
    QDialog *dialog = openMessage(window);
    QVERIFY(dialog->width() <= 640);
    QVERIFY(textOf(*dialog, u"whatLabel"_s).contains(u'…'));
}

void TestMessages::errorCopiesItsDetails()
{
    QWidget window;
    const QString path = u"/tmp/"_s + QString(400, u'x') + u".sqlite"_s;
    showError(&window, {ErrorKind::Damaged, path, {}, u"page 7 is torn"_s});
    QTest::mouseClick(openMessage(window)->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(path));
    QVERIFY(copied.contains("page 7 is torn"_L1));
}

void TestMessages::showsOneErrorOfAKindAndCountsTheOthers()
{
    QWidget window;
    QWidget part(&window); // of the same window
    for (int i = 0; i < 300; ++i) {
        showError(i % 2 == 0 ? &window : &part, {ErrorKind::FileNotFound, u"/tmp/%1.mueang"_s.arg(i)});
    }
    QCOMPARE(window.findChildren<QDialog *>().size(), 1);
    QDialog *dialog = openMessage(window);
    QVERIFY(textOf(*dialog, u"whatLabel"_s).contains("/tmp/299.mueang"_L1));
    QVERIFY(textOf(*dialog, u"replacedLabel"_s).contains("299"_L1));
    QVERIFY(dialog->accessibleDescription().contains(textOf(*dialog, u"replacedLabel"_s)));
    verifyPlainLabels(*dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains("/tmp/299.mueang"_L1));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(openMessage(window) == nullptr);
    // The next one begins anew.
    showError(&window, {ErrorKind::FileNotFound, u"/tmp/new.mueang"_s});
    QVERIFY(!openMessage(window)->findChild<QLabel *>(u"replacedLabel"_s)->isVisible());
}

void TestMessages::showsOtherMessagesOneAfterTheOther()
{
    QWidget window;
    showMessage(&window, u"A backup was restored."_s, u"Look at your notes."_s);
    showError(&window, {ErrorKind::FileNotFound, u"/tmp/1.mueang"_s});
    showError(&window, {ErrorKind::FileNotFound, u"/tmp/2.mueang"_s});
    showError(&window, {ErrorKind::Damaged, u"/tmp/3.mueang"_s});
    QCOMPARE(window.findChildren<QDialog *>().size(), 1);
    QDialog *dialog = openMessage(window);
    for (const QString &what : {u"A backup was restored."_s, u"/tmp/2.mueang"_s, u"/tmp/3.mueang"_s}) {
        QVERIFY(dialog->isVisible());
        QVERIFY2(textOf(*dialog, u"whatLabel"_s).contains(what), qPrintable(what));
        QCOMPARE(dialog->findChild<QPushButton *>(u"copyButton"_s)->isVisible(), what.startsWith(u'/'));
        dialog->close();
    }
    QTRY_VERIFY(openMessage(window) == nullptr);
    // A question is not mixed with messages.
    askUser(&window, {{}, u"Replace it?"_s, {}, u"&Replace"_s}, [](bool) {});
    showError(&window, {ErrorKind::Damaged, u"/tmp/4.mueang"_s});
    QCOMPARE(window.findChildren<QDialog *>().size(), 2);
}

void TestMessages::questionGivesOneAnswer_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("destroys");
    QTest::addColumn<bool>("answer");
    QTest::newRow("enter") << static_cast<int>(Qt::Key_Return) << false << true;
    QTest::newRow("enter must not destroy") << static_cast<int>(Qt::Key_Return) << true << false;
    QTest::newRow("escape") << static_cast<int>(Qt::Key_Escape) << false << false;
}

void TestMessages::questionGivesOneAnswer()
{
    QFETCH(const int, key);
    QFETCH(const bool, destroys);
    QFETCH(const bool, answer);
    QWidget window;
    QList<bool> answers;
    Question question{u"Links"_s, u"Open example.org in your browser?"_s, html, u"&Open"_s, destroys};
    askUser(&window, question, [&answers](bool yes) { answers.append(yes); });
    QDialog *dialog = openMessage(window);
    QCOMPARE(textOf(*dialog, u"adviceLabel"_s), html);
    QVERIFY(!dialog->findChild<QPushButton *>(u"copyButton"_s)->isVisible());
    QTest::keyClick(dialog, static_cast<Qt::Key>(key));
    QCOMPARE(answers, QList<bool>{answer});
}

void TestMessages::busyDialogWaitsAndStops()
{
    BusyDialog dialog;
    QSignalSpy cancelled(&dialog, &BusyDialog::cancelled);
    dialog.start(u"Opening…"_s);
    QVERIFY(!dialog.isVisible());
    dialog.finish();
    dialog.start(html);
    QTRY_VERIFY(dialog.isVisible());
    verifyPlainLabels(dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(dialog.isVisible());
    dialog.finish();
    QVERIFY(!dialog.isVisible());
}

void TestMessages::dialogsFollowTheLanguage()
{
    AboutDialog about(AboutContent{});
    QString word = u"Find"_s;
    ShortcutsDialog keys([&word] { return std::vector{ShortcutGroup{u"Edit"_s, {{word, {QKeySequence(u"F3"_s)}}}}}; });
    QWidget window;
    showError(&window, {ErrorKind::Damaged, u"x"_s});
    const QWidget *message = openMessage(window);

    Reversing translator;
    QCoreApplication::installTranslator(&translator);
    word = u"ค้นหา"_s;
    const QTreeView *view = keys.findChild<QTreeView *>(u"keyView"_s);
    QTRY_COMPARE(view->model()->index(0, 0, view->model()->index(0, 0)).data().toString(), word);
    QVERIFY(about.findChild<QTextBrowser *>(u"page"_s)->toPlainText().contains("secneciL"_L1));
    QCOMPARE(about.findChild<QPushButton *>(u"closeButton"_s)->text(), u"esolC"_s);
    QCOMPARE(message->findChild<QPushButton *>(u"noButton"_s)->text(), u"esolC"_s);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
