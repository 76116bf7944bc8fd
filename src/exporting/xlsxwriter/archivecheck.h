// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace mueang::exporting {

/**
 * Returns whether every part of a workbook can be decompressed and ends like an XML document, and each sheet has at
 * least its number of bytes in `sheetBytes`. libxlsxwriter does not check the writes to its temporary files: on a full
 * disk it would report success for a truncated workbook. Returns false if cancelled.
 */
[[nodiscard]] bool isWholeWorkbook(const QByteArray &file, const std::vector<std::int64_t> &sheetBytes,
                                   const Cancellation &cancellation);

} // namespace mueang::exporting
