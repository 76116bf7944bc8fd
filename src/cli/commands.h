// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/** The commands. `arguments` is the whole command line; each returns the exit status. */
namespace mueang::cli {

[[nodiscard]] int list(const QStringList &arguments);
[[nodiscard]] int show(const QStringList &arguments);
[[nodiscard]] int provinces(const QStringList &arguments);
[[nodiscard]] int check(const QStringList &arguments);
[[nodiscard]] int build(const QStringList &arguments);

[[nodiscard]] int printHelp();
[[nodiscard]] int printVersion();

} // namespace mueang::cli
