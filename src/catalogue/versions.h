// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::catalogue {

/** Returns the version of the SQLite library in use, such as "3.40.1". */
[[nodiscard]] QString sqliteVersion();

} // namespace mueang::catalogue
