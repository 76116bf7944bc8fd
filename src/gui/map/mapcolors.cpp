// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapcolors.h"

#include "gui/style/contrast.h"

namespace mueang::gui {

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
    return contrastRatio(name, ground) >= contrastRatio(nameOnDark, ground) ? name : nameOnDark;
}

MapColors lightMapColors()
{
    return {
        .sea = QColor(0xffffff),
        .land = QColor(0xeceef0),
        .border = QColor(0x80868d),
        .shades = {QColor(0xb9d5ec), QColor(0x82b4dc), QColor(0x4c91c6), QColor(0x1c67a3), QColor(0x0a4579)},
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
        .border = QColor(0x7b838b),
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
