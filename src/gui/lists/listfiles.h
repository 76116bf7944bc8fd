// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exportjob.h"
#include "gui/widgets/filechoice.h"
#include "workspace/listfile.h"

#include <QObject>
#include <QThreadPool>

namespace mueang::app {
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

/**
 * Exports and imports lists with their notes as CSV or JSON. The suffix of the file name selects the export format; an
 * import is recognized by its content.
 */
class ListFiles final : public QObject
{
    Q_OBJECT

public:
    /** File dialogs, replaced by tests. */
    struct Services
    {
        ChooseFile chooseToOpen = chooseFileToOpen;
        ChooseFile chooseToSave = chooseFileToSave;
    };

    /** `parent` is the parent of dialogs and messages. */
    ListFiles(app::Session &session, app::WorkspaceController &workspace, Services services, QWidget *parent);

    /** Exports the list with this id; for an empty id, all lists and notes. */
    void exportLists(const QString &list);
    /** Adds the lists and notes of a file as one undo step, without removing or overwriting any. */
    void importLists();

signals:
    /** Emitted with a sentence about the result. */
    void announced(const QString &sentence);

private:
    void write(const QString &file, const QString &list);
    void read(const QString &file);
    void add(const QString &file, const Result<workspace::ExportedLists> &lists);
    void tellOfRefusedNotes(const QString &file, const std::vector<workspace::RefusedNote> &notes);

    app::Session &m_session;
    app::WorkspaceController &m_workspace;
    Services m_services;
    QWidget *m_window;
    app::ExportJob m_job;
    QString m_file;
    QThreadPool m_reader; ///< last: its destructor waits for the reader before other members are destroyed
};

} // namespace mueang::gui
