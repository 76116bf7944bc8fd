// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumsize.h"
#include "query/columns.h"
#include "wording/areacolumns.h"

#include <QHash>

#include <array>

namespace mueang::wording {

/**
 * Converts cells of areas to text for text-based formats: as cellText() does or, with HeaderNames::Keys, with ISO 8601
 * dates and the keys of enumerations. Caches dates and lists of domains, because a million rows have few different
 * ones. Not thread-safe; the catalogue must outlive it.
 */
class RowTexts final
{
public:
    RowTexts(const catalogue::Catalogue &catalogue, query::HeaderNames names, const Presentation &presentation);

    /** Returns the text of a cell, empty if not known. Valid until the next call. */
    [[nodiscard]] QStringView text(const catalogue::Area &area, query::AreaColumn column);

private:
    [[nodiscard]] QStringView date(text::PartialDate date);
    [[nodiscard]] QStringView domains(const catalogue::Area &area);
    [[nodiscard]] QString joinedDomains(const catalogue::Area &area) const;

    const catalogue::Catalogue &m_catalogue;
    query::HeaderNames m_names;
    Presentation m_presentation;
    std::array<QString, enumSize<catalogue::Domain>> m_domains;
    std::array<QString, enumSize<catalogue::CityType>> m_cityTypes;
    std::array<QString, enumSize<catalogue::Verification>> m_verifications;
    QHash<quint64, QString> m_dates; ///< keyed by year, month and day
    QHash<quint64, QString> m_domainLists; ///< keyed by the domains in order, four bits each
    QString m_last;
};

} // namespace mueang::wording
