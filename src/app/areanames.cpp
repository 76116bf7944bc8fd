// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areanames.h"

#include "app/session.h"
#include "query/searchindex.h"

namespace mueang::app {

std::optional<catalogue::Index> areaOfId(const Session &session, const QString &id)
{
    const auto snapshot = session.snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    return snapshot->index->areaIds.find(*snapshot->catalogue, id);
}

QStringList idsOf(const Session &session, const std::vector<catalogue::Index> &areas)
{
    QStringList ids;
    const auto snapshot = session.snapshot();
    for (const catalogue::Index area : areas) {
        ids.append(snapshot->catalogue->areas[area].id.toString());
    }
    return ids;
}

QString nameOfId(const Session &session, const QString &id)
{
    const auto area = areaOfId(session, id);
    return area ? session.snapshot()->catalogue->areas[*area].name.preferred(session.presentation().language).toString()
                : id;
}

workspace::AreaNamer areaNamer(const Session &session)
{
    return [&session](const QString &id) { return nameOfId(session, id); };
}

} // namespace mueang::app
