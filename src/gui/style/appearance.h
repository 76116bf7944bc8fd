// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "gui/style/colorscheme.h"

namespace mueang::gui {

/**
 * Applies the light or the dark theme: the user's choice, or the desktop's colour scheme if the user left it to the
 * system.
 */
class AppearanceController final : public QObject
{
    Q_OBJECT

public:
    explicit AppearanceController(app::Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] static bool isDark(const app::Preferences &preferences);

    /**
     * Follows the desktop's colour scheme from now on. The first request is delayed: call this when the window is
     * shown.
     */
    void followDesktop();
    void choose(app::Appearance appearance);

private:
    void apply() const;

    app::Preferences &m_preferences;
    ColorScheme m_scheme;
};

} // namespace mueang::gui
