// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/highlight.h"

#include "query/nearword.h"
#include "query/searchtext.h"
#include "query/typospan.h"
#include "text/romanisation.h"
#include "text/script.h"
#include "text/years.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace mueang::query {

namespace {

/** A name with more words is not typed as a single word. */
constexpr qsizetype maxWordsInOne = 6;

bool startsWord(const text::TracedFold &text, qsizetype position)
{
    return position >= text.letters.size() || text.startsWord[static_cast<std::size_t>(position)];
}

bool isNumberStart(const text::TracedFold &text, qsizetype position)
{
    return position == 0 || startsWord(text, position) || !text::isAsciiDigit(text.letters[position - 1]);
}

bool isNumberEnd(const text::TracedFold &text, qsizetype position)
{
    return position == text.letters.size() || startsWord(text, position) || !text::isAsciiDigit(text.letters[position]);
}

void addExact(std::vector<Span> &spans, const text::TracedFold &text, const Term &term)
{
    qsizetype found = term.matcher.indexIn(text.letters);
    while (found >= 0) {
        if (!term.isNumber || isNumberStart(text, found)) {
            spans.push_back({found, found + term.letters.size()});
        }
        found = term.matcher.indexIn(text.letters, found + 1);
    }
}

/** Highlights a year in either era: 2565 for 2022 and the reverse. */
void addYear(std::vector<Span> &spans, const text::TracedFold &text, int year)
{
    for (const text::Era era : {text::Era::Buddhist, text::Era::Common}) {
        const QString digits = text::yearNumber(year, era);
        for (qsizetype found = text.letters.indexOf(digits); found >= 0;
             found = text.letters.indexOf(digits, found + 1)) {
            if (isNumberStart(text, found) && isNumberEnd(text, found + digits.size())) {
                spans.push_back({found, found + digits.size()});
            }
        }
    }
}

void addTypo(std::vector<Span> &spans, const text::TracedFold &text, const QString &letters)
{
    if (const std::optional<TypoSpan> typo = typoSpan(text, letters)) {
        spans.push_back(typo->span);
    }
}

/** Highlights the smallest number of whole words that sound alike. */
void addSpelling(std::vector<Span> &spans, const text::TracedFold &text, const QString &letters)
{
    const QString skeleton = text::phoneticKey(letters);
    std::vector<qsizetype> starts;
    for (qsizetype i = 0; i <= text.letters.size(); ++i) {
        if (startsWord(text, i)) {
            starts.push_back(i);
        }
    }
    const auto count = static_cast<qsizetype>(starts.size());
    for (qsizetype words = 1; words <= std::min(maxWordsInOne, count - 1); ++words) {
        for (qsizetype first = 0; first + words < count; ++first) {
            const qsizetype begin = starts[static_cast<std::size_t>(first)];
            const qsizetype end = starts[static_cast<std::size_t>(first + words)];
            const QStringView part = QStringView(text.letters).sliced(begin, end - begin);
            if (text::phoneticKey(part).contains(skeleton)) {
                spans.push_back({begin, end});
                return;
            }
        }
    }
}

void addNear(std::vector<Span> &spans, const text::TracedFold &text, const QString &letters, Tier tier)
{
    if (tier == Tier::Typo) {
        addTypo(spans, text, letters);
    } else if (NearWord(letters, tier).mayBeNear()) {
        addSpelling(spans, text, letters);
    }
}

std::vector<Span> nearSpans(const SearchTerms &searchTerms, const text::TracedFold &text)
{
    std::vector<Span> spans;
    QString phrase;
    for (const QString &word : searchTerms.words) {
        phrase += word;
    }
    addNear(spans, text, phrase, searchTerms.tier);
    for (const QString &word : searchTerms.words) {
        if (const std::size_t before = spans.size(); searchTerms.words.size() > 1) {
            addExact(spans, text, Term(word));
            if (spans.size() == before) {
                addNear(spans, text, word, searchTerms.tier);
            }
        }
    }
    return spans;
}

std::vector<Span> foundSpans(const SearchTerms &searchTerms, const text::TracedFold &text)
{
    const bool isNear = searchTerms.tier == Tier::SimilarSpelling || searchTerms.tier == Tier::Typo;
    std::vector<Span> spans = isNear ? nearSpans(searchTerms, text) : std::vector<Span>();
    for (const QString &word : searchTerms.words) {
        const Term term(word);
        if (!isNear) {
            addExact(spans, text, term);
        }
        if (term.year) {
            addYear(spans, text, *term.year);
        }
    }
    return spans;
}

/** Extends a range to whole grapheme clusters: a vowel or tone mark cannot be highlighted alone. */
TextRange onClusters(QTextBoundaryFinder &clusters, qsizetype begin, qsizetype end)
{
    clusters.setPosition(begin);
    const qsizetype start = clusters.isAtBoundary() ? begin : clusters.toPreviousBoundary();
    clusters.setPosition(end);
    const qsizetype stop = clusters.isAtBoundary() ? end : clusters.toNextBoundary();
    return {start, stop - start};
}

} // namespace

SearchTerms::SearchTerms(Tier foundBy, const SearchText &text)
    : tier(foundBy)
{
    for (const std::size_t word : text.sequence()) {
        words.push_back(text.terms()[word].letters);
    }
}

std::vector<TextRange> highlightRanges(const SearchTerms &searchTerms, QStringView displayed)
{
    std::vector<TextRange> ranges;
    if (searchTerms.words.empty() || displayed.isEmpty()) {
        return ranges;
    }
    const text::TracedFold text = text::foldTraced(displayed);
    std::vector<Span> spans = foundSpans(searchTerms, text);
    std::sort(spans.begin(), spans.end(), [](Span left, Span right) { return left.begin < right.begin; });
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, displayed.data(), displayed.size());
    for (const Span span : spans) {
        const TextRange range = onClusters(clusters, text.begins[static_cast<std::size_t>(span.begin)],
                                           text.ends[static_cast<std::size_t>(span.end) - 1]);
        const qsizetype end = range.start + range.length;
        if (ranges.empty() || range.start > ranges.back().start + ranges.back().length) {
            ranges.push_back(range);
        } else {
            ranges.back().length = std::max(ranges.back().length, end - ranges.back().start);
        }
    }
    return ranges;
}

} // namespace mueang::query
