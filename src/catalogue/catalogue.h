// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"
#include "text/textpool.h"

#include <memory>
#include <span>
#include <vector>

namespace mueang::catalogue {

/**
 * An immutable snapshot of a catalogue file, shared between threads by pointer-to-const. The vectors are flat: a record
 * refers to its parts by a Range, which of() resolves.
 */
struct Catalogue
{
    Catalogue() = default;
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;
    Catalogue(Catalogue &&) = default;
    Catalogue &operator=(Catalogue &&) = default;
    ~Catalogue() = default;

    text::TextPool texts;
    Edition edition;
    std::vector<Region> regions;
    std::vector<Province> provinces; ///< by ISO code
    std::vector<ProvinceAlias> aliases;
    std::vector<Index> neighbours;
    std::vector<Round> rounds;
    std::vector<Area> areas; ///< in dictionary order of the Thai name
    std::vector<QStringView> otherNames;
    std::vector<Milestone> milestones;
    std::vector<AreaDomain> domains;
    std::vector<Organisation> organisations;
    std::vector<Project> projects;
    std::vector<Figure> figures;
    std::vector<Award> awards;
    std::vector<Place> places;
    std::vector<AreaSummary> summaries;
    std::vector<Source> sources; ///< by id
    std::vector<Index> citations;
    std::vector<GlossaryTerm> glossary;
    std::vector<NationalCount> nationalCounts;
    std::vector<DomainWord> domainWords;
    std::vector<ProvinceWord> provinceWords;
    std::vector<OrganisationWord> organisationWords;
    std::vector<AreaWord> areaWords; ///< by area

    template<class T>
    [[nodiscard]] static std::span<const T> of(const std::vector<T> &parts, Range range)
    {
        return std::span(parts).subspan(range.first, range.count);
    }

    [[nodiscard]] const Province &provinceOf(const Area &area) const { return provinces[area.province]; }
};

using CataloguePointer = std::shared_ptr<const Catalogue>;

} // namespace mueang::catalogue
