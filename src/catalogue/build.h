// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace mueang::catalogue {

/** A cell, row or file that violates a rule of data/README.md. */
struct Problem
{
    QString file; ///< "areas.csv"
    int line = 0; ///< 1: the header; 0: the whole file
    QString column = {};
    QString value = {};
    QString rule = {}; ///< the rule, in the language of the interface
};

/** Whether a text that is shown may be given in one language only. */
enum class OneLanguage : std::uint8_t {
    Allowed, ///< with a notice
    Refused, ///< for the project's own data
};

struct BuildReport
{
    std::vector<Problem> problems; ///< empty: built; at most 100 000, then a last entry has the number of others
    std::vector<Problem> notices = {}; ///< input that was left out, or given in one language, without violating a rule
    int areas = 0;
    int provinces = 0;
};

/**
 * Compiles a folder of CSV files (data/README.md) into a catalogue, reproducibly to the byte. Replaces the output
 * atomically, and only if there are no problems. Returns an Error if the folder or a file cannot be read or written;
 * problems in their content are in the report.
 */
[[nodiscard]] Result<BuildReport> buildCatalogue(const QString &folder, const QString &output,
                                                 OneLanguage oneLanguage = OneLanguage::Allowed);

} // namespace mueang::catalogue
