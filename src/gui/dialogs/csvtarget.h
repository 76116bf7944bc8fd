// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/filechoice.h"

#include <QChar>

namespace mueang::gui {

/** A CSV file that is to be written. */
struct CsvWish
{
    QString title; ///< of the dialogs
    QString path; ///< folder and suggested name
    QChar delimiter = u',';
};

/**
 * Asks where it goes, adds the suffix that is missing, and asks once more before a file is replaced; no
 * leads back to the choice. `write` gets the path, unless the user gives up. Nothing blocks.
 */
void askForCsvFile(QWidget *parent, const ChooseFile &chooseFile, const CsvWish &wish,
                   const std::function<void(const QString &)> &write);

} // namespace mueang::gui
