// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/nearsearch.h"

#include "query/facetcounter.h"
#include "query/nearmatcher.h"
#include "query/sortkeys.h"

#include <QStringList>

#include <algorithm>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Index;

constexpr std::size_t rowsBetweenLooks = 1024;
/** More are not what somebody meant by one name: they stand in the order of the dictionary. */
constexpr std::size_t mostRanked = 10'000;
/** More names explain nothing. */
constexpr qsizetype mostNamesShown = 2;

/** The places in the dictionary of the nearest areas. */
struct Nearest
{
    int distance = text::noDistance;
    std::vector<std::uint32_t> places;
};

std::optional<Nearest> nearest(NearMatcher &matcher, const SearchIndex &index, const Cancellation &cancellation)
{
    Nearest found;
    for (std::size_t place = 0; place < index.dictionary.size(); ++place) {
        if (place % rowsBetweenLooks == 0 && cancellation.isCancelled()) {
            return std::nullopt;
        }
        const int distance = matcher.distance(index.dictionary[place]);
        if (distance < found.distance) {
            found = {distance, {}};
        }
        if (distance == found.distance && distance != text::noDistance) {
            found.places.push_back(static_cast<std::uint32_t>(place));
        }
    }
    return found;
}

/** The names that stand for what was meant: those found best, when they are few. */
class ShownNames final
{
public:
    void add(const Nearness &nearness)
    {
        if (nearness.part < m_part) {
            m_part = nearness.part;
            m_names.clear();
        }
        if (nearness.part == m_part && !nearness.shown.isEmpty() && m_names.size() <= mostNamesShown) {
            const QString name = nearness.shown.toString();
            if (!m_names.contains(name)) {
                m_names.append(name);
            }
        }
    }

    [[nodiscard]] QString joined() const
    {
        return m_names.size() <= mostNamesShown ? m_names.join(u", "_s) : QString();
    }

private:
    NamePart m_part = NamePart::None;
    QStringList m_names;
};

} // namespace

std::optional<NearPass> searchNear(const Query &query, const SearchText &text, const SearchIndex &index, Tier tier,
                                   const Cancellation &cancellation)
{
    NearMatcher matcher(text, index, tier);
    if (!matcher.mayFind()) {
        return NearPass();
    }
    const std::optional<Nearest> found = nearest(matcher, index, cancellation);
    if (!found) {
        return std::nullopt;
    }
    FacetCounter counter(query, index);
    SortKeys keys(query.order, index);
    ShownNames names;
    const bool isFew = found->places.size() <= mostRanked;
    const bool isRanked = query.order == Order();
    for (std::size_t i = 0; i < found->places.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && cancellation.isCancelled()) {
            return std::nullopt;
        }
        const std::uint32_t place = found->places[i];
        const Index area = index.dictionary[place];
        const Nearness nearness = isFew ? matcher.nearness(area, found->distance) : Nearness();
        names.add(nearness);
        if (counter.count(area)) {
            isRanked ? keys.addRanked(nearness.relevance(), place) : keys.add(area, place);
        }
    }
    NearPass done;
    done.textFoundSomething = !found->places.empty();
    done.result.rows = keys.sortedRows();
    done.result.facets = counter.counts();
    done.result.provinceCount = counter.provinceCount();
    done.result.tier = tier;
    done.result.shownFor = names.joined();
    return done;
}

} // namespace mueang::query
