// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <functional>

class QIODevice;

namespace mueang {

using Writer = std::function<Result<>(QIODevice &)>;

/**
 * Lets `write` fill a file that is open for writing, and notices every byte that the system did not take, even when
 * `write` itself does not look. `subject` names the file in the error, also in one of `write` that names none. A pipe
 * that nobody reads any more gives ErrorKind::Cancelled.
 */
[[nodiscard]] Result<> writeChecked(int descriptor, const QString &subject, const Writer &write);

/** The error of a system call that opens or writes the file, by errno. */
[[nodiscard]] Error writeError(int systemError, const QString &subject);

} // namespace mueang
