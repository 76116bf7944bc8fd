// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/keycapdelegate.h"

#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/widgets/shortcuts.h"

#include <QApplication>
#include <QPainter>

namespace mueang::gui {

namespace {

constexpr int leastRowHeight = 32;
constexpr int leastCapHeight = 22;
constexpr int capPadding = 7;
constexpr int capGap = 4;
constexpr int alternativeGap = 16;
constexpr qreal capRadius = 4;

int capHeight()
{
    return std::max(leastCapHeight, withText(leastCapHeight));
}

struct Cap
{
    int x = 0; ///< from the left edge of the first cap
    int width = 0;
    QString text;
};

/** Returns all keys side by side, with a wider gap between sequences. */
std::vector<Cap> capsOf(const QModelIndex &index, const QFontMetrics &metrics)
{
    std::vector<Cap> caps;
    int x = 0;
    const QVariantList sequences = index.data(KeyCapDelegate::KeysRole).toList();
    for (const QVariant &sequence : sequences) {
        x += caps.empty() ? 0 : alternativeGap - capGap;
        const QStringList texts = keyCaps(sequence.value<QKeySequence>());
        for (const QString &text : texts) {
            const int width = std::max(capHeight(), metrics.horizontalAdvance(text) + 2 * capPadding);
            caps.push_back({x, width, text});
            x += width + capGap;
        }
    }
    return caps;
}

QFont capFont(const QFont &body)
{
    return scaledFont(body, 0.875, QFont::Medium);
}

} // namespace

void KeyCapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const ThemeColors colors = currentColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(capFont(option.font));
    const int top = option.rect.y() + (option.rect.height() - capHeight() + 1) / 2;
    for (const Cap &cap : capsOf(index, painter->fontMetrics())) {
        const QRectF rect(option.rect.x() + alternativeGap + cap.x, top, cap.width, capHeight());
        painter->setPen(colors.control);
        painter->setBrush(colors.window);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), capRadius, capRadius);
        painter->setPen(colors.text);
        painter->drawText(rect, Qt::AlignCenter, cap.text);
    }
    painter->restore();
}

QSize KeyCapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::vector<Cap> caps = capsOf(index, QFontMetrics(capFont(option.font)));
    const int width = caps.empty() ? 0 : caps.back().x + caps.back().width + capGap;
    return {alternativeGap + width + alternativeGap, std::max(leastRowHeight, withText(leastRowHeight))};
}

} // namespace mueang::gui
