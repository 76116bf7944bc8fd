// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/areapane.h"

#include "app/workspacecontroller.h"
#include "gui/details/detailpane.h"
#include "gui/notes/notepane.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteShare = 3; ///< a long note gets this fraction of the height: one third

} // namespace

AreaPane::AreaPane(app::Session &session, app::Preferences &preferences, app::WorkspaceController &workspace,
                   QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_details(new DetailPane(session, preferences, this))
{
    setObjectName(u"areaPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_details);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_details, 1);
    connect(&workspace, &app::WorkspaceController::changed, this, &AreaPane::addNote, Qt::SingleShotConnection);
}

QWidget &AreaPane::page() const
{
    return m_details->page();
}

void AreaPane::addNote()
{
    m_note = new NotePane(m_session, m_workspace, this);
    limitNote();
    m_layout->addWidget(m_note);
}

void AreaPane::enterNote()
{
    if (m_note != nullptr) {
        m_note->enter();
    }
}

void AreaPane::showStar(QAction *star)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"starButton"_s);
    button->setDefaultAction(star);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->insertWidget(0, button, 0, Qt::AlignLeft);
}

void AreaPane::limitNote()
{
    if (m_note != nullptr) {
        m_note->setHeightLimit(height() / noteShare);
    }
}

void AreaPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitNote();
}

} // namespace mueang::gui
