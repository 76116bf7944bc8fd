// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/versions.h"

#include <unicode/uversion.h>

namespace mueang::text {

QString icuVersion()
{
    UVersionInfo version = {};
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

} // namespace mueang::text
