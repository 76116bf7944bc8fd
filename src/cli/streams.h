// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "files/checkedoutput.h"

#include <QString>

namespace mueang::cli {

/**
 * Call first. A standard stream that is closed is taken by the next file that is opened: a message
 * would end in the user's export. And a reader that goes away (`| head -1`) must not kill us.
 */
void prepareStreams();

/** "mueang: text" on stderr; whatever is in it cannot steer the terminal. */
void message(const QString &text);

/** What happened and what to do; the exit status for it, which is 0 for what is done but not confirmed by the disk. */
int reportError(const Error &error);

/** Writes to the file, or to stdout for "-" or nothing. The exit status; a failure was reported. */
[[nodiscard]] int deliver(const QString &outputFile, const Writer &write);

[[nodiscard]] bool isStandardOutput(const QString &outputFile);
/** Whether a person sees what goes to stdout. */
[[nodiscard]] bool isTerminal();
/** The cells of a line of the terminal on stdout; 0 when stdout is none. */
[[nodiscard]] int terminalWidth();

} // namespace mueang::cli
