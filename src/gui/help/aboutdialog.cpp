// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/aboutdialog.h"

#include "base/version.h"
#include "gui/widgets/dialoglook.h"

#include "ui_aboutdialog.h"

#include <QApplication>
#include <QEvent>

namespace mueang::gui {

namespace {

constexpr int iconSize = 64;
constexpr QSize usualSize(620, 540);
constexpr int documentMargin = 12;

} // namespace

AboutDialog::AboutDialog(AboutContent content, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
    , m_content(std::move(content))
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    makeTitle(*m_ui->nameLabel, TitleLevel::Program);
    makeSecondary(*m_ui->versionLabel);
    const QIcon icon = QApplication::windowIcon();
    m_ui->iconLabel->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    m_ui->iconLabel->setVisible(!icon.isNull());
    m_ui->page->document()->setDocumentMargin(documentMargin);
    connect(m_ui->page, &QTextBrowser::anchorClicked, this, &AboutDialog::openLink);
    connect(m_ui->backButton, &QPushButton::clicked, this, &AboutDialog::showFacts);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_ui->closeButton->setFocus();
    resizeWithinScreen(*this, usualSize);
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::retranslate()
{
    m_ui->versionLabel->setText(tr("Version %1").arg(programVersion()));
    showFacts();
}

void AboutDialog::showFacts()
{
    if (m_ui->backButton->hasFocus()) {
        m_ui->page->setFocus();
    }
    m_ui->backButton->hide();
    m_ui->page->setHtml(aboutPage(m_content)); // rich-ok: aboutPage() escapes every value
}

void AboutDialog::openLink(const QUrl &link)
{
    if (const auto text = licenceText(link.toString())) {
        m_ui->page->setPlainText(*text);
        m_ui->backButton->show();
    }
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_ui->backButton->isHidden()) {
        showFacts();
    }
}

} // namespace mueang::gui
