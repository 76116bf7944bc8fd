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

/** A name that a word may come near to. */
struct NearName
{
    QStringView text;
    QStringView shown; ///< how a person is told of it
    bool isAlias = false; ///< found from its start only
    std::optional<text::FoldedText> folded; ///< once it is needed
};

/** Where in a name a word was found, the best first. */
enum class NamePart : std::uint8_t { Whole, Start, WordStart, Inside, None };

/** A folded word of a search text as Tier::SimilarSpelling and Tier::Typo look for it. Not for two threads at a time.
 */
class NearWord final
{
public:
    NearWord(const QString &letters, Tier tier);

    /** False when the word is too short for its tier, or not of its script. */
    [[nodiscard]] bool mayBeNear() const { return m_mayBeNear; }

    /** Slips; for a similar spelling 0, or 1 inside a word; text::noDistance when the name is not near. */
    [[nodiscard]] int distance(NearName &name);

    /** Where the name is so near. */
    [[nodiscard]] NamePart part(NearName &name, int distance);

private:
    [[nodiscard]] NamePart spellingPart(const text::FoldedText &name, bool isAlias) const;
    /** Of a name, and of what begins at a later word of it. */
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
