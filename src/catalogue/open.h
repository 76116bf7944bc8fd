// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "catalogue/catalogue.h"

namespace mueang::catalogue {

/** What a catalogue may hold at most: a sound one of a million areas fits, a hostile one ends here. */
struct Limits
{
    qint64 fileBytes = qint64{2} * 1024 * 1024 * 1024;
    qint64 areas = 2'000'000;
    qint64 rowsPerTable = 40'000'000;
    int cellBytes = 64 * 1024;
    // What is known of one area is shown at once: as a page, a row, a column of a comparison. The bundled catalogue has
    // at most 11 figures, 5 400 characters and 62 citations on an area.
    qint64 partsOfArea = 500; ///< of each kind: other names, milestones, organisations, projects, figures, awards
    qint64 textOfArea = 250'000; ///< characters of the area and its parts
    qint64 citationsOfOne = 5'000; ///< area and its parts, or another record
};

struct OpenedCatalogue
{
    CataloguePointer catalogue;
    bool hasUnsavedNeighbour =
        false; ///< a -wal or -journal stands beside the file: another program's changes are not shown
};

/**
 * Opens a file that somebody sent, distrusting it: never writes to it nor beside it, refuses what is
 * not a sound catalogue. Callable from any thread. Errors: the file and catalogue kinds of
 * ErrorKind; the first one found.
 */
[[nodiscard]] Result<OpenedCatalogue> openCatalogue(const QString &path, const Cancellation &cancellation = {},
                                                    const Limits &limits = {});

/** Every problem of a file, not only the first; empty for a sound one. For `mueang check`. */
[[nodiscard]] std::vector<Error> checkCatalogue(const QString &path, const Cancellation &cancellation = {},
                                                const Limits &limits = {});

} // namespace mueang::catalogue
