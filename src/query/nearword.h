// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/lettersets.h"
#include "query/query.h"
#include "text/editdistance.h"
#include "text/fold.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace mueang::query {

/** A name to compare with a word. */
struct NearName
{
    QStringView text;
    QStringView shown; ///< the name to show to the user in its place
    bool isAlias = false; ///< matched by prefix only
    std::optional<text::FoldedText> folded; ///< computed on demand
};

/** Where in a name a word was found, the best first. */
enum class NamePart : std::uint8_t { Whole, Start, WordStart, Inside, None };

/** A folded search word for Tier::SimilarSpelling or Tier::Typo. Not thread-safe. */
class NearWord final
{
public:
    NearWord(const QString &letters, Tier tier);

    /** Returns false if the word is too short for the tier or, for SimilarSpelling, has no Latin letters. */
    [[nodiscard]] bool mayBeNear() const { return m_mayBeNear; }

    /**
     * Returns the number of edits, or for a similar spelling 0, or 1 inside a word. Returns text::noDistance if not
     * near.
     */
    [[nodiscard]] int distance(NearName &name);

    /** Returns the best part of the name that has this distance. */
    [[nodiscard]] NamePart part(NearName &name, int distance);

private:
    [[nodiscard]] NamePart spellingPart(const text::FoldedText &name, bool isAlias) const;
    /**
     * Returns where m_skeleton is found in the skeleton of a whole name; partOfRest() does so for one that starts at a
     * later word.
     */
    [[nodiscard]] NamePart partOfText(const QString &skeleton) const;
    [[nodiscard]] NamePart partOfRest(const QString &skeleton) const;
    [[nodiscard]] bool sharesLetters(QStringView text) const;
    [[nodiscard]] text::Anchor anchor(const NearName &name) const;

    QString m_letters;
    QString m_skeleton;
    LetterCounts m_wanted;
    text::EditDistance m_typos;
    Tier m_tier;
    bool m_isThai;
    bool m_mayBeNear;
};

} // namespace mueang::query
