// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/streams.h"
#ifdef MUEANG_WITH_WINDOW
#include "gui/runwindow.h"

#include <QtGlobal>
#endif

int main(int argc, char *argv[])
{
    using namespace mueang;

    cli::prepareStreams();
    const cli::Arguments arguments = cli::readArguments(argc, argv);
#ifdef MUEANG_WITH_WINDOW
    if (cli::wantsWindow(arguments)) {
        if (!arguments.language.isEmpty()) {
            qputenv("LANGUAGE", arguments.language.toUtf8());
        }
        return gui::runWindow(argc, argv, arguments.file);
    }
#endif
    return cli::run(argc, argv, arguments);
}
