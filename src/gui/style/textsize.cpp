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
constexpr double sameSize = 0.01; ///< points

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

/** Of the widgets that do not simply have the application's size. Whether a font was set, a style sheet makes Qt
 * forget. */
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

/** The dialogs' own; they have none afterwards. */
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
    // All are computed first: a font that is set goes down to the children at once.
    const std::vector<std::pair<QWidget *, QFont>> own = ownFonts(factor);
    const bool isStyled = !application.styleSheet().isEmpty();
    // With a style sheet Qt 6.4 takes the font that a widget had when it was polished for one of the sheet's, and sets
    // it again over any other (QStyleSheetStyle::updateStyleSheetFont()).
    application.setStyleSheet({});
    const auto sheets = takeStyleSheets();
    QApplication::setFont(timesFactor(QApplication::font(), factor));
    // Qt does not tell those that were never shown.
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
        application.setStyleSheet(styleSheetOf(currentColors())); // the boxes beside the words grow with them
    }
}

int withText(int pixels)
{
    return pixels * appliedSize() / app::usualTextSize;
}

} // namespace mueang::gui
