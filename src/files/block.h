// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"

class QIODevice;

namespace mueang::files {

/** Text collected before it is written; whole rows, so that no surrogate pair is cut. */
inline constexpr qsizetype blockSize = 64 * 1024;

/** Writes the block as UTF-8 and empties it, unless cancelled. */
[[nodiscard]] Result<> writeBlock(QIODevice &device, QString &block, const Cancellation &cancellation);

} // namespace mueang::files
