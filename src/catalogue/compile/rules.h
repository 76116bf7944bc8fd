// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

/** The rules of data/README.md in the language of the interface. Each one describes the valid state. */
namespace mueang::catalogue::compile::rules {

/** What a file that should be CSV seems to be. */
enum class FileForm : std::uint8_t {
    Utf16,
    Utf32,
    Windows874,
    OtherEncoding,
    Xlsx,
    Xls,
    Ods,
    Zip,
    Html,
    Json,
    Pdf,
    Database,
    NotText,
    OldMacLines,
    Semicolons,
    Tabs,
    Bars,
    SeparatorLine,
};

[[nodiscard]] QString fileForm(FileForm form);
[[nodiscard]] QString fileMisnamed(const QString &known);
[[nodiscard]] QString fileBeside(const QString &known);
[[nodiscard]] QString columnNumber(int number);
[[nodiscard]] QString columnTitle(const QString &title);
[[nodiscard]] QString columnUntitled();
[[nodiscard]] QString fileRequired();
[[nodiscard]] QString fileUnknown();
[[nodiscard]] QString fileEmpty();
[[nodiscard]] QString columnRequired();
[[nodiscard]] QString columnUnknown();
[[nodiscard]] QString columnTwice();
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
/** `ordinary` is the intended letter, or 0. */
[[nodiscard]] QString privateUse(char32_t character, char32_t ordinary);
[[nodiscard]] QString placeholder();
[[nodiscard]] QString id();
[[nodiscard]] QString idInOtherCapitals(const QString &other);
[[nodiscard]] QString sourceId();
[[nodiscard]] QString measureKey();
[[nodiscard]] QString provinceCode();
[[nodiscard]] QString keyword(const QString &allowed);
[[nodiscard]] QString date();
[[nodiscard]] QString integer(qint64 minimum, qint64 maximum);
[[nodiscard]] QString number();
[[nodiscard]] QString range(double minimum, double maximum);
[[nodiscard]] QString positive();
[[nodiscard]] QString url();
[[nodiscard]] QString listItem();
[[nodiscard]] QString listTwice();
[[nodiscard]] QString together(const QString &other);
[[nodiscard]] QString sameAsLine(int line);
[[nodiscard]] QString idTaken(const QString &file);
[[nodiscard]] QString oneOf(const QString &columns);
[[nodiscard]] QString unknownReference(const QString &file);
[[nodiscard]] QString tooMany(qint64 maximum, qint64 found);
[[nodiscard]] QString tooManySources(qint64 maximum);
[[nodiscard]] QString tooMuchText(qint64 maximum);
[[nodiscard]] QString roundTaken();
[[nodiscard]] QString roundTooLate();
[[nodiscard]] QString numberTaken();
[[nodiscard]] QString numberWithoutRound();
[[nodiscard]] QString approvedOnce();
[[nodiscard]] QString nameStatus();
[[nodiscard]] QString ownNeighbour();
[[nodiscard]] QString mutualNeighbour(const QString &code);
[[nodiscard]] QString leftOut(const QString &day);
/** A notice: so many texts of the column `other` are not given in the language of this one. */
[[nodiscard]] QString oneLanguage(const QString &other, int count);
/** A notice: the texts of a column of version 0.1 are read, which `instead` replaces. */
[[nodiscard]] QString columnOfFormerVersion(const QString &instead, int count);
[[nodiscard]] QString columnReplaced(const QString &instead);
[[nodiscard]] QString bothLanguages(const QString &other);
[[nodiscard]] QString moreProblems(int count);

} // namespace mueang::catalogue::compile::rules
