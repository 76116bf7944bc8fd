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
    QSet<QString> misnamedFiles = {}; ///< missing, but a file with a name that resembles theirs is there
};

/**
 * Visits the rows of a file of the folder; blank rows are passed over. False if the file is missing
 * though it is needed, is not the text that it should be or has a wrong header: what should be in it
 * is not known then. An error is a file that cannot be read.
 */
[[nodiscard]] Result<bool> readTable(const InputFolder &folder, const FileSpec &spec, ProblemList &problems,
                                     const std::function<void(Row &)> &visit);

} // namespace mueang::catalogue::compile
