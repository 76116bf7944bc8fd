// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "wording/areacolumns.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace mueang::gui {

/** The content of the About page that is not constant. */
struct AboutContent
{
    catalogue::CataloguePointer catalogue; ///< null = none is open
    wording::Presentation presentation;
    std::vector<std::pair<QString, QString>> libraries; ///< name and version of each library besides Qt
};

/** Returns the page as HTML with all texts of the catalogue escaped. Licences are links "licence:ID". */
[[nodiscard]] QString aboutPage(const AboutContent &content);

/** Returns the text of the licence that a link "licence:ID" names, or nullopt for any other address. */
[[nodiscard]] std::optional<QString> licenceText(const QString &link);

} // namespace mueang::gui
