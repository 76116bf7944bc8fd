// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/appearance.h"

#include "gui/style/theme.h"

#include <QApplication>

namespace mueang::gui {

AppearanceController::AppearanceController(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&m_scheme, &ColorScheme::darkWished, this, [this](bool dark) {
        m_preferences.setDesktopWasDark(dark);
        apply();
    });
}

bool AppearanceController::isDark(const Preferences &preferences)
{
    switch (preferences.appearance()) {
    case Appearance::Light:
        return false;
    case Appearance::Dark:
        return true;
    case Appearance::System:
        break;
    }
    return preferences.desktopWasDark();
}

void AppearanceController::followDesktop()
{
    m_scheme.follow();
}

void AppearanceController::choose(Appearance appearance)
{
    m_preferences.setAppearance(appearance);
    apply();
}

void AppearanceController::apply() const
{
    const bool dark = isDark(m_preferences);
    if (dark != (currentColors().window == darkColors().window)) {
        applyTheme(*qApp, dark);
    }
}

} // namespace mueang::gui
