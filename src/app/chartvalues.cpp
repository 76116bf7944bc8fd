// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartvalues.h"

#include "query/recordfilter.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace mueang::app {

using namespace Qt::StringLiterals;
using catalogue::Index;
using query::Dimension;

namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(mueang::Charts)
};

/** Adds the value, or removes it and returns true if it was in the set. */
template<class T>
bool toggle(std::set<T> &values, const T &value)
{
    const bool wasThere = values.erase(value) != 0;
    if (!wasThere) {
        values.insert(value);
    }
    return wasThere;
}

class Values final
{
public:
    Values(Dimension dimension, const Session &session)
        : m_dimension(dimension)
        , m_catalogue(*session.snapshot()->catalogue)
        , m_query(session.query())
        , m_presentation(session.presentation())
    { }

    [[nodiscard]] ChartValue of(const query::Share &share) const
    {
        ChartValue value{.label = share.key ? label(*share.key) : wording::notKnown(),
                         .count = share.count,
                         .isFiltered = false,
                         .asked = {}};
        query::Query asked = m_query;
        if (const std::optional<bool> wasThere = toggle(asked, share.key)) {
            value.isFiltered = *wasThere;
            value.asked = std::move(asked);
        }
        return value;
    }

private:
    [[nodiscard]] QString preferred(const catalogue::Bilingual &text) const
    {
        return text.preferred(m_presentation.language).toString();
    }

    [[nodiscard]] QString yearLabel(int year) const { return text::yearNumber(year, m_presentation.era); }

    [[nodiscard]] QString label(Index key) const
    {
        switch (m_dimension) {
        case Dimension::Year:
            return yearLabel(static_cast<int>(key));
        case Dimension::Round:
            return preferred(m_catalogue.rounds[key].label);
        case Dimension::Region:
            return preferred(m_catalogue.regions[key].name);
        case Dimension::Province:
            return preferred(m_catalogue.provinces[key].name);
        case Dimension::Domain:
            return wording::label(static_cast<catalogue::Domain>(key));
        case Dimension::CityType:
            return wording::label(static_cast<catalogue::CityType>(key));
        case Dimension::Organisation:
            return preferred(m_catalogue.organisations[key].name);
        case Dimension::Milestone:
            return yearLabel(query::yearOfMilestone(key)) + u" · "_s + wording::label(query::eventOfMilestone(key));
        }
        return {};
    }

    /** Toggles the value in the query and returns whether the query had it, or nullopt if no filter has the value. */
    [[nodiscard]] std::optional<bool> toggle(query::Query &query, std::optional<Index> key) const
    {
        switch (m_dimension) {
        case Dimension::Year:
            return app::toggle(query.years, key ? static_cast<int>(*key) : 0);
        case Dimension::Domain:
            return app::toggle(query.domains, enumOf<catalogue::Domain>(key));
        case Dimension::CityType:
            return app::toggle(query.cityTypes, enumOf<catalogue::CityType>(key));
        case Dimension::Round:
            return app::toggle(query.rounds, key ? m_catalogue.rounds[*key].id.toString() : QString());
        case Dimension::Organisation:
            return app::toggle(query.organisations,
                               key ? query::organisationName(m_catalogue.organisations[*key]).toString() : QString());
        default:
            return key ? toggleKnown(query, *key) : std::nullopt;
        }
    }

    [[nodiscard]] std::optional<bool> toggleKnown(query::Query &query, Index key) const
    {
        switch (m_dimension) {
        case Dimension::Region:
            return app::toggle(query.regions, m_catalogue.regions[key].id.toString());
        case Dimension::Province:
            return app::toggle(query.provinces, m_catalogue.provinces[key].code.toString());
        case Dimension::Milestone:
            if (query::eventOfMilestone(key) == catalogue::Event::Approved) {
                return app::toggle(query.years, query::yearOfMilestone(key));
            }
            return app::toggle(query.milestones,
                               query::DatedEvent{query::eventOfMilestone(key), query::yearOfMilestone(key)});
        default:
            return std::nullopt;
        }
    }

    template<class Enum>
    [[nodiscard]] static std::optional<Enum> enumOf(std::optional<Index> key)
    {
        return key ? std::optional(static_cast<Enum>(*key)) : std::nullopt;
    }

    Dimension m_dimension;
    const catalogue::Catalogue &m_catalogue;
    const query::Query &m_query;
    wording::Presentation m_presentation;
};

} // namespace

QString dimensionTitle(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Year:
        return Charts::tr("Approval year");
    case Dimension::Round:
        return Charts::tr("Round");
    case Dimension::Region:
        return Charts::tr("Region");
    case Dimension::Province:
        return Charts::tr("Province");
    case Dimension::Domain:
        return Charts::tr("Domain");
    case Dimension::CityType:
        return Charts::tr("City type");
    case Dimension::Organisation:
        return Charts::tr("Organisation");
    case Dimension::Milestone:
        return Charts::tr("Milestones by year");
    }
    return {};
}

std::vector<ChartValue> chartValues(Dimension dimension, const std::vector<query::Share> &shares,
                                    const Session &session)
{
    std::vector<ChartValue> values;
    values.reserve(shares.size());
    const Values words(dimension, session);
    for (const query::Share &share : shares) {
        values.push_back(words.of(share));
    }
    return values;
}

} // namespace mueang::app
