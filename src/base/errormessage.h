// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace mueang {

/** What a user reads: what happened, where, and what to do about it, in the interface's language. */
struct ErrorMessage
{
    QString what; ///< one sentence; names the file
    QString advice; ///< one sentence; may be empty
};

/** Plain text: a widget that reads rich text has to escape it. */
[[nodiscard]] ErrorMessage errorMessage(const Error &error);

} // namespace mueang
