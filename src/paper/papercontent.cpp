// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/papercontent.h"

#include "paper/linefitting.h"
#include "paper/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>

namespace mueang::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodySize = 9; ///< points
constexpr qreal minSize = 6; ///< minimum for tables with many columns, in points
constexpr qreal smallSize = 7.5;
constexpr qreal gap = 8; ///< points between title, body and footer

/** A document that never loads resources, even if its HTML refers to files. */
class PaperDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return QByteArray(" "); }
};

QFont paperFont(qreal points, int weight = QFont::Normal)
{
    QFont font(u"Mueang Sans"_s);
    font.setPointSizeF(points);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

class Paper final
{
    Q_DECLARE_TR_FUNCTIONS(mueang::paper::Paper)

public:
    Paper(QPagedPaintDevice &device, const PaperContent &content)
        : m_device(device)
        , m_content(content)
        , m_titleFont(paperFont(bodySize, QFont::DemiBold))
        , m_smallFont(paperFont(smallSize))
        , m_gap(gap * device.logicalDpiY() / 72)
        , m_page(0, 0, device.width(), device.height())
    {
        const qreal titleHeight = QFontMetricsF(m_titleFont, &device).height();
        m_footerHeight = 2 * QFontMetricsF(m_smallFont, &device).height();
        m_body = m_page.adjusted(0, titleHeight + m_gap, 0, -m_footerHeight - m_gap);
        m_document.setDocumentMargin(0);
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setUndoRedoEnabled(false);
        QTextOption unwrapped;
        unwrapped.setWrapMode(QTextOption::NoWrap);
        m_document.setDefaultTextOption(unwrapped);
        // Reduces the font size for many columns before breaking words.
        for (qreal size = bodySize; !isLaidOut(size); --size) { }
    }

    void paint()
    {
        QPainter painter(&m_device);
        const std::vector<PageSlice> slices = pageSlices(m_document, m_body.height());
        for (std::size_t page = 0; page < slices.size(); ++page) {
            if (page > 0) {
                m_device.newPage();
            }
            const PageSlice &slice = slices[page];
            // Painted in reading order, which PDF readers follow when text is extracted.
            paintTitle(painter);
            paintPart(painter, slice.headTop, slice.headBottom, m_body.top());
            paintPart(painter, slice.top, slice.bottom, m_body.top() + slice.headHeight());
            paintFooter(painter, page + 1, slices.size());
        }
    }

private:
    [[nodiscard]] bool isLaidOut(qreal size)
    {
        m_document.setDefaultFont(paperFont(size));
        m_document.setHtml(m_content.html); // rich-ok: whoever made it escaped the texts
        m_document.setTextWidth(m_body.width());
        return fitLines(m_document, m_body.width(), size <= minSize);
    }

    /** Paints the part of the document between `top` and `bottom` at `place` on the page. */
    void paintPart(QPainter &painter, qreal top, qreal bottom, qreal place)
    {
        const qreal hair = m_gap / 64; // a line that only touches the edge belongs to the other page
        const QRectF part(0, top, m_body.width(), bottom - top);
        painter.save();
        painter.translate(m_body.left(), place - top);
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part.adjusted(0, hair, 0, -hair);
        context.palette.setColor(QPalette::Text, Qt::black);
        if (top < bottom) {
            m_document.documentLayout()->draw(&painter, context);
        }
        painter.restore();
    }

    void paintTitle(QPainter &painter) const
    {
        painter.setPen(Qt::black);
        painter.setFont(m_titleFont);
        const QFontMetricsF title(m_titleFont, &m_device);
        painter.drawText(m_page, Qt::AlignLeft | Qt::AlignTop,
                         title.elidedText(m_content.title, Qt::ElideRight, m_page.width()));
    }

    void paintFooter(QPainter &painter, std::size_t page, std::size_t pages) const
    {
        const QRectF footer = m_page.adjusted(0, m_page.height() - m_footerHeight, 0, 0);
        painter.setPen(QPen(Qt::gray, m_gap / 16));
        painter.drawLine(footer.topLeft() - QPointF(0, m_gap / 2), footer.topRight() - QPointF(0, m_gap / 2));
        painter.setPen(Qt::black);
        painter.setFont(m_smallFont);
        const QString number =
            tr("Page %1 of %2").arg(QLocale().toString(quint64(page)), QLocale().toString(quint64(pages)));
        painter.drawText(footer, Qt::AlignRight | Qt::AlignTop, number);
        const qreal taken = QFontMetricsF(m_smallFont, &m_device).horizontalAdvance(number) + 2 * m_gap;
        painter.drawText(footer.adjusted(0, 0, -taken, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         m_content.footer);
    }

    QPagedPaintDevice &m_device;
    const PaperContent &m_content;
    QFont m_titleFont;
    QFont m_smallFont;
    qreal m_gap;
    QRectF m_page; ///< area within the margins
    QRectF m_body;
    qreal m_footerHeight = 0;
    PaperDocument m_document;
};

} // namespace

void paintPages(QPagedPaintDevice &device, const PaperContent &content)
{
    Paper(device, content).paint();
}

} // namespace mueang::paper
