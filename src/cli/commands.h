// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/table.h"

#include <QString>
#include <QStringList>

/** The commands. `arguments` is QCoreApplication::arguments(). Each function returns the exit status. */
namespace mueang::cli {

[[nodiscard]] int list(const QStringList &arguments);
[[nodiscard]] int show(const QStringList &arguments);
[[nodiscard]] int compare(const QStringList &arguments);
/** The commands provinces, rounds, sources and glossary. */
[[nodiscard]] int table(wording::TableKind kind, const QStringList &arguments);
[[nodiscard]] int check(const QStringList &arguments);
[[nodiscard]] int shortlist(const QStringList &arguments);
[[nodiscard]] int workspaceFile(const QStringList &arguments);
[[nodiscard]] int build(const QStringList &arguments);

[[nodiscard]] int printHelp();
[[nodiscard]] int printVersion();

} // namespace mueang::cli
