// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace mueang::gui {

/** Hands links of a catalogue to the user's browser: none but isOfferedLink(), and none unasked. */
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    /** Gives a link to the desktop; false when nobody took it. */
    using OpenUrl = std::function<bool(const QUrl &)>;

    LinkOpener(app::Preferences &preferences, QWidget *window, OpenUrl openUrl);

    /** Asks first, unless the user said not to for this host. */
    void open(const QString &address);

private:
    void ask(const QString &address);
    void handOver(const QString &address);

    app::Preferences &m_preferences;
    QWidget *m_window;
    OpenUrl m_openUrl;
};

} // namespace mueang::gui
