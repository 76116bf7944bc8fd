// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/safetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace mueang::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4096;
constexpr int maxMarks = 4; ///< per letter; Thai needs two, decomposed Vietnamese three

/** Returns whether QTextDocument interprets the character, as an embedded object or a frame border. */
bool isForeign(QChar character)
{
    return character == QChar::ObjectReplacementCharacter || character.isNonCharacter()
        || (character >= QChar(0xFDD0) && character <= QChar(0xFDEF));
}

bool isMark(QChar character)
{
    return character.category() == QChar::Mark_NonSpacing || character.category() == QChar::Mark_Enclosing;
}

QStringView firstPart(QStringView text)
{
    const QStringView start = text.first(longestText);
    return start.back().isHighSurrogate() ? start.chopped(1) : start;
}

struct CodePoints
{
    char32_t first;
    char32_t last;
};

/** Unicode's East Asian Width W and F, by whole blocks: terminals draw these two cells wide. */
constexpr std::array wideBlocks{
    CodePoints{0x1100, 0x115F},   CodePoints{0x2E80, 0x303E},   CodePoints{0x3041, 0xA4CF},
    CodePoints{0xA960, 0xA97F},   CodePoints{0xAC00, 0xD7A3},   CodePoints{0xF900, 0xFAFF},
    CodePoints{0xFE30, 0xFE6F},   CodePoints{0xFF00, 0xFF60},   CodePoints{0xFFE0, 0xFFE6},
    CodePoints{0x1F300, 0x1F64F}, CodePoints{0x1F900, 0x1F9FF}, CodePoints{0x20000, 0x3FFFD},
};

int cellsOf(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const bool isWide = std::ranges::any_of(wideBlocks, [codePoint](const CodePoints &block) {
        return codePoint >= block.first && codePoint <= block.last;
    });
    return isWide ? 2 : 1;
}

bool isJoiner(char32_t codePoint)
{
    return codePoint == 0x200C || codePoint == 0x200D;
}

} // namespace

QString displayText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        const bool turns = (character >= u'\u202A' && character <= u'\u202E')
            || (character >= u'\u2066' && character <= u'\u2069') || character == u'\uFEFF';
        if (character.isSpace() || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph) {
            shown += u' ';
        } else if (turns || character.category() == QChar::Other_Control) {
            shown += QChar::ReplacementCharacter;
        } else {
            shown += character;
        }
    }
    return shown;
}

QString menuText(const QString &text)
{
    return displayText(text).replace(u'&', u"&&"_s);
}

QString escaped(const QString &text)
{
    return displayText(text).toHtmlEscaped();
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : "<qt>"_L1 + text.toHtmlEscaped() + "</qt>"_L1;
}

QString pageText(QStringView text)
{
    const bool isLong = text.size() > longestText;
    const QString line = displayText((isLong ? firstPart(text) : text).toString());
    QString shown;
    shown.reserve(line.size() + 1);
    int marks = 0;
    for (const QChar character : line) {
        marks = isMark(character) ? marks + 1 : 0;
        if (marks <= maxMarks) {
            shown += isForeign(character) ? QChar(QChar::ReplacementCharacter) : character;
        }
    }
    return isLong ? shown + u'…' : shown;
}

QStringList lineBreakParts(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        parts += text.sliced(from, to - from);
        from = to;
    }
    return parts;
}

QString terminalText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t codePoint : text.toUcs4()) {
        const QChar::Category category = QChar::category(codePoint);
        const bool isBreak = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (category == QChar::Other_Control || isBreak) {
            result += u' ';
        } else if (category != QChar::Other_Format || isJoiner(codePoint)) {
            result += QChar::fromUcs4(codePoint);
        }
    }
    return result;
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t codePoint : text.toUcs4()) {
        width += cellsOf(codePoint);
    }
    return width;
}

QString elided(QStringView text, int width)
{
    if (displayWidth(text) <= width) {
        return text.toString();
    }
    QString start;
    int used = 0;
    for (const char32_t codePoint : text.toUcs4()) {
        used += cellsOf(codePoint);
        if (used > width - 1) {
            break;
        }
        start += QChar::fromUcs4(codePoint);
    }
    return start + u'…';
}

} // namespace mueang::text
