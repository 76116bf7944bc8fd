// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mueang::app {

class Session;

/**
 * Returns "8 of 30 areas in 7 provinces · 2 selected", for example, and how many of the last rows have the search text
 * only in their texts; empty without a catalogue.
 */
[[nodiscard]] QString countInWords(const Session &session);

/** Returns the status bar text for the open catalogue: title, date, counts, file; empty without a catalogue. */
[[nodiscard]] QString editionInWords(const Session &session);

/** Returns the captions for a picture of the rows shown: their number, the filters, the edition, the source. */
[[nodiscard]] QStringList pictureCaptions(const Session &session);

} // namespace mueang::app
