// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang {

/** The version of the project() line in CMakeLists.txt. */
[[nodiscard]] QString programVersion();

} // namespace mueang
