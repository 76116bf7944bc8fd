// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/linkdialog.h"

#include "gui/widgets/dialoglook.h"
#include "text/links.h"
#include "text/safetext.h"

#include "ui_linkdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace mueang::gui {

namespace {

constexpr int shownLines = 4;

} // namespace

LinkDialog::LinkDialog(const QString &address, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LinkDialog>())
    , m_address(address)
    , m_purpose(purpose)
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    makeTitle(*m_ui->whatLabel, TitleLevel::Section);
    m_ui->addressText->setPlainText(text::displayText(m_address));
    m_ui->addressText->setFixedHeight(shownLines * m_ui->addressText->fontMetrics().lineSpacing());
    const bool asks = m_purpose == Purpose::Ask;
    m_ui->rememberBox->setVisible(asks);
    m_ui->openButton->setVisible(asks);
    m_ui->adviceLabel->setVisible(!asks);
    QPushButton *enter = asks ? m_ui->openButton : m_ui->copyButton;
    enter->setDefault(true);
    enter->setFocus();
    retranslate();
    connect(m_ui->openButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &LinkDialog::copyAddress);
}

LinkDialog::~LinkDialog() = default;

bool LinkDialog::remembersHost() const
{
    return m_ui->rememberBox->isChecked();
}

void LinkDialog::retranslate()
{
    const bool asks = m_purpose == Purpose::Ask;
    setWindowTitle(asks ? tr("Open link") : tr("Link not opened"));
    const QString host = text::linkHost(m_address);
    const QString what =
        asks ? tr("Open %1 in your browser?").arg(host) : tr("No browser took the link to %1.").arg(host);
    m_ui->whatLabel->setText(what);
    m_ui->adviceLabel->setText(tr("Copy the link and paste it into a browser."));
    m_ui->addressText->setAccessibleName(tr("Address"));
    m_ui->rememberBox->setText(tr("&Do not ask again for this host"));
    m_ui->copyButton->setText(tr("&Copy link"));
    m_ui->cancelButton->setText(asks ? tr("Cancel") : tr("Close"));
    m_ui->openButton->setText(tr("&Open"));
    setAccessibleName(what);
}

void LinkDialog::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address);
    m_ui->copyButton->setText(tr("Copied"));
}

void LinkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace mueang::gui
