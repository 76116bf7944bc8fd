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
 * The cells of areas as texts, for formats that are text: those of cellText(), or with HeaderNames::Keys
 * ISO 8601 dates and the keys of enumerations. What was said once is not made again: a million rows have few
 * dates and labels. One thread; the catalogue must outlive it.
 */
class RowTexts final
{
public:
    RowTexts(const catalogue::Catalogue &catalogue, query::HeaderNames names, const Presentation &presentation);

    /** Empty when not known; valid until the next call. */
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
    QHash<quint64, QString> m_dates; ///< by year, month and day
    QHash<quint64, QString> m_domainLists; ///< by the domains in their order, four bits each
    QString m_last;
};

} // namespace mueang::wording
