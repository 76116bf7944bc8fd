// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mueang::gui {

/** The parameters of a file dialog. */
struct FileWish
{
    QString title;
    QString path; ///< folder, or folder and suggested file name
    QString filter; ///< in QFileDialog's syntax: "CSV files (*.csv)"
};

/** Asks for a file without blocking. `chosen` receives the absolute path; it is not called if the user cancels. */
using ChooseFile =
    std::function<void(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen)>;

/** Asks for an existing file. */
void chooseFileToOpen(QWidget *parent, const FileWish &wish, const std::function<void(const QString &)> &chosen);

/** Asks for a file to write, which may exist: the caller asks before replacing it, once the suffix is added. */
void chooseFileToSave(QWidget *parent, const FileWish &wish, const std::function<void(const QString &)> &chosen);

/**
 * Returns the parameters for Catalogue > Open...; the dialog starts in the folder of the last file, or in the user's
 * documents.
 */
[[nodiscard]] FileWish catalogueWish(const QString &lastFile);

/** Returns the folder if it exists, else the user's documents, else the home folder. */
[[nodiscard]] QString usableFolder(const QString &folder);

} // namespace mueang::gui
