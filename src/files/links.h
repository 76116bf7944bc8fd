// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mueang {

/**
 * Returns the absolute path with all symbolic links resolved, in the encoding of the file system; the target need not
 * exist. A relative path is returned as it is. Errors: ForeignLink for a link that belongs to another user and is in a
 * folder where others can create one (compare the kernel's protected_symlinks); DeviceFile for a link to an open file
 * of a process, such as /dev/stdout.
 */
[[nodiscard]] Result<QByteArray> followLinks(const QString &path);

} // namespace mueang
