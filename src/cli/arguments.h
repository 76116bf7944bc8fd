// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace mueang::cli {

/** 0 done, 1 the answer is no, 2 wrong usage, 3 a file could not be read or written. */
enum ExitStatus : int { Done = 0, No = 1, WrongUsage = 2, FileFailed = 3 };

enum class Face : std::uint8_t {
    Window, ///< no command: `file` is what to open, empty for the bundled catalogue
    Command,
    Help,
    Version,
    Wrong, ///< `file` is the word that is neither a command nor a file, or `view` is none
};

/** What the command line asks for, known before any application object exists. */
struct Arguments
{
    Face face = Face::Window;
    QString command = {};
    QString file = {};
    QString view = {}; ///< of --view: what the window shows first; empty = what it showed last
    QString language = {}; ///< of --lang; empty = the system's
    QString platform = {}; ///< of -platform, Qt's own option
    bool isValidUtf8 = true;
};

[[nodiscard]] const QStringList &commandNames();
/** The word that follows the command “shortlist”, or “workspace”. */
[[nodiscard]] const QStringList &shortlistActions();
[[nodiscard]] const QStringList &workspaceActions();
/** The words of --view. */
[[nodiscard]] const QStringList &viewNames();
[[nodiscard]] Arguments readArguments(int argc, const char *const *argv);

} // namespace mueang::cli
