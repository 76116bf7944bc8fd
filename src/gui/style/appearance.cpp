// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/appearance.h"

#include "gui/style/theme.h"

#include <QApplication>
#include <QTimer>

#include <chrono>

namespace mueang::gui {

namespace {

constexpr std::chrono::milliseconds desktopDelay{200}; // the portal may be slow: first frame first

} // namespace

AppearanceController::AppearanceController(app::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&m_scheme, &ColorScheme::darkPreferenceChanged, this, [this](bool dark) {
        m_preferences.setDesktopWasDark(dark);
        apply();
    });
}

bool AppearanceController::isDark(const app::Preferences &preferences)
{
    switch (preferences.appearance()) {
    case app::Appearance::Light:
        return false;
    case app::Appearance::Dark:
        return true;
    case app::Appearance::System:
        break;
    }
    return preferences.desktopWasDark();
}

void AppearanceController::followDesktop()
{
    QTimer::singleShot(desktopDelay, &m_scheme, &ColorScheme::follow);
}

void AppearanceController::choose(app::Appearance appearance)
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
