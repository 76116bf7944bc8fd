// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <tl/expected.hpp>

namespace mueang {

/** What went wrong, in the few classes that a face tells apart. */
enum class ErrorKind : std::uint8_t {
    FileNotFound,
    FileNotReadable,
    NotARegularFile,
    FileEmpty,
    FileTooSmall,
    FileTooLarge,
    NotACatalogue, ///< another kind of file, or encrypted
    ForeignDatabase, ///< SQLite, but not ours
    NewerVersion, ///< `detail`: the version found
    OlderVersion, ///< `detail`: the version found
    Damaged, ///< `detail`: SQLite's words
    WrongSchema, ///< `place`: the table or column, `detail`: what is wrong with it
    BadValue, ///< `place`: table, row and column; `detail`: the value and the rule
    TooManyRows, ///< `place`: the table
    TooMuchOfOne, ///< area or other record; `place`: which, how much and the most
    TimedOut,
    Cancelled,
    FolderNotFound, ///< of a file that is to be written
    NotADataFolder, ///< where CSV files should be read
    FolderNotReadable,
    NotWritable,
    NameTooLong, ///< of a file
    DiskFull,
    DiskFailed, ///< an input or output error, by the system
    NotConfirmed, ///< no failure: it is written, but the disk did not say that it is safe
    DeviceFile, ///< the target exists and is not a regular file
    ForeignLink, ///< a link of somebody else, in a folder that others may write to
    IsInput, ///< what is to be written is one of the files that are read
    HoldsOwnData, ///< the target is a catalogue or a workspace, what is written is not
    TooManyForFormat, ///< rows; `detail`: as many as a file of that format holds
    NotAWorkspace, ///< not a file of lists and notes
    WorkspaceDamaged, ///< `detail`: SQLite's words
    WorkspaceTooLarge, ///< `detail`: the limit, in the interface's language
    LinkTargetMissing, ///< `subject`: the link; `detail`: what it points to
    ForeignFolder, ///< `detail`: its owner
    WorkspaceBusy, ///< another program keeps it locked
    Conflict, ///< another window changed it meanwhile; `subject`: what
    NameTaken, ///< `subject`: the name
    BadName, ///< `subject`: the name; `detail`: the most characters
    TooLong, ///< a note; `detail`: the most characters
    NotImportable, ///< `place`: line or part; `detail`: what is wrong there
    BadData, ///< CSV files that do not compile; `detail`: the number of problems
    Internal, ///< a library failed in a way that no outside reason explains
};

/**
 * An expected failure as a value. `detail` is English, for the log and for experts; the sentence
 * that a user reads comes from errorMessage().
 */
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString subject = {}; ///< the file or name concerned
    QString place = {}; ///< where in it
    QString detail = {};
};

template<class T = void>
using Result = tl::expected<T, Error>;

/** Whether it was done, be it that the disk has not confirmed it. */
template<class T>
[[nodiscard]] bool isDone(const Result<T> &result)
{
    return result || result.error().kind == ErrorKind::NotConfirmed;
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, const QString &subject = {},
                                                   const QString &detail = {}, const QString &place = {})
{
    return tl::unexpected<Error>(Error{kind, subject, place, detail});
}

} // namespace mueang
