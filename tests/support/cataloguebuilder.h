// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace mueang::testsupport {

struct Names
{
    QString th = {};
    QString en = {};
};

struct ProvinceSpec
{
    QString code;
    Names name;
    QString region;
    QStringList spellings = {};
    QStringList abbreviations = {};
};

struct OrganisationSpec
{
    catalogue::OrganisationRole role = catalogue::OrganisationRole::Proposer;
    Names name;
};

struct ProjectSpec
{
    Names title;
    Names summary = {};
};

/** An area as a test describes it; what is left out is not known. Dates are as in parsePartialDate(). */
struct AreaSpec
{
    QString id;
    Names name;
    QString province;
    QString approved = {};
    QString logoAwarded = {};
    QStringList otherNames = {};
    Names locality = {};
    std::optional<catalogue::CityType> cityType = {};
    catalogue::Verification verification = catalogue::Verification::High;
    QString round = {};
    std::vector<std::pair<catalogue::Domain, catalogue::DomainBasis>> domains = {};
    std::vector<OrganisationSpec> organisations = {};
    std::vector<ProjectSpec> projects = {};
    std::vector<Names> awards = {};
    Names note = {};
};

/** Builds a snapshot from values in code. Regions, provinces and rounds come before what names them. */
class CatalogueBuilder final
{
public:
    CatalogueBuilder();

    void addRegion(const QString &id, const Names &name, const QString &rtgs,
                   catalogue::RegionScheme scheme = catalogue::RegionScheme::RoyalSociety6);
    void addProvince(const ProvinceSpec &spec);
    void addRound(const QString &id, int number, const Names &label);
    catalogue::Area &addArea(const AreaSpec &spec);

    [[nodiscard]] catalogue::Bilingual intern(const Names &names);
    [[nodiscard]] QStringView intern(const QString &text);

    /** For what the functions above do not reach. */
    [[nodiscard]] catalogue::Catalogue &catalogue() { return *m_catalogue; }

    /** Counts the edition's areas and provinces; the builder is empty afterwards. */
    [[nodiscard]] catalogue::CataloguePointer take();

private:
    void addMilestones(catalogue::Area &area, const AreaSpec &spec);
    void addParts(catalogue::Area &area, const AreaSpec &spec);

    std::unique_ptr<catalogue::Catalogue> m_catalogue;
};

} // namespace mueang::testsupport
