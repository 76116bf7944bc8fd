// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/listcollector.h"

/** Parts of readLists(). Their errors have no file name yet. */
namespace mueang::workspace {

[[nodiscard]] Result<ExportedLists> readListsCsv(const QByteArray &text);
[[nodiscard]] Result<ExportedLists> readListsJson(const QByteArray &text);

/** Returns the error detail for a file of another kind. */
[[nodiscard]] QString noListsInFile();
/** Returns “line 3” in the interface's language. */
[[nodiscard]] QString lineInWords(int line);

} // namespace mueang::workspace
