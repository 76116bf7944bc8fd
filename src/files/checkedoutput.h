// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <functional>

class QIODevice;

namespace mueang {

using Writer = std::function<Result<>(QIODevice &)>;

/**
 * Calls `write` with a device that writes to the open descriptor, and reports any byte that the system did not accept,
 * even if `write` ignores the return value. `subject` names the file in the error, unless the error of `write` names
 * one. A pipe without a reader (EPIPE) returns ErrorKind::Cancelled.
 */
[[nodiscard]] Result<> writeChecked(int descriptor, const QString &subject, const Writer &write);

/** Maps the errno of a system call that opens or writes the file to an error. */
[[nodiscard]] Error writeError(int systemError, const QString &subject);

} // namespace mueang
