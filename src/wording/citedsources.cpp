// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/citedsources.h"

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

std::vector<catalogue::Index> citedSources(const Catalogue &catalogue, std::span<const catalogue::Index> rows)
{
    std::vector<bool> isCited(catalogue.sources.size(), false);
    for (const catalogue::Index row : rows) {
        for (const catalogue::Index source : Catalogue::of(catalogue.citations, catalogue.areas[row].citations)) {
            isCited[source] = true;
        }
    }
    std::vector<catalogue::Index> cited;
    for (catalogue::Index source = 0; source < isCited.size(); ++source) {
        if (isCited[source]) {
            cited.push_back(source);
        }
    }
    return cited;
}

QString sourceText(const catalogue::Source &source, const Presentation &presentation)
{
    const QString date = text::shortDate(source.publishedOn, presentation.language, presentation.era);
    QStringList parts{source.publisher.toString(), source.title.toString(), date};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

} // namespace mueang::wording
