// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"

class QIODevice;

namespace mueang::files {

/**
 * The size at which a writer flushes its buffer. It flushes between whole rows only, so that no surrogate pair is
 * split.
 */
inline constexpr qsizetype blockSize = 64 * 1024;

/** Writes the block as UTF-8 and clears it. Errors: Cancelled, without writing; NotWritable. */
[[nodiscard]] Result<> writeBlock(QIODevice &device, QString &block, const Cancellation &cancellation);

} // namespace mueang::files
