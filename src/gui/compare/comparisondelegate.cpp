// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisondelegate.h"

#include "gui/compare/comparisonmodel.h"
#include "gui/style/theme.h"
#include "text/safetext.h"
#include "wording/comparison.h"
#include "wording/labels.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>
#include <vector>

namespace mueang::gui {

namespace {

constexpr int focusWidth = 2;
constexpr qreal entrySpacing = 6;
constexpr qreal detailScale = 0.875;
/** Length limit: an endless text would freeze the window. The table of areas limits its texts too. */
constexpr qsizetype longestText = 4096;

/** The font and colours of a cell's text. */
struct ComparedTextLook
{
    QFont font;
    QColor text;
    QColor secondary;
};

/** The wrapped text of a cell: values followed by the numbers of their sources, with smaller notes below. */
class ComparedText final
{
public:
    ComparedText(const wording::ComparedCell &cell, const ComparedTextLook &look, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }

    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> layout;
        qreal top;
        QColor color;
    };

    void add(const QString &text, const QFont &font, const QColor &color, qsizetype secondaryFrom);

    ComparedTextLook m_look;
    qreal m_width;
    qreal m_height = 0;
    std::vector<Paragraph> m_paragraphs;
};

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

const ComparisonModel &modelOf(const QModelIndex &index)
{
    return *qobject_cast<const ComparisonModel *>(index.model());
}

ComparedTextLook lookOf(const QStyleOptionViewItem &option, bool isSelected)
{
    const ThemeColors colors = currentColors();
    return {option.font, isSelected ? colors.selectionText : colors.text,
            isSelected ? colors.selectionText : colors.secondaryText};
}

} // namespace

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const wording::ComparedCell *cell = modelOf(index).cellAt(index);
    painter->save();
    if (cell != nullptr) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool differs = modelOf(index).factAt(index.row())->agreement == wording::Agreement::Differs;
        if (isSelected || differs) {
            painter->fillRect(option.rect,
                              isSelected ? option.palette.color(QPalette::Highlight) : currentColors().chip);
        }
        painter->setClipRect(option.rect);
        const ComparedText text(*cell, lookOf(option, isSelected), option.rect.width() - 2 * padding);
        text.paint(*painter, option.rect.topLeft() + QPointF(padding, verticalPadding));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(isSelected ? option.palette.highlightedText() : option.palette.link(), focusWidth));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
    }
    painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), option.palette.mid());
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const wording::ComparedCell *cell = modelOf(index).cellAt(index);
    if (cell == nullptr) {
        return {0, smallestRow};
    }
    const ComparedText text(*cell, lookOf(option, false), option.rect.width() - 2 * padding);
    return {option.rect.width(), std::max(smallestRow, qCeil(text.height()) + 2 * verticalPadding)};
}

} // namespace mueang::gui
