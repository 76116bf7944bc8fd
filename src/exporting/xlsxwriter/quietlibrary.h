// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdio>

namespace mueang::exporting {

/**
 * Suppresses, for its lifetime, the lines "[ERROR]..." that libxlsxwriter prints to stderr: the caller receives the
 * error as a return value and reports it. Other output to stderr is unaffected.
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
