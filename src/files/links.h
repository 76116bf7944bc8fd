// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mueang {

/**
 * The absolute path without symbolic links, as the system spells it; what it leads to need not exist. Errors:
 * ForeignLink for a link that belongs to somebody else and lies where others may make one, as the kernel's
 * protected_symlinks refuses it; DeviceFile for what leads to an open file of a process, such as /dev/stdout.
 */
[[nodiscard]] Result<QByteArray> followLinks(const QString &path);

} // namespace mueang
