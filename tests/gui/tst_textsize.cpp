// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/textsizes.h"
#include "gui/areas/areatable.h"
#include "gui/filters/facetview.h"
#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/widgets/messagedialog.h"
#include "gui/widgets/messages.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

namespace mueang::gui {

using namespace Qt::StringLiterals;

/** All text from 80 to 200 % by Ctrl +, - and 0, everywhere at once, and kept. */
class TestTextSize : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        applyFonts(*qApp);
        applyTheme(*qApp, false);
    }

    void cleanup() { applyTextSize(*qApp, app::usualTextSize); }

    void reachesFontsOfTheirOwn()
    {
        QWidget window;
        QLabel text(&window);
        QLabel title(&window);
        title.setFont(scaledFont(title.font(), 1.5, QFont::DemiBold));
        const qreal usual = text.font().pointSizeF();
        applyTextSize(*qApp, 200);
        QTRY_COMPARE(text.font().pointSizeF(), 2 * usual); // Qt tells the widgets in the event loop
        QCOMPARE(title.font().pointSizeF(), 3 * usual);
        applyTextSize(*qApp, 80);
        QCOMPARE(title.font().pointSizeF(), 1.2 * usual);
        applyTextSize(*qApp, 100);
        QTRY_COMPARE(text.font().pointSizeF(), usual);
        QCOMPARE(title.font().pointSizeF(), 1.5 * usual);
    }

    void followsTheKeys()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        const auto *table = fixture.find<AreaTable>(u"areaTable"_s);
        const auto *menu = fixture.find<QMenu>(u"textSizeMenu"_s);
        const auto *page = fixture.window().findChild<QTextBrowser *>();
        const int row = table->rowHeight(0);
        const int column = table->columnWidth(0);
        const qreal line = page->document()->defaultFont().pointSizeF();
        QVERIFY(menu->title().contains(u"100 %"_s));
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&fixture.window(), Qt::Key_Plus, Qt::ControlModifier);
        }
        QVERIFY2(menu->title().contains(u"200 %"_s), qPrintable(menu->title()));
        QVERIFY(!fixture.find<QAction>(u"largerTextAction"_s)->isEnabled());
        QVERIFY(table->rowHeight(0) >= table->fontMetrics().height() && table->rowHeight(0) > row);
        QVERIFY(table->columnWidth(0) > 3 * column / 2);
        QCOMPARE(page->document()->defaultFont().pointSizeF(), 2 * line);
        // What is opened now is as large.
        showMessage(&fixture.window(), u"Something"_s, u"Something else"_s);
        auto *dialog = fixture.window().findChild<MessageDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_COMPARE(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == dialog, true);
        QCOMPARE(dialog->font().pointSizeF(), table->font().pointSizeF());
        // The keys work in a dialog that the menu bar does not reach.
        QTest::keyClick(dialog, Qt::Key_0, Qt::ControlModifier);
        QVERIFY2(menu->title().contains(u"100 %"_s), qPrintable(menu->title()));
        QTRY_COMPARE(table->rowHeight(0), row);
        QCOMPARE(page->document()->defaultFont().pointSizeF(), line);
        QTest::keyClick(dialog, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(menu->title().contains(u"90 %"_s));
    }

    /** The keys reach every window, but a menu would show their actions as entries, and other lists are windows too. */
    void leavesMenusAndListsAsTheyAre()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        auto menus = fixture.window().findChildren<QMenu *>();
        QMenu contextMenu(&fixture.window());
        contextMenu.addAction(u"Copy"_s);
        menus.append(&contextMenu);
        int focused = 0; // those without an enabled entry are not
        for (QMenu *menu : std::as_const(menus)) {
            menu->popup(fixture.window().pos());
            const auto entries = menu->actions();
            QTest::keyClick(menu, Qt::Key_Down);
            focused += QApplication::focusWidget() == menu ? 1 : 0;
            QVERIFY2(menu->actions() == entries, qPrintable(menu->objectName()));
            menu->close();
        }
        QVERIFY(focused > 5);
        QComboBox box(&fixture.window());
        box.addItems({u"A5"_s, u"A4"_s});
        box.show();
        box.showPopup();
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(box.view(), Qt::Key_Down);
        QVERIFY(box.view()->window()->actions().isEmpty());
        box.hidePopup();
    }

    void isKept()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        fixture.find<QAction>(u"largerTextAction"_s)->trigger();
        fixture.restart();
        QVERIFY(fixture.find<QMenu>(u"textSizeMenu"_s)->title().contains(u"110 %"_s));
    }

    /** Nothing is sized for another size of text than the one that is shown: lists have all their rows, tabs their
     * words. */
    void followsEverySize()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        fixture.window().resize(1280, 720);
        for (const int percent : {80, 100, 200, 80, 125, 90}) {
            applyTextSize(*qApp, percent);
            const auto lists = fixture.window().findChildren<FacetView *>();
            QVERIFY(lists.size() >= 5);
            for (const FacetView *list : lists) {
                const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
                QTRY_VERIFY2(list->visualRect(last).bottom() < list->viewport()->height(),
                             qPrintable(u"%1 at %2 %"_s.arg(list->objectName()).arg(percent)));
            }
            const auto *tabs = fixture.find<QTabBar>(u"viewTabs"_s);
            const auto hasIcons = [tabs] { return !tabs->tabIcon(0).isNull(); };
            QTRY_VERIFY2(!hasIcons() || tabs->tabRect(tabs->count() - 1).right() < tabs->width(),
                         qPrintable(QString::number(percent)));
        }
        fixture.window().resize(1900, 900);
        const auto *tabs = fixture.find<QTabBar>(u"viewTabs"_s);
        QTRY_VERIFY(!tabs->tabIcon(0).isNull());
    }

    /** The window is no larger than 1024 x 600 at any size, and no dialog larger than the screen. */
    void fitsSmallScreens()
    {
        applyTextSize(*qApp, 200);
        WindowFixture fixture;
        QVERIFY(fixture.start());
        fixture.window().resize(1024, 600);
        QCOMPARE(fixture.window().size(), QSize(1024, 600));
        for (const QString &action :
             {u"exportAction"_s, u"printListAction"_s, u"shortcutsAction"_s, u"aboutAction"_s}) {
            fixture.find<QAction>(action)->trigger();
            QDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) != nullptr);
            const QSize room = dialog->screen()->availableSize();
            QVERIFY2(dialog->width() <= room.width() && dialog->height() <= room.height(), qPrintable(action));
            QVERIFY2(dialog->minimumSizeHint().height() <= 552, qPrintable(action));
            dialog->reject();
            QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        }
    }
};

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestTextSize)
#include "tst_textsize.moc"
