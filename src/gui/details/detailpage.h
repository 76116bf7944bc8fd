// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagewriter.h"
#include "wording/areacolumns.h"

class QTextDocument;

namespace mueang::gui {

/**
 * Everything known about an area as a page to read: facts with the numbers of their sources, the
 * sources at the end. What is not known is said. Anchors "#source-1" lead to the sources.
 */
void writeDetailPage(QTextDocument &document, const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                     const wording::Presentation &presentation, const PageLook &look);

/** The page while no area is chosen. */
void writeEmptyPage(QTextDocument &document, const catalogue::Edition &edition,
                    const wording::Presentation &presentation, const PageLook &look);

} // namespace mueang::gui
