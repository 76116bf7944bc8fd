// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/labels.h"

#include "base/enumsize.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <span>

namespace mueang::wording {

namespace {

template<std::size_t N, class Enum>
QString translated(const std::array<const char *, N> &words, Enum value)
{
    static_assert(N == enumSize<Enum>);
    return QCoreApplication::translate("mueang::Labels", words[static_cast<std::size_t>(value)]);
}

/** Keys are values of the columns `measure` and `unit` of area_figures.csv and national_timeline.csv. */
struct Word
{
    const char *key;
    const char *text;
};

constexpr std::array measures{
    Word{"area_km2", QT_TRANSLATE_NOOP("mueang::Measures", "Area")},
    Word{"area_km2_province", QT_TRANSLATE_NOOP("mueang::Measures", "Area of the province")},
    Word{"certified_areas", QT_TRANSLATE_NOOP("mueang::Measures", "Certified areas")},
    Word{"co2_reduction_tonnes_per_year", QT_TRANSLATE_NOOP("mueang::Measures", "Reduction of carbon dioxide")},
    Word{"communities", QT_TRANSLATE_NOOP("mueang::Measures", "Communities")},
    Word{"energy_saving_kwh_per_year", QT_TRANSLATE_NOOP("mueang::Measures", "Energy saved")},
    Word{"expected_economic_value_2027_thb", QT_TRANSLATE_NOOP("mueang::Measures", "Economic value expected by 2027")},
    Word{"expected_private_investment_thb", QT_TRANSLATE_NOOP("mueang::Measures", "Private investment expected")},
    Word{"expected_further_areas", QT_TRANSLATE_NOOP("mueang::Measures", "Further areas expected")},
    Word{"floor_area_m2", QT_TRANSLATE_NOOP("mueang::Measures", "Floor area")},
    Word{"households_in_project", QT_TRANSLATE_NOOP("mueang::Measures", "Households in the project")},
    Word{"income_gain_thb_per_year", QT_TRANSLATE_NOOP("mueang::Measures", "Additional income")},
    Word{"index_2023_rank", QT_TRANSLATE_NOOP("mueang::Measures", "Rank in the smart city index of 2023")},
    Word{"index_2023_score", QT_TRANSLATE_NOOP("mueang::Measures", "Score in the smart city index of 2023")},
    Word{"index_2024_rank", QT_TRANSLATE_NOOP("mueang::Measures", "Rank in the smart city index of 2024")},
    Word{"index_2024_score", QT_TRANSLATE_NOOP("mueang::Measures", "Score in the smart city index of 2024")},
    Word{"investment_thb", QT_TRANSLATE_NOOP("mueang::Measures", "Investment")},
    Word{"park_area_rai", QT_TRANSLATE_NOOP("mueang::Measures", "Area of the park")},
    Word{"people_served_by_2022_batch", QT_TRANSLATE_NOOP("mueang::Measures", "People served by the areas of 2022")},
    Word{"pilot_areas", QT_TRANSLATE_NOOP("mueang::Measures", "Pilot areas")},
    Word{"population", QT_TRANSLATE_NOOP("mueang::Measures", "Population")},
    Word{"population_daytime", QT_TRANSLATE_NOOP("mueang::Measures", "Daytime population")},
    Word{"population_planned", QT_TRANSLATE_NOOP("mueang::Measures", "Planned population")},
    Word{"population_registered_district",
         QT_TRANSLATE_NOOP("mueang::Measures", "Registered population of the district")},
    Word{"population_registered_districts",
         QT_TRANSLATE_NOOP("mueang::Measures", "Registered population of the districts")},
    Word{"population_registered_municipality",
         QT_TRANSLATE_NOOP("mueang::Measures", "Registered population of the municipality")},
    Word{"population_registered_province",
         QT_TRANSLATE_NOOP("mueang::Measures", "Registered population of the province")},
    Word{"population_registered_subdistrict",
         QT_TRANSLATE_NOOP("mueang::Measures", "Registered population of the subdistrict")},
    Word{"private_investment_since_2021_thb", QT_TRANSLATE_NOOP("mueang::Measures", "Private investment since 2021")},
    Word{"projects_planned", QT_TRANSLATE_NOOP("mueang::Measures", "Projects planned")},
    Word{"projects_proposed", QT_TRANSLATE_NOOP("mueang::Measures", "Projects proposed")},
    Word{"promotion_zones", QT_TRANSLATE_NOOP("mueang::Measures", "Promotion zones")},
    Word{"promotion_zones_awarded", QT_TRANSLATE_NOOP("mueang::Measures", "Promotion zones awarded")},
    Word{"promotion_zones_under_review", QT_TRANSLATE_NOOP("mueang::Measures", "Promotion zones under review")},
    Word{"proposals_submitted", QT_TRANSLATE_NOOP("mueang::Measures", "Proposals submitted")},
    Word{"target_certified_cities", QT_TRANSLATE_NOOP("mueang::Measures", "Target of certified areas")},
    Word{"users_daily_planned", QT_TRANSLATE_NOOP("mueang::Measures", "Planned users a day")},
    Word{"visitors_per_year", QT_TRANSLATE_NOOP("mueang::Measures", "Visitors a year")},
    Word{"waste_tonnes_per_day", QT_TRANSLATE_NOOP("mueang::Measures", "Waste a day")},
};

constexpr std::array units{
    Word{"THB", QT_TRANSLATE_NOOP("mueang::Units", "baht")},
    Word{"THB/year", QT_TRANSLATE_NOOP("mueang::Units", "baht a year")},
    Word{"areas", QT_TRANSLATE_NOOP("mueang::Units", "areas")},
    Word{"cities", QT_TRANSLATE_NOOP("mueang::Units", "cities")},
    Word{"communities", QT_TRANSLATE_NOOP("mueang::Units", "communities")},
    Word{"households", QT_TRANSLATE_NOOP("mueang::Units", "households")},
    Word{"kWh/year", QT_TRANSLATE_NOOP("mueang::Units", "kWh a year")},
    Word{"km2", QT_TRANSLATE_NOOP("mueang::Units", "km²")},
    Word{"m2", QT_TRANSLATE_NOOP("mueang::Units", "m²")},
    Word{"people", QT_TRANSLATE_NOOP("mueang::Units", "people")},
    Word{"percent", QT_TRANSLATE_NOOP("mueang::Units", "%")},
    Word{"persons", QT_TRANSLATE_NOOP("mueang::Units", "persons")},
    Word{"persons/day", QT_TRANSLATE_NOOP("mueang::Units", "persons a day")},
    Word{"persons/year", QT_TRANSLATE_NOOP("mueang::Units", "persons a year")},
    Word{"projects", QT_TRANSLATE_NOOP("mueang::Units", "projects")},
    Word{"proposals", QT_TRANSLATE_NOOP("mueang::Units", "proposals")},
    Word{"provinces", QT_TRANSLATE_NOOP("mueang::Units", "provinces")},
    Word{"rai", QT_TRANSLATE_NOOP("mueang::Units", "rai")},
    Word{"rank", QT_TRANSLATE_NOOP("mueang::Units", "place")},
    Word{"rank (city-based)", QT_TRANSLATE_NOOP("mueang::Units", "place among city-based areas")},
    Word{"rank (province-based)", QT_TRANSLATE_NOOP("mueang::Units", "place among province-based areas")},
    Word{"tCO2/year", QT_TRANSLATE_NOOP("mueang::Units", "tonnes of CO₂ a year")},
    Word{"tonnes/day", QT_TRANSLATE_NOOP("mueang::Units", "tonnes a day")},
};

const Word *find(std::span<const Word> words, QStringView key)
{
    const auto word =
        std::ranges::find_if(words, [key](const Word &entry) { return key == QLatin1StringView(entry.key); });
    return word == words.end() ? nullptr : &*word;
}

} // namespace

QString notKnown()
{
    return QCoreApplication::translate("mueang::Labels", "Not known");
}

QString label(catalogue::Domain domain)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Environment"), QT_TRANSLATE_NOOP("mueang::Labels", "Economy"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Mobility"),    QT_TRANSLATE_NOOP("mueang::Labels", "Energy"),
        QT_TRANSLATE_NOOP("mueang::Labels", "People"),      QT_TRANSLATE_NOOP("mueang::Labels", "Living"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Governance"),
    };
    return translated(words, domain);
}

QString label(catalogue::DomainBasis basis)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "named in the certified plan"),
        QT_TRANSLATE_NOOP("mueang::Labels", "assessed in the smart city index"),
        QT_TRANSLATE_NOOP("mueang::Labels", "read from the area's title"),
        QT_TRANSLATE_NOOP("mueang::Labels", "read from its projects"),
        QT_TRANSLATE_NOOP("mueang::Labels", "named in secondary sources only"),
    };
    return translated(words, basis);
}

QString label(catalogue::CityType type)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Livable city"),
        QT_TRANSLATE_NOOP("mueang::Labels", "New city"),
    };
    return translated(words, type);
}

QString label(catalogue::Verification verification)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "High"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Medium"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Low"),
    };
    return translated(words, verification);
}

QString explanation(catalogue::Verification verification)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels",
                          "We are sure: a published list, or at least two publications, name the area and its year, "
                          "and its Thai name was seen in a published list."),
        QT_TRANSLATE_NOOP("mueang::Labels",
                          "We are fairly sure: the area is certified, but its place in the list or its official Thai "
                          "name was not seen, or it follows from the other entries."),
        QT_TRANSLATE_NOOP("mueang::Labels", "We are not sure: no published list that names the area was seen."),
    };
    return translated(words, verification);
}

QString label(catalogue::NameStatus status)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "official name"),  QT_TRANSLATE_NOOP("mueang::Labels", "unofficial name"),
        QT_TRANSLATE_NOOP("mueang::Labels", "published name"), QT_TRANSLATE_NOOP("mueang::Labels", "our translation"),
        QT_TRANSLATE_NOOP("mueang::Labels", "name not known"),
    };
    return translated(words, status);
}

QString label(catalogue::Event event)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Approved"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Logo resolved"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Logo awarded"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Renewed"),
    };
    return translated(words, event);
}

QString label(catalogue::OrganisationRole role)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Proposer"),  QT_TRANSLATE_NOOP("mueang::Labels", "Lead"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Partner"),   QT_TRANSLATE_NOOP("mueang::Labels", "Local authority"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Operator"),  QT_TRANSLATE_NOOP("mueang::Labels", "Landowner"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Developer"),
    };
    return translated(words, role);
}

QString label(catalogue::ProjectRelation relation)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "part of the programme"),
        QT_TRANSLATE_NOOP("mueang::Labels", "related; not shown to be part of the plan"),
        QT_TRANSLATE_NOOP("mueang::Labels", "from secondary sources"),
    };
    return translated(words, relation);
}

QString measureLabel(QStringView key)
{
    if (const Word *word = find(measures, key)) {
        return QCoreApplication::translate("mueang::Measures", word->text);
    }
    return key.toString().replace(u'_', u' ');
}

QString unitLabel(QStringView unit)
{
    if (const Word *word = find(units, unit)) {
        return QCoreApplication::translate("mueang::Units", word->text);
    }
    return unit.toString();
}

} // namespace mueang::wording
