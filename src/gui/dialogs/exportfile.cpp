// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/exportfile.h"

namespace mueang::gui {

using namespace Qt::StringLiterals;

QString withSuffix(const QString &path, exporting::FormatId format)
{
    return exporting::hasSuffixOf(path, format) ? path : path + QLatin1StringView(exporting::format(format).suffix);
}

QString exportName(std::optional<int> year, text::Era era, exporting::FormatId format)
{
    return withSuffix(year ? u"mueang-"_s + text::yearNumber(*year, era) : u"smart-cities"_s, format);
}

} // namespace mueang::gui
