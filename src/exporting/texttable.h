// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    int maximumWidth = 0; ///< of a line, in terminal columns; 0 for the width of the content
};

/** Writes aligned columns for a terminal. Calls `cell` twice for each cell, so that no row has to be stored. */
[[nodiscard]] Result<> writeTextTable(QIODevice &device, const TextTable &table);

} // namespace mueang::exporting
