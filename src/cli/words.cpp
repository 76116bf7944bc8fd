// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/words.h"

#include "catalogue/enumkeys.h"
#include "text/fold.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

/** A word that users may type, as opposed to a label: both languages are accepted in any interface language. */
template<class Value>
struct Word
{
    Value value;
    QStringView spelling;
};

template<class Value>
std::optional<Value> match(const QString &word, std::span<const Word<Value>> words)
{
    const QString folded = text::fold(word);
    for (const Word<Value> &entry : words) {
        if (!folded.isEmpty() && folded == text::fold(entry.spelling)) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/** Matches the keys and labels of an enumeration and the additional words. */
template<class Enum>
std::optional<Enum> matchEnum(const QString &word, std::span<const Word<Enum>> words)
{
    const QString folded = text::fold(word);
    for (const auto &entry : catalogue::keyedValues<Enum>()) {
        if (folded == text::fold(QString::fromLatin1(entry.key)) || folded == text::fold(wording::label(entry.value))) {
            return entry.value;
        }
    }
    return match(word, words);
}

template<class Enum>
QStringList keys()
{
    QStringList result;
    for (const auto &entry : catalogue::keyedValues<Enum>()) {
        result.append(QString::fromLatin1(entry.key));
    }
    return result;
}

tl::unexpected<QString> notOneOf(const QString &word, const QStringList &candidates)
{
    return wrong(
        QCoreApplication::translate("mueang::Cli", "“%1” is none of: %2.").arg(word, candidates.join(", "_L1)));
}

bool isUnknown(const QString &word)
{
    const QString folded = text::fold(word);
    return folded == text::fold(u"unknown") || folded == text::fold(u"ไม่ทราบ")
        || folded == text::fold(wording::notKnown());
}

/** Removes “smart”, as in "Smart Energy" and "ด้านพลังงานอัจฉริยะ" for Domain::Energy. */
QString withoutSmart(const QString &word)
{
    QString rest = word.trimmed();
    for (const QStringView prefix : {QStringView(u"smart"), QStringView(u"ด้าน")}) {
        if (rest.size() > prefix.size() && rest.startsWith(prefix, Qt::CaseInsensitive)) {
            rest = rest.mid(prefix.size()).trimmed();
        }
    }
    return rest.endsWith(u"อัจฉริยะ") ? rest.chopped(8).trimmed() : rest;
}

} // namespace

Parsed<std::optional<catalogue::Domain>> parseDomain(const QString &word)
{
    using catalogue::Domain;
    static constexpr Word<Domain> words[] = {
        {Domain::Environment, u"สิ่งแวดล้อม"},
        {Domain::Economy, u"เศรษฐกิจ"},
        {Domain::Mobility, u"การเดินทาง"},
        {Domain::Mobility, u"การเดินทางและขนส่ง"},
        {Domain::Mobility, u"ขนส่ง"},
        {Domain::Mobility, u"การสัญจร"},
        {Domain::Energy, u"พลังงาน"},
        {Domain::People, u"พลเมือง"},
        {Domain::Living, u"การดำรงชีวิต"},
        {Domain::Governance, u"การบริหารภาครัฐ"},
        {Domain::Governance, u"การบริหารจัดการภาครัฐ"},
        {Domain::Governance, u"ภาครัฐ"},
    };
    if (isUnknown(word)) {
        return std::optional<Domain>();
    }
    const auto domain = matchEnum<Domain>(withoutSmart(word), words);
    if (!domain) {
        return notOneOf(word, keys<Domain>() << u"unknown"_s);
    }
    return domain;
}

Parsed<std::optional<catalogue::CityType>> parseCityType(const QString &word)
{
    using catalogue::CityType;
    static constexpr Word<CityType> words[] = {
        {CityType::Livable, u"เมืองเดิมน่าอยู่"},  {CityType::Livable, u"เมืองน่าอยู่"}, {CityType::Livable, u"น่าอยู่"},
        {CityType::Livable, u"livable city"}, {CityType::Livable, u"liveable"}, {CityType::New, u"เมืองใหม่ทันสมัย"},
        {CityType::New, u"เมืองใหม่"},          {CityType::New, u"ทันสมัย"},        {CityType::New, u"new city"},
    };
    if (isUnknown(word)) {
        return std::optional<CityType>();
    }
    const auto type = matchEnum<CityType>(word, words);
    if (!type) {
        return notOneOf(word, keys<CityType>() << u"unknown"_s);
    }
    return type;
}

Parsed<catalogue::Verification> parseVerification(const QString &word)
{
    using catalogue::Verification;
    static constexpr Word<Verification> words[] = {
        {Verification::High, u"สูง"},
        {Verification::Medium, u"ปานกลาง"},
        {Verification::Medium, u"กลาง"},
        {Verification::Low, u"ต่ำ"},
    };
    const auto verification = matchEnum<Verification>(word, words);
    if (!verification) {
        return notOneOf(word, keys<Verification>());
    }
    return *verification;
}

Parsed<text::Language> parseLanguage(const QString &word)
{
    static constexpr Word<text::Language> words[] = {
        {text::Language::Thai, u"th"},    {text::Language::Thai, u"thai"},       {text::Language::Thai, u"ไทย"},
        {text::Language::English, u"en"}, {text::Language::English, u"english"},
    };
    const auto language = match<text::Language>(word, words);
    if (!language) {
        return notOneOf(word, {u"th"_s, u"en"_s});
    }
    return *language;
}

Parsed<text::Era> parseEra(const QString &word)
{
    static constexpr Word<text::Era> words[] = {
        {text::Era::Buddhist, u"buddhist"}, {text::Era::Buddhist, u"be"}, {text::Era::Buddhist, u"พ.ศ."},
        {text::Era::Common, u"common"},     {text::Era::Common, u"ce"},   {text::Era::Common, u"ค.ศ."},
    };
    const auto era = match<text::Era>(word, words);
    if (!era) {
        return notOneOf(word, {u"buddhist"_s, u"common"_s});
    }
    return *era;
}

Parsed<int> parseApprovalYear(const QString &word)
{
    if (isUnknown(word)) {
        return 0;
    }
    const auto year = text::parseYear(word);
    if (!year) {
        return wrong(QCoreApplication::translate(
                         "mueang::Cli", "“%1” is no year: write it like 2565 (Buddhist Era) or 2022 (Common Era).")
                         .arg(word));
    }
    return *year;
}

} // namespace mueang::cli
