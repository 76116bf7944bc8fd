// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focusstops.h"
#include "gui/notes/noteconflictdialog.h"
#include "gui/style/contrast.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"
#include "gui/widgets/linkdialog.h"
#include "gui/widgets/messagedialog.h"
#include "notefixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QScrollArea>
#include <QTest>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minPixels = 60; // a ring of 2 pixels round a box of 16 has 140
constexpr int around = 3; // pixels round the widget in which its ring may be

/** How many pixels tell clearly which of the two pictures it is. */
int clearlyDifferent(const QImage &with, const QImage &without)
{
    int number = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QRgb one = with.pixel(x, y);
            const QRgb other = without.pixel(x, y);
            number += one != other && contrastRatio(QColor(one), QColor(other)) >= partContrast ? 1 : 0;
        }
    }
    return number;
}

QRect placeOf(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return place.adjusted(-around, -around, around, around).intersected(widget.window()->rect());
}

QImage pictureOf(QWidget &window, const QRect &place)
{
    QCoreApplication::processEvents();
    return window.grab(place).toImage();
}

/** As Tab does it. */
void scrollTo(QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (area != nullptr && area->widget()->isAncestorOf(&widget)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

} // namespace

/** What has the keyboard looks clearly different from how it looks without, in the window and in every dialog. */
class TestFocusSeen final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void isSeenInViews_data();
    void isSeenInViews();
    void isSeenInDialogs_data();
    void isSeenInDialogs();

private:
    void check(QWidget &window);

    std::unique_ptr<NoteFixture> m_fixture;
};

void TestFocusSeen::initTestCase()
{
    QApplication::setStyle(new Style);
    QApplication::setCursorFlashTime(0);
    applyFonts(*qApp);
    m_fixture = std::make_unique<NoteFixture>();
    QVERIFY(m_fixture->start());
    m_fixture->workspace().edit(
        [](const workspace::Contents &contents) { return workspace::saveView(contents, u"South"_s, u"{}"_s, 1); });
    m_fixture->workspace().edit([this](const workspace::Contents &contents) {
        return workspace::createList(contents, u"Trip"_s, {m_fixture->idOf(0), m_fixture->idOf(1)});
    });
    m_fixture->workspace().edit(
        [](const workspace::Contents &contents) { return workspace::createList(contents, u"Visits"_s, {}); });
    m_fixture->workspace().finish();
    query::Query query;
    query.years = {2022}; // there are chips
    m_fixture->session().setQuery(query);
    QTRY_COMPARE(m_fixture->session().answer()->query, query);
    const auto &rows = m_fixture->session().answer()->result.rows;
    m_fixture->session().setSelection({rows[0], rows[1]}, rows[0]);
}

void TestFocusSeen::cleanup()
{
    while (QDialog *dialog = openDialog()) {
        dialog->hide();
        dialog->deleteLater();
    }
}

void TestFocusSeen::check(QWidget &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList faults;
    const QSet<QWidget *> stops = stopsIn(window);
    for (QWidget *stop : stops) {
        stop->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY2(stop->hasFocus(), qPrintable(described(stop)));
        scrollTo(*stop);
        QCoreApplication::processEvents();
        const QRect place = placeOf(*stop);
        const QImage with = pictureOf(window, place);
        stop->clearFocus();
        const int different = clearlyDifferent(with, pictureOf(window, place));
        if (different < minPixels) {
            faults.append(u"%1: %2 pixels"_s.arg(described(stop)).arg(different));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFocusSeen::isSeenInViews_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("action");
    for (const bool isDark : {false, true}) {
        for (const char *action : {"tableAction", "mapAction", "chartsAction", "provincesAction", "roundsAction",
                                   "sourcesAction", "glossaryAction"}) {
            QTest::addRow("%s, %s", action, isDark ? "dark" : "light") << isDark << QString::fromLatin1(action);
        }
    }
}

void TestFocusSeen::isSeenInViews()
{
    QFETCH(const bool, isDark);
    QFETCH(const QString, action);
    applyTheme(*qApp, isDark);
    m_fixture->window().resize(1280, 800);
    m_fixture->window().findChild<QAction *>(action)->trigger();
    // A chart is counted by a worker.
    if (const auto *numbers = m_fixture->window().findChild<QAbstractItemView *>(u"chartNumbers"_s)) {
        QTRY_VERIFY(numbers->model()->rowCount() > 0);
    }
    check(m_fixture->window());
}

void TestFocusSeen::isSeenInDialogs_data()
{
    using Open = std::function<void(NoteFixture &)>;
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Open>("open");
    const auto show = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    for (const bool isDark : {false, true}) {
        const char *theme = isDark ? "dark" : "light";
        for (const char *action : {"exportAction", "printListAction", "compareAction", "listsAction", "saveViewAction",
                                   "manageViewsAction", "guideAction", "shortcutsAction", "aboutAction"}) {
            QTest::addRow("%s, %s", action, theme) << isDark << Open([action](NoteFixture &fixture) {
                fixture.window().findChild<QAction *>(QString::fromLatin1(action))->trigger();
            });
        }
        QTest::addRow("question, %s", theme) << isDark << Open([show](NoteFixture &fixture) {
            const MessageDialog::Content content{{}, u"info"_s, u"What?"_s, u"So."_s, u"details"_s, u"&Yes"_s};
            show(new MessageDialog(content, &fixture.window()));
        });
        QTest::addRow("link, %s", theme) << isDark << Open([show](NoteFixture &fixture) {
            show(new LinkDialog(u"https://example.org/"_s, LinkDialog::Purpose::Ask, &fixture.window()));
        });
        QTest::addRow("note conflict, %s", theme) << isDark << Open([show](NoteFixture &fixture) {
            show(new NoteConflictDialog(u"ขอนแก่น"_s, {u"khon-kaen"_s, u"a"_s, u"b"_s, u"c"_s}, &fixture.window()));
        });
    }
}

void TestFocusSeen::isSeenInDialogs()
{
    using Open = std::function<void(NoteFixture &)>;
    QFETCH(const bool, isDark);
    QFETCH(const Open, open);
    applyTheme(*qApp, isDark);
    open(*m_fixture);
    QTRY_VERIFY(openDialog() != nullptr);
    check(*openDialog());
}

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestFocusSeen)
#include "tst_focusseen.moc"
