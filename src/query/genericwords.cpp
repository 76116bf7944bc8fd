// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/genericwords.h"

#include "text/fold.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 6> thaiWords{u"จังหวัด", u"จ.", u"ภาค", u"พ.ศ.", u"ค.ศ.", u"ปี"};
constexpr std::array latinWords{"province"_L1, "changwat"_L1, "region"_L1, "phak"_L1,
                                "be"_L1,       "ce"_L1,       "ad"_L1,     "year"_L1};

} // namespace

QString foldWithoutGenericWord(QStringView word)
{
    for (const QStringView generic : thaiWords) {
        if (word.startsWith(generic)) {
            return text::fold(word.sliced(generic.size()));
        }
    }
    const QString folded = text::fold(word);
    const bool isGeneric = std::any_of(latinWords.begin(), latinWords.end(),
                                       [&folded](QLatin1StringView generic) { return folded == generic; });
    return isGeneric ? QString() : folded;
}

} // namespace mueang::query
