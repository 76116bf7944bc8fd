// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/nearsearch.h"

#include "query/facetcounter.h"
#include "query/foundrows.h"
#include "query/searchindex.h"
#include "query/userdata.h"

#include <QStringList>

#include <algorithm>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Index;

constexpr std::size_t rowsBetweenLooks = 1024;
/** A larger result is not ranked but in dictionary order: it does not come from one mistyped name. */
constexpr std::size_t maxRanked = 10'000;
/** More names would explain nothing. */
constexpr qsizetype maxNamesShown = 2;

/** The nearest areas, as positions in dictionary order. */
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

/** Collects the rows that pass the filters and returns them in the order of the query. */
class NearRows final
{
public:
    NearRows(const Query &query, const SearchScope &corpus)
        : m_query(query)
        , m_corpus(corpus)
        , m_isRanked(query.appliedOrder() == Order())
        , m_found(corpus.index)
    { }

    void add(std::uint32_t relevance, std::uint32_t place)
    {
        if (m_isRanked) {
            m_keys.push_back((std::uint64_t{relevance} << 32U) | place);
        } else {
            m_found.add(m_corpus.index.dictionary[place]);
        }
    }

    [[nodiscard]] std::vector<Index> sorted()
    {
        if (!m_isRanked) {
            return m_found.inOrder(m_query, m_corpus.userData);
        }
        std::sort(m_keys.begin(), m_keys.end());
        std::vector<Index> rows;
        rows.reserve(m_keys.size());
        for (const std::uint64_t key : m_keys) {
            rows.push_back(m_corpus.index.dictionary[static_cast<std::uint32_t>(key)]);
        }
        return rows;
    }

private:
    const Query &m_query;
    SearchScope m_corpus;
    bool m_isRanked;
    std::vector<std::uint64_t> m_keys; ///< the relevance, then the position in dictionary order
    FoundRows m_found; ///< if not ranked
};

/** The names to show to the user: those with the best match, if they are few. */
class ShownNames final
{
public:
    void add(const Nearness &nearness)
    {
        if (nearness.part < m_part) {
            m_part = nearness.part;
            m_names.clear();
        }
        if (nearness.part == m_part && !nearness.shown.isEmpty() && m_names.size() <= maxNamesShown) {
            const QString name = nearness.shown.toString();
            if (!m_names.contains(name)) {
                m_names.append(name);
            }
        }
    }

    [[nodiscard]] QString joined() const { return m_names.size() <= maxNamesShown ? m_names.join(u", "_s) : QString(); }

private:
    NamePart m_part = NamePart::None;
    QStringList m_names;
};

/** The nearest areas that pass the filters. */
class NearPass final
{
public:
    NearPass(const Query &query, const SearchScope &corpus, NearMatcher &matcher)
        : m_index(corpus.index)
        , m_matcher(matcher)
        , m_counter(query, corpus)
        , m_rows(query, corpus)
    { }

    /** Returns false if cancelled. */
    bool add(const Nearest &found, const Cancellation &cancellation)
    {
        const bool isFew = found.places.size() <= maxRanked;
        for (std::size_t i = 0; i < found.places.size(); ++i) {
            if (i % rowsBetweenLooks == 0 && cancellation.isCancelled()) {
                return false;
            }
            const Index area = m_index.dictionary[found.places[i]];
            add(found.places[i], isFew ? m_matcher.nearness(area, found.distance) : Nearness());
        }
        return true;
    }

    /** Returns the best part of a name that was found. */
    [[nodiscard]] NamePart part() const { return m_part; }

    [[nodiscard]] Pass pass(Tier tier)
    {
        Pass done;
        std::ranges::sort(m_rowsMatchedByNote);
        done.hasTextMatches = true;
        done.result.rows = m_rows.sorted();
        done.result.rowsMatchedByNote = std::move(m_rowsMatchedByNote);
        done.result.facets = m_counter.counts();
        done.result.provinceCount = m_counter.provinceCount();
        done.result.tier = tier;
        done.result.correctedText = m_names.joined();
        return done;
    }

private:
    void add(std::uint32_t place, const Nearness &nearness)
    {
        const Index area = m_index.dictionary[place];
        m_names.add(nearness);
        m_part = std::min(m_part, nearness.part);
        if (m_counter.count(area)) {
            m_rows.add(nearness.relevance(), place);
            if (m_matcher.isNoted(area)) {
                m_rowsMatchedByNote.push_back(area);
            }
        }
    }

    const SearchIndex &m_index;
    NearMatcher &m_matcher;
    FacetCounter m_counter;
    NearRows m_rows;
    ShownNames m_names;
    NamePart m_part = NamePart::None;
    std::vector<Index> m_rowsMatchedByNote;
};

Pass passWithoutAreas(const Query &query, const SearchScope &corpus, const NearProvince &nearest, Tier tier)
{
    Pass done;
    done.hasTextMatches = true;
    done.result.facets = FacetCounter(query, corpus).counts();
    done.result.tier = tier;
    done.result.namedWithoutAreas = {{NamedKind::Province, nearest.province}};
    return done;
}

} // namespace

std::optional<Pass> searchNear(const Query &query, const SearchText &text, const SearchScope &corpus, NearMode mode,
                               const Cancellation &cancellation)
{
    NearMatcher matcher(text, corpus, mode.tier, mode.words);
    if (!matcher.mayFind()) {
        return Pass();
    }
    const std::optional<Nearest> found = nearest(matcher, corpus.index, cancellation);
    NearPass pass(query, corpus, matcher);
    if (!found || !pass.add(*found, cancellation)) {
        return std::nullopt;
    }
    const NearProvince other = matcher.nearestWithoutAreas();
    if (other.distance < found->distance || (other.distance == found->distance && pass.part() > NamePart::Whole)) {
        return other.distance != text::noDistance ? passWithoutAreas(query, corpus, other, mode.tier) : Pass();
    }
    return found->places.empty() ? Pass() : pass.pass(mode.tier);
}

} // namespace mueang::query
