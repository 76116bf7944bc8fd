// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/viewport.h"

#include <QObject>

#include <optional>

class QEvent;
class QGestureEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace mueang::gui {

/** Which part of the map is seen, and the wheel and gestures that change it. */
class MapNavigator final : public QObject
{
    Q_OBJECT

public:
    /** The middle of the window stays within the country, a rectangle of the plane. */
    MapNavigator(const QRectF &country, QObject *parent);

    [[nodiscard]] const map::Viewport &viewport() const { return m_viewport; }

    /** Pixels at the left that something else covers: what fills the window keeps clear of them where it can. */
    void setCovered(double left);
    /** What fills the window fills it at the new size too, until somebody zooms or pans. */
    void setSize(const QSizeF &size);
    /** A rectangle of the plane, no nearer than the scale, in metres per pixel. */
    void show(const QRectF &area, double nearest);
    /** Around a position of the window; over 1 comes nearer. */
    void zoom(double factor, const QPointF &position);
    void zoomIn();
    void zoomOut();
    void pan(const QPointF &pixels);
    /** Moves as little as needed to bring a place of the plane into the window. */
    void reveal(const QPointF &place);

    /** Mouse wheel: zoom. Touchpad: two fingers pan, a pinch zooms; on touch screens too. True when it was for it. */
    bool handle(QEvent *event);

signals:
    void viewportChanged();

private:
    void set(const map::Viewport &viewport);
    void fill(const QSizeF &size);
    void scroll(const QWheelEvent &event);
    bool handleGesture(const QGestureEvent &event);
    bool handleNativeGesture(const QNativeGestureEvent &event);

    QRectF m_country;
    map::Viewport m_viewport;
    std::optional<QRectF> m_filling; ///< what was asked to be shown whole
    double m_coveredLeft = 0;
    double m_nearest = map::nearestMetresPerPixel;
};

} // namespace mueang::gui
