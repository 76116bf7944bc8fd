// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areanames.h"
#include "app/workspacecontroller.h"
#include "gui/lists/listsdialog.h"
#include "gui/widgets/messagedialog.h"
#include "support/sessionfixture.h"
#include "workspace/testplace.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <sys/stat.h>

namespace mueang::gui {

using namespace Qt::StringLiterals;

class TestListsDialog final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY(m_fixture.start()); }

    void init();
    void cleanup();
    void ordersByHand();
    void deletesWhatUndoBrings();
    void keepsWhatTheCatalogueLacks();
    void exportsAndImports_data();
    void exportsAndImports();
    void refusesAPipe();
    void saysWhatAnImportLeftAsItWas();
    void namesASecondNoteOfAFile();
    void saysWhatIsNoListFile();

private:
    /** Waits until a step of the user is on the disk. */
    template<class Act>
    [[nodiscard]] bool isDone(const Act &act)
    {
        QSignalSpy done(m_workspace.get(), &app::WorkspaceController::done);
        act();
        return done.wait();
    }

    void makeList(const QString &name, const QStringList &areas)
    {
        m_workspace->edit(workspace::makingList(name, areas));
        m_workspace->finish();
    }

    [[nodiscard]] QStringList areasIn(const QString &list) const
    {
        return workspace::areasIn(m_workspace->contents(), list);
    }

    [[nodiscard]] std::unique_ptr<ListsDialog> dialog()
    {
        const auto give = [this](QWidget *, const FileDialogRequest &,
                                 const std::function<void(const QString &)> &chosen) { chosen(m_file); };
        return std::make_unique<ListsDialog>(m_fixture.session(), *m_workspace, ListFiles::Services{give, give});
    }

    static void click(const QDialog &dialog, const QString &button)
    {
        dialog.findChild<QPushButton *>(button)->click();
    }

    testsupport::SessionFixture m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::WorkspaceController> m_workspace;
    QString m_file;
};

void TestListsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<app::WorkspaceController>(workspace::Place{m_folder->filePath(u"data/mueang"_s)});
    m_workspace->open();
    m_workspace->finish();
    QVERIFY(m_workspace->isOpen());
}

void TestListsDialog::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestListsDialog::ordersByHand()
{
    makeList(u"Trip"_s, {u"phuket"_s, u"krabi"_s, u"hat-yai"_s});
    const auto lists = dialog();
    lists->show();
    auto *areas = lists->findChild<QListWidget *>(u"areasOfList"_s);
    QCOMPARE(areas->count(), 3);
    areas->setCurrentRow(2);
    areas->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(lists.get()));
    QVERIFY(isDone([areas] { QTest::keyClick(areas, Qt::Key_Up, Qt::AltModifier); }));
    QCOMPARE(areasIn(u"Trip"_s), (QStringList{u"phuket"_s, u"hat-yai"_s, u"krabi"_s}));
    QCOMPARE(areas->currentRow(), 1); // it stays chosen, so that the key can be pressed again
    QVERIFY(isDone([areas] { QTest::keyClick(areas, Qt::Key_Up, Qt::AltModifier); }));
    QCOMPARE(areasIn(u"Trip"_s).constFirst(), u"hat-yai"_s);
    QVERIFY(isDone([areas] { QTest::keyClick(areas, Qt::Key_Delete); }));
    QCOMPARE(areasIn(u"Trip"_s), (QStringList{u"phuket"_s, u"krabi"_s}));
}

void TestListsDialog::deletesWhatUndoBrings()
{
    makeList(u"Trip"_s, {u"phuket"_s, u"krabi"_s});
    const auto lists = dialog();
    QVERIFY(isDone([&] { click(*lists, u"deleteList"_s); }));
    QVERIFY(m_workspace->contents().isEmpty());
    QVERIFY(!lists->findChild<QPushButton *>(u"deleteList"_s)->isEnabled());
    QVERIFY(isDone([this] { m_workspace->undo(); }));
    QCOMPARE(areasIn(u"Trip"_s), (QStringList{u"phuket"_s, u"krabi"_s}));
}

void TestListsDialog::keepsWhatTheCatalogueLacks()
{
    makeList(u"Old"_s, {u"gone-since"_s, u"krabi"_s});
    const auto lists = dialog();
    const auto *areas = lists->findChild<QListWidget *>(u"areasOfList"_s);
    QCOMPARE(areas->item(0)->text(), u"gone-since (not in this catalogue)"_s);
    QCOMPARE(areas->item(1)->text(), u"Krabi Smart City"_s);
}

void TestListsDialog::exportsAndImports_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"lists.csv"_s;
    QTest::newRow("JSON") << u"lists.json"_s;
}

void TestListsDialog::exportsAndImports()
{
    QFETCH(const QString, name);
    m_file = m_folder->filePath(name);
    makeList(u"Trip"_s, {u"phuket"_s, u"krabi"_s});
    m_workspace->writeNote({}, u"krabi"_s, u"สวย\nand quiet"_s);
    m_workspace->finish();
    const workspace::Contents before = m_workspace->contents();
    const auto lists = dialog();
    click(*lists, u"exportLists"_s);
    QTRY_VERIFY(QFile::exists(m_file));
    QTRY_VERIFY(!lists->findChild<QLabel *>(u"told"_s)->text().isEmpty());

    m_workspace->edit(
        [](const workspace::Contents &contents) -> Result<workspace::Change> { return replaceAll(contents, {}); });
    m_workspace->finish();
    QVERIFY(m_workspace->contents().isEmpty());
    QVERIFY(isDone([&] { click(*lists, u"importLists"_s); }));
    QCOMPARE(areasIn(u"Trip"_s), (QStringList{u"phuket"_s, u"krabi"_s}));
    QCOMPARE(m_workspace->contents().note(u"krabi"_s)->text, before.note(u"krabi"_s)->text);
    QCOMPARE(workspace::changeTitle(*m_workspace->undoable(), app::areaNamer(m_fixture.session())),
             u"Import from "_s + name);
}

/** There is nothing to replace, so nothing is asked, and no suffix makes another file of it. */
void TestListsDialog::refusesAPipe()
{
    m_file = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(m_file).constData(), 0600), 0);
    makeList(u"Trip"_s, {u"phuket"_s});
    const auto lists = dialog();
    click(*lists, u"exportLists"_s);
    QTRY_VERIFY(lists->findChild<MessageDialog *>() != nullptr);
    const QString said = lists->findChild<MessageDialog *>()->accessibleName();
    QVERIFY2(said.contains(u"pipe"_s) && !said.contains(u"Replace"_s), qPrintable(said));
    QVERIFY(!QFile::exists(m_file + u".csv"_s));
}

void TestListsDialog::saysWhatAnImportLeftAsItWas()
{
    m_file = m_folder->filePath(u"lists.json"_s);
    makeList(u"Trip"_s, {u"phuket"_s});
    m_workspace->writeNote({}, u"phuket"_s, u"theirs"_s);
    m_workspace->finish();
    const auto lists = dialog();
    const auto *told = lists->findChild<QLabel *>(u"told"_s);
    click(*lists, u"exportLists"_s);
    QTRY_VERIFY(told->text().startsWith(u"Exported"_s));
    click(*lists, u"importLists"_s);
    QTRY_COMPARE(told->text(), u"Everything in “lists.json” was there already."_s);

    // Nothing else in the file is news, and still the other note is spoken of.
    m_workspace->writeNote(m_workspace->contents().note(u"phuket"_s), u"phuket"_s, u"my own"_s);
    m_workspace->finish();
    click(*lists, u"importLists"_s);
    QTRY_VERIFY(lists->findChild<MessageDialog *>() != nullptr);
    QVERIFY(lists->findChild<MessageDialog *>()->accessibleName().contains(u"were kept"_s));
    QCOMPARE(m_workspace->contents().note(u"phuket"_s)->text, u"my own"_s);
}

void TestListsDialog::namesASecondNoteOfAFile()
{
    m_file = m_folder->filePath(u"two.csv"_s);
    QFile two(m_file);
    QVERIFY(two.open(QIODevice::WriteOnly) && two.write("list,id,note\nA,phuket,x\nB,phuket,y\n") > 0);
    two.close();
    const auto lists = dialog();
    click(*lists, u"importLists"_s);
    QTRY_VERIFY(lists->findChild<MessageDialog *>() != nullptr);
    const auto *message = lists->findChild<MessageDialog *>();
    QVERIFY2(message->accessibleName().contains(u"“two.csv”"_s), qPrintable(message->accessibleName()));
    const QList<QLabel *> labels = message->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(u"The note “y” on Phuket Smart City was not imported: “x” is there already."_s);
    }));
    QCOMPARE(m_workspace->contents().note(u"phuket"_s)->text, u"x"_s);
}

void TestListsDialog::saysWhatIsNoListFile()
{
    m_file = m_folder->filePath(u"other.csv"_s);
    QFile other(m_file);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a,b\n1,2\n") > 0);
    other.close();
    const auto lists = dialog();
    click(*lists, u"importLists"_s);
    QTRY_VERIFY(lists->findChild<MessageDialog *>() != nullptr);
    const QString said = lists->findChild<MessageDialog *>()->accessibleName();
    QVERIFY2(said.contains(u"other.csv"_s), qPrintable(said));
    QVERIFY(m_workspace->contents().isEmpty());
}

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestListsDialog)
#include "tst_listsdialog.moc"
