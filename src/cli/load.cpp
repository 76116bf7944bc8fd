// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/load.h"

#include "base/paths.h"
#include "catalogue/open.h"
#include "cli/streams.h"

#include <QCoreApplication>

namespace mueang::cli {

using namespace Qt::StringLiterals;

QString cataloguePath(const CommandLine &commandLine)
{
    return commandLine.isSet(u"catalogue"_s) ? absolutePath(commandLine.value(u"catalogue"_s)) : bundledCataloguePath();
}

Result<Loaded> load(const CommandLine &commandLine)
{
    const QString file = cataloguePath(commandLine);
    const auto opened = catalogue::openCatalogue(file);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    if (opened->hasPendingJournal) {
        message(QCoreApplication::translate(
                    "mueang::Cli", "Another program has changes to “%1” that are not yet in the file: not shown.")
                    .arg(file));
    }
    const auto index = query::buildSearchIndex(opened->catalogue);
    if (!index) {
        return tl::unexpected(index.error());
    }
    return Loaded{opened->catalogue, *index};
}

} // namespace mueang::cli
