// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/announcinglabel.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <chrono>

namespace mueang::gui {

namespace {

constexpr std::chrono::milliseconds typingPause{400};

class NotificationInterface final : public QAccessibleWidget
{
public:
    explicit NotificationInterface(AnnouncingLabel *label)
        : QAccessibleWidget(label, QAccessible::Notification)
        , m_label(label)
    { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(kind);
    }

private:
    const AnnouncingLabel *m_label;
};

QAccessibleInterface *notificationFactory(const QString & /*className*/, QObject *object)
{
    auto *label = qobject_cast<AnnouncingLabel *>(object);
    return label == nullptr ? nullptr : std::make_unique<NotificationInterface>(label).release();
}

} // namespace

AnnouncingLabel::AnnouncingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QAccessible::installFactory(notificationFactory);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    });
}

void AnnouncingLabel::announce(const QString &text)
{
    if (text != this->text()) {
        setText(text);
        m_pause.start();
    }
}

} // namespace mueang::gui
