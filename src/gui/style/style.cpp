// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/style.h"

#include "gui/style/icon.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOptionSlider>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollBarWidth = 12;
constexpr int shortestHandle = 32;
constexpr int handleMargin = 2;
constexpr qreal ringWidth = 2;
constexpr qreal ringPlace = 4; ///< from the edge of the button to the middle of the ring
constexpr qreal ringRadius = 3;

/** Returns the rectangle of the handle before mirroring; the groove fills the whole bar. */
QRect handleOf(const QStyleOptionSlider &bar)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int groove = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int length = groove;
    if (range > 0) {
        length = static_cast<int>(static_cast<qint64>(groove) * bar.pageStep / (range + bar.pageStep));
        length = std::clamp(length, std::min(shortestHandle, groove), groove);
    }
    const int position =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, groove - length, bar.upsideDown);
    return isHorizontal ? QRect(bar.rect.x() + position, bar.rect.y(), length, bar.rect.height())
                        : QRect(bar.rect.x(), bar.rect.y() + position, bar.rect.width(), length);
}

void drawHandle(const QStyleOptionSlider &bar, const QRect &place, QPainter &painter)
{
    const ThemeColors colors = currentColors();
    const bool isHot = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0
        && (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0;
    const QRect handle = place.adjusted(handleMargin, handleMargin, -handleMargin, -handleMargin);
    const int radius = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHot ? colors.secondaryText : colors.control);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

/** Draws the focus ring inside a default button: it is filled with the colour that outlines other focused buttons. */
void drawButtonRing(const QPushButton &button, QPainter &painter)
{
    if (!button.isDefault()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentColors().accentText, ringWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(ringPlace, ringPlace, -ringPlace, -ringPlace), ringRadius,
                            ringRadius);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return themedIcon(u"x"_s);
    case SP_ToolBarHorizontalExtensionButton: // Qt would search the desktop's icon themes
        return themedIcon(u"chevrons-right"_s);
    case SP_MessageBoxInformation:
        return themedIcon(u"info"_s);
    case SP_MessageBoxWarning:
        return themedIcon(u"triangle-alert"_s);
    case SP_MessageBoxCritical:
        return themedIcon(u"circle-alert"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const QRect handle = handleOf(*bar);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    QRect rect = bar->rect;
    switch (part) {
    case SC_ScrollBarGroove:
        break;
    case SC_ScrollBarSlider:
        rect = handle;
        break;
    case SC_ScrollBarSubPage:
        isHorizontal ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        isHorizontal ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        break;
    default:
        return {};
    }
    return visualRect(bar->direction, bar->rect, rect);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar != nullptr && control == CC_ScrollBar) {
        drawHandle(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_PanelScrollAreaCorner) {
        return; // the background is enough where two scroll bars meet
    }
    if (const auto *button = qobject_cast<const QPushButton *>(widget); button && element == PE_FrameFocusRect) {
        drawButtonRing(*button, *painter); // replaces Fusion's shade behind the text
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace mueang::gui
