// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapfixture.h"

#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

/** CIE 1976 lightness, 0 to 100: what is left of a colour for who sees none. */
double lightness(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

/** The map without a mouse, without eyes, in the other language, and with what is not known. */
class TestMapKeys final : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_fixture = std::make_unique<MapFixture>(); }

    void cleanup() { m_fixture.reset(); }

    void arrowsWalkAndSelect();
    void everyMarkerCanBeReached();
    void pageKeysFollowTheRows();
    void enterOpensACluster();
    void keysZoomAndPan();
    void isAListOfAreas();
    void itemsCanBePressed();
    void saysWhereTheKeyboardIs();
    void speaksThai();
    void listsWhatHasNoPlace();
    void shadesDifferWithoutColour_data();
    void shadesDifferWithoutColour();

private:
    [[nodiscard]] MapView &view() { return m_fixture->view(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }

    std::unique_ptr<MapFixture> m_fixture;
};

void TestMapKeys::arrowsWalkAndSelect()
{
    QVERIFY(m_fixture->start());
    view().setFocus();
    press(Qt::Key_Down); // nothing was chosen: the first, in the far north
    QCOMPARE(m_fixture->session().selectedAreas(), std::vector{m_fixture->area(u"chiang-rai"_s)});
    const QPointF before = view().scene().markers()[*view().focusMarker()].place;
    press(Qt::Key_Down);
    QVERIFY(view().focusMarker());
    QVERIFY(view().scene().markers()[*view().focusMarker()].place.y() > before.y());
    const QPointF second = view().scene().markers()[*view().focusMarker()].place;
    press(Qt::Key_Right);
    QVERIFY(view().scene().markers()[*view().focusMarker()].place.x() > second.x());
    view().setFocusMarker(0);
    press(Qt::Key_Up); // there is nothing farther north
    QCOMPARE(view().focusMarker(), std::size_t{0});
}

void TestMapKeys::everyMarkerCanBeReached()
{
    QVERIFY(m_fixture->start());
    const auto &markers = view().scene().markers();
    std::set<std::size_t> reached{0};
    for (std::vector<std::size_t> open{0}; !open.empty();) {
        const QPointF from = markers[open.back()].place;
        open.pop_back();
        for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            if (const auto next = markerTowards(arrow, from, markers); next && reached.insert(*next).second) {
                open.push_back(*next);
            }
        }
    }
    QCOMPARE(reached.size(), markers.size());
}

void TestMapKeys::pageKeysFollowTheRows()
{
    QVERIFY(m_fixture->start());
    view().setFocus();
    const auto &rows = m_fixture->session().answer()->result.rows;
    press(Qt::Key_PageDown);
    QCOMPARE(m_fixture->session().currentArea(), rows.at(0));
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QCOMPARE(m_fixture->session().currentArea(), rows.at(2));
    press(Qt::Key_PageUp);
    QCOMPARE(m_fixture->session().currentArea(), rows.at(1));
}

void TestMapKeys::enterOpensACluster()
{
    QVERIFY(m_fixture->start());
    view().setFocus();
    const auto cluster = std::ranges::find_if(view().scene().markers(), &MapMarker::isCluster);
    QVERIFY(cluster != view().scene().markers().end());
    const int member = cluster->pins.front();
    const std::size_t size = cluster->pins.size();
    view().setFocusMarker(static_cast<std::size_t>(cluster - view().scene().markers().begin()));
    QVERIFY(m_fixture->session().selectedAreas().empty()); // several: none of them is chosen
    press(Qt::Key_Return);
    const auto focus = view().focusMarker();
    QVERIFY(focus);
    QVERIFY(view().scene().markers()[*focus].pins.size() < size);
    QCOMPARE(view().scene().markers()[*focus].pins.front(), member);
}

void TestMapKeys::keysZoomAndPan()
{
    QVERIFY(m_fixture->start());
    view().setFocus();
    const map::Viewport whole = view().navigator().viewport();
    press(Qt::Key_Plus);
    QCOMPARE(view().navigator().viewport().metresPerPixel, whole.metresPerPixel / 1.5);
    press(Qt::Key_Minus);
    QCOMPARE(view().navigator().viewport().metresPerPixel, whole.metresPerPixel);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view().navigator().viewport().centre.x() > whole.centre.x());
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(view().navigator().viewport().centre.y() > whole.centre.y());
    query::Query query;
    query.provinces = {u"TH-83"_s};
    QVERIFY(m_fixture->ask(query));
    press(Qt::Key_0);
    QVERIFY(view().rect().contains(view().scene().targetOf(0)));
    QVERIFY(view().navigator().viewport().metresPerPixel < whole.metresPerPixel / 4);
}

void TestMapKeys::isAListOfAreas()
{
    QVERIFY(m_fixture->start());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view());
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QVERIFY(!list->text(QAccessible::Description).isEmpty());
    const auto markers = [this] { return static_cast<int>(view().scene().markers().size()); };
    QVERIFY(list->childCount() > markers()); // the buttons on the map come after them
    QVERIFY(list->child(markers())->role() != QAccessible::ListItem);
    QVERIFY(m_fixture->spoken().contains(u"Nan Town towards a Smart City, Nan"_s));
    for (int i = 0; i < markers(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QVERIFY(!item->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->indexOfChild(item), i);
        QCOMPARE(item->parent(), list);
        QVERIFY(item->rect().isValid());
        QVERIFY(!item->state().offscreen);
    }
    view().navigator().zoomIn(); // other markers: the old items are gone, the new ones are there
    QCOMPARE(list->child(markers() - 1)->role(), QAccessible::ListItem);
    QVERIFY(list->child(markers())->role() != QAccessible::ListItem);
    QVERIFY(!m_fixture->spoken().contains(QString()));
}

void TestMapKeys::itemsCanBePressed()
{
    QVERIFY(m_fixture->start());
    const auto nan = m_fixture->pinOf(u"nan"_s);
    QVERIFY(nan);
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&view())->child(static_cast<int>(*nan));
    QVERIFY(!item->state().selected);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_fixture->session().currentArea(), m_fixture->area(u"nan"_s));
    QVERIFY(item->state().selected);
}

void TestMapKeys::saysWhereTheKeyboardIs()
{
    QVERIFY(m_fixture->start());
    view().setFocus();
    press(Qt::Key_Down);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view());
    QCOMPARE(list->focusChild(), list->child(static_cast<int>(*view().focusMarker())));
    QVERIFY(list->focusChild()->state().focused);
    const QString first = list->focusChild()->text(QAccessible::Name);
    press(Qt::Key_Down);
    QVERIFY(list->focusChild()->text(QAccessible::Name) != first);
    view().clearFocus();
    QCOMPARE(list->focusChild(), nullptr);
}

void TestMapKeys::speaksThai()
{
    QVERIFY(m_fixture->start());
    m_fixture->present({text::Language::Thai, text::Era::Buddhist});
    QTRY_COMPARE(view().accessibleName(), u"แผนที่เมืองอัจฉริยะ"_s);
    QVERIFY(m_fixture->spoken().join(u' ').contains(u"พื้นที่อยู่ชิดกัน"_s));
    const QStringList spoken = m_fixture->spoken();
    for (const QString &name : spoken) { // an area may have no Thai name; its province has
        QVERIFY2(name.contains(QRegularExpression(u"[ก-๙]{2}"_s)), qUtf8Printable(name));
    }
}

void TestMapKeys::listsWhatHasNoPlace()
{
    const QTemporaryDir folder;
    const QString catalogue = catalogueWithPlaces(
        folder, [](const QByteArray &line) { return line.startsWith("nan,") ? QByteArray() : line; });
    QVERIFY(!catalogue.isEmpty());
    QVERIFY(m_fixture->start(catalogue));
    const catalogue::Index nan = m_fixture->area(u"nan"_s);
    QCOMPARE(view().scene().content().pins.size(), std::size_t{29});
    QVERIFY(!markerOf(nan, view().scene().content(), view().scene().markers()));
    auto *panel = m_fixture->page().findChild<QWidget *>(u"unplacedPanel"_s);
    auto *list = panel->findChild<QListView *>(u"unplacedList"_s);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->findChild<QLabel *>(u"sectionTitle"_s)->text(), u"Place not published (1)"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Nan Town towards a Smart City"_s);
    // The province counts it all the same, and the selection is one, both ways.
    const auto isNan = [](const map::ProvinceShape &shape) { return shape.code == "TH-55"_L1; };
    const auto shape = std::ranges::find_if(map::bundledProvinces(), isNan) - map::bundledProvinces().begin();
    QCOMPARE(view().scene().content().provinces[static_cast<std::size_t>(shape)].shown, 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(m_fixture->session().currentArea(), nan);
    const catalogue::Index yala = m_fixture->area(u"yala"_s);
    m_fixture->session().setSelection({yala}, yala);
    QVERIFY(!list->currentIndex().isValid());
    m_fixture->session().setSelection({nan}, nan);
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestMapKeys::shadesDifferWithoutColour_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestMapKeys::shadesDifferWithoutColour()
{
    QFETCH(const bool, isDark);
    constexpr double apart = 8;
    constexpr double pinContrast = 40; ///< of the fill or of the outline
    const MapColors colors = isDark ? darkMapColors() : lightMapColors();
    double before = lightness(colors.land);
    for (const QColor &shade : colors.shades) {
        const double now = lightness(shade);
        QVERIFY2(std::abs(now - before) >= apart && (now > before) == isDark, qPrintable(shade.name()));
        QVERIFY(std::abs(lightness(colors.pin) - now) > pinContrast
                || std::abs(lightness(colors.pinOutline) - now) > pinContrast);
        before = now;
    }
}

QTEST_MAIN(TestMapKeys)
#include "tst_mapkeys.moc"
