// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/print/printactions.h"

#include "app/activefilters.h"
#include "app/exportinput.h"
#include "app/preferences.h"
#include "app/session.h"
#include "app/summary.h"
#include "gui/areas/areatable.h"
#include "gui/print/printdialog.h"
#include "gui/widgets/messages.h"
#include "paper/areapaper.h"

#include <QLocale>
#include <QMainWindow>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** Limits: longer documents would block the window during layout, and nobody reads them on paper. */
constexpr std::size_t longestList = 2000;
constexpr std::size_t maxSheets = 100;

} // namespace

PrintActions::PrintActions(app::Session &session, app::Preferences &preferences, const AreaTable &table,
                           QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_preferences(preferences)
    , m_table(table)
    , m_window(window)
{ }

paper::PaperOrigin PrintActions::origin(bool isSelection) const
{
    const int selected = static_cast<int>(m_session.selectedAreas().size());
    QStringList areas{isSelection ? tr("%Ln selected area(s)", nullptr, selected) : app::countInWords(m_session)};
    areas.append(app::filtersInWords(m_session, m_session.answer()->query));
    areas.removeAll(QString());
    return {app::editionInWords(m_session), areas.join(u"  ·  "_s)};
}

void PrintActions::printList() const
{
    if (!m_session.snapshot()) {
        return;
    }
    const app::ExportInput input = app::exportInput(m_session, m_table.visibleColumns());
    const bool isSelection = input.selected.size() > 1;
    const auto &areas = isSelection ? input.selected : input.shown;
    if (areas.empty() || areas.size() > longestList) {
        showMessage(&m_window, tr("A list of %1 areas cannot be printed.").arg(QLocale().toString(areas.size())),
                    tr("Choose fewer with filters, or at least one. All of them fit into a CSV file."));
        return;
    }
    open(paper::listPaper({*input.catalogue, areas, input.presentation}, input.tableColumns, origin(isSelection)));
}

void PrintActions::printSheets() const
{
    if (!m_session.snapshot()) {
        return;
    }
    const app::ExportInput input = app::exportInput(m_session);
    if (input.selected.empty() || input.selected.size() > maxSheets) {
        showMessage(&m_window, tr("Select one to %1 areas to print their fact sheets.").arg(maxSheets),
                    tr("In the table, Ctrl with a click selects one more, Shift with an arrow key the next ones."));
        return;
    }
    open(paper::sheetsPaper({*input.catalogue, input.selected, input.presentation}, origin(true)));
}

void PrintActions::open(const paper::PaperContent &content) const
{
    auto *dialog = new PrintDialog(content, m_preferences, PrintDialog::Services(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mueang::gui
