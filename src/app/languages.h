// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "base/translations.h"
#include "wording/areacolumns.h"

namespace mueang::app {

/** The language of the interface and the era of its years, as chosen or as the system has it. */
[[nodiscard]] wording::Presentation presentationFrom(const Preferences &preferences);

/** Loads the translations and sets the default locale, for numbers and Qt's own dialogs. */
void useLanguage(Translations &translations, text::Language language);

} // namespace mueang::app
