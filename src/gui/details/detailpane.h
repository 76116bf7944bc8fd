// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "gui/widgets/linkopener.h"

#include <QWidget>

#include <memory>

namespace mueang::gui {

class DetailBrowser;

/** Shows the session's current area, in the language and era that the session has. */
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    DetailPane(app::Session &session, app::Preferences &preferences, QWidget *parent = nullptr);
    /** With another way to open links than the desktop's. */
    DetailPane(app::Session &session, app::Preferences &preferences, LinkOpener::OpenUrl openUrl,
               QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Position : std::uint8_t { Keep, Top };

    /** At once when the pane can be seen, else as soon as it can. */
    void update(Position position);
    void write();
    /** What the search found, on the page as it stands. */
    void markFound();
    void retranslate();

    app::Session &m_session;
    DetailBrowser *m_browser;
    LinkOpener *m_links;
    std::weak_ptr<const app::Snapshot> m_written; ///< whose page was written last
    bool m_isStale = true;
};

} // namespace mueang::gui
