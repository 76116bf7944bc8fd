// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagewriter.h"

#include <QString>

#include <optional>
#include <vector>

class QTextDocument;

/** The user guide (docs/guide.*.md, compiled in as :/guide) as a page of the program. */
namespace mueang::gui {

struct GuideChapter
{
    QString title;
    int position = 0; ///< of its heading in the document
};

/** "th" or "en": the guide as Markdown. */
[[nodiscard]] QString guideMarkdown(const QString &language);

/**
 * Replaces what the document holds by the guide, in the look of the program; below each picture its description, as
 * a screen reader finds no other. The chapters are the headings of the second level. GUI thread.
 */
std::vector<GuideChapter> writeGuide(QTextDocument &document, const QString &markdown, const PageLook &look);

/** What follows '#' in links to a heading, as GitHub makes it: in small letters, blanks as '-', no punctuation. */
[[nodiscard]] QString headingName(const QString &title);

/** Where the heading of that name begins. */
[[nodiscard]] std::optional<int> findHeading(const QTextDocument &document, const QString &name);

} // namespace mueang::gui
