// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mappicture.h"

#include "app/summary.h"
#include "gui/map/legendpainter.h"
#include "gui/map/mapscene.h"

#include <QCoreApplication>
#include <QPainter>

namespace mueang::gui {

namespace {

constexpr double legendMargin = 12;

struct MapPicture
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::MapPicture)
};

void paintScene(QPainter &painter, const QRectF &target, const MapScene &scene)
{
    painter.save();
    painter.translate(target.topLeft());
    scene.paintLight(painter);
    const LegendPainter legend(scene.content(), lightMapColors(), scene.font());
    const QSize size = legend.size();
    legend.paint(painter, QRectF(QPointF(legendMargin, scene.size().height() - size.height() - legendMargin), size));
    painter.restore();
}

} // namespace

Picture mapPicture(const MapScene &scene, const app::Session &session)
{
    Picture picture{.title = MapPicture::tr("Smart cities on the map"),
                    .captions = app::pictureCaptions(session),
                    .size = scene.size(),
                    .font = scene.font(),
                    .paint = {}};
    if (const auto unplaced = static_cast<int>(scene.content().unplaced.size()); unplaced > 0) {
        picture.captions.insert(1,
                                MapPicture::tr("%Ln area(s) not on the map: no place is published", nullptr, unplaced));
    }
    picture.captions.append(
        MapPicture::tr("Outlines of provinces: world-geojson, © George Shestayev and contributors"));
    picture.paint = [&scene](QPainter &painter, const QRectF &target) { paintScene(painter, target, scene); };
    return picture;
}

} // namespace mueang::gui
