// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <functional>

class QIODevice;

namespace mueang {

/**
 * Writes a whole file or leaves the old one as it was: on a full disk (Qt 6.4's QSaveFile alone
 * loses it, QTBUG-75077), in a read-only folder, when `write` fails. Refuses a target that exists
 * and is not a regular file. A symbolic link is followed.
 */
[[nodiscard]] Result<> saveFile(const QString &path, const std::function<Result<>(QIODevice &)> &write);

} // namespace mueang
