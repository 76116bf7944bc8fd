// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/fold.h"

#include <QString>

#include <optional>

namespace mueang::query {

/** A range of folded letters; `end` is exclusive. */
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/** The part of a text that is nearest to a word. */
struct TypoSpan
{
    int distance = 0; ///< edits
    Span span; ///< of a Latin word the whole words
};

/** Returns the part of a folded text that a folded word is most likely a typing error of, if any. */
[[nodiscard]] std::optional<TypoSpan> typoSpan(const text::FoldedText &text, const QString &word);

} // namespace mueang::query
