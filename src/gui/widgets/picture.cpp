// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/picture.h"

#include "files/savefile.h"
#include "gui/style/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double screenDpi = 96;
constexpr double printDpi = 300;
constexpr double margin = 24;
constexpr double gap = 12;
constexpr double titleFactor = 1.5;
constexpr double captionFactor = 0.875;
constexpr auto svgSuffix = ".svg"_L1;
constexpr auto pngSuffix = ".png"_L1;

/** Computes the positions of the parts, in pixels at 96 dpi, with long lines wrapped. */
class Layout final
{
public:
    explicit Layout(const Picture &picture)
        : m_picture(picture)
        , m_titleFont(scaledFont(picture.font, titleFactor, QFont::DemiBold))
        , m_captionFont(scaledFont(picture.font, captionFactor, QFont::Normal))
    {
        const double width = picture.size.width();
        double y = margin;
        m_title = QRectF(margin, y, width, height(m_titleFont, picture.title, width));
        y = m_title.bottom() + gap;
        m_view = QRectF(QPointF(margin, y), picture.size);
        y = m_view.bottom() + gap;
        const QString captions = picture.captions.join(u'\n');
        m_captions = QRectF(margin, y, width, height(m_captionFont, captions, width));
        m_size = QSizeF(width + 2 * margin, m_captions.bottom() + margin);
    }

    [[nodiscard]] QSizeF size() const { return m_size; }

    void paint(QPainter &painter) const
    {
        const ThemeColors colors = lightColors();
        painter.fillRect(m_view, colors.surface);
        m_picture.paint(painter, m_view);
        // Covers what was painted outside the view, because QSvgGenerator does not support clipping.
        const QRectF all({}, m_size);
        for (const QRectF &edge : {QRectF(all.topLeft(), QPointF(all.right(), m_view.top())),
                                   QRectF(QPointF(0, m_view.bottom()), all.bottomRight()),
                                   QRectF(QPointF(0, m_view.top()), m_view.bottomLeft()),
                                   QRectF(m_view.topRight(), QPointF(all.right(), m_view.bottom()))}) {
            painter.fillRect(edge, colors.surface);
        }
        painter.setFont(m_titleFont);
        painter.setPen(colors.text);
        painter.drawText(m_title, wrapping, m_picture.title);
        painter.setFont(m_captionFont);
        painter.setPen(colors.secondaryText);
        painter.drawText(m_captions, wrapping, m_picture.captions.join(u'\n'));
    }

private:
    static constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    [[nodiscard]] static double height(const QFont &font, const QString &text, double width)
    {
        constexpr double highest = 10'000;
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, highest), wrapping, text).height();
    }

    const Picture &m_picture;
    QFont m_titleFont;
    QFont m_captionFont;
    QRectF m_title;
    QRectF m_view;
    QRectF m_captions;
    QSizeF m_size;
};

Result<> write(QIODevice &device, const QString &path, const Picture &picture)
{
    if (path.endsWith(svgSuffix, Qt::CaseInsensitive)) {
        const QByteArray svg = pictureSvg(picture);
        if (device.write(svg) != svg.size()) {
            return failure(ErrorKind::NotWritable, path, device.errorString());
        }
        return {};
    }
    QImageWriter writer(&device, "png"_ba);
    if (!writer.write(pictureImage(picture))) {
        return failure(ErrorKind::NotWritable, path, writer.errorString());
    }
    return {};
}

} // namespace

QImage pictureImage(const Picture &picture)
{
    const Layout layout(picture);
    const double scale = printDpi / screenDpi;
    QImage image((layout.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    layout.paint(painter);
    painter.end();
    image.setDevicePixelRatio(1);
    constexpr double inchesPerMetre = 1000 / 25.4;
    image.setDotsPerMeterX(qRound(printDpi * inchesPerMetre));
    image.setDotsPerMeterY(qRound(printDpi * inchesPerMetre));
    return image;
}

QByteArray pictureSvg(const Picture &picture)
{
    const Layout layout(picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(screenDpi));
    generator.setSize(layout.size().toSize());
    generator.setViewBox(QRectF({}, layout.size()));
    // Qt writes both without escaping.
    generator.setTitle(picture.title.toHtmlEscaped());
    generator.setDescription(picture.captions.join(u'\n').toHtmlEscaped());
    QPainter painter(&generator);
    layout.paint(painter);
    painter.end();
    return bytes;
}

QString withPictureSuffix(const QString &path)
{
    const bool hasSuffix =
        path.endsWith(svgSuffix, Qt::CaseInsensitive) || path.endsWith(pngSuffix, Qt::CaseInsensitive);
    return hasSuffix ? path : QString(path + pngSuffix);
}

Result<> savePicture(const QString &path, const Picture &picture)
{
    return saveFile(path, [&](QIODevice &device) { return write(device, path, picture); });
}

void copyPicture(const Picture &picture)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(pictureImage(picture));
    data->setData(u"image/svg+xml"_s, pictureSvg(picture));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace mueang::gui
