// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"
#include "query/engine.h"

namespace mueang::cli {

/**
 * Returns the code of the province, or the id of the region, with this name. An unknown or ambiguous name is an error
 * with suggestions.
 */
[[nodiscard]] Parsed<QString> parseProvince(const catalogue::Catalogue &catalogue, const QString &name);
[[nodiscard]] Parsed<QString> parseRegion(const catalogue::Catalogue &catalogue, const QString &name);

/** Returns the id of the round, or the query::organisationName() of the organisation, with this name. */
[[nodiscard]] Parsed<QString> parseRound(const catalogue::Catalogue &catalogue, const QString &name);
[[nodiscard]] Parsed<QString> parseOrganisation(const catalogue::Catalogue &catalogue, const QString &name);

/** Returns the area with this id, or the only one that an exact search for the text finds. */
[[nodiscard]] Parsed<catalogue::Index> parseArea(const catalogue::Catalogue &catalogue, const query::SearchIndex &index,
                                                 const QString &text);

/** Returns the areas in the given order, without duplicates. */
[[nodiscard]] Parsed<std::vector<catalogue::Index>>
parseAreas(const catalogue::Catalogue &catalogue, const query::SearchIndex &index, const QStringList &texts);

/** Returns up to three names most similar to a misspelt one, best first. */
[[nodiscard]] QStringList nearest(const QString &name, const QStringList &names);

} // namespace mueang::cli
