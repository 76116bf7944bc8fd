// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/rules.h"

#include <QCoreApplication>

#include <array>

// Rules for a file as a whole, its header and the form of its rows.
namespace mueang::catalogue::compile::rules {

namespace {

/** In the order of FileForm. */
constexpr std::array forms{
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text in UTF-16 (“Unicode text”)"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text in UTF-32"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text in the Thai encoding Windows-874"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text in another encoding than UTF-8"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "an Excel workbook (.xlsx)"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "an old Excel workbook (.xls)"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "an OpenDocument spreadsheet (.ods)"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "an archive (.zip)"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "a web page or XML"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "JSON"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "a PDF document"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "a SQLite database"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "no text"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text with the line ends of old Macs (only CR)"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text with semicolons between the cells"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text with tabs between the cells"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text with vertical bars between the cells"),
    QT_TRANSLATE_NOOP("mueang::catalogue::Build", "text with a line “sep=” before the titles"),
};
static_assert(forms.size() == static_cast<std::size_t>(FileForm::SeparatorLine) + 1);

} // namespace

QString fileForm(FileForm form)
{
    const char *const name = forms.at(static_cast<std::size_t>(form));
    return QCoreApplication::translate(
               "mueang::catalogue::Build",
               "The file seems to be %1. Save it as CSV with the character set UTF-8 and commas: "
               "in LibreOffice as “Text CSV”, in Excel as “CSV UTF-8 (Comma delimited)”.")
        .arg(QCoreApplication::translate("mueang::catalogue::Build", name));
}

QString fileMisnamed(const QString &known)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "This file is not read: save it as CSV under the name “%1”.")
        .arg(known);
}

QString fileBeside(const QString &known)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "This file is not read, only “%1” is: move this one to another folder.")
        .arg(known);
}

QString columnNumber(int number)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "column %1").arg(QString::number(number));
}

QString columnTitle(const QString &title)
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The title of this column is written “%1”.")
        .arg(title);
}

QString columnUntitled()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "A column with content has a title in the first line.");
}

QString fileRequired()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "This file is required.");
}

QString fileUnknown()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "This is none of the files of a catalogue: see data/README.md.");
}

QString fileEmpty()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The first line names the columns.");
}

QString columnRequired()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "This column is required.");
}

QString columnUnknown()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "This file has no such column: see data/README.md.");
}

QString columnTwice()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A column stands only once.");
}

QString oneRow()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "This file has exactly one row.");
}

QString cellCount(int expected, int found)
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "A row has as many cells as the first line: %1, not %2.")
        .arg(QString::number(expected), QString::number(found));
}

QString utf8()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "The file is UTF-8 text.");
}

QString nullCharacter()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A text has no NUL character.");
}

QString strayQuote()
{
    return QCoreApplication::translate("mueang::catalogue::Build",
                                       "A quotation mark stands only around a whole cell; inside it is doubled.");
}

QString unclosedQuote()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A quotation mark that is opened is closed.");
}

QString tooLong()
{
    return QCoreApplication::translate("mueang::catalogue::Build", "A cell has at most 65536 bytes.");
}

} // namespace mueang::catalogue::compile::rules
