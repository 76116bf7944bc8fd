// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"

#include "gui/style/style.h"
#include "gui/style/textsize.h"

#include <QApplication>
#include <QFile>

#include <algorithm>
#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSize = 14; ///< pixels inside the outline of a check box or radio button indicator

QString withColors(QString sheet, const ThemeColors &colors)
{
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@window"_L1, colors.window},
        {"@surface"_L1, colors.surface},
        {"@text"_L1, colors.text},
        {"@secondary"_L1, colors.secondaryText},
        {"@accentText"_L1, colors.accentText},
        {"@accent"_L1, colors.accent},
        {"@selectionText"_L1, colors.selectionText},
        {"@selection"_L1, colors.selection},
        {"@hairline"_L1, colors.hairline},
        {"@control"_L1, colors.control},
        {"@hover"_L1, colors.hover},
        {"@chip"_L1, colors.chip},
    };
    const int box = std::max(boxSize, (boxSize + withText(boxSize)) / 2);
    sheet.replace("@box"_L1, u"%1px"_s.arg(box));
    sheet.replace("@disc"_L1, u"%1px"_s.arg(box / 2 + 1));
    sheet.replace("@scheme"_L1, colors.window.lightness() < 128 ? "dark"_L1 : "light"_L1);
    for (const auto &[token, color] : tokens) {
        sheet.replace(token, color.name());
    }
    return sheet;
}

} // namespace

ThemeColors lightColors()
{
    return {
        .window = QColor(0xf6f7f9),
        .surface = QColor(0xffffff),
        .text = QColor(0x1b1e20),
        .secondaryText = QColor(0x5f5f5f),
        .accent = QColor(0x0b5e9a),
        .accentText = QColor(0xffffff),
        .selection = QColor(0x1c6ea4),
        .selectionText = QColor(0xffffff),
        .hairline = QColor(0xe2e5e9),
        .control = QColor(0x7f858d),
        .hover = QColor(0xeef3f8),
        .chip = QColor(0xe6eef6),
        .found = QColor(0xffe7a0),
        .selectionFound = QColor(0x0c4469),
        .warning = QColor(0x8a4b00),
    };
}

ThemeColors darkColors()
{
    return {
        .window = QColor(0x1b1e20),
        .surface = QColor(0x202326),
        .text = QColor(0xfcfcfc),
        .secondaryText = QColor(0xa4aab0),
        .accent = QColor(0x45aaf5),
        .accentText = QColor(0x0b1218),
        .selection = QColor(0x2175ad),
        .selectionText = QColor(0xffffff),
        .hairline = QColor(0x34393e),
        .control = QColor(0x7d848b),
        .hover = QColor(0x2a2f34),
        .chip = QColor(0x23394b),
        .found = QColor(0x453500),
        .selectionFound = QColor(0x0c4469),
        .warning = QColor(0xf0b45a),
    };
}

ThemeColors currentColors()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, colors.window},
        {QPalette::WindowText, colors.text},
        {QPalette::Base, colors.surface},
        {QPalette::AlternateBase, colors.hover},
        {QPalette::ToolTipBase, colors.surface},
        {QPalette::ToolTipText, colors.text},
        {QPalette::PlaceholderText, colors.secondaryText},
        {QPalette::Text, colors.text},
        {QPalette::Button, colors.window},
        {QPalette::ButtonText, colors.text},
        {QPalette::BrightText, colors.selectionText},
        {QPalette::Light, colors.surface},
        {QPalette::Midlight, colors.hover},
        {QPalette::Mid, colors.hairline},
        {QPalette::Dark, colors.control},
        {QPalette::Shadow, colors.hairline},
        {QPalette::Highlight, colors.selection},
        {QPalette::HighlightedText, colors.selectionText},
        {QPalette::Link, colors.accent},
        {QPalette::LinkVisited, colors.accent},
    };
    for (const auto &[role, color] : roles) {
        palette.setColor(role, color);
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.control);
    }
    return palette;
}

QString styleSheetOf(const ThemeColors &colors)
{
    QFile file(u":/style/mueang.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "styleSheetOf", "the style sheet is part of the program");
        return {};
    }
    return withColors(QString::fromUtf8(file.readAll()), colors);
}

void applyTheme(QApplication &application, bool dark)
{
    const ThemeColors colors = dark ? darkColors() : lightColors();
    QApplication::setStyle(std::make_unique<Style>().release());
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}

} // namespace mueang::gui
