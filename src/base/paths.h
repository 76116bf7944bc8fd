// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang {

/** Returns the path of the catalogue installed with the program, relative to the executable. */
[[nodiscard]] QString bundledCataloguePath();

/** Returns the path of a plugin that is loaded on demand. `name` has no suffix. */
[[nodiscard]] QString pluginPath(const QString &name);

/**
 * Sets HOME to the user's home folder in the account database if HOME is not an absolute path: Qt and other libraries
 * would use the root folder instead. Call it before any thread is started.
 */
void setHomeFromAccount();

/**
 * Returns an XDG base directory: the value of the environment variable, or `fallback` below the home folder if the
 * variable is unset or, as the specification requires, not absolute.
 */
[[nodiscard]] QString xdgFolder(const char *variable, const QString &fallback);

/**
 * Returns a user-supplied path as an absolute one. Qt reads a path that begins with ':' as a resource and SQLite reads
 * "file:..." as a URI; an absolute path is neither. Symbolic links and ".." are kept, because only the kernel resolves
 * those correctly.
 */
[[nodiscard]] QString absolutePath(const QString &path);

/**
 * Returns whether both paths refer to the same file (device and inode), also through links; false if either is missing.
 */
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace mueang
