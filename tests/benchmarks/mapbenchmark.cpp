// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What scripts/benchmark-map runs: one frame of the map while it is dragged, zoomed and pointed at.

#include "app/session.h"
#include "gui/map/mapcache.h"
#include "gui/map/mappage.h"
#include "gui/map/mapview.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QMouseEvent>
#include <QPainter>

#include <benchmark/benchmark.h>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1280, 720);

/** The bundled catalogue on a map that fills a window. */
class Fixture final
{
public:
    Fixture()
        : m_session(wording::Presentation{text::Language::Thai, text::Era::Buddhist})
        , m_page(m_session)
        , m_view(*m_page.findChild<MapView *>(u"mapView"_s))
    {
        QEventLoop opening;
        QObject::connect(&m_session, &app::Session::snapshotChanged, &opening, [&opening] { opening.exit(0); });
        QObject::connect(&m_session, &app::Session::openFailed, &opening, [&opening] { opening.exit(1); });
        m_session.open(QStringLiteral(MUEANG_BUNDLED_CATALOGUE));
        if (opening.exec() != 0) {
            qFatal("The bundled catalogue did not open.");
        }
        m_page.resize(windowSize);
        m_page.show();
        QCoreApplication::processEvents();
        m_view.repaint();
    }

    [[nodiscard]] MapView &view() { return m_view; }

    /** Paints what waits to be painted, as the end of a frame does. */
    static void finishFrame()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    void movePointer(const QPoint &position)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(position), m_view.mapToGlobal(QPointF(position)), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &move);
    }

private:
    app::Session m_session;
    MapPage m_page;
    MapView &m_view;
};

/** Back and forth over half a window, so that the margins of the layer are used up now and then. */
void drag(benchmark::State &state)
{
    Fixture fixture;
    constexpr double step = 8;
    constexpr int stepsOneWay = 80;
    int steps = 0;
    for (auto frame : state) {
        const bool back = (steps++ / stepsOneWay) % 2 == 1;
        fixture.view().navigator().pan({back ? -step : step, 0});
        Fixture::finishFrame();
    }
}

BENCHMARK(drag)->Unit(benchmark::kMillisecond)->MinTime(2);

void zoom(benchmark::State &state)
{
    Fixture fixture;
    constexpr double factor = 1.05;
    constexpr int stepsOneWay = 30;
    const QPointF middle = QRectF(fixture.view().rect()).center();
    int steps = 0;
    for (auto frame : state) {
        const bool back = (steps++ / stepsOneWay) % 2 == 1;
        fixture.view().navigator().zoom(back ? 1 / factor : factor, middle);
        Fixture::finishFrame();
    }
}

BENCHMARK(zoom)->Unit(benchmark::kMillisecond)->MinTime(2);

void hover(benchmark::State &state)
{
    Fixture fixture;
    constexpr int step = 12;
    const QRect inside = fixture.view().rect().adjusted(step, step, -step, -step);
    QPoint position = inside.topLeft();
    for (auto frame : state) {
        position.rx() += step;
        if (position.x() > inside.right()) {
            position = {inside.left(), position.y() + step < inside.bottom() ? position.y() + step : inside.top()};
        }
        fixture.movePointer(position);
        Fixture::finishFrame();
    }
}

BENCHMARK(hover)->Unit(benchmark::kMillisecond)->MinTime(2);

/** What a map without a layer would paint for each of these. */
void wholeScene(benchmark::State &state)
{
    Fixture fixture;
    QPixmap pixmap(fixture.view().size());
    for (auto frame : state) {
        QPainter painter(&pixmap);
        fixture.view().scene().paintLight(painter);
    }
}

BENCHMARK(wholeScene)->Unit(benchmark::kMillisecond)->MinTime(2);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyFonts(application);
    applyTheme(application, false);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
