// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <tl/expected.hpp>

namespace mueang {

/** The kinds of failure that the front ends distinguish. */
enum class ErrorKind : std::uint8_t {
    FileNotFound,
    FileNotReadable,
    NotARegularFile,
    FileEmpty,
    FileTooSmall,
    FileTooLarge,
    NotACatalogue, ///< another kind of file, or encrypted
    ForeignDatabase, ///< an SQLite database of another program
    NewerVersion, ///< `detail`: the version found
    OlderVersion, ///< `detail`: the version of Mueang that made the file
    Damaged, ///< `detail`: SQLite's message
    WrongSchema, ///< `place`: the table or column; `detail`: the mismatch
    BadValue, ///< `place`: table, row and column; `detail`: the value and the rule
    TooManyRows, ///< `place`: the table
    TooMuchOfOne, ///< data of one area or other record; `place`: the record, the amount and the limit
    TimedOut,
    Cancelled,
    FolderNotFound, ///< the folder of a file to be written
    NotADataFolder, ///< not a folder that CSV files can be read from
    FolderNotReadable,
    NotWritable,
    NameTooLong, ///< a file name
    DiskFull,
    DiskFailed, ///< an I/O error reported by the system
    NotConfirmed, ///< not a failure: the file is written, but fsync of its folder failed
    DeviceFile, ///< the target exists and is not a regular file
    ForeignLink, ///< a symbolic link of another user, in a folder that others can write to
    IsInput, ///< the target is one of the input files
    HoldsOwnData, ///< the target is a catalogue or a workspace, and the new content is not of that kind
    TooManyForFormat, ///< rows; `detail`: the limit of the format
    NotAWorkspace, ///< not a file of lists and notes
    WorkspaceDamaged, ///< `detail`: SQLite's message
    WorkspaceTooLarge, ///< `detail`: the limit, in the language of the interface
    LinkTargetMissing, ///< `subject`: the link; `detail`: its target
    ForeignFolder, ///< `detail`: its owner
    WorkspaceBusy, ///< locked by another program
    Conflict, ///< changed by another process meanwhile; `subject`: the record
    NameTaken, ///< `subject`: the name
    BadName, ///< `subject`: the name; `detail`: the maximum length in characters
    TooLong, ///< a note; `detail`: the maximum length in characters
    NotImportable, ///< `place`: the line or part; `detail`: the problem
    BadData, ///< CSV files that do not compile; `detail`: the number of problems
    Internal, ///< a library failed for a reason that is not external
};

/**
 * An expected failure as a value. `detail` is English, for the log and for experts; errorMessage() returns the
 * sentences for the user.
 */
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString subject = {}; ///< the file or name concerned
    QString place = {}; ///< the position in `subject`
    QString detail = {};
};

template<class T = void>
using Result = tl::expected<T, Error>;

/** Returns whether the operation took effect, even if its durability is not confirmed (ErrorKind::NotConfirmed). */
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
