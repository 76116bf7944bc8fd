// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"
#include "gui/map/mapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

/** Implements the mouse and keyboard input of MapView. */
namespace mueang::gui {

namespace {

constexpr double panStep = 80; ///< pixels

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

MapView::Spot MapView::spotAt(const QPointF &position) const
{
    Spot spot{.marker = std::nullopt, .province = std::nullopt, .position = position};
    // The marker painted last is on top.
    for (std::size_t i = m_markers.size(); i-- > 0;) {
        if (targetOf(i).contains(position.toPoint())) {
            spot.marker = i;
            return spot;
        }
    }
    spot.province = map::provinceAt(map::bundledProvinces(), m_navigator->viewport().toPlane(position));
    if (spot.province && !m_content.provinces[*spot.province].province) {
        spot.province.reset();
    }
    return spot;
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
    const Spot spot = spotAt(event->position());
    const bool isButton = spot.marker || (spot.province && m_content.provinces[*spot.province].reachable > 0);
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
    const Spot spot = spotAt(event->position());
    if (spot.marker) {
        activate(*spot.marker, event->modifiers());
    } else if (spot.province) {
        toggleProvince(*spot.province);
    }
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
        if (!m_markers.empty()) {
            setFocusMarker(0);
        }
        return;
    }
    if (const auto next = markerTowards(arrow, m_markers[*from].place, m_markers)) {
        setFocusMarker(*next);
    }
}

void MapView::walkRows(int step)
{
    const auto &pins = m_content.pins;
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
