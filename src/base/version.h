// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang {

/** Returns the version in the project() line of CMakeLists.txt. */
[[nodiscard]] QString programVersion();

} // namespace mueang
