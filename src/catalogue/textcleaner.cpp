// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/textcleaner.h"

#include <QChar>
#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace mueang::catalogue {

namespace {

constexpr int maxMarks = 6;

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

/** Returns whether the text is clean already. It may miss some. */
bool isClean(QStringView text)
{
    int marks = 0;
    for (const QChar unit : text) {
        const char16_t character = unit.unicode();
        if (!isPlain(character) || (marks > 0 && isThaiMarkBelow(character))) {
            return false;
        }
        marks = isThaiMark(character) ? marks + 1 : 0;
        if (marks > maxMarks) {
            return false;
        }
    }
    return true;
}

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
        if (isDropped(character) || (isMark(character) && marks > maxMarks)) {
            continue;
        }
        marks = isMark(character) ? marks : 0;
        result += QChar::fromUcs4(character);
    }
    return result;
}

} // namespace

std::optional<QStringView> TextCleaner::clean(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_units.resize(std::max(m_units.size(), static_cast<std::size_t>(decoder.requiredSpace(bytes.size()))));
    const QStringView text(m_units.data(), decoder.appendToBuffer(m_units.data(), bytes));
    if (decoder.hasError()) {
        return std::nullopt;
    }
    if (isClean(text)) {
        return text;
    }
    // NFC comes last, because removing a character can bring together others that NFC composes or reorders. The limit
    // on marks comes before it, because NFC is slow on long runs of marks.
    m_cleaned = cleaned(text.toString()).normalized(QString::NormalizationForm_C);
    return m_cleaned;
}

} // namespace mueang::catalogue
