// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>

/** Letters that nobody chose. */
namespace mueang::testsupport {

/** Of some letters, always the same for a number. */
[[nodiscard]] inline QString randomWord(QRandomGenerator &random, QStringView letters, int length)
{
    QString word;
    while (word.size() < length) {
        word += letters[random.bounded(static_cast<int>(letters.size()))];
    }
    return word;
}

inline constexpr QStringView latinLetters = u"abcdefghijklmnopqrstuvwxyz";
inline constexpr QStringView thaiConsonants = u"กขคงจชซญดตถทธนบปผพฟภมยรลวศษสหอฮ";
inline constexpr QStringView thaiLetters = u"กขคงจชซญดตถทธนบปผพฟภมยรลวศษสหอฮะาิีุูเแโใไั";

} // namespace mueang::testsupport
