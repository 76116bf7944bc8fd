// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/filechoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

void choose(QWidget *parent, const FileWish &wish, QFileDialog::AcceptMode mode,
            const std::function<void(const QString &)> &chosen)
{
    const QFileInfo start(wish.path);
    const bool isFolder = start.isDir();
    auto *dialog = new QFileDialog(parent, wish.title, isFolder ? wish.path : start.path(), wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    // Qt would ask before the suffix is added, and read the name as HTML.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (!isFolder) {
        dialog->selectFile(start.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

} // namespace

void chooseFileToOpen(QWidget *parent, const FileWish &wish, const std::function<void(const QString &)> &chosen)
{
    choose(parent, wish, QFileDialog::AcceptOpen, chosen);
}

void chooseFileToSave(QWidget *parent, const FileWish &wish, const std::function<void(const QString &)> &chosen)
{
    choose(parent, wish, QFileDialog::AcceptSave, chosen);
}

FileWish catalogueWish(const QString &lastFile)
{
    FileWish wish;
    wish.title = QCoreApplication::translate("mueang::gui::FileChoice", "Open a catalogue");
    wish.path = usableFolder(lastFile.isEmpty() ? QString() : QFileInfo(lastFile).absolutePath());
    wish.filter = QCoreApplication::translate("mueang::gui::FileChoice", "Catalogues (*.sqlite *.sqlite3 *.db)")
        + ";;"_L1 + QCoreApplication::translate("mueang::gui::FileChoice", "All files (*)");
    return wish;
}

QString usableFolder(const QString &folder)
{
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
        return folder;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace mueang::gui
