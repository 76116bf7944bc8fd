// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace mueang {

/** An error as shown to the user, in the language of the interface. */
struct ErrorMessage
{
    QString what; ///< what happened; one sentence that names the file
    QString advice; ///< what to do about it; one sentence, may be empty
};

/** Returns the message for an error as plain text: a rich-text widget must escape it. */
[[nodiscard]] ErrorMessage errorMessage(const Error &error);

} // namespace mueang
