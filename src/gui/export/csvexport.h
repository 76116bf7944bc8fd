// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exportjob.h"
#include "exporting/csv.h"
#include "gui/widgets/filechoice.h"

#include <QObject>

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

/** What a view takes into a CSV file. */
struct CsvContent
{
    QString title; ///< of the dialogs
    QString name; ///< of the file, without its suffix
    /** Called on another thread, so it owns or shares what it needs: what is shown may change meanwhile. */
    std::function<Result<>(QIODevice &, const exporting::TextForm &, const Cancellation &)> write;
};

/** Saves as CSV in the form and folder of the last export of areas. Asks where; errors are shown over the widget. */
class CsvExport final : public QObject
{
    Q_OBJECT

public:
    CsvExport(app::Preferences &preferences, ChooseFile chooseFile, QWidget *parent);

    /** Not while it is running. */
    void start(const CsvContent &content, const wording::Presentation &presentation);

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void runningChanged();
    void exported(const QString &file);

private:
    void write(const QString &file, const CsvContent &content, const exporting::TextForm &form);
    void finish();

    app::Preferences &m_preferences;
    ChooseFile m_chooseFile;
    QWidget *m_window;
    app::ExportJob m_job;
    QString m_file;
};

} // namespace mueang::gui
