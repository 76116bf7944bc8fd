// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "files/checkedoutput.h"

#include <QString>

namespace mueang::cli {

/**
 * Opens closed standard streams on /dev/null, because the next file opened would get their descriptor and messages
 * would go into the user's export; and ignores SIGPIPE, so that a reader that exits (`| head -1`) does not kill the
 * process. Call it first.
 */
void prepareStreams();

/** Prints "mueang: text" on stderr, without control characters that could affect the terminal. */
void message(const QString &text);

/** Prints an error and advice on stderr. Returns the exit status, which is Done for ErrorKind::NotConfirmed. */
int reportError(const Error &error);

/** Writes to the file, or to standard output for "-" or an empty name. Reports errors and returns the exit status. */
[[nodiscard]] int writeOutput(const QString &outputFile, const Writer &write);

[[nodiscard]] bool isStandardOutput(const QString &outputFile);
/** Returns whether standard output is a terminal. */
[[nodiscard]] bool isTerminal();
/** Returns the number of columns of the terminal on standard output, or 0 if it is not a terminal. */
[[nodiscard]] int terminalWidth();

} // namespace mueang::cli
