// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "catalogue/catalogue.h"

namespace mueang::catalogue {

/**
 * The limits of a catalogue: a sound one with a million areas is within them, and they bound the cost of a hostile one.
 */
struct Limits
{
    qint64 fileBytes = qint64{2} * 1024 * 1024 * 1024;
    qint64 areas = 2'000'000;
    qint64 rowsPerTable = 40'000'000;
    int cellBytes = 64 * 1024;
    // All facts of one area are shown at once, on a page, in a row or in a column of a comparison. In the bundled
    // catalogue an area has at most 11 figures, 5 400 characters and 62 citations.
    qint64 partsOfArea = 500; ///< of each kind: other names, milestones, organisations, projects, figures, awards
    qint64 textOfArea = 250'000; ///< characters, of the area and its parts
    qint64 citationsOfOne = 5'000; ///< of an area with its parts, or of another record
};

struct OpenedCatalogue
{
    CataloguePointer catalogue;
    bool hasPendingJournal = false; ///< changes of another program in a -wal or -journal beside the file are not shown
};

/**
 * Opens an untrusted file. Never writes to the file or its folder, and refuses anything but a sound catalogue.
 * Thread-safe. Returns the first error found, of a file or catalogue kind of ErrorKind.
 */
[[nodiscard]] Result<OpenedCatalogue> openCatalogue(const QString &path, const Cancellation &cancellation = {},
                                                    const Limits &limits = {});

/**
 * Returns the problems of a file, not only the first one (see Problems::take()); empty for a sound catalogue. For
 * `mueang check`.
 */
[[nodiscard]] std::vector<Error> checkCatalogue(const QString &path);

} // namespace mueang::catalogue
