// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/exactsearch.h"

#include "query/facetcounter.h"
#include "query/foundrows.h"
#include "query/textmatcher.h"
#include "query/workers.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace mueang::query {

namespace {

/** With less than this per thread, starting a thread takes longer than the work. */
constexpr std::size_t blocksPerChunk = 64;
constexpr std::size_t minChunksPerThread = 4;
/** What more rows match is no misspelt name. */
constexpr std::size_t maxWeak = 4096;

class ExactSearch final
{
public:
    ExactSearch(const Query &query, const SearchText &text, const SearchScope &corpus, unsigned maxThreads,
                SearchedTexts searched = SearchedTexts::All)
        : m_query(query)
        , m_corpus(corpus)
        , m_isRanked(!text.isEmpty() && query.appliedOrder() == Order())
        , m_matcher(text, corpus, m_isRanked, searched)
        , m_chunks(corpus.index.blockCount(), blocksPerChunk)
        , m_workers(workerCount(m_chunks.count() / minChunksPerThread, maxThreads))
        , m_states(m_workers, {FacetCounter(query, corpus), false, {}, 0})
        , m_rows(m_isRanked ? FoundRows(corpus.index, m_chunks) : FoundRows(corpus.index))
    { }

    /** Returns nullopt if cancelled. */
    [[nodiscard]] std::optional<Pass> run(const SearchText &text, const Cancellation &cancellation)
    {
        if (!look(cancellation)) {
            return std::nullopt;
        }
        Pass done = pass();
        done.result.searchTerms = SearchTerms(Tier::Exact, text);
        return done;
    }

private:
    /** Returns false if cancelled. */
    bool look(const Cancellation &cancellation)
    {
        return forEachChunk(m_chunks, m_workers, [&](std::size_t chunk, unsigned worker) {
            if (cancellation.isCancelled()) {
                return false;
            }
            for (std::size_t rowBlock = m_chunks.begin(chunk); rowBlock < m_chunks.end(chunk); ++rowBlock) {
                m_corpus.index.fetchAhead(rowBlock);
                scan(rowBlock, chunk, m_states[worker]);
            }
            return true;
        });
    }

    [[nodiscard]] Pass pass()
    {
        Pass done;
        FacetCounter &counter = m_states.front().counter;
        for (const State &state : m_states) {
            done.hasTextMatches = done.hasTextMatches || state.hasTextMatches;
            if (&state != &m_states.front()) {
                counter.add(state.counter);
            }
        }
        done.result.rows =
            m_isRanked ? m_rows.byRelevance(m_chunks, m_workers) : m_rows.inOrder(m_query, m_corpus.userData);
        done.isWeak = done.hasTextMatches && isWeak();
        if (m_isRanked) {
            done.result.textOnlyCount = static_cast<int>(m_rows.countFrom(TextMatcher::textOnlyRelevance));
        }
        done.result.rowsMatchedByNote = m_rows.among(m_matcher.notedAreas());
        done.result.facets = counter.counts();
        done.result.provinceCount = counter.provinceCount();
        return done;
    }

    /** The counts of one thread. */
    struct State
    {
        FacetCounter counter;
        bool hasTextMatches = false;
        std::vector<std::pair<std::size_t, RowSet>> found; ///< row blocks and rows, if the matches may be weak
        std::size_t foundCount = 0; ///< rows of these; counted up to maxWeak
    };

    /** Returns whether a few matches of several words are all weak. */
    [[nodiscard]] bool isWeak() const
    {
        std::size_t count = 0;
        for (const State &state : m_states) {
            count += state.foundCount;
        }
        const auto hasStrongRow = [this](const std::pair<std::size_t, RowSet> &block) {
            return m_matcher.strongRows(block.first, block.second) != 0;
        };
        return m_matcher.mayBeWeak() && count <= maxWeak
            && std::ranges::none_of(m_states, [&hasStrongRow](const State &state) {
                   return std::ranges::any_of(state.found, hasStrongRow);
               });
    }

    void scan(std::size_t rowBlock, std::size_t chunk, State &state)
    {
        const FoundAreas found = m_matcher.find(rowBlock);
        if (found.rows == 0) {
            return;
        }
        state.hasTextMatches = true;
        if (m_matcher.mayBeWeak() && state.foundCount <= maxWeak) {
            state.found.emplace_back(rowBlock, found.rows);
            state.foundCount += static_cast<std::size_t>(std::popcount(found.rows));
        }
        const RowSet passed = state.counter.count(rowBlock, found.rows);
        if (m_isRanked) {
            m_matcher.rank(rowBlock, found, passed, m_rows.relevances(rowBlock));
            m_rows.addRanked(rowBlock, passed, chunk);
        } else {
            m_rows.add(rowBlock, passed);
        }
    }

    const Query &m_query;
    SearchScope m_corpus;
    bool m_isRanked;
    TextMatcher m_matcher;
    Chunks m_chunks;
    unsigned m_workers;
    std::vector<State> m_states; ///< per worker
    FoundRows m_rows;
};

} // namespace

std::optional<Pass> searchExactly(const Query &query, const SearchText &text, const SearchScope &corpus,
                                  const Cancellation &cancellation, unsigned maxThreads)
{
    return ExactSearch(query, text, corpus, maxThreads).run(text, cancellation);
}

std::optional<Pass> searchOwnNames(const Query &query, const SearchText &word, const SearchScope &corpus,
                                   const Cancellation &cancellation)
{
    constexpr unsigned oneThread = 1; // names are the smallest part of the texts
    return ExactSearch(query, word, corpus, oneThread, SearchedTexts::OwnNames).run(word, cancellation);
}

} // namespace mueang::query
