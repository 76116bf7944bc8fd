// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "base/translations.h"
#include "wording/areacolumns.h"

namespace mueang::app {

/** Returns the language of the interface and the era of its years, from the preferences or else the system. */
[[nodiscard]] wording::Presentation presentationFrom(const Preferences &preferences);

/** Loads the translations and sets the default QLocale, which formats numbers and Qt's dialogs. */
void useLanguage(Translations &translations, text::Language language);

} // namespace mueang::app
