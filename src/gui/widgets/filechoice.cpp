// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filechoice.h"

#include "gui/style/textsize.h"
#include "gui/widgets/filedates.h"
#include "gui/widgets/messages.h"
#include "gui/widgets/portalfiledialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QListView>
#include <QScreen>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** Returns the standard folders of a desktop, which Qt omits from its sidebar. */
QList<QUrl> usualFolders()
{
    QList<QUrl> folders;
    for (const auto place : {QStandardPaths::HomeLocation, QStandardPaths::DesktopLocation,
                             QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation}) {
        const QUrl folder = QUrl::fromLocalFile(QStandardPaths::writableLocation(place));
        if (QFileInfo(folder.toLocalFile()).isDir() && !folders.contains(folder)) {
            folders.append(folder);
        }
    }
    folders.append(QUrl(u"file:"_s)); // the root, "Computer"
    return folders;
}

/** Improves Qt's own dialog; has no effect if Qt uses the desktop's. */
void makeUsable(QFileDialog &dialog)
{
    auto *files = dialog.findChild<QTreeView *>(u"treeView"_s);
    const auto *folders = dialog.findChild<QListView *>(u"sidebar"_s);
    auto *splitter = dialog.findChild<QSplitter *>(u"splitter"_s);
    if (files == nullptr || folders == nullptr || splitter == nullptr) {
        return;
    }
    dialog.setProxyModel(new FileDates(&dialog));
    dialog.setSidebarUrls(usualFolders());
    // Qt gives all columns the same width.
    QHeaderView *header = files->header();
    constexpr int kindColumn = 2; // repeats the suffix
    header->hideSection(kindColumn);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    constexpr int usualWidth = 800;
    constexpr int usualHeight = 480;
    dialog.resize(QSize(withText(usualWidth), withText(usualHeight)).boundedTo(dialog.screen()->availableSize() * 0.9));
    const int margins = 2 * withText(16);
    const int beside = folders->sizeHintForColumn(0) + margins;
    splitter->setSizes({beside, dialog.width() - beside});
}

void chooseWithQt(QWidget *parent, const FileWish &wish, QFileDialog::AcceptMode mode,
                  const std::function<void(const QString &)> &chosen)
{
    const QFileInfo start(wish.path);
    const bool isFolder = start.isDir();
    auto *dialog = new QFileDialog(parent, wish.title, isFolder ? wish.path : start.path(), wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    // Qt would ask before the suffix is added, and would render the name as HTML.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (!isFolder) {
        dialog->selectFile(start.fileName());
    }
    makeUsable(*dialog);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

void choose(QWidget *parent, const FileWish &wish, QFileDialog::AcceptMode mode,
            const std::function<void(const QString &)> &chosen)
{
    const auto isDialog = [](QObject *child) { return qobject_cast<PortalFileDialog *>(child) != nullptr; };
    if (std::ranges::any_of(parent->children(), isDialog)) {
        return; // a dialog is open already; the portal may not have made it modal
    }
    const auto *dialog = new PortalFileDialog(wish, mode, parent);
    QObject::connect(dialog, &PortalFileDialog::fileSelected, parent, chosen);
    QObject::connect(dialog, &PortalFileDialog::unavailable, parent,
                     [parent, wish, mode, chosen] { chooseWithQt(parent, wish, mode, chosen); });
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

void askForFileToSave(QWidget *parent, const ChooseFile &chooseFile, const FileWish &wish,
                      const std::function<QString(const QString &)> &withSuffix,
                      const std::function<void(const QString &)> &write)
{
    chooseFile(parent, wish, [parent, chooseFile, wish, withSuffix, write](const QString &path) {
        const bool isOther = QFileInfo::exists(path) && !QFileInfo(path).isFile();
        const QString file = isOther ? path : withSuffix(path);
        if (!QFileInfo(file).isFile()) {
            write(file);
            return;
        }
        askToReplace(parent, wish.title, file, [parent, chooseFile, wish, withSuffix, write, file](bool isWanted) {
            if (isWanted) {
                write(file);
            } else {
                askForFileToSave(parent, chooseFile, {wish.title, file, wish.filter}, withSuffix, write);
            }
        });
    });
}

FileWish catalogueWish(const QString &lastFile)
{
    FileWish wish;
    wish.title = QCoreApplication::translate("mueang::gui::FileChoice", "Open a catalogue");
    wish.path = usableFolder(lastFile.isEmpty() ? QString() : QFileInfo(lastFile).absolutePath());
    wish.filter =
        QCoreApplication::translate("mueang::gui::FileChoice", "Catalogues (*.mueang *.sqlite *.sqlite3 *.db)")
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
