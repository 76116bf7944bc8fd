// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>

class QIODevice;

namespace mueang::exporting {

struct TextTable
{
    QStringList header;
    std::size_t rowCount = 0;
    std::function<QString(std::size_t row, qsizetype column)> cell;
    int maximumWidth = 0; ///< of a line, in cells; 0 = as wide as the content
};

/** Aligned columns for people. `cell` is asked twice, so that no row has to be kept. */
[[nodiscard]] Result<> writeTextTable(QIODevice &device, const TextTable &table, const Cancellation &cancellation = {});

} // namespace mueang::exporting
