// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapnavigator.h"
#include "gui/map/mapscene.h"

#include <QWidget>

#include <memory>

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

    [[nodiscard]] const MapScene &scene() const { return m_scene; }

    /** Returns the marker that has keyboard focus, or nullopt. */
    [[nodiscard]] std::optional<std::size_t> focusMarker() const;
    void setFocusMarker(std::size_t marker);
    /** Acts like a click on a marker: selects its area, or opens the cluster. */
    void activate(std::size_t marker, Qt::KeyboardModifiers modifiers = {});
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
    void takeSnapshot();
    void onAnswerChanged();
    void syncSelection();
    void takeViewport();
    void takeColors();
    void retranslate();
    void announceFocus();
    void choose(catalogue::Index area, Qt::KeyboardModifiers modifiers);
    void open(const MapMarker &marker, const QPoint &position);
    void walk(Qt::Key arrow);
    void walkRows(int step);
    bool panOrZoom(const QKeyEvent &event);

    [[nodiscard]] MapFocus focus() const;
    void setHovered(const MapSpot &spot);

    app::Session &m_session;
    std::unique_ptr<MapNavigator> m_navigator;
    MapScene m_scene;
    std::optional<catalogue::Index> m_focusArea; ///< area whose marker has keyboard focus
    MapSpot m_hovered;
    std::optional<QPointF> m_pressed;
    bool m_isDragging = false;
};

} // namespace mueang::gui
