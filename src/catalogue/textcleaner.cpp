// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/textcleaner.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace mueang::catalogue {

namespace {

constexpr int mostMarks = 6;
constexpr char32_t invalid = 0xFFFFFFFF;

constexpr bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

/** Returns whether this is a combining Thai vowel sign or mark. */
constexpr bool isThaiMark(char32_t character)
{
    return character == 0xE31 || isBetween(character, 0xE34, 0xE3A) || isBetween(character, 0xE47, 0xE4E);
}

/** Returns whether this is SARA U, SARA UU or PHINTHU, which NFC orders before tone marks. */
constexpr bool isThaiMarkBelow(char32_t character)
{
    return isBetween(character, 0xE38, 0xE3A);
}

/** Returns whether the character is visible, unchanged by NFC in any context, and without effect on its neighbours. */
constexpr bool isPlain(char32_t character)
{
    return isBetween(character, 0x20, 0x7E) || isBetween(character, 0xA0, 0x2FF) || isBetween(character, 0xE01, 0xE3A)
        || isBetween(character, 0xE3F, 0xE5B) || isBetween(character, 0x2010, 0x2027)
        || isBetween(character, 0x2030, 0x205E);
}

constexpr bool isSpace(char32_t character)
{
    return isBetween(character, 0x09, 0x0D) || character == 0x85 || character == 0x2028 || character == 0x2029;
}

/** Returns whether this is a formatting or control character, or a noncharacter. */
constexpr bool isDropped(char32_t character)
{
    return character < 0x20 || isBetween(character, 0x7F, 0x9F) || character == 0x61C
        || isBetween(character, 0x200E, 0x200F) || isBetween(character, 0x202A, 0x202E)
        || isBetween(character, 0x2066, 0x206F) || character == 0xFEFF || isBetween(character, 0xFFF9, 0xFFFB)
        || isBetween(character, 0xFDD0, 0xFDEF) || (character & 0xFFFEU) == 0xFFFE
        || isBetween(character, 0xE0000, 0xE007F);
}

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/** Decodes the continuation bytes of a sequence. Returns `invalid` if one is missing. */
char32_t trailing(std::string_view utf8, std::size_t at, std::size_t count, char32_t lead)
{
    if (utf8.size() - at <= count) {
        return invalid;
    }
    char32_t value = lead;
    for (std::size_t i = 1; i <= count; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[at + i]);
        if ((byte & 0xC0U) != 0x80) {
            return invalid;
        }
        value = value << 6U | (byte & 0x3FU);
    }
    return value;
}

/** Decodes one character (RFC 3629) and advances `at`. Overlong forms and surrogates are invalid. */
char32_t decodeOne(std::string_view utf8, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(utf8[at]);
    std::size_t count = 0;
    char32_t value = lead;
    char32_t least = 0;
    if (lead >= 0xF0 && lead <= 0xF4) {
        count = 3;
        least = 0x10000;
        value = trailing(utf8, at, count, lead & 0x07U);
    } else if (lead >= 0xE0 && lead < 0xF0) {
        count = 2;
        least = 0x800;
        value = trailing(utf8, at, count, lead & 0x0FU);
    } else if (lead >= 0xC2 && lead < 0xE0) {
        count = 1;
        least = 0x80;
        value = trailing(utf8, at, count, lead & 0x1FU);
    } else if (lead >= 0x80) {
        return invalid;
    }
    at += count + 1;
    return value < least || value > 0x10FFFF || isBetween(value, 0xD800, 0xDFFF) ? invalid : value;
}

/** Detects texts that are already clean, in one pass. It may miss some. */
class PlainCheck final
{
public:
    [[nodiscard]] bool passes(char32_t character)
    {
        if (!isPlain(character)) {
            return false;
        }
        if (!isThaiMark(character)) {
            m_marks = 0;
            return true;
        }
        const bool isInOrder = m_marks == 0 || !isThaiMarkBelow(character);
        return isInOrder && ++m_marks <= mostMarks;
    }

private:
    int m_marks = 0;
};

QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (const char32_t character : text.toUcs4()) {
        if (isSpace(character)) {
            result += u' ';
            marks = 0;
            continue;
        }
        marks = isMark(character) ? marks + 1 : marks;
        if (isDropped(character) || (isMark(character) && marks > mostMarks)) {
            continue;
        }
        marks = isMark(character) ? marks : 0;
        result += QChar::fromUcs4(character);
    }
    return result;
}

} // namespace

bool TextCleaner::decode(std::string_view utf8)
{
    m_units.resize(std::max(m_units.size(), utf8.size()));
    m_count = 0;
    m_isPlain = true;
    PlainCheck check;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = decodeOne(utf8, at);
        if (character == invalid) {
            return false;
        }
        m_isPlain = m_isPlain && check.passes(character);
        if (character >= 0x10000) {
            m_units[m_count++] = QChar::highSurrogate(character);
            m_units[m_count++] = QChar::lowSurrogate(character);
        } else {
            m_units[m_count++] = static_cast<char16_t>(character);
        }
    }
    return true;
}

QStringView TextCleaner::units() const
{
    return {m_units.data(), static_cast<qsizetype>(m_count)};
}

std::optional<QStringView> TextCleaner::clean(std::string_view utf8)
{
    if (!decode(utf8)) {
        return std::nullopt;
    }
    if (m_isPlain) {
        return units();
    }
    // NFC comes last, because removing a character can bring together others that NFC composes or reorders. The limit
    // on marks comes before it, because NFC is slow on long runs of marks.
    m_cleaned = cleaned(units().toString()).normalized(QString::NormalizationForm_C);
    return m_cleaned;
}

} // namespace mueang::catalogue
