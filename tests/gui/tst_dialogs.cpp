// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/busydialog.h"
#include "gui/dialogs/keycapdelegate.h"
#include "gui/dialogs/messages.h"
#include "gui/dialogs/shortcutsdialog.h"
#include "gui/style/theme.h"
#include "support/samplecatalogue.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>
#include <QTreeView>

#include <sys/stat.h>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

const QString html = u"<img src=\"/dev/zero\"><b>x</b>"_s;

QDialog *openMessage(const QWidget &parent)
{
    const auto dialogs = parent.findChildren<QDialog *>(u"messageDialog"_s);
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

QString textOf(const QWidget &dialog, const QString &label)
{
    return dialog.findChild<QLabel *>(label)->text();
}

void verifyPlainLabels(const QWidget &dialog)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qUtf8Printable(label->objectName()));
    }
}

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

class TestDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void errorSaysWhatAndWhatToDo();
    void errorShowsNamesAsTheyAre();
    void errorCopiesItsDetails();
    void questionGivesOneAnswer_data();
    void questionGivesOneAnswer();
    void toolTipsAreEscaped();
    void displayTextIsOneSafeLine_data();
    void displayTextIsOneSafeLine();
    void aboutNamesEverything();
    void aboutReadsNoFile();
    void aboutShowsALicence();
    void mnemonicsAreTakenOff_data();
    void mnemonicsAreTakenOff();
    void keyCapsAreTheKeys_data();
    void keyCapsAreTheKeys();
    void shortcutsAreThoseOfTheActions();
    void busyDialogWaitsAndStops();
    void dialogsFollowTheLanguage();
    void dialogsFitASmallScreen();
};

void TestDialogs::initTestCase()
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
}

void TestDialogs::errorSaysWhatAndWhatToDo()
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

void TestDialogs::errorShowsNamesAsTheyAre()
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

void TestDialogs::errorCopiesItsDetails()
{
    QWidget window;
    const QString path = u"/tmp/"_s + QString(400, u'x') + u".sqlite"_s;
    showError(&window, {ErrorKind::Damaged, path, {}, u"page 7 is torn"_s});
    QTest::mouseClick(openMessage(window)->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(path));
    QVERIFY(copied.contains("page 7 is torn"_L1));
}

void TestDialogs::questionGivesOneAnswer_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("destroys");
    QTest::addColumn<bool>("answer");
    QTest::newRow("enter") << static_cast<int>(Qt::Key_Return) << false << true;
    QTest::newRow("enter must not destroy") << static_cast<int>(Qt::Key_Return) << true << false;
    QTest::newRow("escape") << static_cast<int>(Qt::Key_Escape) << false << false;
}

void TestDialogs::questionGivesOneAnswer()
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

void TestDialogs::toolTipsAreEscaped()
{
    QCOMPARE(plainToolTip({}), QString());
    QCOMPARE(plainToolTip(u"a < b & <img src=x>"_s), u"<qt>a &lt; b &amp; &lt;img src=x&gt;</qt>"_s);
}

void TestDialogs::displayTextIsOneSafeLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Thai") << u"น้ำใจ ที่นี่.csv"_s << u"น้ำใจ ที่นี่.csv"_s;
    QTest::newRow("lines") << u"a\nb\tc\u2028d"_s << u"a b c d"_s;
    QTest::newRow("turned") << u"a\u202Efdp.exe"_s << u"a\uFFFDfdp.exe"_s;
    QTest::newRow("control") << u"a\u0007\u001Bb"_s << u"a\uFFFD\uFFFDb"_s;
}

void TestDialogs::displayTextIsOneSafeLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(displayText(text), shown);
}

void TestDialogs::aboutNamesEverything()
{
    AboutContent content;
    content.catalogue = testsupport::sampleCatalogue();
    content.libraries = {{u"SQLite"_s, u"3.40.1"_s}};
    content.showsMap = true;
    AboutDialog dialog(content);
    verifyPlainLabels(dialog);
    QVERIFY(textOf(dialog, u"versionLabel"_s).contains("0."_L1));
    const QString page = dialog.findChild<QTextBrowser *>(u"page"_s)->toPlainText();
    for (const QString &words :
         {u"Royal Society"_s, u"Department of Provincial Administration"_s, u"GNU General Public License"_s, u"Noto"_s,
          u"SIL Open Font License"_s, u"Lucide, ISC"_s, u"SQLite"_s, u"3.40.1"_s, QString::fromLatin1(qVersion()),
          u"George Shestayev"_s, u"Chingchai Humhong"_s}) {
        QVERIFY2(page.contains(words), qUtf8Printable(words));
    }
}

void TestDialogs::aboutReadsNoFile()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    // Whoever opens it hangs until the test's time is over.
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    testsupport::CatalogueBuilder builder;
    const QString title = u"<img src=\"%1\"><b>2565</b>"_s.arg(pipe);
    builder.catalogue().edition.title = builder.intern({title, title});
    AboutContent content;
    content.catalogue = builder.take();
    AboutDialog dialog(content);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *page = dialog.findChild<QTextBrowser *>(u"page"_s);
    QVERIFY(page->toPlainText().contains(title));
    // Even HTML that got in by a fault opens nothing.
    page->setHtml(title); // rich-ok: that is the test
    QVERIFY(!dialog.grab().isNull());
}

void TestDialogs::aboutShowsALicence()
{
    AboutDialog dialog(AboutContent{});
    dialog.show();
    auto *page = dialog.findChild<QTextBrowser *>(u"page"_s);
    auto *back = dialog.findChild<QPushButton *>(u"backButton"_s);
    const QString facts = page->toPlainText();
    for (const QString &name : {u"GPL-3.0-or-later"_s, u"OFL-1.1"_s, u"ISC"_s}) {
        emit page->anchorClicked(QUrl(u"licence:"_s + name));
        QVERIFY2(page->toPlainText().size() > 500, qUtf8Printable(name));
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(page->toPlainText(), facts);
        QVERIFY(!back->isVisible());
    }
    emit page->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    emit page->anchorClicked(QUrl(u"licence:../../etc/passwd"_s));
    QCOMPARE(page->toPlainText(), facts);
}

void TestDialogs::mnemonicsAreTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("first") << u"&Open…"_s << u"Open"_s;
    QTest::newRow("dots") << u"Ex&port..."_s << u"Export"_s;
    QTest::newRow("ampersand") << u"Find && replace"_s << u"Find & replace"_s;
    QTest::newRow("brackets") << u"แฟ้ม (&F)…"_s << u"แฟ้ม"_s;
    QTest::newRow("none") << u"ค้นหา"_s << u"ค้นหา"_s;
}

void TestDialogs::mnemonicsAreTakenOff()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(withoutMnemonic(text), plain);
}

void TestDialogs::keyCapsAreTheKeys_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<QStringList>("caps");
    QTest::newRow("letter") << u"Ctrl+F"_s << QStringList{u"Ctrl"_s, u"F"_s};
    QTest::newRow("plus") << u"Ctrl++"_s << QStringList{u"Ctrl"_s, u"+"_s};
    QTest::newRow("three") << u"Ctrl+Shift+X"_s << QStringList{u"Ctrl"_s, u"Shift"_s, u"X"_s};
    QTest::newRow("one") << u"F1"_s << QStringList{u"F1"_s};
    QTest::newRow("chord") << u"Ctrl+K, Ctrl+S"_s << QStringList{u"Ctrl"_s, u"K"_s, u"Ctrl"_s, u"S"_s};
}

void TestDialogs::keyCapsAreTheKeys()
{
    QFETCH(const QString, sequence);
    QFETCH(const QStringList, caps);
    QCOMPARE(keyCaps(QKeySequence(sequence)), caps);
}

void TestDialogs::shortcutsAreThoseOfTheActions()
{
    QMainWindow window;
    QMenu *file = window.menuBar()->addMenu(u"&Catalogue"_s);
    const QAction *open = file->addAction(u"&Open…"_s, QKeySequence(u"Ctrl+O"_s), [] {});
    file->addAction(u"No key"_s);
    file->addAction(u"Hidden"_s, QKeySequence(u"Ctrl+H"_s), [] {})->setVisible(false);
    file->addMenu(u"More"_s)->addAction(u"Inner"_s, QKeySequence(u"Ctrl+I"_s), [] {});
    window.menuBar()->addMenu(u"Empty"_s)->addAction(u"No key either"_s);

    ShortcutsDialog dialog([&window] {
        auto groups = shortcutsOf(*window.menuBar());
        groups.push_back({u"Search field"_s, {{u"First row"_s, {QKeySequence(Qt::Key_Down)}}}});
        return groups;
    });
    const QAbstractItemModel *model = dialog.findChild<QTreeView *>(u"keyView"_s)->model();
    QStringList lines;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex title = model->index(group, 0);
        lines.append(title.data().toString());
        for (int row = 0; row < model->rowCount(title); ++row) {
            lines.append(model->index(row, 0, title).data().toString() + u'|'
                         + model->index(row, 1, title).data().toString());
        }
    }
    const QStringList expected{u"Catalogue"_s, u"Open|Ctrl+O"_s, u"Inner|Ctrl+I"_s, u"Search field"_s,
                               u"First row|Down"_s};
    QCOMPARE(lines, expected);
    QCOMPARE(open->shortcut(), QKeySequence(u"Ctrl+O"_s));
}

void TestDialogs::busyDialogWaitsAndStops()
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

void TestDialogs::dialogsFollowTheLanguage()
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

void TestDialogs::dialogsFitASmallScreen()
{
    const AboutDialog about(AboutContent{});
    const ShortcutsDialog keys([] { return std::vector<ShortcutGroup>{}; });
    QVERIFY(about.height() <= 560 && about.minimumSizeHint().height() <= 560);
    QVERIFY(keys.height() <= 560 && keys.minimumSizeHint().height() <= 560);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
