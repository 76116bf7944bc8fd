// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace mueang::text {

/**
 * Returns the text that the same keys type in the other keyboard layout: Thai Kedmanee and US, both with and without
 * Shift (tables of xkb-data, symbols/th and symbols/us). Characters that are not in the source layout are kept. Pure.
 */
[[nodiscard]] QString toThaiLayout(QStringView text);
[[nodiscard]] QString toLatinLayout(QStringView text);

} // namespace mueang::text
