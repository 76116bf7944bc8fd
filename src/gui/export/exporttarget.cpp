// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/exporttarget.h"

#include "exporting/format.h"
#include "gui/widgets/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

struct ExportTarget
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::ExportTarget)

public:
    QWidget *parent = nullptr;
    ChooseFile chooseFile;
    ExportWish wish;
    std::function<void(const QString &)> write;

    void ask() const
    {
        FileWish file;
        file.title = wish.title;
        file.path = wish.path;
        file.filter = exporting::formatName(wish.format) + u" ("_s + exporting::formatPatterns(wish.format) + u')';
        file.filter += QLatin1StringView(";;") + tr("All files (*)");
        chooseFile(parent, file, [target = *this](const QString &chosen) { target.take(chosen); });
    }

private:
    void take(const QString &path) const
    {
        // An existing path that is not a regular file keeps its name; saveFile() refuses it.
        const bool isOther = QFileInfo::exists(path) && !QFileInfo(path).isFile();
        const QString file = isOther ? path : exporting::withSuffix(path, wish.format);
        if (!QFileInfo(file).isFile()) {
            write(file);
            return;
        }
        askToReplace(parent, wish.title, file,
                     [target = *this, file](bool yes) { yes ? target.write(file) : target.askFrom(file); });
    }

    void askFrom(const QString &path) const
    {
        ExportTarget again = *this;
        again.wish.path = path;
        again.ask();
    }
};

} // namespace

void askForExportFile(QWidget *parent, const ChooseFile &chooseFile, const ExportWish &wish,
                      const std::function<void(const QString &)> &write)
{
    ExportTarget target;
    target.parent = parent;
    target.chooseFile = chooseFile;
    target.wish = wish;
    target.write = write;
    target.ask();
}

} // namespace mueang::gui
