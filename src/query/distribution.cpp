// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/distribution.h"

#include "base/enumsize.h"
#include "query/recordfilter.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace mueang::query {

namespace {

using catalogue::Area;
using catalogue::Catalogue;
using catalogue::Index;

constexpr std::size_t rowsBetweenLooks = 4096;
constexpr Index eventsPerYear = enumSize<catalogue::Event>;
/** The key of unknown values; greater than any real one. */
constexpr Index unknownKey = catalogue::noIndex;

/** The distinct values of one area. */
using Keys = QVarLengthArray<Index, 16>;

void addOnce(Keys &keys, Index key)
{
    if (!keys.contains(key)) {
        keys.append(key);
    }
}

/** Maps organisations with the same name to the same number. */
class OrganisationNumbers final
{
public:
    Index of(const Catalogue &catalogue, Index index)
    {
        const QStringView name = organisationName(catalogue.organisations[index]);
        const auto known = m_first.constFind(name);
        return known != m_first.constEnd() ? *known : *m_first.insert(name, index);
    }

private:
    QHash<QStringView, Index> m_first;
};

class Values final
{
public:
    Values(const Catalogue &catalogue, Dimension dimension)
        : m_catalogue(catalogue)
        , m_dimension(dimension)
    { }

    /** Returns the values of an area; unknownKey if there are none. */
    [[nodiscard]] Keys of(const Area &area)
    {
        Keys keys;
        switch (m_dimension) {
        case Dimension::Year:
            keys.append(area.approved.year != 0 ? static_cast<Index>(area.approved.year) : unknownKey);
            break;
        case Dimension::Round:
            keys.append(area.round);
            break;
        case Dimension::Region:
            keys.append(m_catalogue.provinceOf(area).region6);
            break;
        case Dimension::Province:
            keys.append(area.province);
            break;
        case Dimension::CityType:
            keys.append(area.cityType ? static_cast<Index>(*area.cityType) : unknownKey);
            break;
        case Dimension::Domain:
            for (const catalogue::AreaDomain &entry : Catalogue::of(m_catalogue.domains, area.domains)) {
                addOnce(keys, static_cast<Index>(entry.domain));
            }
            break;
        case Dimension::Organisation:
            for (Index i = 0; i < area.organisations.count; ++i) {
                addOnce(keys, m_organisations.of(m_catalogue, area.organisations.first + i));
            }
            break;
        case Dimension::Milestone:
            addMilestones(area, keys);
            break;
        }
        if (keys.isEmpty()) {
            keys.append(unknownKey);
        }
        return keys;
    }

private:
    void addMilestones(const Area &area, Keys &keys) const
    {
        for (const catalogue::Milestone &milestone : Catalogue::of(m_catalogue.milestones, area.milestones)) {
            if (milestone.date.year != 0) {
                keys.append(milestoneKey(milestone.date.year, milestone.event));
            }
        }
    }

    const Catalogue &m_catalogue;
    Dimension m_dimension;
    OrganisationNumbers m_organisations;
};

/** Returns whether values are sorted by descending count; the others have a natural order. */
bool isOrderedByCount(Dimension dimension)
{
    return dimension == Dimension::Province || dimension == Dimension::Organisation;
}

std::vector<Share> ordered(const QHash<Index, int> &counts, Dimension dimension)
{
    std::vector<Share> shares;
    shares.reserve(static_cast<std::size_t>(counts.size()));
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const bool isKnown = count.key() != unknownKey;
        shares.push_back({isKnown ? std::optional(count.key()) : std::nullopt, count.value()});
    }
    const bool byCount = isOrderedByCount(dimension);
    std::sort(shares.begin(), shares.end(), [byCount](const Share &left, const Share &right) {
        if (left.key.has_value() != right.key.has_value()) {
            return left.key.has_value();
        }
        return byCount && left.count != right.count ? left.count > right.count : left.key < right.key;
    });
    return shares;
}

} // namespace

Index milestoneKey(int year, catalogue::Event event)
{
    return static_cast<Index>(year) * eventsPerYear + static_cast<Index>(event);
}

int yearOfMilestone(Index key)
{
    return static_cast<int>(key / eventsPerYear);
}

catalogue::Event eventOfMilestone(Index key)
{
    return static_cast<catalogue::Event>(key % eventsPerYear);
}

std::optional<std::vector<Share>> distribution(const Catalogue &catalogue, std::span<const Index> rows,
                                               Dimension dimension, const Cancellation &cancellation)
{
    Values values(catalogue, dimension);
    QHash<Index, int> counts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && cancellation.isCancelled()) {
            return std::nullopt;
        }
        for (const Index key : values.of(catalogue.areas[rows[i]])) {
            ++counts[key];
        }
    }
    return ordered(counts, dimension);
}

} // namespace mueang::query
