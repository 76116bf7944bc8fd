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

/** Owns the map's viewport and handles the wheel and the gestures that change it. */
class MapNavigator final : public QObject
{
    Q_OBJECT

public:
    /** `country` is a rectangle of the plane; the centre of the window stays within it. */
    MapNavigator(const QRectF &country, QObject *parent);

    [[nodiscard]] const map::Viewport &viewport() const { return m_viewport; }

    /** Sets how many pixels at the left are covered; a fitted rectangle avoids them if possible. */
    void setLeftInset(double left);
    /** Resizes the viewport. A fitted rectangle is fitted again, until the user zooms or pans. */
    void setSize(const QSizeF &size);
    /** Fits a rectangle of the plane into the window, with at least `nearest` metres per pixel. */
    void show(const QRectF &area, double nearest);
    /** Zooms around a position in the window; a factor above 1 zooms in. */
    void zoom(double factor, const QPointF &position);
    void zoomIn();
    void zoomOut();
    void pan(const QPointF &pixels);
    /** Pans as little as possible to bring a place of the plane into view. */
    void reveal(const QPointF &place);

    /**
     * Handles the mouse wheel (zoom), touchpad scrolling (pan, with Ctrl zoom) and pinches on touchpads and touch
     * screens (zoom). Returns whether the event was handled.
     */
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
    std::optional<QRectF> m_filling; ///< rectangle fitted into the window; nullopt after zooming or panning
    double m_coveredLeft = 0;
    double m_nearest = map::nearestMetresPerPixel;
};

} // namespace mueang::gui
