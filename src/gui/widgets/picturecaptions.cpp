// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/picturecaptions.h"

#include "app/activefilters.h"
#include "app/summary.h"

#include <QCoreApplication>

namespace mueang::gui {

QStringList pictureCaptions(const app::Session &session)
{
    QStringList captions{app::countInWords(session)};
    if (const QString filters = app::filtersInWords(session); !filters.isEmpty()) {
        captions.append(filters);
    }
    captions.append(app::editionInWords(session));
    captions.append(QCoreApplication::translate("mueang::gui::PictureCaptions",
                                                "Source: the catalogue Mueang, which names the source of every fact"));
    return captions;
}

} // namespace mueang::gui
