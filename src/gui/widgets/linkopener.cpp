// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/linkopener.h"

#include "gui/widgets/linkdialog.h"
#include "text/links.h"

#include <QWidget>

namespace mueang::gui {

namespace {

LinkDialog *makeDialog(QWidget *parent, const QString &address, LinkDialog::Purpose purpose)
{
    auto *dialog =
        new LinkDialog(address, purpose, parent); // NOLINT(cppcoreguidelines-owning-memory): WA_DeleteOnClose
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

LinkOpener::LinkOpener(app::Preferences &preferences, QWidget *window, OpenUrl openUrl)
    : QObject(window)
    , m_preferences(preferences)
    , m_window(window)
    , m_openUrl(std::move(openUrl))
{ }

void LinkOpener::open(const QString &address)
{
    if (!text::isOfferedLink(address)) {
        return;
    }
    if (m_preferences.trustedHosts().contains(text::linkHost(address))) {
        openExternally(address);
    } else {
        ask(address);
    }
}

void LinkOpener::ask(const QString &address)
{
    LinkDialog *dialog = makeDialog(m_window, address, LinkDialog::Purpose::Ask);
    connect(dialog, &QDialog::accepted, this, [this, dialog, address] {
        if (dialog->remembersHost()) {
            m_preferences.addTrustedHost(text::linkHost(address));
        }
        openExternally(address);
    });
    dialog->open();
}

void LinkOpener::openExternally(const QString &address)
{
    if (!m_openUrl(text::linkUrl(address))) {
        makeDialog(m_window, address, LinkDialog::Purpose::ReportFailure)->open();
    }
}

} // namespace mueang::gui
