// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/safetext.h"

#include "gui/dialogs/messages.h"

#include <QTextBoundaryFinder>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4096;
constexpr int mostMarks = 4; ///< on one letter; Thai needs two, Vietnamese decomposed three

/** Characters that mean something else to a text document than a letter: objects and borders of frames. */
bool isForeign(QChar character)
{
    return character == QChar::ObjectReplacementCharacter || character.isNonCharacter()
        || (character >= QChar(0xFDD0) && character <= QChar(0xFDEF));
}

bool isMark(QChar character)
{
    return character.category() == QChar::Mark_NonSpacing || character.category() == QChar::Mark_Enclosing;
}

QStringView cutWhole(QStringView text)
{
    const QStringView start = text.first(longestText);
    return start.back().isHighSurrogate() ? start.chopped(1) : start;
}

} // namespace

QString pageText(QStringView text)
{
    const bool isLong = text.size() > longestText;
    const QString line = displayText((isLong ? cutWhole(text) : text).toString());
    QString shown;
    shown.reserve(line.size() + 1);
    int marks = 0;
    for (const QChar character : line) {
        marks = isMark(character) ? marks + 1 : 0;
        if (marks <= mostMarks) {
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

} // namespace mueang::gui
