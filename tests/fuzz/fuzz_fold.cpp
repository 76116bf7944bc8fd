// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fold.h"
#include "text/keyboardlayout.h"
#include "text/romanisation.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mueang::text;

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text(reinterpret_cast<const QChar *>(data), static_cast<qsizetype>(size / 2));
    const FoldedText folded = foldWithWords(text);
    const TracedFold traced = foldTraced(text);
    const auto letters = static_cast<std::size_t>(folded.letters.size());
    // Both ways of folding agree, and what is folded stays as it is.
    if (traced.letters != folded.letters || traced.startsWord != folded.startsWord
        || fold(folded.letters) != folded.letters || folded.startsWord.size() != letters
        || traced.begins.size() != letters || traced.ends.size() != letters) {
        std::abort();
    }
    for (std::size_t i = 0; i < letters; ++i) {
        if (traced.begins[i] < 0 || traced.begins[i] >= traced.ends[i] || traced.ends[i] > text.size()) {
            std::abort();
        }
    }
    const QString retyped = toThaiLayout(text);
    if (phoneticKey(folded.letters).size() > folded.letters.size() || retyped.size() != text.size()) {
        std::abort();
    }
    return 0;
}
