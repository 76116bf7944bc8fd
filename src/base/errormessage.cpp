// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errormessage.h"

#include <QCoreApplication>

#include <array>

namespace mueang {

namespace {

constexpr auto context = "mueang::Error";

struct Texts
{
    ErrorKind kind;
    const char *what;
    const char *advice;
};

/** In the order of ErrorKind. %1 is the subject, %2 the place, %3 the detail. */
constexpr std::array texts{
    Texts{ErrorKind::FileNotFound, QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” does not exist."),
          QT_TRANSLATE_NOOP("mueang::Error", "Check the name, or choose another file.")},
    Texts{ErrorKind::FileNotReadable, QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” cannot be read."),
          QT_TRANSLATE_NOOP("mueang::Error", "Check that you may read it and that its disk is connected.")},
    Texts{ErrorKind::NotARegularFile, QT_TRANSLATE_NOOP("mueang::Error", "“%1” is a folder or a device, not a file."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a file.")},
    Texts{ErrorKind::FileEmpty, QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” is empty."),
          QT_TRANSLATE_NOOP("mueang::Error", "Ask its sender for the file again.")},
    Texts{ErrorKind::FileTooSmall, QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” is too small to be a catalogue."),
          QT_TRANSLATE_NOOP("mueang::Error", "It may not have been copied whole: ask its sender for it again.")},
    Texts{ErrorKind::FileTooLarge, QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” is too large for a catalogue."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a smaller catalogue.")},
    Texts{ErrorKind::NotACatalogue, QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” is not a catalogue."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a file that was made by “mueang build”.")},
    Texts{ErrorKind::ForeignDatabase,
          QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” is a database of another program."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a file that was made by “mueang build”.")},
    Texts{ErrorKind::NewerVersion,
          QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” was made by a newer version of Mueang (format %3)."),
          QT_TRANSLATE_NOOP("mueang::Error", "Update Mueang to open it.")},
    Texts{
        ErrorKind::OlderVersion,
        QT_TRANSLATE_NOOP("mueang::Error",
                          "The file “%1” was made by version %3 of Mueang, whose format is no longer read."),
        QT_TRANSLATE_NOOP("mueang::Error", "Build it again from its CSV files: “mueang build FOLDER --output FILE”.")},
    Texts{ErrorKind::Damaged, QT_TRANSLATE_NOOP("mueang::Error", "The file “%1” is damaged."),
          QT_TRANSLATE_NOOP("mueang::Error", "Ask its sender for the file again.")},
    Texts{ErrorKind::WrongSchema,
          QT_TRANSLATE_NOOP("mueang::Error", "The catalogue “%1” is not built as it should be: %2."),
          QT_TRANSLATE_NOOP("mueang::Error", "Build it again from its CSV files.")},
    Texts{ErrorKind::BadValue, QT_TRANSLATE_NOOP("mueang::Error", "The catalogue “%1” has a wrong value at %2."),
          QT_TRANSLATE_NOOP("mueang::Error", "Correct the CSV files that it was made from and build it again.")},
    Texts{ErrorKind::TooManyRows,
          QT_TRANSLATE_NOOP("mueang::Error", "The catalogue “%1” holds more than can be shown: %2."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a smaller catalogue.")},
    Texts{ErrorKind::TooMuchOfOne,
          QT_TRANSLATE_NOOP("mueang::Error", "The catalogue “%1” holds more on one record than can be shown: %2."),
          QT_TRANSLATE_NOOP("mueang::Error", "Correct the CSV files that it was made from and build it again.")},
    Texts{ErrorKind::TimedOut, QT_TRANSLATE_NOOP("mueang::Error", "Reading “%1” took too long and was stopped."),
          QT_TRANSLATE_NOOP("mueang::Error", "Try it again; if it happens again, the file is not a sound catalogue.")},
    Texts{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("mueang::Error", "The work was cancelled."), nullptr},
    Texts{ErrorKind::FolderNotFound, QT_TRANSLATE_NOOP("mueang::Error", "The folder of “%1” does not exist."),
          QT_TRANSLATE_NOOP("mueang::Error", "Make the folder, or choose another one.")},
    Texts{ErrorKind::NotADataFolder, QT_TRANSLATE_NOOP("mueang::Error", "There is no folder “%1”."),
          QT_TRANSLATE_NOOP("mueang::Error", "Give the folder that holds the CSV files.")},
    Texts{ErrorKind::FolderNotReadable, QT_TRANSLATE_NOOP("mueang::Error", "The folder “%1” cannot be read."),
          QT_TRANSLATE_NOOP("mueang::Error", "Check that you may read it and that its disk is connected.")},
    Texts{ErrorKind::NotWritable, QT_TRANSLATE_NOOP("mueang::Error", "“%1” cannot be written."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a folder that you may write to, or another name.")},
    Texts{ErrorKind::NameTooLong, QT_TRANSLATE_NOOP("mueang::Error", "The name “%1” is too long for a file."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a shorter one: 255 bytes at most, or 85 Thai letters.")},
    Texts{ErrorKind::DiskFull, QT_TRANSLATE_NOOP("mueang::Error", "There is no room left to write “%1”."),
          QT_TRANSLATE_NOOP("mueang::Error",
                            "Free some space or choose another disk; an older file of that name is "
                            "unchanged.")},
    Texts{ErrorKind::DiskFailed, QT_TRANSLATE_NOOP("mueang::Error", "The disk failed while “%1” was written."),
          QT_TRANSLATE_NOOP("mueang::Error",
                            "Check the disk or choose another one; an older file of that name is "
                            "unchanged.")},
    Texts{ErrorKind::NotConfirmed,
          QT_TRANSLATE_NOOP("mueang::Error", "“%1” is written, but the disk has not confirmed that it is safe there."),
          QT_TRANSLATE_NOOP("mueang::Error",
                            "It may be lost if the power fails now: check the disk, and keep another copy.")},
    Texts{ErrorKind::DeviceFile,
          QT_TRANSLATE_NOOP("mueang::Error", "“%1” is not an ordinary file and was not replaced."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose another name.")},
    Texts{ErrorKind::ForeignLink,
          QT_TRANSLATE_NOOP("mueang::Error",
                            "“%1” is a link of another user, in a folder that others may write to: it was not "
                            "followed."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose another folder, or name the file that is meant.")},
    Texts{ErrorKind::IsInput,
          QT_TRANSLATE_NOOP("mueang::Error", "“%1” is one of the files that are read: it was not replaced."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose another name.")},
    Texts{ErrorKind::HoldsOwnData,
          QT_TRANSLATE_NOOP("mueang::Error", "“%1” holds a catalogue, or lists and notes: it was not replaced."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose another name.")},
    Texts{ErrorKind::TooManyForFormat,
          QT_TRANSLATE_NOOP("mueang::Error", "A workbook has no room for so many rows: %3 at most."),
          QT_TRANSLATE_NOOP("mueang::Error", "Filter the list, or choose another format such as CSV.")},
    Texts{ErrorKind::NotAWorkspace, QT_TRANSLATE_NOOP("mueang::Error", "“%1” holds no lists and notes of Mueang."),
          QT_TRANSLATE_NOOP("mueang::Error",
                            "Choose another file; if it stands where your lists and notes should be, move it away.")},
    Texts{ErrorKind::WorkspaceDamaged, QT_TRANSLATE_NOOP("mueang::Error", "The lists and notes in “%1” are damaged."),
          QT_TRANSLATE_NOOP("mueang::Error", "Start Mueang again: it restores the newest backup.")},
    Texts{ErrorKind::WorkspaceTooLarge,
          QT_TRANSLATE_NOOP("mueang::Error", "“%1” is larger than a file of lists and notes may be: %3."),
          QT_TRANSLATE_NOOP("mueang::Error",
                            "Nothing was changed. Choose another file, or take away lists that are no longer needed.")},
    Texts{ErrorKind::LinkTargetMissing,
          QT_TRANSLATE_NOOP("mueang::Error", "“%1” is a link to “%3”, which is not there."),
          QT_TRANSLATE_NOOP("mueang::Error",
                            "Connect the disk or stick that it lies on; without it, your lists and notes cannot be "
                            "read. If it is gone for good, remove the link.")},
    Texts{
        ErrorKind::ForeignFolder, QT_TRANSLATE_NOOP("mueang::Error", "The folder “%1” belongs to another user (%3)."),
        QT_TRANSLATE_NOOP("mueang::Error", "Mueang keeps nothing in it. Take it away, or start Mueang as its owner.")},
    Texts{ErrorKind::WorkspaceBusy,
          QT_TRANSLATE_NOOP("mueang::Error", "Another program is writing to “%1” and does not end."),
          QT_TRANSLATE_NOOP("mueang::Error", "Try it again in a moment.")},
    Texts{ErrorKind::Conflict, QT_TRANSLATE_NOOP("mueang::Error", "“%1” was changed elsewhere at the same time."),
          QT_TRANSLATE_NOOP("mueang::Error", "Nothing was overwritten: look at it and try again.")},
    Texts{ErrorKind::NameTaken, QT_TRANSLATE_NOOP("mueang::Error", "There is already one called “%1”."),
          QT_TRANSLATE_NOOP("mueang::Error", "Choose a name that differs in more than capitals and blanks.")},
    Texts{ErrorKind::BadName, QT_TRANSLATE_NOOP("mueang::Error", "“%1” cannot be a name."),
          QT_TRANSLATE_NOOP("mueang::Error", "Write 1 to %3 characters.")},
    Texts{ErrorKind::TooLong, QT_TRANSLATE_NOOP("mueang::Error", "The note is longer than %3 characters."),
          QT_TRANSLATE_NOOP("mueang::Error", "Shorten it; what was saved before is unchanged.")},
    Texts{ErrorKind::NotImportable, QT_TRANSLATE_NOOP("mueang::Error", "“%1” cannot be imported: %3."),
          QT_TRANSLATE_NOOP("mueang::Error",
                            "Nothing was changed. Mueang reads lists that it exported as CSV, TSV or JSON.")},
    Texts{ErrorKind::BadData, QT_TRANSLATE_N_NOOP("mueang::Error", "The files in “%1” have %n problem(s)."),
          QT_TRANSLATE_NOOP("mueang::Error", "Correct every cell that is named and build again.")},
    Texts{ErrorKind::Internal, QT_TRANSLATE_NOOP("mueang::Error", "Mueang failed in a way that should not happen."),
          QT_TRANSLATE_NOOP("mueang::Error", "Please report it with these words: %3")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (static_cast<std::size_t>(texts[i].kind) != i) {
            return false;
        }
    }
    return texts.back().kind == ErrorKind::Internal;
}

static_assert(isInOrder());

QString withoutTrailingPeriod(QString text)
{
    while (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

/**
 * Substitutes %1 to %3 in a single pass, so that a '%' in a file name is not read as a placeholder. QString::arg()
 * would also warn about a placeholder that the text does not use.
 */
QString filled(QStringView text, const Error &error)
{
    const std::array values{error.subject, withoutTrailingPeriod(error.place), withoutTrailingPeriod(error.detail)};
    QString result;
    result.reserve(text.size() + error.subject.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : 0;
        if (number >= 1 && number <= 3) {
            result += values[static_cast<std::size_t>(number - 1)];
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

ErrorMessage errorMessage(const Error &error)
{
    const Texts &entry = texts[static_cast<std::size_t>(error.kind)];
    const int count = error.kind == ErrorKind::BadData ? error.detail.toInt() : -1;
    ErrorMessage message;
    message.what = filled(QCoreApplication::translate(context, entry.what, nullptr, count), error);
    if (entry.advice != nullptr) {
        message.advice = filled(QCoreApplication::translate(context, entry.advice), error);
    }
    return message;
}

} // namespace mueang
