// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tables/recordexport.h"

#include "exporting/tableoutput.h"
#include "gui/dialogs/csvfile.h"
#include "gui/dialogs/csvtarget.h"
#include "gui/dialogs/messages.h"

#include <QFileInfo>
#include <QWidget>

namespace mueang::gui {

namespace {

exporting::TableColumns everyColumn(exporting::TableKind kind)
{
    exporting::TableColumns columns;
    for (const exporting::TableColumn &column : exporting::tableColumns(kind)) {
        columns.push_back(&column);
    }
    return columns;
}

} // namespace

RecordExport::RecordExport(Preferences &preferences, ChooseFile chooseFile, QWidget *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_chooseFile(std::move(chooseFile))
    , m_window(parent)
{
    connect(&m_job, &ExportJob::finished, this, &RecordExport::finish);
    connect(&m_job, &ExportJob::failed, this, [this](const Error &error) {
        emit runningChanged();
        showError(m_window, error);
    });
}

void RecordExport::start(const QString &title, const exporting::Table &table,
                         const exporting::Presentation &presentation)
{
    const ExportChoices choices = m_preferences.exportChoices();
    const exporting::CsvForm form{choices.delimiter, choices.byteOrderMark, choices.guardFormulas,
                                  exporting::HeaderNames::Titles, presentation};
    const QString name = exporting::tableName(table.kind) + csvSuffix(form.delimiter);
    const CsvWish wish{title, usableFolder(choices.folder) + u'/' + name, form.delimiter};
    askForCsvFile(m_window, m_chooseFile, wish, [this, table, form](const QString &file) {
        if (!isRunning()) {
            write(file, table, form);
        }
    });
}

void RecordExport::write(const QString &file, const exporting::Table &table, const exporting::CsvForm &form)
{
    m_file = file;
    m_rows = static_cast<int>(table.rows.size());
    m_job.start(file, [table, form](QIODevice &device, const Cancellation &cancellation) {
        return exporting::writeTableCsv(device, table, everyColumn(table.kind), form, cancellation);
    });
    emit runningChanged();
}

void RecordExport::finish()
{
    ExportChoices choices = m_preferences.exportChoices();
    choices.folder = QFileInfo(m_file).absolutePath();
    m_preferences.setExportChoices(choices);
    emit runningChanged();
    emit exported(m_file, m_rows);
}

} // namespace mueang::gui
