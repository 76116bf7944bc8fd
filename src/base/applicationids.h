// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/** The application_id in the header of our SQLite files, which tells them from those of other programs. */
namespace mueang {

inline constexpr std::uint32_t catalogueApplicationId = 0x4D554E47; // 'MUNG'
inline constexpr std::uint32_t workspaceApplicationId = 0x4D554E57; // 'MUNW'

} // namespace mueang
