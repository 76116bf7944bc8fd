// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/noticebar.h"

#include "gui/style/icon.h"
#include "gui/widgets/announcinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace mueang::gui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new AnnouncingLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"noticeBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(themedIcon(u"x"_s));
    m_close->setAccessibleName(tr("Close the notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QToolButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showNotice(const QString &sentence, const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    m_text->announce(sentence);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close the notice"));
        hide(); // the sentence is in the previous language
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
