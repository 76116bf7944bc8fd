// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/values.h"

#include "catalogue/compile/rules.h"
#include "text/script.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMarks = 6;

bool isSmallLetter(QChar character)
{
    return character >= u'a' && character <= u'z';
}

/**
 * Returns whether this is a control, format (direction, joiner, byte order mark, tag) or separator character, a
 * surrogate or a noncharacter.
 */
bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(character);
    }
}

struct OrdinaryRun
{
    char32_t first;
    char32_t last;
    char32_t ordinary; ///< for `first`
};

/** Positions where Windows fonts before OpenType had shifted and footless Thai glyphs. */
constexpr std::array oldThaiGlyphs{
    OrdinaryRun{0xF700, 0xF700, 0xE10}, OrdinaryRun{0xF701, 0xF704, 0xE34}, OrdinaryRun{0xF705, 0xF709, 0xE48},
    OrdinaryRun{0xF70A, 0xF70E, 0xE48}, OrdinaryRun{0xF70F, 0xF70F, 0xE0D}, OrdinaryRun{0xF710, 0xF710, 0xE31},
    OrdinaryRun{0xF711, 0xF711, 0xE4D}, OrdinaryRun{0xF712, 0xF712, 0xE47}, OrdinaryRun{0xF713, 0xF717, 0xE48},
    OrdinaryRun{0xF718, 0xF71A, 0xE38},
};

/** Returns the letter that a private-use character stands for in old Thai fonts, or 0. */
char32_t ordinaryThai(char32_t character)
{
    const auto run = std::find_if(oldThaiGlyphs.begin(), oldThaiGlyphs.end(), [character](const OrdinaryRun &each) {
        return character >= each.first && character <= each.last;
    });
    return run == oldThaiGlyphs.end() ? 0 : run->ordinary + (character - run->first);
}

/**
 * Matches spreadsheet errors such as #REF!, the ### of a narrow column, and marks of a missing value. "Nan" is a
 * province.
 */
bool isPlaceholder(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(#[A-Z0/]+[!?]|#N/A|#GETTING_DATA|#+|Err:[0-9]+|<NA>|[nN]/[aA]|nan|NaN|NaT|null|NULL|None)$"_s);
    constexpr qsizetype longest = 20; // longer texts, which is most of them, skip the regular expression
    return text.size() <= longest && pattern.match(text).hasMatch();
}

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

std::optional<QString> objectionToCharacters(QStringView text, TextKind kind)
{
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        marks = isMark(character) ? marks + 1 : 0;
        if (character == U'\n') {
            if (kind == TextKind::Line) {
                return rules::lineBreaks();
            }
        } else if (character == U'\uFFFD') {
            return rules::replacementCharacter();
        } else if (QChar::category(character) == QChar::Other_PrivateUse) {
            return rules::privateUse(character, ordinaryThai(character));
        } else if (isInvisible(character)) {
            return rules::controlCharacters();
        } else if (marks > maxMarks) {
            return rules::combiningMarks();
        }
    }
    return std::nullopt;
}

bool isNumberForm(QStringView text, bool mayHavePoint)
{
    if (text.startsWith(u'-')) {
        text = text.sliced(1);
    }
    const qsizetype point = mayHavePoint ? text.indexOf(u'.') : -1;
    const auto isWhole = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), text::isAsciiDigit);
    };
    return point < 0 ? isWhole(text) : isWhole(text.first(point)) && isWhole(text.sliced(point + 1));
}

template<class Number>
std::optional<Number> parse(QStringView text)
{
    const QByteArray digits = text.toLatin1();
    Number value = 0;
    const auto [rest, error] = std::from_chars(digits.begin(), digits.end(), value);
    return error == std::errc() && rest == digits.end() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<QString> violatedTextRule(QStringView text, TextKind kind)
{
    if (auto objection = objectionToCharacters(text, kind)) {
        return objection;
    }
    if (text.trimmed().size() != text.size()) {
        return rules::spaces();
    }
    if (isPlaceholder(text)) {
        return rules::placeholder();
    }
    const QString given = text.toString();
    if (given.normalized(QString::NormalizationForm_C) != given) {
        return rules::composed();
    }
    return std::nullopt;
}

bool isSlug(QStringView text, char16_t joint)
{
    bool mayJoin = false;
    for (const QChar character : text) {
        const bool isWord = isSmallLetter(character) || text::isAsciiDigit(character);
        if (!isWord && !(mayJoin && character == joint)) {
            return false;
        }
        mayJoin = isWord;
    }
    return mayJoin;
}

bool isSourceId(QStringView text)
{
    return isSlug(text.toString().toLower(), u'-')
        && std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

bool isProvinceCode(QStringView text)
{
    return text.size() == 5 && text.startsWith("TH-"_L1) && text::isAsciiDigit(text[3]) && text::isAsciiDigit(text[4]);
}

std::optional<qint64> parseInteger(QStringView text)
{
    return isNumberForm(text, false) ? parse<qint64>(text) : std::nullopt;
}

std::optional<double> parseReal(QStringView text)
{
    return isNumberForm(text, true) ? parse<double>(text) : std::nullopt;
}

} // namespace mueang::catalogue::compile
