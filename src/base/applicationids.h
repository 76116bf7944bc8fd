// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/** The `application_id` in the header of Mueang's SQLite files, which distinguishes them from other databases. */
namespace mueang {

inline constexpr std::uint32_t catalogueApplicationId = 0x4D554E47; // 'MUNG'
inline constexpr std::uint32_t workspaceApplicationId = 0x4D554E57; // 'MUNW'

} // namespace mueang
