// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/compile/row.h"

#include <functional>

namespace mueang::catalogue::compile {

/**
 * Visits the rows of a file of the folder; blank rows are passed over. False if the file is missing
 * or its header is wrong: what should be in it may not be known then. An error is a file that cannot
 * be read.
 */
[[nodiscard]] Result<bool> readTable(const QString &folder, const FileSpec &spec, ProblemList &problems,
                                     const std::function<void(Row &)> &visit);

} // namespace mueang::catalogue::compile
