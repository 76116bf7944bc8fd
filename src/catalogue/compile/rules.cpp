// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/rules.h"

#include <QCoreApplication>

namespace mueang::catalogue::compile::rules {

using namespace Qt::StringLiterals;

QString required()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A value is required.");
}

QString spaces()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "No space stands before or after the text.");
}

QString controlCharacters()
{
    return QCoreApplication::translate(
        "mueang::catalogue::Build",
        "A text has no control characters, invisible characters or marks of text direction.");
}

QString lineBreaks()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "This text has no line break.");
}

QString composed()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The text is in Unicode normalization form C.");
}

QString combiningMarks()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A letter has at most six marks above or below.");
}

QString replacementCharacter()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The character U+FFFD says that a letter was lost.");
}

QString privateUse(char32_t character, char32_t ordinary)
{
    const QString code = QString::number(character, 16).toUpper();
    if (ordinary == 0) {
        return QCoreApplication::translate("mueang::catalogue::Build",
                                           "The character U+%1 has a meaning in a single font only: write an ordinary "
                                           "letter.")
            .arg(code);
    }
    const bool isMark = QChar::category(ordinary) == QChar::Mark_NonSpacing;
    const QString letter = (isMark ? QString(QChar(0x25CC)) : QString()) + QString::fromUcs4(&ordinary, 1);
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "The character U+%1 is of old Thai fonts: write the ordinary “%2” (U+%3).")
        .arg(code, letter, u"%1"_s.arg(static_cast<uint>(ordinary), 4, 16, QLatin1Char('0')).toUpper());
}

QString placeholder()
{
    return QCoreApplication::translate(
        "mueang::catalogue::Build",
        "This says in another program that a value is wrong or missing: write the value, "
        "or leave the cell empty.");
}

QString id()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "An id is of small letters a-z, digits and single hyphens.");
}

QString sourceId()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "The id of a source is of letters A-Z and a-z, digits and single hyphens.");
}

QString idInOtherCapitals(const QString &other)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "Two ids differ in more than capitals: “%1” is there already.")
        .arg(other);
}

QString measureKey()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "A measure is of small letters a-z, digits and single underscores.");
}

QString provinceCode()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "The code of a province is of ISO 3166-2, as TH-90.");
}

QString keyword(const QString &allowed)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The value is one of: %1.").arg(allowed);
}

QString date()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "A date is YYYY, YYYY-MM or YYYY-MM-DD of the Common Era (2022, not 2565).");
}

QString integer(qint64 minimum, qint64 maximum)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A whole number from %1 to %2 in digits 0-9.")
        .arg(QString::number(minimum), QString::number(maximum));
}

QString number()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "A number in digits 0-9 with a decimal point, without separators.");
}

QString range(double minimum, double maximum)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A number from %1 to %2.")
        .arg(QString::number(minimum), QString::number(maximum));
}

QString positive()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The number is greater than 0.");
}

QString url()
{
    return QCoreApplication::translate(
        "mueang::catalogue::Build",
        "An address begins with http:// or https://, names a host and no user, and has at most 2048 characters.");
}

QString listItem()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "No item of the list is empty.");
}

QString listTwice()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "An item stands only once in the list.");
}

QString together(const QString &other)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "This value and %1 are given together or not at all.")
        .arg(other);
}

QString sameAsLine(int line)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "Line %1 says the same already.")
        .arg(QString::number(line));
}

QString idTaken(const QString &file)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "Another area of %1 has this id.").arg(file);
}

QString oneOf(const QString &columns)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "At least one of these is given: %1.").arg(columns);
}

QString unknownReference(const QString &file)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The value stands in %1.").arg(file);
}

QString tooMany(qint64 maximum, qint64 found)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A catalogue holds at most %1 of these, not %2.")
        .arg(QString::number(maximum), QString::number(found));
}

QString tooManySources(qint64 maximum)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "An area and all that is known of it name at most %1 sources.")
        .arg(QString::number(maximum));
}

QString tooMuchText(qint64 maximum)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "An area and all that is known of it have at most %1 characters.")
        .arg(QString::number(maximum));
}

QString roundTaken()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A round has a number of its own.");
}

QString roundTooLate()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "The round of an area of this edition was held by the date of the edition.");
}

QString numberTaken()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A number is given once in a round.");
}

QString numberWithoutRound()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A number in a round needs the round.");
}

QString approvedOnce()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "An area is approved once; a later event is a renewal.");
}

QString nameStatus()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "The status of a name that is not given is 'unknown'.");
}

QString ownNeighbour()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A province is not its own neighbour.");
}

QString mutualNeighbour(const QString &code)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "Neighbours name each other: %1 does not name this province.")
        .arg(code);
}

QString leftOut(const QString &day)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "Left out of this edition: it was not approved by %1.")
        .arg(day);
}

QString oneLanguage(const QString &other, int count)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "In %n row(s) the text stands only in the column %1: it is shown in both "
                                       "languages.",
                                       nullptr, count)
        .arg(other);
}

QString columnOfFormerVersion(const QString &instead, int count)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "This column of version 0.1 is still read (%n text(s)): write its texts in both "
                                       "languages, in the columns %1.",
                                       nullptr, count)
        .arg(instead);
}

QString columnReplaced(const QString &instead)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "A text of this column of version 0.1 is written in the columns %1.")
        .arg(instead);
}

QString bothLanguages(const QString &other)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "The text of the column %1 is given in this language too.")
        .arg(other);
}

QString moreProblems(int count)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "%n more problem(s) are not listed.", nullptr,
                                       count);
}

} // namespace mueang::catalogue::compile::rules
