// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/savedviewbar.h"

#include "gui/style/icon.h"
#include "gui/views/savedviews.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 260; ///< pixels; leaves room for the buttons

} // namespace

SavedViewBar::SavedViewBar(SavedViews &views, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_text(new AnnouncingLabel(this))
    , m_save(new QToolButton(this))
    , m_revert(new QToolButton(this))
    , m_leave(new QToolButton(this))
{
    setObjectName(u"viewLine"_s);
    m_text->setObjectName(u"viewText"_s);
    m_save->setObjectName(u"viewSave"_s);
    m_revert->setObjectName(u"viewRevert"_s);
    m_leave->setObjectName(u"viewLeave"_s);
    m_leave->setIcon(themedIcon(u"x"_s));
    m_leave->setIconSize({12, 12});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_save);
    layout->addWidget(m_revert);
    layout->addStretch(1);
    layout->addWidget(m_leave);
    // Hidden buttons keep their space, so that the table does not move when the view is changed.
    for (QToolButton *button : {m_save, m_revert}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
    connect(m_save, &QToolButton::clicked, &views, &SavedViews::update);
    connect(m_revert, &QToolButton::clicked, &views, [&views] { views.open(views.current()->id); });
    connect(m_leave, &QToolButton::clicked, &views, &SavedViews::leave);
    connect(&views, &SavedViews::currentChanged, this, &SavedViewBar::refresh);
    retranslate();
}

void SavedViewBar::refresh()
{
    const auto view = m_views.current();
    setVisible(view.has_value());
    if (!view) {
        return;
    }
    const bool isChanged = m_views.isChanged();
    const QString name = elidedText(view->name, fontMetrics(), widestName);
    m_text->announce(isChanged ? tr("View: %1 · changed").arg(name) : tr("View: %1").arg(name));
    setPlainToolTip(*m_text, view->name);
    m_save->setVisible(isChanged);
    m_revert->setVisible(isChanged);
}

void SavedViewBar::retranslate()
{
    setAccessibleName(tr("Saved view"));
    m_save->setText(tr("Save changes"));
    m_revert->setText(tr("Go back to it"));
    setPlainToolTip(*m_revert, tr("Show the view again as it was saved"));
    m_leave->setAccessibleName(tr("Leave the view"));
    setPlainToolTip(*m_leave, tr("Leave the view: what is shown stays"));
    refresh();
}

void SavedViewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
