// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/messagedialog.h"

#include "gui/dialogs/dialoglook.h"
#include "gui/style/icon.h"

#include "ui_messagedialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace mueang::gui {

namespace {

constexpr int iconSize = 32;

} // namespace

MessageDialog::MessageDialog(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MessageDialog>())
    , m_content(content)
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    makeTitle(*m_ui->whatLabel, TitleLevel::Section);
    fill();
    retranslate();
    connect(m_ui->copyButton, &QPushButton::clicked, this, &MessageDialog::copyDetails);
    connect(m_ui->noButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->yesButton, &QPushButton::clicked, this, &QDialog::accept);
}

MessageDialog::~MessageDialog() = default;

void MessageDialog::fill()
{
    m_ui->iconLabel->setPixmap(themedIcon(m_content.icon).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    m_ui->whatLabel->setText(m_content.what);
    m_ui->adviceLabel->setText(m_content.advice);
    m_ui->adviceLabel->setVisible(!m_content.advice.isEmpty());
    m_ui->copyButton->setVisible(!m_content.details.isEmpty());
    const bool isQuestion = !m_content.yes.isEmpty();
    m_ui->yesButton->setVisible(isQuestion);
    m_ui->yesButton->setText(m_content.yes);
    QPushButton *enter = isQuestion && !m_content.enterSaysNo ? m_ui->yesButton : m_ui->noButton;
    enter->setDefault(true);
    enter->setFocus();
}

void MessageDialog::retranslate()
{
    setWindowTitle(m_content.title.isEmpty() ? tr("Mueang") : m_content.title);
    const QString usualNo = m_content.yes.isEmpty() ? tr("Close") : tr("Cancel");
    m_ui->noButton->setText(m_content.no.isEmpty() ? usualNo : m_content.no);
    m_ui->copyButton->setText(tr("&Copy details"));
    // A screen reader says it with the button that has the focus.
    const QString spoken = m_content.what + u' ' + m_content.advice;
    setAccessibleName(m_content.what);
    setAccessibleDescription(spoken);
    m_ui->noButton->setAccessibleDescription(spoken);
}

void MessageDialog::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_content.details);
    m_ui->copyButton->setText(tr("Copied"));
}

void MessageDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_ui->iconLabel->setPixmap(themedIcon(m_content.icon).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    }
}

} // namespace mueang::gui
