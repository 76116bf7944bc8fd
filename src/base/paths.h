// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang {

/** The catalogue that came with the program, found from where the program stands. */
[[nodiscard]] QString bundledCataloguePath();

/** A part of the program that is loaded when it is needed, by its name without ending. */
[[nodiscard]] QString pluginPath(const QString &name);

/**
 * Sets HOME to the home folder of the user's account where the environment has no absolute one: Qt, and all who ask it
 * for a folder of the user, would take the root folder. To be called before there are threads.
 */
void setHomeFromAccount();

/**
 * A folder of the XDG base directories: the variable's value, or the fallback below the home folder when it is
 * unset or, as the specification wants, not absolute.
 */
[[nodiscard]] QString xdgFolder(const char *variable, const QString &fallback);

/**
 * An absolute path for a name that a user gave. Qt takes a name that begins with ':' for a resource
 * and SQLite takes "file:..." for a URI: an absolute path is neither. Symbolic links and ".." stay
 * as they are; only the kernel reads those rightly.
 */
[[nodiscard]] QString absolutePath(const QString &path);

/** Whether both names lead to one file, be it through links or other spellings; not when one of them is missing. */
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace mueang
