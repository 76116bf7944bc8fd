// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/exporttarget.h"

#include "exporting/format.h"

#include <QCoreApplication>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

struct ExportTarget
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::ExportTarget)
};

} // namespace

void askForExportFile(QWidget *parent, const ChooseFile &chooseFile, const ExportRequest &wish,
                      const std::function<void(const QString &)> &write)
{
    FileDialogRequest file;
    file.title = wish.title;
    file.path = wish.path;
    file.filter = exporting::formatName(wish.format) + u" ("_s + exporting::formatPatterns(wish.format) + u')';
    file.filter += QLatin1StringView(";;") + ExportTarget::tr("All files (*)");
    const auto withSuffix = [format = wish.format](const QString &path) { return exporting::withSuffix(path, format); };
    askForFileToSave(parent, chooseFile, file, withSuffix, write);
}

} // namespace mueang::gui
