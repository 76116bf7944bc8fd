// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTextCursor;

namespace mueang::gui {

/** What a detail page says at one place, as text to be pasted. */
struct PageFact
{
    QString text; ///< "Approved: August 2022", without the numbers of sources; empty where nothing stands
    /** The area, the fact, and each of its sources with title, publisher, dates and address; empty without sources. */
    QString citation;
};

/** Of the row of a table, else of the paragraph, that the cursor is in. */
[[nodiscard]] PageFact factAt(const QTextCursor &cursor);

} // namespace mueang::gui
