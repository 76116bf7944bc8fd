// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace mueang::testsupport {

struct HostileFile
{
    const char *name;
    QByteArray bytes;
    ErrorKind kind;
};

/** Files that SQLite may open but that are no sound catalogue, by what is wrong with their content. */
[[nodiscard]] std::vector<HostileFile> hostileContents();

/** Files that are refused by their first bytes or their size. */
[[nodiscard]] std::vector<HostileFile> foreignFiles();

} // namespace mueang::testsupport
