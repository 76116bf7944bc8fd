// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/nearword.h"

#include "text/romanisation.h"

#include <algorithm>

namespace mueang::query {

namespace {

/** A shorter skeleton is part of too many names. */
constexpr qsizetype shortestSkeleton = 3;

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isThai(QChar c)
{
    return c >= u'\u0E00' && c <= u'\u0E7F';
}

bool hasLatin(QStringView letters)
{
    return std::any_of(letters.begin(), letters.end(), isLatin);
}

} // namespace

NearWord::NearWord(const QString &letters, Tier tier)
    : m_letters(letters)
    , m_skeleton(tier == Tier::SimilarSpelling && hasLatin(letters) ? text::romanisationSkeleton(letters) : QString())
    , m_typos(m_letters, text::mostSlips(letters.size()))
    , m_tier(tier)
    , m_isThai(std::any_of(letters.begin(), letters.end(), isThai))
    , m_mayBeNear(tier == Tier::SimilarSpelling ? m_skeleton.size() >= shortestSkeleton
                                                : text::mostSlips(letters.size()) > 0)
{ }

int NearWord::distance(const NearName &name)
{
    if (!m_mayBeNear) {
        return text::noDistance;
    }
    if (m_tier == Tier::SimilarSpelling) {
        return spellingPart(name) == NamePart::None ? text::noDistance : 0;
    }
    return m_typos.to(name.folded.letters, name.folded.startsWord, anchor(name)).distance;
}

NamePart NearWord::part(const NearName &name, int distance)
{
    if (!m_mayBeNear) {
        return NamePart::None;
    }
    if (m_tier == Tier::SimilarSpelling) {
        return spellingPart(name);
    }
    const auto isNear = [&](text::Anchor place) {
        return m_typos.to(name.folded.letters, name.folded.startsWord, place).distance <= distance;
    };
    if (isNear(text::Anchor::WholeText)) {
        return NamePart::Whole;
    }
    if (isNear(text::Anchor::TextStart)) {
        return NamePart::Start;
    }
    if (!isNear(anchor(name))) {
        return NamePart::None;
    }
    return m_isThai ? NamePart::Inside : NamePart::WordStart;
}

text::Anchor NearWord::anchor(const NearName &name) const
{
    if (name.isAlias) {
        return text::Anchor::TextStart;
    }
    return m_isThai ? text::Anchor::Anywhere : text::Anchor::WordStart;
}

NamePart NearWord::spellingPart(const NearName &name) const
{
    const QString &letters = name.folded.letters;
    if (!hasLatin(letters)) {
        return NamePart::None;
    }
    NamePart best = NamePart::None;
    // A word's first vowel may melt into the last one of the word before, so each start is looked at by itself.
    for (qsizetype start = 0; start < letters.size(); ++start) {
        if (!name.folded.startsWord[static_cast<std::size_t>(start)]) {
            continue;
        }
        const QString skeleton = text::romanisationSkeleton(QStringView(letters).sliced(start));
        if (start == 0 && skeleton == m_skeleton) {
            return NamePart::Whole;
        }
        if (skeleton.startsWith(m_skeleton)) {
            return start == 0 ? NamePart::Start : NamePart::WordStart;
        }
        if (name.isAlias) {
            break;
        }
        if (start == 0 && skeleton.contains(m_skeleton)) {
            best = NamePart::Inside;
        }
    }
    return best;
}

} // namespace mueang::query
