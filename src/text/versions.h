// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::text {

/** Of the library in use, "72.1". */
[[nodiscard]] QString icuVersion();

} // namespace mueang::text
