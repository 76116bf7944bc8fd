// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/format.h"
#include "gui/widgets/filechoice.h"

namespace mueang::gui {

/** The parameters for choosing a file to write. */
struct ExportWish
{
    QString title; ///< title of the dialogs
    QString path; ///< folder and suggested name
    exporting::FormatId format = exporting::FormatId::Csv;
};

/**
 * Asks for a file, adds a missing suffix, and asks before replacing a file; if the user declines, asks for a file
 * again. `write` receives the path, unless the user cancels. Does not block.
 */
void askForExportFile(QWidget *parent, const ChooseFile &chooseFile, const ExportWish &wish,
                      const std::function<void(const QString &)> &write);

} // namespace mueang::gui
