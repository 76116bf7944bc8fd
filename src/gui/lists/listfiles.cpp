// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lists/listfiles.h"

#include "app/areanames.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "exporting/format.h"
#include "gui/lists/listname.h"
#include "gui/widgets/messages.h"
#include "query/columns.h"
#include "query/searchindex.h"
#include "text/safetext.h"
#include "workspace/listfile.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

const auto jsonSuffix = ".json"_L1;
const auto csvSuffix = ".csv"_L1;
constexpr qsizetype maxSentences = 8; ///< in the dialog; for further notes only the areas are named

/** Returns a function that looks up both names of an area; it may be called on any thread. */
workspace::AreaNamesOf namesOf(const std::shared_ptr<const app::Snapshot> &snapshot)
{
    return [snapshot](const QString &id) {
        const auto area = snapshot->index->areaIds.find(*snapshot->catalogue, id);
        if (!area) {
            return workspace::AreaNames();
        }
        const catalogue::Bilingual &name = snapshot->catalogue->areas[*area].name;
        return workspace::AreaNames{name.th.toString(), name.en.toString()};
    };
}

} // namespace

ListFiles::ListFiles(app::Session &session, app::WorkspaceController &workspace, Services services, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_services(std::move(services))
    , m_window(parent)
{
    connect(&m_job, &app::ExportJob::failed, this, [this](const Error &error) { showError(m_window, error); });
    connect(&m_job, &app::ExportJob::finished, this,
            [this] { emit announced(tr("Exported to “%1”.").arg(text::displayText(QFileInfo(m_file).fileName()))); });
}

void ListFiles::exportLists(const QString &list)
{
    const auto &lists = m_workspace.contents().lists;
    const auto found = lists.find(list);
    const QString name =
        exporting::fileNameFor(found == lists.end() ? tr("My lists and notes") : found->second.name, csvSuffix);
    const FileDialogRequest wish{tr("Export lists"), usableFolder({}) + u'/' + name,
                                 tr("CSV, for a spreadsheet (*.csv);;JSON, with everything (*.json)")};
    const auto withSuffix = [](const QString &path) {
        const bool hasSuffix =
            path.endsWith(csvSuffix, Qt::CaseInsensitive) || path.endsWith(jsonSuffix, Qt::CaseInsensitive);
        return hasSuffix ? path : QString(path + csvSuffix);
    };
    askForFileToSave(m_window, m_services.chooseToSave, wish, withSuffix,
                     [this, list](const QString &file) { write(file, list); });
}

void ListFiles::write(const QString &file, const QString &list)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || m_job.isRunning()) {
        return;
    }
    m_file = file;
    const bool isJson = file.endsWith(jsonSuffix, Qt::CaseInsensitive);
    m_job.start(file,
                [contents = m_workspace.sharedContents(), list, isJson, names = namesOf(snapshot)](QIODevice &device,
                                                                                                   const Progress &) {
                    const workspace::ExportedLists lists = workspace::sharedLists(*contents, list);
                    return isJson ? workspace::writeListsJson(device, lists, names)
                                  : workspace::writeListsCsv(device, lists, names, {}, query::HeaderNames::Titles);
                });
}

void ListFiles::importLists()
{
    m_services.chooseToOpen(
        m_window, {tr("Import lists"), usableFolder({}), tr("Lists of Mueang (*.csv *.tsv *.json);;All files (*)")},
        [this](const QString &file) { read(file); });
}

void ListFiles::read(const QString &file)
{
    // Reads the file before the edit starts: it may be long, and others wait for the workspace's lock.
    m_reader.start([this, file] {
        auto lists = std::make_shared<Result<workspace::ExportedLists>>(workspace::readListsFile(file));
        QMetaObject::invokeMethod(
            this, [this, file, lists] { add(file, *lists); }, Qt::QueuedConnection);
    });
}

void ListFiles::add(const QString &file, const Result<workspace::ExportedLists> &lists)
{
    if (!lists) {
        showError(m_window, lists.error());
        return;
    }
    // Filled on the worker before the callback runs.
    const auto refused = std::make_shared<std::vector<workspace::RefusedNote>>();
    const auto edit = [lists = *lists, file,
                       refused](const workspace::Contents &contents) -> Result<workspace::Change> {
        auto import = workspace::importLists(contents, lists, QFileInfo(file).fileName(), QDateTime::currentDateTime());
        if (!import) {
            return tl::unexpected(import.error());
        }
        *refused = import->refusedNotes;
        return std::move(import->change);
    };
    m_workspace.edit(edit, [self = QPointer(this), file, refused](const workspace::Change &change) {
        if (self && !refused->empty()) {
            self->tellOfRefusedNotes(file, *refused);
        } else if (self && change.isEmpty()) {
            emit self->announced(
                tr("Everything in “%1” was there already.").arg(text::displayText(QFileInfo(file).fileName())));
        }
    });
}

void ListFiles::tellOfRefusedNotes(const QString &file, const std::vector<workspace::RefusedNote> &notes)
{
    QStringList sentences;
    QStringList others;
    for (const workspace::RefusedNote &note : notes) {
        if (sentences.size() < maxSentences) {
            sentences.append(refusedNoteSentence(note, app::areaNamer(m_session)));
        } else {
            others.append(app::nameOfId(m_session, note.area));
        }
    }
    if (!others.isEmpty()) {
        sentences.append(tr("Likewise: %1.").arg(others.join(", "_L1)));
    }
    showMessage(
        m_window,
        tr("Imported. The notes that were there were kept where “%1” has others.").arg(QFileInfo(file).fileName()),
        sentences.join(u' '));
}

} // namespace mueang::gui
