// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mueang::gui {

/** The parameters of a file dialog. */
struct FileDialogRequest
{
    QString title;
    QString path; ///< folder, or folder and suggested file name
    QString filter; ///< in QFileDialog's syntax: "CSV files (*.csv)"
};

/** Asks for a file without blocking. `chosen` receives the absolute path; it is not called if the user cancels. */
using ChooseFile =
    std::function<void(QWidget *parent, const FileDialogRequest &wish, std::function<void(const QString &)> chosen)>;

/** Asks for an existing file. */
void chooseFileToOpen(QWidget *parent, const FileDialogRequest &wish,
                      const std::function<void(const QString &)> &chosen);

/** Asks for a file to write, which may exist; askForFileToSave() asks before replacing it. */
void chooseFileToSave(QWidget *parent, const FileDialogRequest &wish,
                      const std::function<void(const QString &)> &chosen);

/**
 * Asks for a file to write with `chooseFile`, adds its suffix, and asks before replacing a file; if the user declines,
 * asks for a file again. `write` receives the path, unless the user cancels. A path of something else than a regular
 * file, such as a folder or a pipe, stays as it is: saveFile() refuses it. Does not block.
 */
void askForFileToSave(QWidget *parent, const ChooseFile &chooseFile, const FileDialogRequest &wish,
                      const std::function<QString(const QString &)> &withSuffix,
                      const std::function<void(const QString &)> &write);

/**
 * Returns the parameters for Catalogue > Open...; the dialog starts in the folder of the last file, or in the user's
 * documents.
 */
[[nodiscard]] FileDialogRequest catalogueFileRequest(const QString &lastFile);

/** Returns the folder if it exists, else the user's documents, else the home folder. */
[[nodiscard]] QString usableFolder(const QString &folder);

} // namespace mueang::gui
