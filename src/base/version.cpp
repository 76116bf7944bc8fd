// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/version.h"

namespace mueang {

QString programVersion()
{
    return QStringLiteral(MUEANG_VERSION);
}

} // namespace mueang
