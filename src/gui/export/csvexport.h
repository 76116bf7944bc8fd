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

/** The content of a CSV export of a view. */
struct CsvContent
{
    QString title; ///< title of the dialogs
    QString name; ///< suggested file name, without suffix
    /** Called on another thread: it must own or share its data, because the view may change meanwhile. */
    std::function<Result<>(QIODevice &, const exporting::TextForm &, const Cancellation &)> write;
};

/**
 * Exports a view as CSV or TSV, with the options and folder of the last export of areas. Asks for the file name; shows
 * errors over the parent widget.
 */
class CsvExport final : public QObject
{
    Q_OBJECT

public:
    CsvExport(app::Preferences &preferences, ChooseFile chooseFile, QWidget *parent);

    /** Asks for a file and writes it in the background, unless an export is running. */
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
