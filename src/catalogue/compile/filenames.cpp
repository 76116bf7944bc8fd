// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/filenames.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array knownNames{
    "edition",        "regions",      "sources",        "provinces",          "province_aliases",   "rounds",
    "areas",          "later_areas",  "milestones",     "area_domains",       "area_organisations", "area_projects",
    "area_figures",   "area_awards",  "area_places",    "glossary",           "national_timeline",  "milestone_reasons",
    "area_summaries", "domain_words", "province_words", "organisation_words", "area_words",
};

/** File suffixes of tables, and suffixes that programs append to them. */
constexpr std::array endings{"",     "txt",     "text", "tsv", "tab", "xls", "xlsx", "xlsm", "xlsb", "ods",
                             "fods", "numbers", "gz",   "zip", "bak", "old", "orig", "tmp",  "part", "download"};

/** Returns whether the texts differ by at most one insertion, deletion, substitution or transposition of letters. */
bool isOneSlipAway(QStringView left, QStringView right)
{
    if (left.size() > right.size()) {
        std::swap(left, right);
    }
    const auto [here, there] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto restLeft = left.sliced(here - left.begin());
    const auto restRight = right.sliced(there - right.begin());
    if (right.size() - left.size() == 1) {
        return restLeft == restRight.sliced(1);
    }
    if (left.size() != right.size() || restLeft.isEmpty()) {
        return left == right;
    }
    const bool isReplaced = restLeft.sliced(1) == restRight.sliced(1);
    const bool isSwapped = restLeft.size() > 1 && restLeft[0] == restRight[1] && restLeft[1] == restRight[0]
        && restLeft.sliced(2) == restRight.sliced(2);
    return isReplaced || isSwapped;
}

bool isTableEnding(const QString &ending)
{
    return isOneSlipAway(ending, u"csv") || std::any_of(endings.begin(), endings.end(), [&ending](const char *each) {
               return ending == QLatin1StringView(each);
           });
}

QString lettersAndDigits(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar each) { return each.isLetterOrNumber() || each.isMark(); });
    return result;
}

/** Removes what file managers and browsers add to the name of a copy. */
QString withoutCopyWords(QString stem)
{
    for (const QString &word : {u"copyof"_s, u"copy"_s, u"สำเนาของ"_s, u"สำเนา"_s}) {
        stem.remove(word.normalized(QString::NormalizationForm_KC));
    }
    while (!stem.isEmpty() && stem.back().isDigit()) {
        stem.chop(1);
    }
    return stem;
}

} // namespace

bool isKnownFile(const QString &name)
{
    return std::any_of(knownNames.begin(), knownNames.end(),
                       [&name](const char *known) { return name == QLatin1StringView(known) + ".csv"_L1; });
}

std::optional<QString> similarKnownFile(const QString &name)
{
    QStringList parts = name.normalized(QString::NormalizationForm_KC).toCaseFolded().split(u'.');
    const QString stem = withoutCopyWords(lettersAndDigits(parts.takeFirst()));
    if (!std::all_of(parts.begin(), parts.end(), [](const QString &each) { return isTableEnding(each.trimmed()); })) {
        return std::nullopt;
    }
    const auto isAlike = [&stem](const char *known, auto matches) {
        return matches(QStringView(stem), QStringView(lettersAndDigits(QString::fromLatin1(known))));
    };
    for (const auto matches : {+[](QStringView left, QStringView right) { return left == right; }, +isOneSlipAway}) {
        for (const char *const known : knownNames) {
            if (isAlike(known, matches)) {
                return QString::fromLatin1(known) + u".csv"_s;
            }
        }
    }
    return std::nullopt;
}

} // namespace mueang::catalogue::compile
