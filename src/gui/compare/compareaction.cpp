// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/compareaction.h"

#include "app/exportinput.h"
#include "app/session.h"
#include "gui/compare/comparisondialog.h"
#include "gui/widgets/messages.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace mueang::gui {

using namespace Qt::StringLiterals;

CompareAction::CompareAction(app::Session &session, app::Preferences &preferences, QAction *action, QAction *details,
                             QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_preferences(preferences)
    , m_action(action)
    , m_details(details)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &CompareAction::compare);
}

QLayout *CompareAction::makeLine(QWidget *count)
{
    auto *button = new QToolButton(count->parentWidget());
    button->setObjectName(u"compareButton"_s);
    button->setDefaultAction(m_action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The hidden button keeps its space, so that nothing moves when a second area is selected.
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    button->hide();
    connect(&m_session, &app::Session::selectionChanged, button,
            [this, button] { button->setVisible(m_session.selectedAreas().size() >= wording::fewestCompared); });
    auto *line = new QHBoxLayout;
    line->addWidget(count, 1);
    line->addWidget(button);
    return line;
}

void CompareAction::compare()
{
    if (!m_session.snapshot()) {
        return;
    }
    const std::vector<catalogue::Index> areas = app::exportInput(m_session).selected;
    if (areas.size() < wording::fewestCompared || areas.size() > wording::maxCompared) {
        showMessage(
            m_window, tr("Select two to four areas to compare."),
            tr("%Ln area(s) are selected. In the table, Ctrl with a click or with the space bar selects one more, "
               "Shift with an arrow key the next ones.",
               nullptr, static_cast<int>(areas.size())));
        return;
    }
    auto *dialog = new ComparisonDialog(areas, m_session, m_preferences, ComparisonDialog::Services(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComparisonDialog::detailsWanted, this, [this, dialog](catalogue::Index area) {
        // The areas stay selected, so that one key returns to the comparison.
        m_session.setSelection(dialog->areas(), area);
        m_details->setChecked(true);
    });
    dialog->show();
}

} // namespace mueang::gui
