// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/listgathering.h"

/** The parts of readLists(). Their errors are NotImportable without the name of the file. */
namespace mueang::workspace {

[[nodiscard]] Result<SharedLists> readListsCsv(const QByteArray &text);
[[nodiscard]] Result<SharedLists> readListsJson(const QByteArray &text);

/** The detail for a file of something else. */
[[nodiscard]] QString noListsInFile();
/** "line 3" */
[[nodiscard]] QString lineInWords(int line);

} // namespace mueang::workspace
