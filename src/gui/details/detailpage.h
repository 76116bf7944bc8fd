// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagewriter.h"
#include "wording/areacolumns.h"

class QTextDocument;

namespace mueang::gui {

/**
 * Writes the page of an area: all facts with the numbers of their sources, and the sources at the end. Unknown facts
 * are stated as unknown. Anchors such as "#source-1" lead to the sources.
 */
void writeDetailPage(QTextDocument &document, const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                     const wording::Presentation &presentation, const PageLook &look);

/** Writes the page that is shown while no area is current. */
void writeEmptyPage(QTextDocument &document, const catalogue::Edition &edition,
                    const wording::Presentation &presentation, const PageLook &look);

} // namespace mueang::gui
