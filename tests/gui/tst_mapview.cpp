// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mappicture.h"
#include "mapfixture.h"

#include <QMenu>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <numeric>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

/** What a widget has painted again. */
class PaintedRegion final : public QObject
{
public:
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_region += static_cast<QPaintEvent *>(event)->region();
        }
        return QObject::eventFilter(watched, event);
    }

    [[nodiscard]] const QRegion &region() const { return m_region; }

private:
    QRegion m_region;
};

int pixelsOf(const QRegion &region)
{
    return std::accumulate(region.begin(), region.end(), 0,
                           [](int sum, const QRect &rect) { return sum + rect.width() * rect.height(); });
}

} // namespace

class TestMapView final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<MapFixture>();
        QVERIFY(m_fixture->start());
    }

    void cleanup() { m_fixture.reset(); }

    void showsEveryAreaOnce();
    void startsBesideTheLegend();
    void clickOnProvinceTogglesItsFilter();
    void clickOnEmptyProvinceLeadsNowhere();
    void dragPansAndChoosesNothing();
    void clickOnPinSelects();
    void clusterOpens();
    void pinsInOneSpotAreListed();
    void selectionOfTheTableMovesTheFocus();
    void followsTheResult();
    void wheelZoomsUnderThePointer();
    void buttonsZoomAndFit();
    void hoverPaintsItsLabelOnly();
    void panningKeepsWhatIsPainted();
    void pictureIsWhatIsSeen();

private:
    [[nodiscard]] MapView &view() { return m_fixture->view(); }

    [[nodiscard]] double scale() { return view().navigator().viewport().metresPerPixel; }

    std::unique_ptr<MapFixture> m_fixture;
};

void TestMapView::showsEveryAreaOnce()
{
    std::vector<int> pins;
    for (const MapMarker &marker : view().scene().markers()) {
        pins.insert(pins.end(), marker.pins.begin(), marker.pins.end());
    }
    std::ranges::sort(pins);
    std::vector<int> all(30);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(pins, all);
    QVERIFY(view().scene().content().unplaced.empty());
    QVERIFY(m_fixture->page().findChild<QWidget *>(u"unplacedPanel"_s)->isHidden());
    for (std::size_t i = 0; i < view().scene().markers().size(); ++i) {
        QVERIFY(view().rect().contains(view().scene().targetOf(i).center()));
        QVERIFY(view().scene().targetOf(i).width() >= 24 && view().scene().targetOf(i).height() >= 24);
    }
}

void TestMapView::startsBesideTheLegend()
{
    const auto *legend = m_fixture->page().findChild<QWidget *>(u"mapLegend"_s);
    QVERIFY(legend != nullptr && legend->isVisible());
    for (std::size_t i = 0; i < view().scene().markers().size(); ++i) {
        QVERIFY(!legend->geometry().intersects(view().scene().targetOf(i)));
    }
}

void TestMapView::clickOnProvinceTogglesItsFilter()
{
    QSignalSpy answered(&m_fixture->session(), &app::Session::answerChanged);
    m_fixture->click(m_fixture->landOf(u"TH-40"_s));
    QCOMPARE(m_fixture->session().query().provinces, std::set{u"TH-40"_s});
    QVERIFY(answered.wait());
    QCOMPARE(view().scene().content().pins.size(), std::size_t{1});
    m_fixture->click(m_fixture->landOf(u"TH-30"_s));
    QCOMPARE(m_fixture->session().query().provinces, (std::set{u"TH-30"_s, u"TH-40"_s}));
    QVERIFY(answered.wait());
    QCOMPARE(view().scene().content().pins.size(), std::size_t{2});
    m_fixture->click(m_fixture->landOf(u"TH-40"_s));
    QCOMPARE(m_fixture->session().query().provinces, std::set{u"TH-30"_s});
}

void TestMapView::clickOnEmptyProvinceLeadsNowhere()
{
    const QPoint loei = m_fixture->landOf(u"TH-42"_s);
    QVERIFY(view().rect().contains(loei));
    m_fixture->click(loei);
    m_fixture->click({4, 4}); // the sea
    QVERIFY(!m_fixture->session().query().hasFilters());
}

void TestMapView::dragPansAndChoosesNothing()
{
    const QPoint from = m_fixture->landOf(u"TH-40"_s);
    const QPointF held = view().navigator().viewport().toPlane(QPointF(from));
    const QPoint to = from + QPoint(-60, -90);
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&view(), from + QPoint(-30, -30));
    QTest::mouseMove(&view(), to);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    const QPointF there = view().navigator().viewport().toWindow(held);
    QVERIFY((there - QPointF(to)).manhattanLength() < 1);
    QVERIFY(!m_fixture->session().query().hasFilters());
}

void TestMapView::clickOnPinSelects()
{
    const auto nan = m_fixture->pinOf(u"nan"_s);
    const auto korat = m_fixture->pinOf(u"korat"_s);
    QVERIFY(nan && korat);
    m_fixture->click(view().scene().targetOf(*nan).center());
    QCOMPARE(m_fixture->session().selectedAreas(), std::vector{m_fixture->area(u"nan"_s)});
    QCOMPARE(m_fixture->session().currentArea(), m_fixture->area(u"nan"_s));
    QVERIFY(view().scene().isChosen(*nan));
    m_fixture->click(view().scene().targetOf(*korat).center(), Qt::ControlModifier);
    QCOMPARE(m_fixture->session().selectedAreas().size(), std::size_t{2});
    m_fixture->click(view().scene().targetOf(*nan).center(), Qt::ControlModifier);
    QCOMPARE(m_fixture->session().selectedAreas(), std::vector{m_fixture->area(u"korat"_s)});
    QVERIFY(!m_fixture->session().query().hasFilters());
}

void TestMapView::clusterOpens()
{
    const auto &markers = view().scene().markers();
    const auto bangkok = markerOf(m_fixture->area(u"samyan"_s), view().scene().content(), markers);
    QVERIFY(bangkok && markers[*bangkok].pins.size() >= 4);
    const std::vector<int> members = markers[*bangkok].pins;
    m_fixture->click(view().scene().targetOf(*bangkok).center());
    // What was in it is in sight, in more markers than one.
    std::size_t inSight = 0;
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const bool isMember = std::ranges::find(members, markers[i].pins.front()) != members.end();
        inSight += isMember && view().rect().contains(view().scene().targetOf(i)) ? markers[i].pins.size() : 0;
    }
    QCOMPARE(inSight, members.size());
    for (const QString &id : {u"samyan"_s, u"rama-4"_s, u"khlong-phadung-krung-kasem"_s, u"makkasan"_s}) {
        m_fixture->openUntilAlone(id);
        QVERIFY2(m_fixture->pinOf(id), qUtf8Printable(id));
    }
    QVERIFY(m_fixture->session().selectedAreas().empty());
}

void TestMapView::pinsInOneSpotAreListed()
{
    const QTemporaryDir folder;
    const QString catalogue = catalogueWithPlaces(folder, [](QByteArray line) {
        return line.startsWith("phitsanulok-") ? line.replace("16.8263,100.2603", "16.8158,100.2636") : line;
    });
    QVERIFY(!catalogue.isEmpty());
    m_fixture = std::make_unique<MapFixture>();
    QVERIFY(m_fixture->start(catalogue));
    const catalogue::Index city = m_fixture->area(u"phitsanulok-city"_s);
    const auto cluster = [&] { return *markerOf(city, view().scene().content(), view().scene().markers()); };
    QCOMPARE(view().scene().markers()[cluster()].pins.size(), std::size_t{2});
    m_fixture->click(view().scene().targetOf(cluster()).center());
    auto *menu = view().findChild<QMenu *>(u"clusterMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    for (QAction *action : menu->actions()) {
        if (action->text() == areaName(city, m_fixture->session())) {
            action->trigger();
        }
    }
    QCOMPARE(m_fixture->session().selectedAreas(), std::vector{city});
    menu->close();
}

void TestMapView::selectionOfTheTableMovesTheFocus()
{
    m_fixture->openUntilAlone(u"nan"_s);
    view().navigator().zoom(8, view().scene().targetOf(*m_fixture->pinOf(u"nan"_s)).center());
    const catalogue::Index yala = m_fixture->area(u"yala"_s);
    m_fixture->session().setSelection({yala}, yala);
    const auto focus = view().focusMarker();
    QVERIFY(focus);
    QCOMPARE(focus, markerOf(yala, view().scene().content(), view().scene().markers()));
    QVERIFY(view().scene().isChosen(*focus));
    QVERIFY(view().rect().contains(view().scene().targetOf(*focus).center()));
}

void TestMapView::followsTheResult()
{
    query::Query query;
    query.years = {2022};
    QVERIFY(m_fixture->ask(query));
    QCOMPARE(view().scene().content().pins.size(), std::size_t{15});
    int shaded = 0;
    for (const MapProvince &province : view().scene().content().provinces) {
        shaded += province.shown > 0 ? 1 : 0;
    }
    QCOMPARE(shaded, 14);
    query.text = u"ไม่มีเมืองนี้แน่นอน"_s;
    QVERIFY(m_fixture->ask(query));
    QVERIFY(view().scene().markers().empty());
    QVERIFY(view().scene().content().shades.empty());
    view().fitToResults();
    QVERIFY(!view().grab().isNull());
}

void TestMapView::wheelZoomsUnderThePointer()
{
    const QPointF position(300, 200);
    const QPointF under = view().navigator().viewport().toPlane(position);
    const double before = scale();
    QWheelEvent wheel(position, view().mapToGlobal(position), {}, {0, 240}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view(), &wheel);
    QVERIFY(scale() < before);
    const QPointF after = view().navigator().viewport().toWindow(under);
    QVERIFY((after - position).manhattanLength() < 1);
}

void TestMapView::buttonsZoomAndFit()
{
    const auto press = [this](const QString &name) {
        auto *button = m_fixture->page().findChild<QToolButton *>(name);
        QVERIFY(button != nullptr && !button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    };
    const double whole = scale();
    press(u"zoomInButton"_s);
    QCOMPARE(scale(), whole / 1.5);
    press(u"zoomOutButton"_s);
    QCOMPARE(scale(), whole);
    query::Query query;
    query.provinces = {u"TH-10"_s};
    QVERIFY(m_fixture->ask(query));
    press(u"fitButton"_s);
    QVERIFY(scale() < whole / 4);
    for (std::size_t i = 0; i < view().scene().markers().size(); ++i) {
        QVERIFY(view().rect().contains(view().scene().targetOf(i)));
    }
}

void TestMapView::hoverPaintsItsLabelOnly()
{
    QTest::mouseMove(&view(), QPoint(4, 4));
    QCoreApplication::processEvents();
    PaintedRegion painted(view());
    const QRect nan = view().scene().targetOf(*m_fixture->pinOf(u"nan"_s));
    QTest::mouseMove(&view(), nan.center());
    QTRY_VERIFY(!painted.region().isEmpty());
    QVERIFY(painted.region().contains(nan.center()));
    QVERIFY(pixelsOf(painted.region()) < view().width() * view().height() / 10);
    const QRect around = painted.region().boundingRect();
    QVERIFY2(around.width() < 500 && around.height() < 150,
             qPrintable(u"%1 x %2"_s.arg(around.width()).arg(around.height())));
}

void TestMapView::panningKeepsWhatIsPainted()
{
    const MapContent content = view().scene().content();
    const MapColors colors = lightMapColors();
    const QStringList names(static_cast<qsizetype>(content.provinces.size()));
    const BaseMapStyle ground{.content = content, .colors = colors, .names = names, .font = view().font()};
    map::Viewport viewport = view().navigator().viewport();
    MapCache layer;
    QVERIFY(layer.prepare(ground, viewport, 1));
    QVERIFY(!layer.prepare(ground, viewport, 1));
    QVERIFY(!layer.prepare(ground, panned(viewport, {100, -100}), 1)); // within the margin
    QVERIFY(layer.prepare(ground, panned(viewport, {1000, 0}), 1));
    QVERIFY(layer.prepare(ground, zoomed(viewport, 2, {0, 0}), 1));
    QVERIFY(layer.prepare(ground, zoomed(viewport, 2, {0, 0}), 2)); // a screen with more pixels
    layer.invalidate();
    QVERIFY(layer.prepare(ground, zoomed(viewport, 2, {0, 0}), 2));
}

void TestMapView::pictureIsWhatIsSeen()
{
    query::Query query;
    query.years = {2022};
    QVERIFY(m_fixture->ask(query));
    const Picture picture = mapPicture(m_fixture->view().scene(), m_fixture->session());
    QCOMPARE(picture.size, m_fixture->view().size());
    const QString captions = picture.captions.join(u'\n');
    for (const QString &part : {u"15 of 30 areas"_s, u"2022"_s, u"31 December 2022"_s, u"world-geojson"_s}) {
        QVERIFY2(captions.contains(part), qPrintable(captions));
    }
    const QByteArray svg = pictureSvg(picture);
    for (const char *part : {"Smart cities on the map", "Areas shown in a province", "<path"}) {
        QVERIFY2(svg.contains(part), part);
    }
    // A pin stands in the picture where it stands in the window.
    const QImage image = pictureImage(picture);
    const double scale = 300.0 / 96;
    const auto &markers = m_fixture->view().scene().markers();
    const auto alone = std::ranges::find_if(markers, [](const MapMarker &marker) { return !marker.isCluster(); });
    QVERIFY(alone != markers.end());
    const QImage seen = m_fixture->view().grab().toImage();
    const QPoint spot = m_fixture->view().scene().targetOf(static_cast<std::size_t>(alone - markers.begin())).center();
    const double top = image.height() / scale - picture.size.height();
    int like = 0;
    for (int y = 0; y < static_cast<int>(top); ++y) {
        const QPoint there = (QPointF(spot + QPoint(24, y)) * scale).toPoint();
        like += image.rect().contains(there) && image.pixelColor(there) == seen.pixelColor(spot) ? 1 : 0;
    }
    QVERIFY(like > 0);
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
