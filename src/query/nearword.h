// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"
#include "text/editdistance.h"
#include "text/fold.h"

#include <QString>
#include <QStringView>

#include <cstdint>

namespace mueang::query {

/** A folded name that a word may come near to. */
struct NearName
{
    text::FoldedText folded;
    QStringView shown; ///< how a person is told of it
    bool isAlias = false; ///< found from its start only
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

    /** Slips, 0 for a similar spelling; text::noDistance when the name is not near. */
    [[nodiscard]] int distance(const NearName &name);

    /** Where the name is so near. */
    [[nodiscard]] NamePart part(const NearName &name, int distance);

    [[nodiscard]] const QString &letters() const { return m_letters; }

private:
    [[nodiscard]] NamePart spellingPart(const NearName &name) const;
    [[nodiscard]] text::Anchor anchor(const NearName &name) const;

    QString m_letters;
    QString m_skeleton;
    text::EditDistance m_typos;
    Tier m_tier;
    bool m_isThai;
    bool m_mayBeNear;
};

} // namespace mueang::query
