// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::text {

/** Returns the version of the ICU library in use, such as "72.1". */
[[nodiscard]] QString icuVersion();

} // namespace mueang::text
