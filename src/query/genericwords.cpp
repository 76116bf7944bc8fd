// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/genericwords.h"

#include "text/fold.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <span>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;

/** Words before a name. Abbreviations keep their points, without which they are letters of any word. */
constexpr std::array<QStringView, 25> thaiTitles{u"องค์การบริหารส่วนจังหวัด",
                                                 u"องค์การบริหารส่วนตำบล",
                                                 u"โครงการเมืองอัจฉริยะ",
                                                 u"เทศบาลนคร",
                                                 u"เทศบาลเมือง",
                                                 u"เทศบาลตำบล",
                                                 u"เมืองอัจฉริยะ",
                                                 u"สมาร์ทซิตี้",
                                                 u"สมาร์ตซิตี้",
                                                 u"จังหวัด",
                                                 u"อำเภอ",
                                                 u"ตำบล",
                                                 u"ภาค",
                                                 u"ปี",
                                                 u"พ.ศ.",
                                                 u"ค.ศ.",
                                                 u"อบจ.",
                                                 u"อบต.",
                                                 u"ทน.",
                                                 u"ทม.",
                                                 u"ทต.",
                                                 u"จ.",
                                                 u"อ.",
                                                 u"ต.",
                                                 u"ม."};
constexpr std::array<QStringView, 3> thaiEndings{u"เมืองอัจฉริยะ", u"สมาร์ทซิตี้", u"สมาร์ตซิตี้"};
constexpr std::array latinWords{"province"_L1, "changwat"_L1, "region"_L1,       "phak"_L1,      "be"_L1,  "ce"_L1,
                                "ad"_L1,       "year"_L1,     "municipality"_L1, "smartcity"_L1, "city"_L1};

/** A word to leave out: an abbreviation only as it is written here, any other word as it is folded. */
struct GenericWord
{
    explicit GenericWord(QStringView word)
        : text(word)
        , folded(text::fold(word))
        , isAbbreviation(word.endsWith(u'.'))
    { }

    QStringView text;
    QString folded;
    bool isAbbreviation;
};

std::vector<GenericWord> genericWords(std::span<const QStringView> words)
{
    return {words.begin(), words.end()};
}

/** Removes a title from the start of a word, of which `typed` and `folded` are two forms. */
bool removeTitle(QStringView &typed, QString &folded)
{
    static const std::vector<GenericWord> titles = genericWords(thaiTitles);
    for (const GenericWord &title : titles) {
        if (title.isAbbreviation ? typed.startsWith(title.text) : folded.startsWith(title.folded)) {
            typed = typed.startsWith(title.text) ? typed.sliced(title.text.size()) : QStringView();
            folded.remove(0, title.folded.size());
            return true;
        }
    }
    return false;
}

bool removeEnding(QString &folded)
{
    static const std::vector<GenericWord> endings = genericWords(thaiEndings);
    const auto ending =
        std::ranges::find_if(endings, [&folded](const GenericWord &word) { return folded.endsWith(word.folded); });
    if (ending != endings.end()) {
        folded.chop(ending->folded.size());
    }
    return ending != endings.end();
}

bool isGenericLatin(QStringView folded)
{
    return std::ranges::any_of(latinWords, [folded](QLatin1StringView generic) { return folded == generic; });
}

} // namespace

QString foldWithoutGenericWord(QStringView word)
{
    QString folded = text::fold(word);
    while (removeTitle(word, folded)) { }
    while (removeEnding(folded)) { }
    return isGenericLatin(folded) ? QString() : folded;
}

std::vector<FoldedWord> foldWords(QStringView text)
{
    std::vector<FoldedWord> words;
    for (const QStringView part : text::splitAtSpaces(text)) {
        if (QString letters = text::fold(part); !letters.isEmpty()) {
            if (letters == "city"_L1 && !words.empty() && words.back().letters == "smart"_L1) {
                words.back().specific.clear();
            }
            words.push_back({part, std::move(letters), foldWithoutGenericWord(part)});
        }
    }
    return words;
}

} // namespace mueang::query
