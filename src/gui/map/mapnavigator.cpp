// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapnavigator.h"

#include <QGestureEvent>
#include <QInputDevice>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace mueang::gui {

namespace {

constexpr double fillMargin = 32; ///< pixels around a fitted rectangle
constexpr double revealMargin = 24; ///< less than fillMargin: all of a fitted rectangle counts as in view
constexpr double stepFactor = 1.5; ///< zoom factor of a key or a button
constexpr double notch = 120; ///< QWheelEvent's units per notch of the wheel
constexpr double notchFactor = 1.25;

} // namespace

MapNavigator::MapNavigator(const QRectF &country, QObject *parent)
    : QObject(parent)
    , m_country(country)
    , m_filling(country)
{ }

void MapNavigator::set(const map::Viewport &viewport)
{
    const map::Viewport kept = keptWithin(viewport, m_country);
    if (kept != m_viewport) {
        m_viewport = kept;
        emit viewportChanged();
    }
}

void MapNavigator::fill(const QSizeF &size)
{
    map::Viewport viewport = map::fitted(*m_filling, size, fillMargin, m_nearest);
    // Thailand is tall and narrow, so there is room beside it.
    const double room = size.width() - 2 * fillMargin - m_filling->width() / viewport.metresPerPixel;
    const double aside = std::clamp(room / 2, 0.0, m_coveredLeft / 2);
    viewport.centre.rx() -= aside * viewport.metresPerPixel;
    set(viewport);
}

void MapNavigator::setLeftInset(double left)
{
    const bool isNew = m_coveredLeft != left;
    m_coveredLeft = left;
    if (m_filling && isNew) {
        fill(m_viewport.size);
    }
}

void MapNavigator::setSize(const QSizeF &size)
{
    if (m_filling) {
        fill(size);
        return;
    }
    map::Viewport viewport = m_viewport;
    viewport.size = size;
    set(viewport);
}

void MapNavigator::show(const QRectF &area, double nearest)
{
    m_filling = area;
    m_nearest = nearest;
    fill(m_viewport.size);
}

void MapNavigator::zoom(double factor, const QPointF &position)
{
    m_filling.reset();
    set(zoomed(m_viewport, factor, position));
}

void MapNavigator::zoomIn()
{
    zoom(stepFactor, {m_viewport.size.width() / 2, m_viewport.size.height() / 2});
}

void MapNavigator::zoomOut()
{
    zoom(1 / stepFactor, {m_viewport.size.width() / 2, m_viewport.size.height() / 2});
}

void MapNavigator::pan(const QPointF &pixels)
{
    m_filling.reset();
    set(panned(m_viewport, pixels));
}

void MapNavigator::reveal(const QPointF &place)
{
    const QSizeF size = m_viewport.size;
    if (size.isEmpty()) {
        return;
    }
    const QPointF at = m_viewport.toWindow(place);
    const auto inside = [](double value, double length) {
        return length < 2 * revealMargin ? length / 2 : std::clamp(value, revealMargin, length - revealMargin);
    };
    const QPointF wanted(inside(at.x(), size.width()), inside(at.y(), size.height()));
    if (wanted != at) {
        pan(wanted - at);
    }
}

bool MapNavigator::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        scroll(*static_cast<QWheelEvent *>(event));
        event->accept();
        return true;
    case QEvent::NativeGesture:
        return handleNativeGesture(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::Gesture:
        return handleGesture(*static_cast<QGestureEvent *>(event));
    default:
        return false;
    }
}

void MapNavigator::scroll(const QWheelEvent &event)
{
    const bool isTouchPad = event.device() != nullptr && event.device()->type() == QInputDevice::DeviceType::TouchPad;
    if (isTouchPad && !event.modifiers().testFlag(Qt::ControlModifier)) {
        pan(event.pixelDelta().isNull() ? QPointF(event.angleDelta()) / 2 : QPointF(event.pixelDelta()));
        return;
    }
    zoom(std::pow(notchFactor, event.angleDelta().y() / notch), event.position());
}

bool MapNavigator::handleGesture(const QGestureEvent &event)
{
    const auto *pinch = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (pinch == nullptr) {
        return false;
    }
    if (pinch->state() == Qt::GestureUpdated) {
        // The points of the gesture are in screen coordinates.
        pan(pinch->centerPoint() - pinch->lastCenterPoint());
        zoom(pinch->scaleFactor(), event.widget()->mapFromGlobal(pinch->centerPoint()));
    }
    return true;
}

bool MapNavigator::handleNativeGesture(const QNativeGestureEvent &event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture) {
        return false;
    }
    zoom(1 + event.value(), event.position());
    return true;
}

} // namespace mueang::gui
