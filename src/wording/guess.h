// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"

#include <QString>

namespace mueang::wording {

/**
 * The sentence that every list of guessed rows carries: what they stand for when nothing was found as it
 * was typed. In the interface's language; empty when something was.
 */
[[nodiscard]] QString guessSentence(const query::Result &result);

} // namespace mueang::wording
