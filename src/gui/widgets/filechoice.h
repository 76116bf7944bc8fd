// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mueang::gui {

/** What a file dialog is asked for. */
struct FileWish
{
    QString title;
    QString path; ///< folder, or folder and suggested name
    QString filter; ///< as QFileDialog reads it: "CSV files (*.csv)"
};

/** Asks for a file without blocking; `chosen` is called with its absolute path, not when the user cancels. */
using ChooseFile =
    std::function<void(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen)>;

/** An existing file. */
void chooseFileToOpen(QWidget *parent, const FileWish &wish, const std::function<void(const QString &)> &chosen);

/** A file that may exist: whoever writes asks before it is replaced, once its name has its suffix. */
void chooseFileToSave(QWidget *parent, const FileWish &wish, const std::function<void(const QString &)> &chosen);

/** The wish for Catalogue > Open...; starts in the folder of the last file, or in the user's documents. */
[[nodiscard]] FileWish catalogueWish(const QString &lastFile);

/** The folder if it is there, else the user's documents, else the home folder. */
[[nodiscard]] QString usableFolder(const QString &folder);

} // namespace mueang::gui
