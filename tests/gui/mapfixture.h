// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mappage.h"
#include "gui/map/mapview.h"
#include "support/sessionfixture.h"

#include <QAccessible>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace mueang::gui {

/** The bundled catalogue, each line of whose places was changed; empty when it cannot be built. */
[[nodiscard]] QString catalogueWithPlaces(const QTemporaryDir &folder,
                                          const std::function<QByteArray(const QByteArray &)> &change);

/** The map in a window of 900 x 700 with a catalogue; what a person sees and hears of it. */
class MapFixture final : public testsupport::SessionFixture
{
public:
    MapFixture();

    /** Shows it, opens the catalogue (the bundled one) and waits for it. */
    [[nodiscard]] bool start(const QString &catalogue = {});

    [[nodiscard]] MapPage &page() { return m_page; }

    [[nodiscard]] MapView &view() const { return *m_view; }

    /** What a screen reader is told of each marker. */
    [[nodiscard]] QStringList spoken() const;
    /** The marker of an area that stands alone. */
    [[nodiscard]] std::optional<std::size_t> pinOf(const QString &id) const;
    /** A spot in the window that is in the province and on no marker; (-1, -1) if there is none. */
    [[nodiscard]] QPoint landOf(const QString &code) const;
    void click(const QPoint &position, Qt::KeyboardModifiers modifiers = {}) const;
    /** Clicks on the cluster with the area until it stands alone. */
    void openUntilAlone(const QString &id) const;

private:
    MapPage m_page;
    MapView *m_view;
};

} // namespace mueang::gui
