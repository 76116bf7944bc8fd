// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messagedialog.h"

#include "gui/style/icon.h"
#include "gui/widgets/dialoglook.h"

#include "ui_messagedialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr int iconSize = 32;

} // namespace

MessageDialog::MessageDialog(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MessageDialog>())
    , m_messages{{content}}
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    makeTitle(*m_ui->whatLabel, TitleLevel::Section);
    showFirst();
    connect(m_ui->copyButton, &QPushButton::clicked, this, &MessageDialog::copyDetails);
    connect(m_ui->noButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->yesButton, &QPushButton::clicked, this, &QDialog::accept);
}

MessageDialog::~MessageDialog() = default;

void MessageDialog::add(const Content &content)
{
    const auto same = std::ranges::find_if(
        m_messages, [&content](const Message &message) { return message.content.topic == content.topic; });
    if (same == m_messages.end()) {
        m_messages.push_back({content});
        return;
    }
    *same = {content, same->replaced + 1};
    if (same == m_messages.begin()) {
        showFirst();
    }
}

void MessageDialog::done(int result)
{
    if (m_messages.size() > 1) {
        m_messages.erase(m_messages.begin());
        showFirst();
    } else {
        QDialog::done(result);
    }
}

void MessageDialog::showFirst()
{
    fill();
    retranslate();
}

void MessageDialog::fill()
{
    m_ui->iconLabel->setPixmap(themedIcon(shown().icon).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    m_ui->whatLabel->setText(shown().what);
    m_ui->adviceLabel->setText(shown().advice);
    m_ui->adviceLabel->setVisible(!shown().advice.isEmpty());
    m_ui->copyButton->setVisible(!shown().details.isEmpty());
    m_ui->yesButton->setVisible(isQuestion());
    m_ui->yesButton->setText(shown().yes);
    QPushButton *enter = isQuestion() && !shown().isNoDefault ? m_ui->yesButton : m_ui->noButton;
    enter->setDefault(true);
    enter->setFocus();
}

void MessageDialog::retranslate()
{
    setWindowTitle(shown().title.isEmpty() ? tr("Mueang") : shown().title);
    const QString usualNo = shown().yes.isEmpty() ? tr("Close") : tr("Cancel");
    m_ui->noButton->setText(shown().no.isEmpty() ? usualNo : shown().no);
    m_ui->copyButton->setText(tr("&Copy details"));
    const int replaced = m_messages.front().replaced;
    m_ui->replacedLabel->setText(tr("%n message(s) of this kind came before this one.", nullptr, replaced));
    m_ui->replacedLabel->setVisible(replaced > 0);
    // A screen reader reads this with the focused button.
    const QString spoken =
        shown().what + u' ' + shown().advice + (replaced > 0 ? u' ' + m_ui->replacedLabel->text() : QString());
    setAccessibleName(shown().what);
    setAccessibleDescription(spoken);
    m_ui->noButton->setAccessibleDescription(spoken);
}

void MessageDialog::copyDetails()
{
    QGuiApplication::clipboard()->setText(shown().details);
    m_ui->copyButton->setText(tr("Copied"));
}

void MessageDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_ui->iconLabel->setPixmap(themedIcon(shown().icon).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    }
}

} // namespace mueang::gui
