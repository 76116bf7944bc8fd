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

/** Lists with their notes, to and from files: CSV or JSON, as the name of the file says. */
class ListFiles final : public QObject
{
    Q_OBJECT

public:
    /** Injected by tests. */
    struct Services
    {
        ChooseFile chooseToOpen = chooseFileToOpen;
        ChooseFile chooseToSave = chooseFileToSave;
    };

    /** Dialogs and errors come over the parent. */
    ListFiles(app::Session &session, app::WorkspaceController &workspace, Services services, QWidget *parent);

    /** The list of that id; without one, all lists and notes. */
    void exportLists(const QString &list);
    /** Adds what is in a file: nothing is removed or overwritten, and it is one step of undo. */
    void importLists();

signals:
    /** A sentence about what was done. */
    void told(const QString &sentence);

private:
    void write(const QString &file, const QString &list);
    void read(const QString &file);
    void add(const QString &file, const Result<workspace::SharedLists> &lists);
    void tellOfRefusedNotes(const QString &file, const std::vector<workspace::RefusedNote> &notes);

    app::Session &m_session;
    app::WorkspaceController &m_workspace;
    Services m_services;
    QWidget *m_window;
    app::ExportJob m_job;
    QString m_file;
    QThreadPool m_reader; ///< last: what it reads ends before the rest goes
};

} // namespace mueang::gui
