// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace mueang::exporting {

/**
 * Whether every part of a workbook can be read back and ends as XML does, and the sheets have at least so many
 * bytes. libxlsxwriter does not look whether its temporary files took what it wrote: on a full disk it would
 * make a workbook that ends in the middle, and call it done. False, too, when it was cancelled.
 */
[[nodiscard]] bool isWholeWorkbook(const QByteArray &file, const std::vector<std::int64_t> &sheetBytes,
                                   const Cancellation &cancellation);

} // namespace mueang::exporting
