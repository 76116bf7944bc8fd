// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/values.h"

#include "catalogue/compile/rules.h"

#include <QUrl>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMarks = 6;
constexpr qsizetype longestAddress = 2048;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSmallLetter(QChar character)
{
    return character >= u'a' && character <= u'z';
}

/** Controls, formats (direction, joiners, byte order mark, tags), separators and no characters. */
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
        } else if (isInvisible(character)) {
            return rules::controlCharacters();
        } else if (marks > mostMarks) {
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
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), isDigit);
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

std::optional<QString> objectionToText(QStringView text, TextKind kind)
{
    if (auto objection = objectionToCharacters(text, kind)) {
        return objection;
    }
    if (text.trimmed().size() != text.size()) {
        return rules::spaces();
    }
    const QString given = text.toString();
    if (given.normalized(QString::NormalizationForm_C) != given) {
        return rules::composed();
    }
    return std::nullopt;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !text.contains(u'@' + url.host()) && text.size() <= longestAddress;
}

bool isSlug(QStringView text, char16_t joint)
{
    bool mayJoin = false;
    for (const QChar character : text) {
        const bool isWord = isSmallLetter(character) || isDigit(character);
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
    return text.size() == 5 && text.startsWith("TH-"_L1) && isDigit(text[3]) && isDigit(text[4]);
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
