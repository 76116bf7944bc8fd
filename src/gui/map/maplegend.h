// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/legendpainter.h"
#include "gui/map/mapview.h"

#include <QWidget>

namespace mueang::gui {

/** The legend of the map's shades and symbols. Mouse events pass through it to the map. */
class MapLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(const MapView &view, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return m_painter.size(); }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const MapView &m_view;
    LegendPainter m_painter;
};

} // namespace mueang::gui
