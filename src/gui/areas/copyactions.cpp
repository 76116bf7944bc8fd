// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/copyactions.h"

#include "app/copyareas.h"
#include "app/exportinput.h"
#include "app/session.h"
#include "gui/areas/areatable.h"
#include "gui/widgets/messages.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace mueang::gui {

CopyActions::CopyActions(app::Session &session, AreaTable &table, QAction *areas, QAction *cell, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
    , m_areas(areas)
    , m_cell(cell)
{
    connect(areas, &QAction::triggered, this, &CopyActions::copyAreas);
    connect(cell, &QAction::triggered, this, &CopyActions::copyCell);
    connect(&session, &app::Session::selectionChanged, this, &CopyActions::update);
    update();
}

void CopyActions::update()
{
    m_areas->setEnabled(!m_session.selectedAreas().empty());
    m_cell->setEnabled(m_session.currentArea().has_value());
}

void CopyActions::copyAreas()
{
    const app::ExportInput input = app::exportInput(m_session, m_table.visibleColumns());
    if (input.selected.size() > app::maxCopiedAreas) {
        showMessage(&m_table, tr("%1 areas are too many to copy.").arg(QLocale().toString(input.selected.size())),
                    tr("Export them to a file instead (Ctrl+E)."));
        return;
    }
    if (!input.selected.empty()) {
        QGuiApplication::clipboard()->setMimeData(
            app::areasForClipboard(*input.catalogue, input.selected, input.tableColumns, input.presentation).release());
    }
}

void CopyActions::copyCell()
{
    if (const QModelIndex cell = m_table.currentIndex(); cell.isValid()) {
        QGuiApplication::clipboard()->setText(cell.data().toString());
    }
}

} // namespace mueang::gui
