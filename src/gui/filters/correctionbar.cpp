// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filters/correctionbar.h"

#include "app/session.h"
#include "gui/widgets/announcinglabel.h"
#include "wording/querywords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace mueang::gui {

using namespace Qt::StringLiterals;

bool showsGuess(const app::Session &session)
{
    const auto answer = session.answer();
    return answer && answer->result.tier != query::Tier::Exact;
}

void undoGuess(app::Session &session)
{
    query::Query query = session.query();
    query.exactOnly = true;
    session.setQuery(query);
}

CorrectionBar::CorrectionBar(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new AnnouncingLabel(this))
    , m_undo(new QToolButton(this))
{
    setObjectName(u"guessBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"guessText"_s);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"guessUndo"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QToolButton::clicked, this, [this] { undoGuess(m_session); });
    connect(&session, &app::Session::answerChanged, this, &CorrectionBar::refresh);
    refresh();
}

void CorrectionBar::refresh()
{
    m_undo->setText(tr("Only as typed (Esc)"));
    if (showsGuess(m_session)) {
        m_text->announce(wording::guessSentence(m_session.answer()->result));
    } else {
        m_text->clear();
    }
    setVisible(showsGuess(m_session));
}

void CorrectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
