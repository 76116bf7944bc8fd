// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/areatable.h"
#include "windowfixture.h"
#include "workspace/viewdefinition.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto south = "ภาคใต้ 2565";

/** Every window's message that is open, as it reads. */
QString messageIn(const QWidget &window)
{
    QString text;
    for (const QDialog *dialog : window.findChildren<QDialog *>(u"messageDialog"_s)) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            text += label->text() + u'\n';
        }
    }
    return text;
}

} // namespace

/** Saved views through the window's menu, dialogs and keys. */
class TestSavedViews final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->start());
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
        QTRY_VERIFY(m_fixture->workspace().isOpen());
    }

    void cleanup() { m_fixture.reset(); }

    void savesAndOpensByKey();
    void proposesTheFiltersAndAFreeKey();
    void saysAtOnceWhyANameIsWrong();
    void takesAKeyOver();
    void showsWhatWasChanged();
    void keepsWhatAnUpdateUndoes();
    void goesBackOverAView();
    void leavesAView();
    void keepsExactSearches();
    void leavesOutWhatTheCatalogueLacks();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void managesViews();
    void movesViewsByKeyAndButton();
    void saysWhyARenameIsWrong();
    void comesBackAfterARestart();
    void followsAnotherWindow();
    void speaksThai();

private:
    [[nodiscard]] app::Session &session() const { return m_fixture->session(); }

    [[nodiscard]] AreaTable &table() const { return *m_fixture->find<AreaTable>(u"areaTable"_s); }

    [[nodiscard]] QAction *action(const QString &name) const { return m_fixture->find<QAction>(name); }

    void ask(const query::Query &query) const
    {
        session().setQuery(query);
        QTRY_COMPARE(session().answer()->query, query);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(&m_fixture->window(), key, modifiers);
    }

    [[nodiscard]] QStringList listed() const
    {
        QStringList names;
        for (const QAction *entry : m_fixture->find<QMenu>(u"savedViewsMenu"_s)->actions()) {
            if (entry->objectName() == u"savedView"_s) {
                names.append(entry->text() + u'|' + entry->shortcut().toString() + (entry->isChecked() ? u"|*" : u""));
            }
        }
        return names;
    }

    [[nodiscard]] QDialog *dialogNamed(const QString &name) const { return m_fixture->find<QDialog>(name); }

    /** Saves what is shown through the dialog, under a name and with a key. */
    void save(const QString &name, int number = -1) const
    {
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = dialogNamed(u"saveViewDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<QLineEdit *>(u"nameField"_s);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        field->insert(name);
        if (number >= 0) {
            dialog->findChild<QComboBox *>(u"numberBox"_s)->setCurrentIndex(number);
        }
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->workspace().contents().viewNamed(name));
        QTRY_VERIFY(dialogNamed(u"saveViewDialog"_s) == nullptr);
        m_fixture->window().activateWindow(); // what a desktop does when a dialog ends
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    /** Puts a view there as another version may have written it. */
    void put(const QString &name, const QString &definition, int number) const
    {
        m_fixture->workspace().edit([=](const workspace::Contents &contents) {
            return workspace::saveView(contents, name, definition, number);
        });
        m_fixture->workspace().finish();
    }

    [[nodiscard]] QString line() const
    {
        const auto *text = m_fixture->find<QLabel>(u"viewText"_s);
        return text == nullptr || !text->isVisible() ? QString() : text->text();
    }

    [[nodiscard]] static query::Query inTheSouth()
    {
        query::Query query;
        query.years = {2022};
        query.provinces = {u"TH-90"_s, u"TH-83"_s};
        query.order = {query::AreaColumn::Province, true};
        return query;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSavedViews::savesAndOpensByKey()
{
    const std::vector columns{query::AreaColumn::Province, query::AreaColumn::NameTh, query::AreaColumn::Round};
    ask(inTheSouth());
    table().setVisibleColumns(columns);
    action(u"chartsAction"_s)->trigger();
    QVERIFY(line().isEmpty());
    save(QString::fromUtf8(south), 4);
    QTRY_COMPARE(listed(), QStringList{QString::fromUtf8(south) + u"|Ctrl+4|*"_s});
    QCOMPARE(line(), u"View: "_s + QString::fromUtf8(south));

    ask({});
    table().resetColumns();
    action(u"tableAction"_s)->trigger();
    press(Qt::Key_4);
    QTRY_COMPARE(session().answer()->query, inTheSouth());
    QCOMPARE(table().visibleColumns(), columns);
    QVERIFY(action(u"chartsAction"_s)->isChecked());
    QCOMPARE(line(), u"View: "_s + QString::fromUtf8(south));
}

void TestSavedViews::proposesTheFiltersAndAFreeKey()
{
    put(u"first"_s, workspace::toJson({}), 1);
    query::Query query;
    query.text = u"เมือง"_s;
    query.years = {2022};
    ask(query);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *dialog = dialogNamed(u"saveViewDialog"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"nameField"_s)->text(), u"“เมือง” · Approved 2022"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"numberBox"_s)->currentText(), u"Ctrl+2"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"numberBox"_s)->itemText(1), u"Ctrl+1, now of “first”"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialogNamed(u"saveViewDialog"_s) == nullptr);
    QCOMPARE(listed().size(), 1);
}

void TestSavedViews::saysAtOnceWhyANameIsWrong()
{
    put(u"Site visits"_s, workspace::toJson({}), 0);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *dialog = dialogNamed(u"saveViewDialog"_s);
    const auto *problem = dialog->findChild<QLabel *>(u"problemLabel"_s);
    const auto *saving = dialog->findChild<QPushButton *>(u"saveButton"_s);
    auto *field = dialog->findChild<QLineEdit *>(u"nameField"_s);
    QVERIFY(!saving->isEnabled() && !problem->text().isEmpty()); // nothing is filtered: no name to propose
    QTest::keyClicks(field, u"site  VISITS"_s);
    QVERIFY2(problem->text().contains(u"already"_s), qPrintable(problem->text()));
    QVERIFY(!saving->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(field, u" 2"_s);
    QVERIFY(problem->text().isEmpty() && saving->isEnabled());
}

void TestSavedViews::takesAKeyOver()
{
    put(u"first"_s, workspace::toJson({}), 1);
    save(u"second"_s, 1);
    QTRY_COMPARE(listed(), (QStringList{u"first|"_s, u"second|Ctrl+1|*"_s}));
    press(Qt::Key_Z);
    QTRY_COMPARE(listed(), QStringList{u"first|Ctrl+1"_s});
}

void TestSavedViews::showsWhatWasChanged()
{
    ask(inTheSouth());
    save(u"South"_s);
    QTRY_COMPARE(line(), u"View: South"_s);
    QVERIFY(!action(u"updateViewAction"_s)->isEnabled());
    const auto isChanged = [this] { return line() == u"View: South · changed"_s; };
    query::Query other = inTheSouth();
    other.years = {2021};
    ask(other);
    QVERIFY(isChanged());
    QTest::mouseClick(m_fixture->find<QToolButton>(u"viewRevert"_s), Qt::LeftButton);
    QTRY_COMPARE(session().answer()->query, inTheSouth());
    QVERIFY(!isChanged());
    table().setColumnVisible(query::AreaColumn::Id, true);
    QVERIFY(isChanged());
    table().setColumnVisible(query::AreaColumn::Id, false);
    QVERIFY(!isChanged());
    action(u"mapAction"_s)->trigger();
    QVERIFY(isChanged());
    QCOMPARE(action(u"updateViewAction"_s)->text(), u"Update “South”"_s);
    QTest::mouseClick(m_fixture->find<QToolButton>(u"viewSave"_s), Qt::LeftButton);
    QTRY_COMPARE(line(), u"View: South"_s);
}

void TestSavedViews::keepsWhatAnUpdateUndoes()
{
    ask(inTheSouth());
    save(u"South"_s);
    ask({});
    action(u"updateViewAction"_s)->trigger();
    QTRY_COMPARE(line(), u"View: South"_s);
    press(Qt::Key_Z);
    QTRY_COMPARE(line(), u"View: South · changed"_s);
    QTest::mouseClick(m_fixture->find<QToolButton>(u"viewRevert"_s), Qt::LeftButton);
    QTRY_COMPARE(session().query(), inTheSouth());
}

void TestSavedViews::goesBackOverAView()
{
    workspace::ViewDefinition definition;
    definition.query = inTheSouth();
    definition.view = u"charts"_s;
    put(u"South"_s, workspace::toJson(definition), 1);
    query::Query before;
    before.text = u"Phuket"_s;
    ask(before);
    press(Qt::Key_1);
    QTRY_COMPARE(line(), u"View: South"_s);
    action(u"backAction"_s)->trigger();
    QCOMPARE(session().query(), before);
    QVERIFY(action(u"tableAction"_s)->isChecked());
    QVERIFY(line().isEmpty());
    action(u"forwardAction"_s)->trigger();
    QCOMPARE(session().query(), inTheSouth());
    QVERIFY(action(u"chartsAction"_s)->isChecked());
    QCOMPARE(line(), u"View: South"_s);
}

void TestSavedViews::leavesAView()
{
    ask(inTheSouth());
    save(u"South"_s);
    QTRY_COMPARE(line(), u"View: South"_s);
    QTest::mouseClick(m_fixture->find<QToolButton>(u"viewLeave"_s), Qt::LeftButton);
    QVERIFY(line().isEmpty());
    QCOMPARE(session().query(), inTheSouth());
    QVERIFY(!listed().constFirst().endsWith(u'*'));
}

void TestSavedViews::keepsExactSearches()
{
    query::Query query;
    query.text = u"phukett"_s;
    query.exactOnly = true;
    put(u"as typed"_s, workspace::toJson({query, {}, {}}), 1);
    press(Qt::Key_1);
    QTRY_COMPARE(session().answer()->query, query);
    QCOMPARE(line(), u"View: as typed"_s);
}

void TestSavedViews::leavesOutWhatTheCatalogueLacks()
{
    query::Query query;
    query.years = {2022, 1999};
    query.organisations = {u"ไม่มี <b>องค์กร</b>"_s};
    put(u"old"_s, workspace::toJson({query, {}, u"globe"_s}), 1);
    press(Qt::Key_1);
    query::Query known;
    known.years = {2022};
    QTRY_COMPARE(session().answer()->query, known);
    const QString message = messageIn(m_fixture->window());
    QVERIFY2(message.contains(u"1999"_s) && message.contains(u"<b>องค์กร</b>"_s), qPrintable(message));
    QCOMPARE(line(), u"View: old"_s); // what the catalogue lacks is no change of the user's
    dialogNamed(u"messageDialog"_s)->reject();
    QTRY_VERIFY(dialogNamed(u"messageDialog"_s) == nullptr);
    press(Qt::Key_1);
    QVERIFY(dialogNamed(u"messageDialog"_s) == nullptr); // it was said
}

void TestSavedViews::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << u"cannot be read"_s;
    QTest::newRow("no JSON") << u"{\"version\": 1,"_s << u"cannot be read"_s;
    QTest::newRow("newer") << uR"({"version": 2, "query": {}})"_s << u"newer version"_s;
}

void TestSavedViews::refusesWhatItCannotRead()
{
    QFETCH(QString, definition);
    QFETCH(QString, words);
    put(u"other"_s, definition, 1);
    ask(inTheSouth());
    press(Qt::Key_1);
    QVERIFY2(messageIn(m_fixture->window()).contains(words), qPrintable(messageIn(m_fixture->window())));
    QCOMPARE(session().query(), inTheSouth());
    QVERIFY(line().isEmpty());
    QVERIFY(!listed().constFirst().endsWith(u'*'));
    QCOMPARE(m_fixture->workspace().contents().viewNamed(u"other"_s)->definition, definition);
}

void TestSavedViews::managesViews()
{
    put(u"first"_s, workspace::toJson({}), 1);
    put(u"second"_s, workspace::toJson({inTheSouth(), {}, {}}), 0);
    action(u"manageViewsAction"_s)->trigger();
    QDialog *dialog = dialogNamed(u"viewsDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = dialog->findChild<QTreeWidget *>(u"viewList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    auto *numbers = dialog->findChild<QComboBox *>(u"numberBox"_s);
    numbers->setFocus();
    QTest::keyClick(numbers, Qt::Key_Down);
    QTRY_COMPARE(listed(), (QStringList{u"first|"_s, u"second|Ctrl+1"_s}));

    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->setText(u"south"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(listed(), (QStringList{u"first|"_s, u"south|Ctrl+1"_s}));
    QTRY_COMPARE(list->currentItem()->text(0), u"south"_s);

    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(listed(), QStringList{u"first|"_s});
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(listed(), (QStringList{u"first|"_s, u"south|Ctrl+1"_s}));
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(session().answer()->query, inTheSouth());
    QTRY_VERIFY(dialogNamed(u"viewsDialog"_s) == nullptr);
}

void TestSavedViews::movesViewsByKeyAndButton()
{
    put(u"first"_s, workspace::toJson({}), 1);
    put(u"second"_s, workspace::toJson({inTheSouth(), {}, {}}), 2);
    put(u"third"_s, workspace::toJson({}), 0);
    action(u"manageViewsAction"_s)->trigger();
    QDialog *dialog = dialogNamed(u"viewsDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = dialog->findChild<QTreeWidget *>(u"viewList"_s);
    dialog->activateWindow();
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    const auto current = [list] { return list->currentItem()->text(0); };
    QCOMPARE(current(), u"first"_s);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // it is the first already
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(listed(), (QStringList{u"second|Ctrl+1"_s, u"first|Ctrl+2"_s, u"third|"_s}));
    QTRY_COMPARE(list->topLevelItem(1)->text(0), u"first"_s);
    QCOMPARE(current(), u"first"_s);

    auto *down = dialog->findChild<QPushButton *>(u"downButton"_s);
    down->setFocus();
    QTest::keyClick(down, Qt::Key_Space);
    QTRY_COMPARE(listed(), (QStringList{u"second|Ctrl+1"_s, u"third|"_s, u"first|Ctrl+2"_s}));
    QVERIFY(down->hasFocus());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"upButton"_s), Qt::LeftButton);
    QTRY_COMPARE(listed(), (QStringList{u"second|Ctrl+1"_s, u"first|Ctrl+2"_s, u"third|"_s}));
    QVERIFY(m_fixture->workspace().undoable()->kind == workspace::ChangeKind::MoveView);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(listed(), (QStringList{u"first|Ctrl+1"_s, u"second|Ctrl+2"_s, u"third|"_s}));

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(listed().constFirst(), u"second|Ctrl+1"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialogNamed(u"viewsDialog"_s) == nullptr);
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    press(Qt::Key_1);
    QTRY_COMPARE(session().answer()->query, inTheSouth());
}

void TestSavedViews::saysWhyARenameIsWrong()
{
    put(u"first"_s, workspace::toJson({}), 0);
    put(u"second"_s, workspace::toJson({}), 0);
    action(u"manageViewsAction"_s)->trigger();
    const QDialog *dialog = dialogNamed(u"viewsDialog"_s);
    const auto *list = dialog->findChild<QTreeWidget *>(u"viewList"_s);
    list->topLevelItem(1)->setText(0, u"FIRST"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"already"_s));
    QTRY_COMPARE(list->topLevelItem(1)->text(0), u"second"_s);
    QCOMPARE(listed(), (QStringList{u"first|"_s, u"second|"_s}));
}

void TestSavedViews::comesBackAfterARestart()
{
    ask(inTheSouth());
    save(u"South"_s, 3);
    QTRY_COMPARE(line(), u"View: South"_s);
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE(line(), u"View: South"_s);
    QCOMPARE(session().query(), inTheSouth());
    QCOMPARE(listed(), QStringList{u"South|Ctrl+3|*"_s});
}

void TestSavedViews::followsAnotherWindow()
{
    ask(inTheSouth());
    save(u"South"_s);
    QTRY_COMPARE(line(), u"View: South"_s);
    auto other = workspace::Workspace::open({m_fixture->path(u"data/mueang"_s)});
    QVERIFY(other);
    const auto renamed = (*other)->edit([](const workspace::Contents &contents) {
        return workspace::renameView(contents, contents.views.begin()->first, u"North"_s);
    });
    QVERIFY(renamed);
    QTRY_COMPARE(line(), u"View: North"_s);
    QCOMPARE(listed(), QStringList{u"North|Ctrl+1|*"_s});
}

void TestSavedViews::speaksThai()
{
    ask(inTheSouth());
    save(u"South"_s);
    ask({});
    m_fixture->find<QAction>(u"languageThai"_s)->trigger();
    QTRY_COMPARE(line(), u"มุมมอง: South · เปลี่ยนแล้ว"_s);
    QCOMPARE(action(u"updateViewAction"_s)->text(), u"บันทึกทับ “South”"_s);
    QTRY_COMPARE(m_fixture->find<QMenu>(u"savedViewsMenu"_s)->title(), u"มุมมองที่บันทึกไว้"_s);
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
