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

/** The nearest names of a word. */
struct Nearest
{
    int distance = text::noDistance;
    std::vector<const KnownName *> names; ///< none if the word is a part of a name as it is
};

Nearest nearestNames(const QString &word, const NameLookup &lookup)
{
    Nearest nearest;
    if (word.size() < fewestLetters) {
        return nearest;
    }
    const LetterCounts wanted(word);
    for (const KnownName &name : lookup.all()) {
        const bool isPossible = name.hasAreas && name.form != NameForm::Code
            && wanted.missingIn(possibleLetters(name.text)) <= text::maximumEdits(word.size());
        const std::optional<TypoSpan> typo = isPossible ? typoSpan(text::foldWithWords(name.text), word) : std::nullopt;
        if (!typo || typo->distance > nearest.distance) {
            continue;
        }
        if (typo->distance == 0) {
            return {};
        }
        if (typo->distance < nearest.distance) {
            nearest = {typo->distance, {}};
        }
        nearest.names.push_back(&name);
    }
    return nearest;
}

/** Collects the corrections with the fewest edits. */
class Corrections final
{
public:
    /** Corrects the word at `position`; `words` are those of the search text. */
    void add(const QStringList &words, qsizetype position, const NameLookup &lookup)
    {
        const Nearest nearest = nearestNames(words[position], lookup);
        if (nearest.distance < m_distance) {
            m_distance = nearest.distance;
            m_corrections.clear();
        }
        for (const KnownName *name : nearest.names) {
            if (nearest.distance == m_distance && m_corrections.size() < maxCorrections) {
                add(words, position, name->text);
            }
        }
    }

    [[nodiscard]] std::vector<Correction> take() { return std::move(m_corrections); }

private:
    void add(QStringList words, qsizetype position, QStringView name)
    {
        const text::TracedFold folded = text::foldTraced(name);
        const Span span = typoSpan(folded, words[position])->span;
        words[position] = folded.letters.sliced(span.begin, span.end - span.begin);
        const QString text = words.join(u' ');
        const auto isSame = [&text](const Correction &other) { return other.text == text; };
        if (std::ranges::none_of(m_corrections, isSame)) {
            const qsizetype begin = folded.begins[static_cast<std::size_t>(span.begin)];
            const qsizetype end = folded.ends[static_cast<std::size_t>(span.end) - 1];
            m_corrections.push_back({text, name.sliced(begin, end - begin).toString()});
        }
    }

    int m_distance = text::noDistance;
    std::vector<Correction> m_corrections;
};

} // namespace

std::vector<Correction> correctionsByNames(const SearchText &text, const NameLookup &names)
{
    Corrections corrections;
    corrections.add({text.phrase().letters}, 0, names);
    if (text.sequence().size() > 1 && text.sequence().size() <= maxWords) {
        QStringList words;
        for (const std::size_t word : text.sequence()) {
            words.append(text.terms()[word].letters);
        }
        for (qsizetype position = 0; position < words.size(); ++position) {
            corrections.add(words, position, names);
        }
    }
    return corrections.take();
}

} // namespace mueang::query
