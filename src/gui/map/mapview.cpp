// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapview.h"

#include "app/session.h"
#include "gui/map/mapaccessible.h"
#include "text/safetext.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearestForResults = 250; ///< metres per pixel: shows a single area with its surroundings
constexpr int maxInMenu = 40;
constexpr double panStep = 80; ///< pixels

std::vector<MapPin> pinsOf(const MapMarker &marker, const MapContent &content)
{
    std::vector<MapPin> pins;
    for (const int pin : marker.pins) {
        pins.push_back(content.pins[static_cast<std::size_t>(pin)]);
    }
    return pins;
}

std::optional<QPointF> arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

MapView::MapView(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    // Without a QObject parent: event() would receive ChildAdded before m_navigator is set.
    , m_navigator(std::make_unique<MapNavigator>(map::boundsOf(map::bundledProvinces()), nullptr))
    , m_scene(session)
{
    setObjectName(u"mapView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    installMapAccessibility();
    connect(m_navigator.get(), &MapNavigator::viewportChanged, this, &MapView::takeViewport);
    connect(&session, &app::Session::snapshotChanged, this, &MapView::takeSnapshot);
    connect(&session, &app::Session::answerChanged, this, &MapView::onAnswerChanged);
    connect(&session, &app::Session::selectionChanged, this, &MapView::syncSelection);
    connect(&session, &app::Session::marksChanged, this, qOverload<>(&MapView::update));
    connect(&session, &app::Session::presentationChanged, this, &MapView::retranslate);
    onAnswerChanged();
    syncSelection();
}

void MapView::takeSnapshot()
{
    m_focusArea.reset();
    onAnswerChanged();
}

void MapView::onAnswerChanged()
{
    m_scene.onAnswerChanged();
    m_hovered = {};
    emit markersChanged();
    retranslate();
    emit contentChanged();
}

void MapView::takeViewport()
{
    m_hovered = {};
    if (m_scene.setViewport(m_navigator->viewport())) {
        emit markersChanged();
    }
    update();
}

void MapView::syncSelection()
{
    m_scene.syncSelection();
    const auto current = m_session.currentArea();
    if (current && current != m_focusArea) {
        m_focusArea = current;
        if (const auto marker = focusMarker()) {
            m_navigator->reveal(m_scene.markers()[*marker].place);
        }
        announceFocus();
    }
    update();
}

void MapView::takeColors()
{
    m_scene.takeColors();
    emit colorsChanged();
    update();
}

void MapView::retranslate()
{
    setAccessibleName(tr("Map of the areas"));
    setAccessibleDescription(tr("Arrow keys go from area to area, plus and minus zoom, 0 shows all areas."));
    m_scene.takeTexts(font());
    update();
}

void MapView::fitToResults()
{
    if (m_scene.content().pins.empty()) {
        m_navigator->show(map::boundsOf(map::bundledProvinces()), map::nearestMetresPerPixel);
    } else {
        m_navigator->show(boundsOf(m_scene.content().pins), nearestForResults);
    }
}

std::optional<std::size_t> MapView::focusMarker() const
{
    return m_focusArea ? markerOf(*m_focusArea, m_scene.content(), m_scene.markers()) : std::nullopt;
}

void MapView::setFocusMarker(std::size_t marker)
{
    // For a cluster, its first area, which keeps the focus when the cluster opens.
    m_focusArea = m_scene.content().pins[static_cast<std::size_t>(m_scene.markers()[marker].pins.front())].area;
    m_navigator->reveal(m_scene.markers()[marker].place);
    update();
    announceFocus();
    if (!m_scene.markers()[marker].isCluster()) {
        choose(*m_focusArea, {});
    }
}

void MapView::announceFocus()
{
    if (const auto marker = focusMarker(); marker && hasFocus()) {
        announceMarker(*this, *marker);
    }
}

void MapView::choose(catalogue::Index area, Qt::KeyboardModifiers modifiers)
{
    std::vector<catalogue::Index> selected;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        selected = m_session.selectedAreas();
        if (std::erase(selected, area) == 0) {
            selected.push_back(area);
        }
    } else {
        selected = {area};
    }
    m_session.setSelection(std::move(selected), area);
}

void MapView::activate(std::size_t marker, Qt::KeyboardModifiers modifiers)
{
    const MapMarker chosen = m_scene.markers()[marker];
    m_focusArea = m_scene.content().pins[static_cast<std::size_t>(chosen.pins.front())].area;
    if (chosen.isCluster()) {
        open(chosen, m_scene.targetOf(marker).center());
    } else {
        choose(*m_focusArea, modifiers);
    }
    update();
}

void MapView::open(const MapMarker &marker, const QPoint &position)
{
    const map::Viewport &viewport = m_navigator->viewport();
    if (const auto scale = scaleThatOpens(marker, m_scene.content(), viewport.metresPerPixel)) {
        // All pins in view has priority over all pins separated: a cluster that remains can be opened in turn.
        m_navigator->show(boundsOf(pinsOf(marker, m_scene.content())), *scale);
        announceFocus();
        return;
    }
    // The pins coincide at any scale, so a menu lists their areas.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"clusterMenu"_s);
    for (const int pin : marker.pins) {
        if (menu->actions().size() == maxInMenu) {
            break;
        }
        const catalogue::Index area = m_scene.content().pins[static_cast<std::size_t>(pin)].area;
        const QAction *action = menu->addAction(text::menuText(areaName(area, m_session)));
        connect(action, &QAction::triggered, this, [this, area] { choose(area, {}); });
    }
    menu->popup(mapToGlobal(position));
}

void MapView::toggleProvince(std::size_t province)
{
    const MapProvince &entry = m_scene.content().provinces[province];
    if (!entry.province) {
        return;
    }
    const QString code = m_session.snapshot()->catalogue->provinces[*entry.province].code.toString();
    query::Query query = m_session.query();
    if (query.provinces.erase(code) == 0) {
        if (entry.reachable == 0) {
            return;
        }
        query.provinces.insert(code);
    }
    m_session.setQuery(query);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    m_navigator->setSize(size());
    QWidget::resizeEvent(event);
}

void MapView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        takeColors();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

bool MapView::event(QEvent *event)
{
    return m_navigator->handle(event) || QWidget::event(event);
}

MapFocus MapView::focus() const
{
    return {.hovered = m_hovered, .marker = focusMarker(), .hasKeyboard = hasFocus()};
}

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_scene.paint(painter, event->rect(), focus());
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position();
        m_isDragging = false;
    }
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        const QPointF way = event->position() - *m_pressed;
        if (m_isDragging || way.manhattanLength() >= QApplication::startDragDistance()) {
            m_isDragging = true;
            setCursor(Qt::ClosedHandCursor);
            m_pressed = event->position();
            m_navigator->pan(way);
        }
        return;
    }
    const MapSpot spot = m_scene.spotAt(event->position());
    const bool isButton = spot.marker || (spot.province && m_scene.content().provinces[*spot.province].reachable > 0);
    setCursor(isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setHovered(spot);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    m_pressed.reset();
    if (m_isDragging) {
        m_isDragging = false;
        unsetCursor();
        return;
    }
    const MapSpot spot = m_scene.spotAt(event->position());
    if (spot.marker) {
        activate(*spot.marker, event->modifiers());
    } else if (spot.province) {
        toggleProvince(*spot.province);
    }
}

void MapView::setHovered(const MapSpot &spot)
{
    if (spot.isSame(m_hovered)) {
        return;
    }
    const QRegion before = m_scene.regionOf(focus());
    m_hovered = spot;
    update(before + m_scene.regionOf(focus()));
}

void MapView::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

void MapView::walk(Qt::Key arrow)
{
    const auto from = focusMarker();
    if (!from) {
        if (!m_scene.markers().empty()) {
            setFocusMarker(0);
        }
        return;
    }
    if (const auto next = markerTowards(arrow, m_scene.markers()[*from].place, m_scene.markers())) {
        setFocusMarker(*next);
    }
}

void MapView::walkRows(int step)
{
    const auto &pins = m_scene.content().pins;
    if (pins.empty()) {
        return;
    }
    const auto at = std::ranges::find_if(pins, [this](const MapPin &pin) { return pin.area == m_focusArea; });
    const auto last = static_cast<std::ptrdiff_t>(pins.size()) - 1;
    const std::ptrdiff_t next = at == pins.end() ? 0 : std::clamp((at - pins.begin()) + step, std::ptrdiff_t{0}, last);
    const catalogue::Index area = pins[static_cast<std::size_t>(next)].area;
    choose(area, {});
}

bool MapView::panOrZoom(const QKeyEvent &event)
{
    if (const auto arrow = arrowOf(event.key()); arrow && event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_navigator->pan(*arrow * -panStep);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_navigator->zoomIn();
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        m_navigator->zoomOut();
        return true;
    case Qt::Key_0:
        fitToResults();
        return true;
    default:
        return false;
    }
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (!isPlain) {
        QWidget::keyPressEvent(event);
    } else if (panOrZoom(*event)) {
        event->accept();
    } else if (arrowOf(event->key())) {
        walk(static_cast<Qt::Key>(event->key()));
    } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        walkRows(event->key() == Qt::Key_PageDown ? 1 : -1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (const auto marker = focusMarker()) {
            activate(*marker);
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announceFocus();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace mueang::gui
