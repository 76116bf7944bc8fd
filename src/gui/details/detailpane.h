// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "gui/widgets/linkopener.h"

#include <QDesktopServices>
#include <QWidget>

#include <memory>

namespace mueang::gui {

class DetailBrowser;

/** Shows the details of the session's current area, in the session's language and era. */
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    DetailPane(app::Session &session, app::Preferences &preferences, QWidget *parent = nullptr,
               LinkOpener::OpenUrl openUrl = &QDesktopServices::openUrl);

    /** Returns the widget with the text. */
    [[nodiscard]] QWidget &page() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Position : std::uint8_t { Keep, Top };

    /** Rewrites the page at once if the pane is visible, else when it is shown next. */
    void update(Position position);
    void write();
    /** Highlights search matches on the page. */
    void paintHighlights();
    void retranslate();

    app::Session &m_session;
    DetailBrowser *m_browser;
    LinkOpener *m_links;
    std::weak_ptr<const app::Snapshot> m_written; ///< snapshot that the page was last written from
    bool m_isStale = true;
};

} // namespace mueang::gui
