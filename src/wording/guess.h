// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"

#include <QString>

namespace mueang::wording {

/**
 * Returns the sentence above search results that needed a correction: what they were found for. In the interface's
 * language; empty for an exact match.
 */
[[nodiscard]] QString guessSentence(const query::Result &result);

} // namespace mueang::wording
