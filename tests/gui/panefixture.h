// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/details/detailbrowser.h"
#include "gui/details/detailpane.h"
#include "support/sessionfixture.h"

namespace mueang::gui {

/** The detail pane beside the bundled catalogue, with no browser. */
class PaneFixture final : public testsupport::SessionFixture
{
public:
    PaneFixture();

    /** Shows the pane, opens the catalogue and waits for it. */
    [[nodiscard]] bool start();

    /** Makes the area with this id the chosen one. */
    void choose(const QString &id);

    /** What stands in the pane, with plain blanks. */
    [[nodiscard]] QString text() const;

    /** Where the link can be clicked, after scrolling to it; (-1, -1) if there is none. */
    [[nodiscard]] QPoint pointOf(const QString &target) const;

    [[nodiscard]] DetailBrowser &browser() const { return *m_browser; }

    [[nodiscard]] DetailPane &pane() { return m_pane; }

    /** The addresses that a browser would have been given. */
    [[nodiscard]] const QStringList &opened() const { return m_opened; }

private:
    QStringList m_opened;
    DetailPane m_pane;
    DetailBrowser *m_browser;
};

} // namespace mueang::gui
