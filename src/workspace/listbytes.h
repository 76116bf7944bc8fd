// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mueang::workspace {

/**
 * Converts the bytes of a file to UTF-8 with LF or CRLF line ends. Accepts what spreadsheets save: byte order marks,
 * UTF-16 (“Unicode text”) and CR line ends. Error: NotImportable; `detail` names what the file seems to be and how to
 * save it, `place` the line.
 */
[[nodiscard]] Result<QByteArray> listFileText(QByteArray bytes);

} // namespace mueang::workspace
