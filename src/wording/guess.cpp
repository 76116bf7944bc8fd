// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/guess.h"

#include <QCoreApplication>

namespace mueang::wording {

namespace {

QString quoted(const QString &sentence, const QString &name)
{
    constexpr qsizetype longest = 80;
    return sentence.arg(name.size() > longest ? QString(name.left(longest) + u'…') : name);
}

} // namespace

QString guessSentence(const query::Result &result)
{
    const bool isClear = !result.shownFor.isEmpty();
    switch (result.tier) {
    case query::Tier::Exact:
        break;
    case query::Tier::OtherLayout:
        return quoted(QCoreApplication::translate("mueang::Guess",
                                                  "Showing results for “%1” (typed in the other keyboard layout)."),
                      result.shownFor);
    case query::Tier::SimilarSpelling:
        return isClear
            ? quoted(QCoreApplication::translate("mueang::Guess", "Showing results for “%1” (similar spelling)."),
                     result.shownFor)
            : QCoreApplication::translate("mueang::Guess", "Showing results with a similar spelling.");
    case query::Tier::Typo:
        return isClear ? quoted(QCoreApplication::translate("mueang::Guess", "Did you mean “%1”?"), result.shownFor)
                       : QCoreApplication::translate("mueang::Guess", "Showing what comes nearest to the search text.");
    }
    return {};
}

} // namespace mueang::wording
