// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/maplayer.h"
#include "gui/map/mapmarkers.h"
#include "gui/map/mapnavigator.h"
#include "gui/map/maptexts.h"
#include "gui/map/markerpainter.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace mueang::app {
class Session;
}

namespace mueang::gui {

/**
 * Shows the rows of the session's answer on a map of Thailand. A province is shaded by its number of areas shown, and a
 * click on it toggles its filter; a pin is an area, and a click selects it; a click on a cluster opens it. Keyboard:
 * arrows move between markers and select, Page Up and Page Down follow the order of the rows, Enter opens a cluster,
 * plus, minus and 0 zoom, Shift with arrows pans.
 */
class MapView final : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(app::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] MapNavigator &navigator() { return *m_navigator; }

    void fitToResults();

    [[nodiscard]] const MapContent &content() const { return m_content; }

    [[nodiscard]] const MapColors &colors() const { return m_colors; }

    /** Returns the markers from north to south; they change with the scale and the answer. */
    [[nodiscard]] const std::vector<MapMarker> &markers() const { return m_markers; }

    [[nodiscard]] MapLabel labelOf(std::size_t marker) const;
    /** Returns the clickable rectangle of a marker, in widget coordinates. */
    [[nodiscard]] QRect targetOf(std::size_t marker) const;
    /** Returns the marker that has keyboard focus, or nullopt. */
    [[nodiscard]] std::optional<std::size_t> focusMarker() const;
    void setFocusMarker(std::size_t marker);
    [[nodiscard]] bool isChosen(std::size_t marker) const;
    /** Acts like a click on a marker: selects its area, or opens the cluster. */
    void activate(std::size_t marker, Qt::KeyboardModifiers modifiers = {});
    /** Paints the visible map in light colours, without hover and focus marks, for a picture. */
    void paintLight(QPainter &painter) const;
    /** Acts like a click on a province: toggles its filter. A filter that would yield no rows is not added. */
    void toggleProvince(std::size_t province);

signals:
    void contentChanged();
    void markersChanged();
    void colorsChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /** The object under the pointer: a marker takes precedence over its province. */
    struct Spot
    {
        std::optional<std::size_t> marker;
        std::optional<std::size_t> province;
        QPointF position; ///< pointer position on entry

        [[nodiscard]] bool isSame(const Spot &other) const
        {
            return marker == other.marker && province == other.province;
        }
    };

    void takeSnapshot();
    void takeAnswer();
    void takeSelection();
    void takeViewport();
    void takeColors();
    void retranslate();
    void gatherMarkers();
    void announceFocus();
    void choose(catalogue::Index area, Qt::KeyboardModifiers modifiers);
    void open(const MapMarker &marker, const QPoint &position);
    void walk(Qt::Key arrow);
    void walkRows(int step);
    bool panOrZoom(const QKeyEvent &event);

    [[nodiscard]] Spot spotAt(const QPointF &position) const;
    void setHovered(const Spot &spot);
    [[nodiscard]] QRegion regionOf(const Spot &spot) const;
    [[nodiscard]] MarkerLook lookOf(std::size_t marker) const;
    [[nodiscard]] MapLabel labelOf(const Spot &spot) const;
    [[nodiscard]] QRectF subjectOf(const Spot &spot) const;
    /** Returns the object whose label is shown: the hovered one, else the marker with keyboard focus. */
    [[nodiscard]] Spot labelled() const;
    [[nodiscard]] QPointF placeInWindow(std::size_t marker) const;

    void paintHoveredProvince(QPainter &painter) const;
    void paintMarkers(QPainter &painter, const QRect &part) const;
    [[nodiscard]] MapGround ground(const MapColors &colors) const;

    app::Session &m_session;
    std::unique_ptr<MapNavigator> m_navigator;
    MapContent m_content;
    MapColors m_colors;
    QStringList m_names;
    MapLayer m_layer;
    std::vector<MapMarker> m_markers;
    double m_markersScale = 0;
    std::vector<bool> m_isSelected; ///< indexed by area
    std::optional<catalogue::Index> m_focusArea; ///< area whose marker has keyboard focus
    Spot m_hovered;
    std::optional<QPointF> m_pressed;
    bool m_isDragging = false;
};

} // namespace mueang::gui
