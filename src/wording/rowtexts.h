// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumsize.h"
#include "query/columns.h"
#include "wording/areacolumns.h"

#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace mueang::wording {

enum class SourceForm : std::uint8_t {
    Numbers, ///< "[1][4]", for output that also lists the sources
    Links, ///< URLs, or titles of sources without one, for output without a list of sources
    Keys, ///< "S01;S04", for scripts
};

/** Returns the form for output that also lists the sources. */
[[nodiscard]] SourceForm formBesideList(query::HeaderNames names);

/**
 * Converts cells of areas and their sources to text for export: as cellText() does or, with HeaderNames::Keys, with
 * ISO 8601 dates and the keys of enumerations. Caches dates and lists of domains, because a million rows have few
 * different ones. Not thread-safe; the catalogue must outlive it.
 */
class RowTexts final
{
public:
    RowTexts(const catalogue::Catalogue &catalogue, query::HeaderNames names, const Presentation &presentation);

    /** Returns the text of a cell, empty if not known. Valid until the next call. */
    [[nodiscard]] QStringView text(const catalogue::Area &area, query::AreaColumn column)
    {
        return text(cellValue(m_catalogue, area, column));
    }

    [[nodiscard]] QStringView text(const AreaValue &value);

    /** Sets the order of the list of sources, the first of which has number 1. Required for SourceForm::Numbers. */
    void numberSources(std::span<const catalogue::Index> listed);

    /** Returns the text of the sources column, empty if the area cites none. Valid until the next call. */
    [[nodiscard]] QStringView sources(const catalogue::Area &area, SourceForm words);

private:
    using Domains = std::span<const catalogue::AreaDomain>;

    [[nodiscard]] QStringView textOf(QStringView text) const { return text; }

    [[nodiscard]] QStringView textOf(const catalogue::Bilingual &text) const;
    [[nodiscard]] QStringView textOf(text::PartialDate date);
    [[nodiscard]] QStringView textOf(catalogue::CityType type) const;
    [[nodiscard]] QStringView textOf(catalogue::Verification verification) const;
    [[nodiscard]] QStringView textOf(Domains domains);
    [[nodiscard]] QString joined(Domains domains) const;

    const catalogue::Catalogue &m_catalogue;
    query::HeaderNames m_names;
    Presentation m_presentation;
    std::array<QString, enumSize<catalogue::Domain>> m_domains;
    std::array<QString, enumSize<catalogue::CityType>> m_cityTypes;
    std::array<QString, enumSize<catalogue::Verification>> m_verifications;
    QHash<quint64, QString> m_dates; ///< keyed by year, month and day
    QHash<quint64, QString> m_domainLists; ///< keyed by the domains in order, four bits each
    std::vector<int> m_sourceNumbers; ///< per source of the catalogue; 0: not listed
    QString m_last;
};

} // namespace mueang::wording
