// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/nearword.h"

#include "text/romanisation.h"
#include "text/script.h"

#include <algorithm>

namespace mueang::query {

namespace {

/**
 * A shorter skeleton is part of too many names. The minimum lengths are for matching a whole name, the start of a word,
 * and inside a word.
 */
constexpr qsizetype shortestWholeSkeleton = 2;
constexpr qsizetype shortestSkeleton = 3;
constexpr qsizetype shortestInnerSkeleton = 5;
constexpr qsizetype fewestLetters = 3;

/** A shorter word with an edit would be a prefix of too many others, so it must match a whole word. */
constexpr qsizetype longestWholeWord = 5;

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool hasLatin(QStringView letters)
{
    return std::any_of(letters.begin(), letters.end(), isLatin);
}

const text::FoldedText &foldedOnce(NearName &name)
{
    if (!name.folded) {
        name.folded = text::foldWithWords(name.text);
    }
    return *name.folded;
}

} // namespace

NearWord::NearWord(const QString &letters, Tier tier)
    : m_letters(letters)
    , m_skeleton(tier == Tier::SimilarSpelling && hasLatin(letters) ? text::phoneticKey(letters) : QString())
    , m_wanted(tier == Tier::SimilarSpelling ? m_skeleton : m_letters)
    , m_typos(m_letters, text::maximumEdits(letters.size()))
    , m_tier(tier)
    , m_isThai(std::any_of(letters.begin(), letters.end(), text::isThai))
    , m_mayBeNear(tier == Tier::SimilarSpelling
                      ? letters.size() >= fewestLetters && m_skeleton.size() >= shortestWholeSkeleton
                      : text::maximumEdits(letters.size()) > 0)
{ }

int NearWord::distance(NearName &name)
{
    if (!m_mayBeNear || !sharesLetters(name.text)) {
        return text::noDistance;
    }
    const text::FoldedText &folded = foldedOnce(name);
    if (m_tier == Tier::SimilarSpelling) {
        const NamePart found = spellingPart(folded, name.isAlias);
        return found == NamePart::None ? text::noDistance : (found == NamePart::Inside ? 1 : 0);
    }
    return m_typos.to(folded.letters, folded.startsWord, anchor(name)).distance;
}

NamePart NearWord::part(NearName &name, int distance)
{
    if (!m_mayBeNear || !sharesLetters(name.text)) {
        return NamePart::None;
    }
    const text::FoldedText &folded = foldedOnce(name);
    if (m_tier == Tier::SimilarSpelling) {
        return spellingPart(folded, name.isAlias);
    }
    const auto isNear = [&](text::Anchor place) {
        return m_typos.to(folded.letters, folded.startsWord, place).distance <= distance;
    };
    if (isNear(text::Anchor::WholeText)) {
        return NamePart::Whole;
    }
    if (!isNear(anchor(name))) {
        return NamePart::None;
    }
    if (isNear(text::Anchor::TextStart)) {
        return NamePart::Start;
    }
    return m_isThai ? NamePart::Inside : NamePart::WordStart;
}

/** Returns false if the name cannot be near: each letter that it lacks needs an edit. */
bool NearWord::sharesLetters(QStringView text) const
{
    return m_tier == Tier::SimilarSpelling
        ? m_wanted.missingIn(possibleSounds(text)) == 0
        : m_wanted.missingIn(possibleLetters(text)) <= text::maximumEdits(m_letters.size());
}

text::Anchor NearWord::anchor(const NearName &name) const
{
    const bool isShort = !m_isThai && m_letters.size() <= longestWholeWord;
    if (name.isAlias) {
        return isShort ? text::Anchor::WholeText : text::Anchor::TextStart;
    }
    if (m_isThai) {
        return text::Anchor::Anywhere;
    }
    return isShort ? text::Anchor::WholeWord : text::Anchor::WordStart;
}

NamePart NearWord::spellingPart(const text::FoldedText &name, bool isAlias) const
{
    const QString &letters = name.letters;
    if (!hasLatin(letters)) {
        return NamePart::None;
    }
    NamePart best = NamePart::None;
    // The first vowel of a word may merge with the last one of the word before, so each word start is tried separately.
    for (qsizetype start = 0; start < letters.size() && best > NamePart::WordStart; ++start) {
        if (name.startsWord[static_cast<std::size_t>(start)] && (start == 0 || !isAlias)) {
            const QString skeleton = text::phoneticKey(QStringView(letters).sliced(start));
            best = std::min(best, start == 0 ? partOfText(skeleton) : partOfRest(skeleton));
        }
    }
    return isAlias && best == NamePart::Inside ? NamePart::None : best;
}

NamePart NearWord::partOfText(const QString &skeleton) const
{
    if (skeleton == m_skeleton) {
        return NamePart::Whole;
    }
    if (partOfRest(skeleton) != NamePart::None) {
        return NamePart::Start;
    }
    const bool isInside = m_skeleton.size() >= shortestInnerSkeleton && skeleton.contains(m_skeleton);
    return isInside ? NamePart::Inside : NamePart::None;
}

NamePart NearWord::partOfRest(const QString &skeleton) const
{
    const bool isStart = m_skeleton.size() >= shortestSkeleton && skeleton.startsWith(m_skeleton);
    return isStart ? NamePart::WordStart : NamePart::None;
}

} // namespace mueang::query
