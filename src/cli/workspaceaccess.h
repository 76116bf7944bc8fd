// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"
#include "query/overlay.h"
#include "workspace/workspace.h"

#include <set>

/** The user's own lists and notes, as commands reach them. */
namespace mueang::cli {

/** The workspace of the user; says on stderr what opening had to set right. */
[[nodiscard]] Result<std::unique_ptr<workspace::Workspace>> openWorkspace();

/** Says on stderr what the last change leaves open: a backup that failed, a disk that has not confirmed it. */
void reportDoubts(const workspace::Workspace &workspace);

/** The list of that name; a sentence with the names that there are. */
[[nodiscard]] Parsed<workspace::Shortlist> parseList(const workspace::Contents &contents, const QString &name);

/** Lists that were asked for. */
struct Shortlisted
{
    std::set<QString> lists; ///< ids; never empty
    query::OverlayPointer overlay; ///< all that the user added
};

/** An empty name means all lists. */
[[nodiscard]] Parsed<Shortlisted> parseShortlisted(const QStringList &names, const query::SearchIndex &index);

/** The name of an area in the language; its id when the catalogue lacks it. */
[[nodiscard]] QString areaName(const catalogue::Catalogue &catalogue, const QString &area, text::Language language);

} // namespace mueang::cli
