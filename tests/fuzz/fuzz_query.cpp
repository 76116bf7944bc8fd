// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/engine.h"
#include "query/searchindex.h"
#include "support/samplecatalogue.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mueang;

namespace {

query::SearchIndexPointer sampleIndex()
{
    auto index = query::buildSearchIndex(testsupport::sampleCatalogue());
    if (!index) {
        std::abort();
    }
    return *index;
}

/** The ranges are in order, apart from each other and inside the text. */
void mark(const query::SearchTerms &searchTerms, QStringView text)
{
    qsizetype end = -1;
    for (const query::TextRange range : query::highlightRanges(searchTerms, text)) {
        if (range.start <= end || range.length <= 0 || range.start + range.length > text.size()) {
            std::abort();
        }
        end = range.start + range.length;
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const query::SearchIndexPointer index = sampleIndex();
    // UTF-16 as it comes: half pairs and controls are in it.
    const QString text(reinterpret_cast<const QChar *>(data), static_cast<qsizetype>(size / 2));
    query::Query query;
    query.text = text;
    const auto guessed = query::run(query, *index);
    query.exactOnly = true;
    const auto exact = query::run(query, *index);
    const bool isGuess = guessed && guessed->tier != query::Tier::Exact;
    if (!guessed || !exact || (!isGuess && guessed->rows != exact->rows) || (isGuess && guessed->rows.empty())
        || exact->tier != query::Tier::Exact) {
        std::abort();
    }
    mark(guessed->searchTerms, text);
    for (const catalogue::Index row : guessed->rows) {
        const catalogue::Bilingual &name = index->catalogue->areas[row].name;
        mark(guessed->searchTerms, name.th);
        mark(guessed->searchTerms, name.en);
    }
    return 0;
}
