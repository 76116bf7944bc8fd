// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/sqlite.h"

namespace mueang::workspace {

/** Opens a database as files::Database::open() does, with error kinds for a workspace. */
[[nodiscard]] Result<std::unique_ptr<files::Database>> openDatabase(const QString &path, files::OpenMode mode,
                                                                    std::chrono::milliseconds lockTimeout);

} // namespace mueang::workspace
