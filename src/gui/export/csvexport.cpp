// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/csvexport.h"

#include "app/preferences.h"
#include "exporting/format.h"
#include "gui/export/exporttarget.h"
#include "gui/widgets/messages.h"
#include "query/columns.h"

#include <QFileInfo>
#include <QWidget>

namespace mueang::gui {

CsvExport::CsvExport(app::Preferences &preferences, ChooseFile chooseFile, QWidget *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_chooseFile(std::move(chooseFile))
    , m_window(parent)
{
    connect(&m_job, &app::ExportJob::finished, this, &CsvExport::finish);
    connect(&m_job, &app::ExportJob::failed, this, [this](const Error &error) {
        emit runningChanged();
        showError(m_window, error);
    });
}

void CsvExport::start(const CsvContent &content, const wording::Presentation &presentation)
{
    const app::ExportChoices choices = m_preferences.exportChoices();
    // Other views than areas are tables of text, which the remaining formats do not fit.
    const bool isTsv = choices.format == exporting::FormatId::Tsv;
    const auto format = isTsv ? exporting::FormatId::Tsv : exporting::FormatId::Csv;
    const exporting::TextForm form{
        {isTsv ? QChar(u'\t') : choices.delimiter, choices.byteOrderMark, choices.guardFormulas},
        query::HeaderNames::Titles,
        presentation};
    const QString path = usableFolder(choices.folder) + u'/'
        + exporting::fileNameFor(content.name, QLatin1StringView(exporting::format(format).suffix));
    askForExportFile(m_window, m_chooseFile, {content.title, path, format}, [this, content, form](const QString &file) {
        if (!isRunning()) {
            write(file, content, form);
        }
    });
}

void CsvExport::write(const QString &file, const CsvContent &content, const exporting::TextForm &form)
{
    m_file = file;
    m_job.start(file, [write = content.write, form](QIODevice &device, const Progress &progress) {
        return write(device, form, progress.cancellation());
    });
    emit runningChanged();
}

void CsvExport::finish()
{
    app::ExportChoices choices = m_preferences.exportChoices();
    choices.folder = QFileInfo(m_file).absolutePath();
    m_preferences.setExportChoices(choices);
    emit runningChanged();
    emit exported(m_file);
}

} // namespace mueang::gui
