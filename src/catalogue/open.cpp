// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/open.h"

#include "catalogue/load.h"

namespace mueang::catalogue {

namespace {

/** Loads the file. Returns null if there are problems. */
CataloguePointer load(const QString &path, const Cancellation &cancellation, const Limits &limits, Problems &problems)
{
    Deadline deadline(cancellation);
    Result<FileBytes> bytes = readCatalogueFile(path, deadline, limits.fileBytes);
    if (!bytes) {
        problems.stop(bytes.error());
        return nullptr;
    }
    return loadCatalogue(std::move(*bytes), deadline, limits, problems);
}

} // namespace

Result<OpenedCatalogue> openCatalogue(const QString &path, const Cancellation &cancellation, const Limits &limits)
{
    Problems problems(path, Problems::Collect::First);
    CataloguePointer catalogue = load(path, cancellation, limits, problems);
    if (!catalogue) {
        return tl::unexpected(problems.take().front());
    }
    return OpenedCatalogue{std::move(catalogue), hasPendingJournal(path)};
}

std::vector<Error> checkCatalogue(const QString &path)
{
    Problems problems(path, Problems::Collect::All);
    load(path, {}, {}, problems);
    return problems.take();
}

} // namespace mueang::catalogue
