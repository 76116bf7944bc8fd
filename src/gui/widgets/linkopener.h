// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace mueang::gui {

/** Opens links of a catalogue in the user's browser: only those that isOfferedLink() accepts, and only after asking. */
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    /** Passes a URL to the desktop; returns false if no application accepted it. */
    using OpenUrl = std::function<bool(const QUrl &)>;

    LinkOpener(app::Preferences &preferences, QWidget *window, OpenUrl openUrl = &QDesktopServices::openUrl);

    /** Opens the link after asking, or at once if the user trusts its host. */
    void open(const QString &address);

private:
    void ask(const QString &address);
    void openExternally(const QString &address);

    app::Preferences &m_preferences;
    QWidget *m_window;
    OpenUrl m_openUrl;
};

} // namespace mueang::gui
