// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "files/checkedoutput.h"

#include <cstdint>

namespace mueang {

struct SaveOptions
{
    std::uint32_t applicationId = 0; ///< of the SQLite file that is written; 0 for what is none
    bool isPrivate = false; ///< for the user alone, whatever the mode of the file that it replaces
};

/**
 * Writes a whole file or leaves the old one as it was, whichever call of the system fails; nothing else stays in the
 * folder. On the disk when it returns, or ErrorKind::NotConfirmed: the file is in its place then. Symbolic links are
 * followed (links.h). Refuses a target that exists and is not a regular file, and a catalogue or a workspace unless
 * the same is written. It does not use QSaveFile, which counts a failed fsync as success, and in Qt 6.4 a full disk
 * too (QTBUG-75077).
 */
[[nodiscard]] Result<> saveFile(const QString &path, const Writer &write, const SaveOptions &options = {});

/** Renames a file and puts that on the disk; else as saveFile(). Both paths are absolute and within one file system. */
[[nodiscard]] Result<> moveFile(const QString &from, const QString &to);

} // namespace mueang
