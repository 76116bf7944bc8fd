// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/paths.h"
#include "cli/cli.h"
#include "cli/streams.h"
#include "gui/window/runwindow.h"

#include <QtGlobal>

int main(int argc, char *argv[])
{
    using namespace mueang;

    cli::prepareStreams();
    setHomeFromAccount();
    const cli::Arguments arguments = cli::readArguments(argc, argv);
    if (cli::wantsWindow(arguments)) {
        if (!arguments.language.isEmpty()) {
            qputenv("LANGUAGE", arguments.language.toUtf8());
        }
        return gui::runWindow(argc, argv, {arguments.file, arguments.view});
    }
    return cli::run(argc, argv, arguments);
}
