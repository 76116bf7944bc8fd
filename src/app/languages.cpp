// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QLocale>

namespace mueang::app {

using namespace Qt::StringLiterals;

wording::Presentation presentationFrom(const Preferences &preferences)
{
    const auto ofSystem = systemLanguage() == "th"_L1 ? text::Language::Thai : text::Language::English;
    const auto language = preferences.language().value_or(ofSystem);
    const auto usualEra = language == text::Language::Thai ? text::Era::Buddhist : text::Era::Common;
    return {.language = language, .era = preferences.era().value_or(usualEra)};
}

void useLanguage(Translations &translations, text::Language language)
{
    const bool thai = language == text::Language::Thai;
    QLocale::setDefault(thai ? QLocale(QLocale::Thai, QLocale::Thailand)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom));
    translations.use(thai ? u"th"_s : u"en"_s);
}

} // namespace mueang::app
