// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"
#include "query/userdata.h"
#include "workspace/workspace.h"

#include <set>

/** Access of commands to the user's lists and notes. */
namespace mueang::cli {

/** Opens the user's workspace and reports on stderr what was recovered and whether it is read-only. */
[[nodiscard]] Result<std::unique_ptr<workspace::Workspace>> openWorkspace();

/** Reports on stderr if the daily backup failed or fsync did not confirm the last change. */
void reportWarnings(const workspace::Workspace &workspace);

/** Returns the list with this name. The error lists the existing names. */
[[nodiscard]] Parsed<workspace::Shortlist> parseList(const workspace::Contents &contents, const QString &name);

/** The lists of --shortlisted. */
struct Shortlisted
{
    std::set<QString> lists; ///< ids; never empty
    query::UserDataPointer userData; ///< all lists and notes
};

/** Returns the lists with these names; an empty name means all lists. */
[[nodiscard]] Parsed<Shortlisted> parseShortlisted(const QStringList &names, const query::SearchIndex &index);

/** Returns the name of an area in the language, or its id if the catalogue lacks it. */
[[nodiscard]] QString areaName(const catalogue::Catalogue &catalogue, const QString &area, text::Language language);

} // namespace mueang::cli
