// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/maplegend.h"

#include <QEvent>
#include <QPainter>

namespace mueang::gui {

using namespace Qt::StringLiterals;

MapLegend::MapLegend(const MapView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(u"mapLegend"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&view, &MapView::contentChanged, this, &MapLegend::refresh);
    connect(&view, &MapView::colorsChanged, this, &MapLegend::refresh);
    refresh();
}

void MapLegend::refresh()
{
    m_painter = LegendPainter(m_view.scene().content(), m_view.scene().colors(), font());
    setAccessibleName(tr("Legend"));
    updateGeometry();
    update();
}

void MapLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    m_painter.paint(painter, rect());
}

void MapLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
