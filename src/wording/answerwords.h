// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/engine.h"
#include "query/userdata.h"
#include "wording/areacolumns.h"

#include <QString>

/** What an answer says beside its rows, in the interface's language. Empty where there is nothing to say. */
namespace mueang::wording {

/** Returns "Understood: Southern Thailand · Approved 2022 · Energy", for example (query::understoodFilters()). */
[[nodiscard]] QString understoodSentence(const query::QueryContext &asked, const query::Result &answer,
                                         const query::SearchIndex &index, const Presentation &presentation);

/** Returns how many of the last rows have the words only in their texts. */
[[nodiscard]] QString textOnlySentence(const query::Result &answer);

/**
 * Returns what the text names that has no area: "No certified area in Lop Buri. Neighbours with areas: Nakhon
 * Ratchasima."
 */
[[nodiscard]] QString namedWithoutAreasSentence(const query::Result &answer, const query::SearchIndex &index,
                                                const Presentation &presentation);

/** Returns what would be found instead of nothing (query::alternatives()). */
[[nodiscard]] QString alternativesSentence(const query::QueryContext &asked, const query::SearchIndex &index,
                                           const Presentation &presentation);

} // namespace mueang::wording
