// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagewriter.h"

#include <QString>

#include <optional>
#include <vector>

class QTextDocument;

/** Converts the user guide (docs/guide.*.md, compiled in as :/guide) to a page of the program. */
namespace mueang::gui {

struct GuideChapter
{
    QString title;
    int position = 0; ///< of its heading in the document
};

/** Returns the guide as Markdown in the language "th" or "en". */
[[nodiscard]] QString guideMarkdown(const QString &language);

/**
 * Replaces the document's content with the guide in the program's style. The alternative text of a picture is written
 * below it, because screen readers find no other. Returns the headings of level 2 as chapters. GUI thread.
 */
std::vector<GuideChapter> writeGuide(QTextDocument &document, const QString &markdown, const PageLook &look);

/** Returns the anchor of a heading as GitHub makes it: lower case, blanks as '-', no punctuation. */
[[nodiscard]] QString headingName(const QString &title);

/** Returns the position of the heading with this anchor, or nullopt. */
[[nodiscard]] std::optional<int> findHeading(const QTextDocument &document, const QString &name);

} // namespace mueang::gui
