// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/format.h"
#include "gui/widgets/filechoice.h"

namespace mueang::gui {

/** A file that is to be written. */
struct ExportWish
{
    QString title; ///< of the dialogs
    QString path; ///< folder and suggested name
    exporting::FormatId format = exporting::FormatId::Csv;
};

/**
 * Asks where it goes, adds the suffix that is missing, and asks once more before a file is replaced; no
 * leads back to the choice. `write` gets the path, unless the user gives up. Nothing blocks.
 */
void askForExportFile(QWidget *parent, const ChooseFile &chooseFile, const ExportWish &wish,
                      const std::function<void(const QString &)> &write);

} // namespace mueang::gui
