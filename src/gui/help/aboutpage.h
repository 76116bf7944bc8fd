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

/** What the About page is about, beside the program itself. */
struct AboutContent
{
    catalogue::CataloguePointer catalogue; ///< null = none is open
    wording::Presentation presentation;
    std::vector<std::pair<QString, QString>> libraries; ///< name and version of what the program runs on, beside Qt
    bool showsMap = false; ///< then the outlines of the provinces are credited
};

/** The page as HTML in which every text from a catalogue is escaped; licences are links "licence:ID". */
[[nodiscard]] QString aboutPage(const AboutContent &content);

/** The text of the licence that such a link names; nothing for any other address. */
[[nodiscard]] std::optional<QString> licenceText(const QString &link);

} // namespace mueang::gui
