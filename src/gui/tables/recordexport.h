// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/table.h"
#include "gui/dialogs/exportjob.h"
#include "gui/dialogs/filechoice.h"
#include "gui/preferences.h"

#include <QObject>

namespace mueang::gui {

/**
 * Takes rows of a table into a CSV file, all columns of them, in the form and folder of the last export
 * of areas. Asks where; errors are shown over the widget.
 */
class RecordExport final : public QObject
{
    Q_OBJECT

public:
    RecordExport(Preferences &preferences, ChooseFile chooseFile, QWidget *parent);

    /** The table is a copy: what is shown may change meanwhile. Not while it is running. */
    void start(const QString &title, const exporting::Table &table, const exporting::Presentation &presentation);

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void runningChanged();
    void exported(const QString &file, int rows);

private:
    void write(const QString &file, const exporting::Table &table, const exporting::CsvForm &form);
    void finish();

    Preferences &m_preferences;
    ChooseFile m_chooseFile;
    QWidget *m_window;
    ExportJob m_job;
    QString m_file;
    int m_rows = 0;
};

} // namespace mueang::gui
