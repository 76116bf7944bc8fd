// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/**
 * The rules of data/README.md in the words of the interface's language: each says what must hold.
 */
namespace mueang::catalogue::compile::rules {

[[nodiscard]] QString fileRequired();
[[nodiscard]] QString fileUnknown();
[[nodiscard]] QString fileEmpty();
[[nodiscard]] QString columnRequired();
[[nodiscard]] QString columnUnknown();
[[nodiscard]] QString columnTwice();
[[nodiscard]] QString commas();
[[nodiscard]] QString oneRow();
[[nodiscard]] QString cellCount(int expected, int found);
[[nodiscard]] QString utf8();
[[nodiscard]] QString nullCharacter();
[[nodiscard]] QString strayQuote();
[[nodiscard]] QString unclosedQuote();
[[nodiscard]] QString tooLong();
[[nodiscard]] QString required();
[[nodiscard]] QString spaces();
[[nodiscard]] QString controlCharacters();
[[nodiscard]] QString lineBreaks();
[[nodiscard]] QString composed();
[[nodiscard]] QString combiningMarks();
[[nodiscard]] QString replacementCharacter();
[[nodiscard]] QString id();
[[nodiscard]] QString sourceId();
[[nodiscard]] QString measureKey();
[[nodiscard]] QString provinceCode();
[[nodiscard]] QString keyword(const QString &allowed);
[[nodiscard]] QString date();
[[nodiscard]] QString integer(qint64 least, qint64 most);
[[nodiscard]] QString number();
[[nodiscard]] QString range(double least, double most);
[[nodiscard]] QString positive();
[[nodiscard]] QString url();
[[nodiscard]] QString listItem();
[[nodiscard]] QString listTwice();
[[nodiscard]] QString together(const QString &other);
[[nodiscard]] QString sameAsLine(int line);
[[nodiscard]] QString idTaken(const QString &file);
[[nodiscard]] QString oneOf(const QString &columns);
[[nodiscard]] QString unknownReference(const QString &file);
[[nodiscard]] QString roundTaken();
[[nodiscard]] QString roundTooLate();
[[nodiscard]] QString numberTaken();
[[nodiscard]] QString numberWithoutRound();
[[nodiscard]] QString approvedOnce();
[[nodiscard]] QString nameStatus();
[[nodiscard]] QString ownNeighbour();
[[nodiscard]] QString mutualNeighbour(const QString &code);
[[nodiscard]] QString moreProblems(int count);

} // namespace mueang::catalogue::compile::rules
