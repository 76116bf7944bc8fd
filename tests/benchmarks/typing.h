// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace mueang::benchmarks {

/** What the search field holds after every stroke of a key: names of the catalogue, words, years, nonsense. */
[[nodiscard]] QStringList keystrokes(const catalogue::Catalogue &catalogue);

/** Milliseconds that a search takes. */
using Times = std::vector<double>;

/** Per text the least time of `rounds`: what other programs do at the time only adds to it. */
[[nodiscard]] Times minTimes(const QStringList &texts, int rounds, const std::function<void(const QString &)> &search);

/** `part` 0.99 is the time within which 99 of 100 are done. */
[[nodiscard]] double percentile(Times times, double part);

} // namespace mueang::benchmarks
