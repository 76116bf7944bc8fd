// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/folder.h"

namespace mueang::workspace {

/**
 * Whether the path leads somewhere: LinkTargetMissing (`subject`: the link, `detail`: what it points to) when a link in
 * it does not, as for a stick that is not plugged in. A path that ends before its last part is in order.
 */
[[nodiscard]] Result<> checkLinks(const QString &path);

/**
 * Whether the workspace may be read and written at this place. Errors: those of checkLinks(); ForeignFolder when
 * somebody else made the folder, or a link in its place, and could put anything under the names of our files. A link
 * of the user's own may lead to a folder of somebody else.
 */
[[nodiscard]] Result<> checkPlace(const Place &place);

} // namespace mueang::workspace
