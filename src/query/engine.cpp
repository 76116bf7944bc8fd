// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/engine.h"

#include "query/facetcounter.h"
#include "query/textmatcher.h"
#include "text/collator.h"

#include <algorithm>

namespace mueang::query {

namespace {

using catalogue::Index;

constexpr std::array filterKinds{FilterKind::Text,   FilterKind::Region,   FilterKind::Province,    FilterKind::Year,
                                 FilterKind::Domain, FilterKind::CityType, FilterKind::Verification};
constexpr std::size_t rowsBetweenLooks = 4096;

/** The order as numbers to sort by: what is asked for in the high half, the place in the dictionary in the low. */
class SortKeys final
{
public:
    SortKeys(const Order &order, const SearchIndex &index, const TextMatcher *byRelevance)
        : m_ranks(index.ranks[static_cast<std::size_t>(order.column)])
        , m_isDescending(order.descending)
        , m_relevance(byRelevance)
    { }

    [[nodiscard]] std::uint64_t key(Index area, std::size_t place) const
    {
        return (std::uint64_t{high(area)} << 32U) | static_cast<std::uint32_t>(place);
    }

    static std::size_t place(std::uint64_t key) { return static_cast<std::uint32_t>(key); }

private:
    [[nodiscard]] std::uint32_t high(Index area) const
    {
        if (m_relevance != nullptr) {
            return m_relevance->relevance(area);
        }
        const std::uint32_t rank = m_ranks[area];
        const bool isReversed = m_isDescending && rank != text::emptyRank;
        return isReversed ? text::emptyRank - 1 - rank : rank;
    }

    const std::vector<std::uint32_t> &m_ranks;
    bool m_isDescending;
    const TextMatcher *m_relevance;
};

struct Pass
{
    Result result;
    bool textFoundSomething = false;
};

/** One look at every area: text, filters, counts; then the order. Nothing when cancelled. */
std::optional<Pass> pass(const Query &query, const SearchText &text, const SearchIndex &index,
                         const Cancellation &cancellation)
{
    const TextMatcher matcher(text, index);
    FacetCounter counter(query, index);
    const bool isRanked = !text.isEmpty() && query.order == Order();
    const SortKeys sorting(query.order, index, isRanked ? &matcher : nullptr);
    Pass done;
    std::vector<std::uint64_t> keys;
    for (std::size_t place = 0; place < index.dictionary.size(); ++place) {
        if (place % rowsBetweenLooks == 0 && cancellation.isCancelled()) {
            return std::nullopt;
        }
        const Index area = index.dictionary[place];
        if (!matcher.matches(area)) {
            continue;
        }
        done.textFoundSomething = true;
        if (counter.count(area)) {
            keys.push_back(sorting.key(area, place));
        }
    }
    if (!std::is_sorted(keys.begin(), keys.end())) {
        std::sort(keys.begin(), keys.end());
    }
    done.result.rows.reserve(keys.size());
    for (const std::uint64_t key : keys) {
        done.result.rows.push_back(index.dictionary[SortKeys::place(key)]);
    }
    done.result.facets = counter.counts();
    done.result.provinceCount = counter.provinceCount();
    return done;
}

bool isActive(const Query &query, FilterKind kind)
{
    return query != without(query, kind);
}

} // namespace

std::optional<Result> run(const Query &query, const SearchIndex &index, const Cancellation &cancellation)
{
    const SearchText text = SearchText::parsed(query.text);
    std::optional<Pass> done = pass(query, text, index, cancellation);
    if (done && !done->textFoundSomething && !text.isEmpty()) {
        const SearchText reduced = SearchText::parsedWithoutGenericWords(query.text);
        const bool isOther = reduced.phrase().letters != text.phrase().letters;
        if (isOther && !reduced.isEmpty()) {
            done = pass(query, reduced, index, cancellation);
        }
    }
    return done ? std::optional(std::move(done->result)) : std::nullopt;
}

std::vector<FilterKind> emptyingFilters(const Query &query, const SearchIndex &index)
{
    std::vector<FilterKind> emptying;
    for (const FilterKind kind : filterKinds) {
        if (isActive(query, kind)) {
            if (const auto result = run(without(query, kind), index); result && !result->rows.empty()) {
                emptying.push_back(kind);
            }
        }
    }
    return emptying;
}

Query without(Query query, FilterKind kind)
{
    switch (kind) {
    case FilterKind::Text:
        query.text.clear();
        break;
    case FilterKind::Region:
        query.regions.clear();
        break;
    case FilterKind::Province:
        query.provinces.clear();
        break;
    case FilterKind::Year:
        query.years.clear();
        break;
    case FilterKind::Domain:
        query.domains.clear();
        query.planDomainsOnly = false;
        break;
    case FilterKind::CityType:
        query.cityTypes.clear();
        break;
    case FilterKind::Verification:
        query.verifications.clear();
        break;
    }
    return query;
}

} // namespace mueang::query
