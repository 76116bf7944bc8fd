// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdio>

namespace mueang::exporting {

/**
 * While it lives, the lines "[ERROR]..." that the library prints by itself do not reach stderr: who calls it gets the
 * error and says it in a sentence. What others print meanwhile does.
 */
class QuietLibrary final
{
public:
    QuietLibrary();
    ~QuietLibrary();
    Q_DISABLE_COPY_MOVE(QuietLibrary)

private:
    std::FILE *m_before;
};

} // namespace mueang::exporting
