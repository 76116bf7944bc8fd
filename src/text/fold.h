// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace mueang::text {

/**
 * The form in which texts and queries are matched: case, width, Thai tone marks and other silent
 * marks, mark order, decomposed sara am, doubled sara e, spaces, punctuation and invisible
 * characters no longer differ; every vowel and consonant stays; all digits are 0-9. Pure; the
 * result is never shown. Rules: docs/search.md.
 */
[[nodiscard]] QString fold(QStringView text);

} // namespace mueang::text
