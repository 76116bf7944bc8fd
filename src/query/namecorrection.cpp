// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namecorrection.h"

#include "query/lettersets.h"
#include "query/typospan.h"
#include "text/editdistance.h"
#include "text/fold.h"

#include <QStringList>

#include <algorithm>

namespace mueang::query {

namespace {

/** Names of organisations are long: fewer letters are near to a part of one of them too often. */
constexpr qsizetype fewestLetters = 6;
/** A longer text is not corrected. */
constexpr std::size_t maxWords = 8;
constexpr std::size_t maxCorrections = 3;

/** Collects the corrections with the fewest edits. */
class Corrections final
{
public:
    explicit Corrections(const NameLookup &names)
        : m_names(names)
    { }

    /** Corrects the word at `position`; `words` are those of the search text. */
    void add(const QStringList &words, qsizetype position)
    {
        const QString &word = words[position];
        if (word.size() < fewestLetters || !m_names.whole(word).empty()) {
            return;
        }
        const LetterCounts wanted(word);
        for (const KnownName &name : m_names.all()) {
            const bool isPossible = name.hasAreas && name.form != NameForm::Code
                && wanted.missingIn(possibleLetters(name.text)) <= text::maximumEdits(word.size());
            if (isPossible) {
                add(words, position, name);
            }
        }
    }

    [[nodiscard]] std::vector<Correction> take() { return std::move(m_corrections); }

private:
    void add(QStringList words, qsizetype position, const KnownName &name)
    {
        const text::TracedFold folded = text::foldTraced(name.text);
        const std::optional<TypoSpan> typo = typoSpan(folded, words[position]);
        if (!typo || typo->distance > m_distance) {
            return;
        }
        if (typo->distance < m_distance) {
            m_distance = typo->distance;
            m_corrections.clear();
        }
        const Span span = typo->span;
        words[position] = folded.letters.sliced(span.begin, span.end - span.begin);
        const QString text = words.join(u' ');
        const auto isSame = [&text](const Correction &other) { return other.text == text; };
        if (m_corrections.size() < maxCorrections && std::ranges::none_of(m_corrections, isSame)) {
            const qsizetype begin = folded.begins[static_cast<std::size_t>(span.begin)];
            const qsizetype end = folded.ends[static_cast<std::size_t>(span.end) - 1];
            m_corrections.push_back({text, name.text.sliced(begin, end - begin).toString()});
        }
    }

    const NameLookup &m_names;
    int m_distance = text::noDistance;
    std::vector<Correction> m_corrections;
};

} // namespace

std::vector<Correction> correctionsByNames(const SearchText &text, const NameLookup &names)
{
    Corrections corrections(names);
    corrections.add({text.phrase().letters}, 0);
    if (text.sequence().size() > 1 && text.sequence().size() <= maxWords) {
        QStringList words;
        for (const std::size_t word : text.sequence()) {
            words.append(text.terms()[word].letters);
        }
        for (qsizetype position = 0; position < words.size(); ++position) {
            corrections.add(words, position);
        }
    }
    return corrections.take();
}

} // namespace mueang::query
