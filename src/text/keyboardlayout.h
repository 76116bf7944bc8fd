// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace mueang::text {

/**
 * What the same keys write in the other layout: Kedmanee, the common Thai one, and the US one, both
 * with and without Shift (the tables of xkb-data, symbols/th and symbols/us). What no key of the
 * layout writes stays. Pure.
 */
[[nodiscard]] QString retypedInThai(QStringView text);
[[nodiscard]] QString retypedInLatin(QStringView text);

} // namespace mueang::text
