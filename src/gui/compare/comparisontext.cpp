// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisontext.h"

#include "gui/style/theme.h"
#include "text/safetext.h"
#include "wording/labels.h"

#include <QPainter>

namespace mueang::gui {

namespace {

constexpr qreal entrySpacing = 6;
constexpr qreal detailScale = 0.875;
/** Length limit: an endless text would freeze the window. The table of areas limits its texts too. */
constexpr qsizetype longestText = 4096;

} // namespace

ComparedText::ComparedText(const wording::ComparedCell &cell, const ComparedTextLook &look, qreal width)
    : m_look(look)
    , m_width(width)
{
    if (cell.entries.empty()) {
        add(wording::notKnown(), look.font, look.secondary, 0);
    }
    const QFont small = scaledFont(look.font, detailScale, QFont::Normal);
    for (const wording::ComparedEntry &entry : cell.entries) {
        m_height += m_paragraphs.empty() ? 0 : entrySpacing;
        add(wording::firstLine(entry), look.font, look.text, entry.text.size());
        for (const QString &detail : entry.details) {
            add(detail, small, look.secondary, 0);
        }
    }
}

void ComparedText::add(const QString &text, const QFont &font, const QColor &color, qsizetype secondaryFrom)
{
    const QString shown = text::displayText(text.left(longestText));
    auto layout = std::make_unique<QTextLayout>(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    if (secondaryFrom > 0 && secondaryFrom < shown.size()) {
        QTextLayout::FormatRange sources;
        sources.start = static_cast<int>(secondaryFrom);
        sources.length = static_cast<int>(shown.size() - secondaryFrom);
        sources.format.setForeground(m_look.secondary);
        layout->setFormats({sources});
    }
    qreal height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout->endLayout();
    m_paragraphs.push_back({std::move(layout), m_height, color});
    m_height += height;
}

void ComparedText::paint(QPainter &painter, const QPointF &topLeft) const
{
    for (const Paragraph &paragraph : m_paragraphs) {
        painter.setPen(paragraph.color);
        paragraph.layout->draw(&painter, topLeft + QPointF(0, paragraph.top));
    }
}

} // namespace mueang::gui
