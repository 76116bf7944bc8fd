// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/busydialog.h"

#include "gui/widgets/dialoglook.h"
#include "gui/widgets/messages.h"
#include "text/safetext.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int textWidth = 320;
constexpr int longestText = 2 * textWidth;

} // namespace

BusyDialog::BusyDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"busyDialog"_s);
    setWindowModality(Qt::WindowModal);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(textWidth);
    auto *bar = new QProgressBar(this);
    bar->setObjectName(u"busyBar"_s);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(bar);
    layout->addSpacing(4);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &BusyDialog::reject);
    m_showDelay.setSingleShot(true);
    m_showDelay.setInterval(300ms);
    connect(&m_showDelay, &QTimer::timeout, this, &QDialog::show);
    applyDialogLook(*this);
    retranslate();
}

void BusyDialog::start(const QString &text)
{
    m_text->setText(elidedText(text, fontMetrics(), longestText));
    m_cancel->setAccessibleDescription(text::displayText(text));
    m_cancel->setEnabled(true);
    m_showDelay.start();
}

void BusyDialog::finish()
{
    m_showDelay.stop();
    hide();
}

void BusyDialog::reject()
{
    // The dialog stays open until the work has stopped: see finish().
    m_cancel->setEnabled(false);
    emit cancelled();
}

void BusyDialog::retranslate()
{
    setWindowTitle(tr("Please wait"));
    m_cancel->setText(tr("Cancel"));
}

void BusyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace mueang::gui
