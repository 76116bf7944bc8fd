// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "gui/style/colorscheme.h"

namespace mueang::gui {

/** Light or dark: as the user chose, else as the desktop wishes. */
class AppearanceController final : public QObject
{
    Q_OBJECT

public:
    explicit AppearanceController(app::Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] static bool isDark(const app::Preferences &preferences);

    /** Asks the desktop, once the window stands. */
    void followDesktop();
    void choose(app::Appearance appearance);

private:
    void apply() const;

    app::Preferences &m_preferences;
    ColorScheme m_scheme;
};

} // namespace mueang::gui
