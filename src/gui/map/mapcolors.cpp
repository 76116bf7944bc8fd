// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapcolors.h"

#include <algorithm>
#include <cmath>

namespace mueang::gui {

namespace {

/** Relative luminance as WCAG 2.2 defines it. */
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [less, more] = std::minmax(luminance(a), luminance(b));
    return (more + 0.05) / (less + 0.05);
}

} // namespace

QColor MapColors::shade(int number, std::size_t count) const
{
    const std::size_t last = shades.size() - 1;
    if (count <= 1) {
        return shades[last / 2];
    }
    return shades[static_cast<std::size_t>(number) * last / (count - 1)];
}

QColor MapColors::nameOn(const QColor &ground) const
{
    return contrast(name, ground) >= contrast(nameOnDark, ground) ? name : nameOnDark;
}

MapColors lightMapColors()
{
    return {
        .sea = QColor(0xffffff),
        .land = QColor(0xeceef0),
        .border = QColor(0xa9afb6),
        .shades = {QColor(0xb9d5ec), QColor(0x82b4dc), QColor(0x4c91c6), QColor(0x1f6dab), QColor(0x0a4579)},
        .name = QColor(0x1b1e20),
        .nameOnDark = QColor(0xffffff),
        .pin = QColor(0xffffff),
        .chosenPin = QColor(0xffb000),
        .pinOutline = QColor(0x222222),
        .pinText = QColor(0x1b1e20),
        .theme = lightColors(),
    };
}

MapColors darkMapColors()
{
    return {
        .sea = QColor(0x202326),
        .land = QColor(0x33383d),
        .border = QColor(0x6b737b),
        .shades = {QColor(0x2b5478), QColor(0x33709f), QColor(0x4390c6), QColor(0x74b4e2), QColor(0xb4d9f5)},
        .name = QColor(0x15181a),
        .nameOnDark = QColor(0xfcfcfc),
        .pin = QColor(0xffffff),
        .chosenPin = QColor(0xffb000),
        .pinOutline = QColor(0x101010),
        .pinText = QColor(0x1b1e20),
        .theme = darkColors(),
    };
}

MapColors currentMapColors()
{
    return currentColors().window == darkColors().window ? darkMapColors() : lightMapColors();
}

} // namespace mueang::gui
