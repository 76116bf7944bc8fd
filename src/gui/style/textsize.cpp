// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/textsize.h"

#include "app/textsizes.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <vector>

namespace mueang::gui {

namespace {

constexpr auto appliedProperty = "mueangTextSize";
constexpr double sameSize = 0.01; ///< tolerance in points

double pointSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

int appliedSize()
{
    const QVariant applied = qApp->property(appliedProperty);
    return applied.isValid() ? applied.toInt() : app::usualTextSize;
}

QFont timesFactor(QFont font, double factor)
{
    font.setPointSizeF(pointSize(font) * factor);
    return font;
}

/**
 * Returns the widgets whose font size differs from the application's, with their scaled fonts. It compares sizes
 * because with a style sheet Qt forgets whether a font was set explicitly.
 */
std::vector<std::pair<QWidget *, QFont>> ownFonts(double factor)
{
    std::vector<std::pair<QWidget *, QFont>> own;
    const double usual = pointSize(QApplication::font());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (std::abs(pointSize(widget->font()) - usual) > sameSize) {
            own.emplace_back(widget, timesFactor(widget->font(), factor));
        }
    }
    return own;
}

/** Removes and returns the style sheets set on widgets (those of dialogs). */
std::vector<std::pair<QWidget *, QString>> takeStyleSheets()
{
    std::vector<std::pair<QWidget *, QString>> sheets;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->styleSheet().isEmpty()) {
            sheets.emplace_back(widget, widget->styleSheet());
            widget->setStyleSheet({});
        }
    }
    return sheets;
}

} // namespace

void applyTextSize(QApplication &application, int percent)
{
    const int before = appliedSize();
    if (percent == before) {
        return;
    }
    application.setProperty(appliedProperty, percent);
    const double factor = static_cast<double>(percent) / before;
    // Computed before any font is set, because a font propagates to the children at once.
    const std::vector<std::pair<QWidget *, QFont>> own = ownFonts(factor);
    const bool isStyled = !application.styleSheet().isEmpty();
    // With a style sheet, Qt 6.4 mistakes the font that a widget had when it was polished for a font of the sheet, and
    // restores it over any other (QStyleSheetStyle::updateStyleSheetFont()).
    application.setStyleSheet({});
    const auto sheets = takeStyleSheets();
    QApplication::setFont(timesFactor(QApplication::font(), factor));
    // Qt does not send this event to widgets that were never shown.
    QEvent changed(QEvent::ApplicationFontChange);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QApplication::sendEvent(widget, &changed);
    }
    for (const auto &[widget, font] : own) {
        widget->setFont(font);
    }
    for (const auto &[widget, sheet] : sheets) {
        widget->setStyleSheet(sheet);
    }
    if (isStyled) {
        application.setStyleSheet(styleSheetOf(currentColors())); // check box indicators scale with the text
    }
}

int withText(int pixels)
{
    return pixels * appliedSize() / app::usualTextSize;
}

} // namespace mueang::gui
