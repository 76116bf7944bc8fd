// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace mueang::cli {

/**
 * Exit status: 0 success, 1 a negative result (check, build, workspace check), 2 wrong usage, 3 a file could not be
 * read or written.
 */
enum ExitStatus : int { Done = 0, No = 1, WrongUsage = 2, FileFailed = 3 };

enum class FrontEnd : std::uint8_t {
    Window, ///< no command; `file` is the catalogue to open, empty for the bundled one
    Command,
    Help,
    Version,
    Wrong, ///< `file` is neither a command nor a file or is an unknown option, or `view` is unknown
};

/** The command line, parsed before any application object exists. */
struct Arguments
{
    FrontEnd face = FrontEnd::Window;
    QString command = {};
    QString file = {};
    QString view = {}; ///< --view: first view of the window; empty for that of the last session
    QString language = {}; ///< --lang; empty for the language of the system
    QString platform = {}; ///< -platform, an option of Qt
    bool isValidUtf8 = true;
};

[[nodiscard]] const QStringList &commandNames();
/** Returns the actions of the command “shortlist” or “workspace”. */
[[nodiscard]] const QStringList &shortlistActions();
[[nodiscard]] const QStringList &workspaceActions();
/** Returns the values of --view. */
[[nodiscard]] const QStringList &viewNames();
[[nodiscard]] Arguments readArguments(int argc, const char *const *argv);

} // namespace mueang::cli
