// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/namelookup.h"

#include <QStringView>

#include <vector>

namespace mueang::query {

/** What a search text says by known names. A known name is never guessed away. */
struct NamedText
{
    /** Whether the text as a whole is a name of records that all have no area here. */
    bool isWithoutAreas = false;
    /** Whether nothing may be guessed: every word is a known name or number, or the text begins only such names. */
    bool isKnown = false;
    /** The records without areas that are named, without repetitions. */
    std::vector<NamedRecord> withoutAreas;
};

[[nodiscard]] NamedText readNames(QStringView text, const NameLookup &names);

} // namespace mueang::query
