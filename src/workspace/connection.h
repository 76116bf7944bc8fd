// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/sqlite.h"

namespace mueang::workspace {

/** As files::Database::open(); its errors speak of a workspace. */
[[nodiscard]] Result<std::unique_ptr<files::Database>> openDatabase(const QString &path, files::OpenMode mode,
                                                                    std::chrono::milliseconds lockTimeout);

} // namespace mueang::workspace
