// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"
#include "query/engine.h"

namespace mueang::cli {

/** The code of the one province, or the id of the one region, that the name means. */
[[nodiscard]] Parsed<QString> parseProvince(const catalogue::Catalogue &catalogue, const QString &name);
[[nodiscard]] Parsed<QString> parseRegion(const catalogue::Catalogue &catalogue, const QString &name);

/** The id of the one round, or the name of the one organisation (query::organisationName) that the name means. */
[[nodiscard]] Parsed<QString> parseRound(const catalogue::Catalogue &catalogue, const QString &name);
[[nodiscard]] Parsed<QString> parseOrganisation(const catalogue::Catalogue &catalogue, const QString &name);

/** An area by its id; else the only one that a search for the text finds. */
[[nodiscard]] Parsed<catalogue::Index> parseArea(const catalogue::Catalogue &catalogue, const query::SearchIndex &index,
                                                 const QString &text);

/** All of them, each once, in the order named. */
[[nodiscard]] Parsed<std::vector<catalogue::Index>>
parseAreas(const catalogue::Catalogue &catalogue, const query::SearchIndex &index, const QStringList &texts);

/** The few names nearest to a misspelt one, nearest first. */
[[nodiscard]] QStringList nearest(const QString &name, const QStringList &names);

} // namespace mueang::cli
