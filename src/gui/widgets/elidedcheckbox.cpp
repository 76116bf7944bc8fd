// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/elidedcheckbox.h"

#include <QEvent>
#include <QStyleOptionButton>

namespace mueang::gui {

ElidedCheckBox::ElidedCheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedCheckBox::setWholeText(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    elide();
}

void ElidedCheckBox::elide()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, room));
}

QSize ElidedCheckBox::minimumSizeHint() const
{
    return {0, QCheckBox::minimumSizeHint().height()};
}

void ElidedCheckBox::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    elide();
}

void ElidedCheckBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        elide();
    }
}

} // namespace mueang::gui
