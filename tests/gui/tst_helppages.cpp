// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogparts.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/shortcutsdialog.h"
#include "gui/style/theme.h"
#include "support/samplecatalogue.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeView>

#include <sys/stat.h>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

class TestHelpPages final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aboutNamesEverything();
    void aboutReadsNoFile();
    void aboutShowsALicence();
    void mnemonicsAreTakenOff_data();
    void mnemonicsAreTakenOff();
    void keyCapsAreTheKeys_data();
    void keyCapsAreTheKeys();
    void shortcutsAreThoseOfTheActions();
    void dialogsFitASmallScreen();
};

void TestHelpPages::initTestCase()
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
}

void TestHelpPages::aboutNamesEverything()
{
    AboutContent content;
    content.catalogue = testsupport::sampleCatalogue();
    content.libraries = {{u"SQLite"_s, u"3.40.1"_s}};
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

void TestHelpPages::aboutReadsNoFile()
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

void TestHelpPages::aboutShowsALicence()
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

void TestHelpPages::mnemonicsAreTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("first") << u"&Open…"_s << u"Open"_s;
    QTest::newRow("dots") << u"Ex&port..."_s << u"Export"_s;
    QTest::newRow("ampersand") << u"Find && replace"_s << u"Find & replace"_s;
    QTest::newRow("brackets") << u"แฟ้ม (&F)…"_s << u"แฟ้ม"_s;
    QTest::newRow("none") << u"ค้นหา"_s << u"ค้นหา"_s;
}

void TestHelpPages::mnemonicsAreTakenOff()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(withoutMnemonic(text), plain);
}

void TestHelpPages::keyCapsAreTheKeys_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<QStringList>("caps");
    QTest::newRow("letter") << u"Ctrl+F"_s << QStringList{u"Ctrl"_s, u"F"_s};
    QTest::newRow("plus") << u"Ctrl++"_s << QStringList{u"Ctrl"_s, u"+"_s};
    QTest::newRow("three") << u"Ctrl+Shift+X"_s << QStringList{u"Ctrl"_s, u"Shift"_s, u"X"_s};
    QTest::newRow("one") << u"F1"_s << QStringList{u"F1"_s};
    QTest::newRow("chord") << u"Ctrl+K, Ctrl+S"_s << QStringList{u"Ctrl"_s, u"K"_s, u"Ctrl"_s, u"S"_s};
}

void TestHelpPages::keyCapsAreTheKeys()
{
    QFETCH(const QString, sequence);
    QFETCH(const QStringList, caps);
    QCOMPARE(keyCaps(QKeySequence(sequence)), caps);
}

void TestHelpPages::shortcutsAreThoseOfTheActions()
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

void TestHelpPages::dialogsFitASmallScreen()
{
    const AboutDialog about(AboutContent{});
    const ShortcutsDialog keys([] { return std::vector<ShortcutGroup>{}; });
    QVERIFY(about.height() <= 560 && about.minimumSizeHint().height() <= 560);
    QVERIFY(keys.height() <= 560 && keys.minimumSizeHint().height() <= 560);
}

QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"
