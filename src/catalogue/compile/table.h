// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/compile/row.h"

#include <QSet>
#include <QString>

#include <functional>

namespace mueang::catalogue::compile {

/** A folder of CSV files. */
struct InputFolder
{
    QString path;
    QSet<QString> misnamedFiles = {}; ///< missing files for which there is one with a similar name
};

/**
 * Calls `visit` for each row of a file, skipping blank rows. Returns false if its content is unknown: the file is
 * missing although required, is misnamed, is not CSV, or has an invalid header. Returns an Error if the file cannot be
 * read.
 */
[[nodiscard]] Result<bool> readTable(const InputFolder &folder, const FileSpec &spec, ProblemList &problems,
                                     const std::function<void(Row &)> &visit);

} // namespace mueang::catalogue::compile
