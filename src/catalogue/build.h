// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace mueang::catalogue {

/** A cell, row or file that breaks a rule of data/README.md. */
struct Problem
{
    QString file; ///< "areas.csv"
    int line = 0; ///< 1 = the header; 0 = the whole file
    QString column = {};
    QString value = {};
    QString rule = {}; ///< what must hold, in the interface's language
};

struct BuildReport
{
    std::vector<Problem> problems; ///< all of them; empty = built
    std::vector<Problem> notices = {}; ///< what is not in the catalogue and breaks no rule
    int areas = 0;
    int provinces = 0;
};

/**
 * Compiles a folder of CSV files (data/README.md) into a catalogue, byte for byte the same for the
 * same files. The output is replaced atomically and only when there is no problem. An Error is a
 * folder or file that cannot be read or written; wrong content is in the report.
 */
[[nodiscard]] Result<BuildReport> buildCatalogue(const QString &folder, const QString &output);

} // namespace mueang::catalogue
