// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFont>
#include <QImage>
#include <QSize>
#include <QStringList>

#include <functional>

class QPainter;
class QRectF;

/** Views as pictures for a report: dark on white, with a title above and what is shown below. */
namespace mueang::gui {

struct Picture
{
    QString title;
    QStringList captions; ///< lines below: the filters, the edition, where it comes from
    QSize size; ///< of the view alone, in pixels of a screen with 96 per inch
    QFont font;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/** With 300 dots per inch. */
[[nodiscard]] QImage pictureImage(const Picture &picture);

[[nodiscard]] QByteArray pictureSvg(const Picture &picture);

/** The path with ".png", unless it ends in ".png" or ".svg" already. */
[[nodiscard]] QString withPictureSuffix(const QString &path);

/** As SVG if the path says so, else as PNG; whole or not at all. */
[[nodiscard]] Result<> savePicture(const QString &path, const Picture &picture);

/** As an image and as SVG: a document takes the one, a drawing program the other. */
void copyPicture(const Picture &picture);

} // namespace mueang::gui
