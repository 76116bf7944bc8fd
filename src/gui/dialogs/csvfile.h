// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/csv.h"

#include <QFont>

/** What the export dialog knows about CSV files. */
namespace mueang::gui {

inline constexpr std::size_t previewRows = 5;

/** The file's first lines: the header and at most previewRows rows; very long lines are cut. */
[[nodiscard]] QString csvPreview(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                                 const exporting::CsvOptions &options);

/** ".csv", or ".tsv" for the tab. */
[[nodiscard]] QString csvSuffix(QChar delimiter);

/** The path with that suffix, unless it ends like a file of that kind already. */
[[nodiscard]] QString withCsvSuffix(const QString &path, QChar delimiter);

/** What such a file may be called: "mueang-2565.csv", or without a year (Common Era) "smart-cities.csv". */
[[nodiscard]] QString csvName(std::optional<int> year, const exporting::CsvOptions &options);

/** Of equal width for Latin letters, with Thai ones that fit. */
[[nodiscard]] QFont previewFont(const QFont &body);

} // namespace mueang::gui
