// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTextCursor;

namespace mueang::gui {

/** The fact at one place of a detail page, as plain text for the clipboard. */
struct PageFact
{
    QString text; ///< "Approved: August 2022", without source numbers; empty if there is no fact
    /** The area, the fact, and each source with its title, publisher, dates and address; empty without sources. */
    QString citation;
};

/** Returns the fact in the table row that contains the cursor, or outside tables in its paragraph. */
[[nodiscard]] PageFact factAt(const QTextCursor &cursor);

} // namespace mueang::gui
