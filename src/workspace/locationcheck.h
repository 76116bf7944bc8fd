// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/folder.h"

namespace mueang::workspace {

/**
 * Checks the symbolic links in a path. Returns LinkTargetMissing (`subject`: the link, `detail`: its target) for a
 * dangling link, such as one to an unplugged USB stick. Trailing components may be missing.
 */
[[nodiscard]] Result<> checkLinks(const QString &path);

/**
 * Checks whether the workspace may be read and written at this place. Errors: those of checkLinks(); ForeignFolder if
 * the folder, or a symbolic link in its place, belongs to a user other than the current one and root, who could put
 * anything under our file names. The user's own link may point to a folder of another user.
 */
[[nodiscard]] Result<> checkPlace(const Place &place);

} // namespace mueang::workspace
