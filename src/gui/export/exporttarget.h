// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/format.h"
#include "gui/widgets/filechoice.h"

namespace mueang::gui {

/** The parameters for choosing a file to write. */
struct ExportRequest
{
    QString title; ///< title of the dialogs
    QString path; ///< folder and suggested name
    exporting::FormatId format = exporting::FormatId::Csv;
};

/** Asks for a file of the format as askForFileToSave() does. */
void askForExportFile(QWidget *parent, const ChooseFile &chooseFile, const ExportRequest &wish,
                      const std::function<void(const QString &)> &write);

} // namespace mueang::gui
