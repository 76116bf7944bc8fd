// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/dialogactions.h"

#include "app/preferences.h"
#include "app/session.h"
#include "files/sqlite.h"
#include "gui/areas/areatable.h"
#include "gui/export/exportdialog.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/diagnostics.h"
#include "gui/help/guidedialog.h"
#include "gui/help/shortcutsdialog.h"
#include "gui/print/printactions.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/filechoice.h"
#include "text/versions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace mueang::gui {

using namespace Qt::StringLiterals;

DialogActions::DialogActions(app::Session &session, app::Preferences &preferences, const AreaTable &table,
                             const DialogMenu &menu, QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_preferences(preferences)
    , m_table(table)
    , m_window(window)
{
    const auto *printing = new PrintActions(session, preferences, table, window);
    connect(menu.printList, &QAction::triggered, printing, &PrintActions::printList);
    connect(menu.printSheets, &QAction::triggered, printing, &PrintActions::printSheets);
    connect(menu.open, &QAction::triggered, this, &DialogActions::chooseFile);
    connect(menu.exportAreas, &QAction::triggered, this, &DialogActions::showExport);
    connect(menu.guide, &QAction::triggered, this, &DialogActions::showGuide);
    connect(menu.shortcuts, &QAction::triggered, this, &DialogActions::showShortcuts);
    connect(menu.diagnostics, &QAction::triggered, this, &DialogActions::copyDiagnostics);
    connect(menu.about, &QAction::triggered, this, &DialogActions::showAbout);
}

void DialogActions::chooseFile()
{
    const QStringList recent = m_preferences.recentFiles();
    chooseFileToOpen(&m_window, catalogueFileRequest(recent.value(0)),
                     [this](const QString &file) { m_session.open(file); });
}

void DialogActions::showExport()
{
    auto *dialog = new ExportDialog(app::exportInput(m_session, m_table.visibleColumns()),
                                    m_preferences.exportChoices(), ExportDialog::Services(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
            [this](const app::ExportChoices &choices) { m_preferences.setExportChoices(choices); });
    dialog->open();
}

void DialogActions::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideDialog(m_preferences, &m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        m_guide->show();
    }
    m_guide->raise();
    m_guide->activateWindow();
}

void DialogActions::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(
        [this] {
            auto groups = shortcutsOf(*m_window.menuBar());
            groups.push_back({tr("Search and table"),
                              {{tr("From the search to the first area"), {Qt::Key_Down}},
                               {tr("Empty the search"), {Qt::Key_Escape}},
                               {tr("Choose a filter value"), {Qt::Key_Space}},
                               {tr("Select more areas"), {Qt::SHIFT | Qt::Key_Down}},
                               {tr("From one part of the window to the next"), {Qt::Key_Tab}}}});
            groups.push_back({tr("Map"),
                              {{tr("To the next area in that direction"), {Qt::Key_Right, Qt::Key_Down}},
                               {tr("To the next area in the order of the table"), {Qt::Key_PageDown}},
                               {tr("Open areas that are close together"), {Qt::Key_Return}},
                               {tr("Zoom in, zoom out"), {Qt::Key_Plus, Qt::Key_Minus}},
                               {tr("Fit the map to the results"), {Qt::Key_0}},
                               {tr("Move the map"), {Qt::SHIFT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Down}}}});
            return groups;
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DialogActions::showAbout()
{
    const auto snapshot = m_session.snapshot();
    auto *dialog = new AboutDialog(
        AboutContent{.catalogue = snapshot ? snapshot->catalogue : nullptr,
                     .presentation = m_session.presentation(),
                     .libraries = {{u"ICU"_s, text::icuVersion()}, {u"SQLite"_s, files::sqliteVersion()}}},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DialogActions::copyDiagnostics()
{
    if (m_copiedNote == nullptr) {
        m_copiedNote = new AnnouncingLabel(&m_window);
        m_copiedNote->setObjectName(u"copiedNote"_s);
        m_window.statusBar()->addPermanentWidget(m_copiedNote);
    }
    gui::copyDiagnostics(m_session, *m_copiedNote);
}

} // namespace mueang::gui
