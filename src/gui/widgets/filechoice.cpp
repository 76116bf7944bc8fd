// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filechoice.h"

#include "gui/style/textsize.h"
#include "gui/widgets/messages.h"
#include "gui/widgets/portalfiledialog.h"
#include "text/years.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLayout>
#include <QListView>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** Formats the dates of Qt's file dialog as the rest of the interface does: in Thai with the Buddhist year. */
class FileDates final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
        if (files == nullptr || index.column() != dateColumn || role != Qt::DisplayRole) {
            return QIdentityProxyModel::data(index, role);
        }
        const QDateTime time = files->lastModified(mapToSource(index));
        if (!time.isValid()) {
            return {};
        }
        const bool isThai = QLocale().language() == QLocale::Thai;
        const QDate day = time.date();
        return QString(text::shortDate({day.year(), day.month(), day.day()},
                                       isThai ? text::Language::Thai : text::Language::English,
                                       isThai ? text::Era::Buddhist : text::Era::Common)
                       + u' ' + time.toString(u"HH:mm"_s));
    }

private:
    static constexpr int dateColumn = 3; ///< in QFileSystemModel
};

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

/** Returns the widget at a place of another's layout; null if there is none. */
QWidget *widgetAt(const QWidget *whole, int place)
{
    const QLayout *layout = whole != nullptr ? whole->layout() : nullptr;
    const QLayoutItem *item = layout != nullptr ? layout->itemAt(place) : nullptr;
    return item != nullptr ? item->widget() : nullptr;
}

/** Improves Qt's own dialog; has no effect if Qt uses the desktop's. */
void makeUsable(QFileDialog &dialog)
{
    // Below the line of the folder: the side bar, then the files as a list and as a table.
    auto *splitter = qobject_cast<QSplitter *>(widgetAt(&dialog, 2));
    const auto *folders = splitter != nullptr ? qobject_cast<QListView *>(splitter->widget(0)) : nullptr;
    const auto *pages = folders != nullptr ? qobject_cast<QStackedWidget *>(widgetAt(splitter->widget(1), 0)) : nullptr;
    const auto *files = pages != nullptr ? qobject_cast<QTreeView *>(widgetAt(pages->widget(1), 0)) : nullptr;
    if (files == nullptr) {
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

void chooseWithQt(QWidget *parent, const FileDialogRequest &wish, QFileDialog::AcceptMode mode,
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

void choose(QWidget *parent, const FileDialogRequest &wish, QFileDialog::AcceptMode mode,
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

void chooseFileToOpen(QWidget *parent, const FileDialogRequest &wish,
                      const std::function<void(const QString &)> &chosen)
{
    choose(parent, wish, QFileDialog::AcceptOpen, chosen);
}

void chooseFileToSave(QWidget *parent, const FileDialogRequest &wish,
                      const std::function<void(const QString &)> &chosen)
{
    choose(parent, wish, QFileDialog::AcceptSave, chosen);
}

void askForFileToSave(QWidget *parent, const ChooseFile &chooseFile, const FileDialogRequest &wish,
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

FileDialogRequest catalogueFileRequest(const QString &lastFile)
{
    FileDialogRequest wish;
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
