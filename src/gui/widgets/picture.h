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

/** Pictures of views for a report: dark on white, with a title above and captions below. */
namespace mueang::gui {

struct Picture
{
    QString title;
    QStringList captions; ///< lines below the view: filters, edition, source
    QSize size; ///< of the view alone, in pixels at 96 dpi
    QFont font;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/** Renders the picture at 300 dpi. */
[[nodiscard]] QImage pictureImage(const Picture &picture);

[[nodiscard]] QByteArray pictureSvg(const Picture &picture);

/** Appends ".png", unless the path ends in ".png" or ".svg". */
[[nodiscard]] QString withPictureSuffix(const QString &path);

/** Writes SVG if the path ends in ".svg", else PNG. Replaces the file atomically. */
[[nodiscard]] Result<> savePicture(const QString &path, const Picture &picture);

/** Copies the picture to the clipboard as an image and as SVG, for documents and drawing programs. */
void copyPicture(const Picture &picture);

} // namespace mueang::gui
