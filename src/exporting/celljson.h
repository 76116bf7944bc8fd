// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/jsonwriter.h"
#include "wording/cell.h"

namespace mueang::exporting {

/** Writes a cell as a typed member of an object. */
void writeCell(files::JsonWriter &json, QLatin1StringView name, const wording::Cell &cell);

} // namespace mueang::exporting
