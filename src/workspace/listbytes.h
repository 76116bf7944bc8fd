// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mueang::workspace {

/**
 * The text of a file as UTF-8 with LF or CRLF, whatever a spreadsheet saved it as: with byte order marks, as UTF-16
 * ("Unicode text"), with the line ends of old Macs. Error: NotImportable; `detail` names what the file seems to be and
 * how to save it, `place` the line.
 */
[[nodiscard]] Result<QByteArray> listFileText(QByteArray bytes);

} // namespace mueang::workspace
