// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "files/checkedoutput.h"

#include <cstdint>

namespace mueang {

struct SaveOptions
{
    std::uint32_t applicationId = 0; ///< of the SQLite database that is written; 0 for any other file
    bool isPrivate = false; ///< mode 0600, even if the replaced file has another mode
};

/**
 * Writes a file atomically: if any system call fails, the old file is unchanged and no temporary file remains. File and
 * folder are fsynced on return; ErrorKind::NotConfirmed means that the file is in place but the fsync of its folder
 * failed. Follows symbolic links (links.h). Refuses to replace anything but a regular file, and to replace a catalogue
 * or a workspace with content of another kind. QSaveFile is not used because it counts a failed fsync as success and,
 * in Qt 6.4, a full disk too (QTBUG-75077).
 */
[[nodiscard]] Result<> saveFile(const QString &path, const Writer &write, const SaveOptions &options = {});

/**
 * Renames a file, replacing `to`, and fsyncs the new folder; ErrorKind::NotConfirmed as in saveFile(). Both paths are
 * absolute and on one file system.
 */
[[nodiscard]] Result<> moveFile(const QString &from, const QString &to);

} // namespace mueang
