// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/details/citations.h"
#include "gui/widgets/pagewriter.h"
#include "wording/areacolumns.h"

/** The parts of a detail page; each file writes the ones it is named after. */
namespace mueang::gui {

inline constexpr int sectionGap = 20;
inline constexpr int partGap = 8;

struct DetailContext
{
    const catalogue::Catalogue &catalogue;
    const catalogue::Area &area;
    const wording::Presentation &presentation;
    PageWriter &page;
    Citations citations;

    /** In the interface's language, else in the other one. */
    [[nodiscard]] QString preferred(const catalogue::Bilingual &text) const;
    /** Long, in the chosen era; empty when not known. */
    [[nodiscard]] QString date(text::PartialDate date) const;
    /** "Year not known" when it is not. */
    [[nodiscard]] QString year(int commonEraYear) const;

    void writeHeading(const QString &text) const;
    /** A line of its own; nothing for an empty text. */
    void writeLine(const QString &text, TextStyle style = TextStyle::Secondary, int indent = 0) const;
    /** The address as a link on a line of its own, or as text when it must not be one. */
    void writeAddress(QStringView address, int indent = 0) const;
    /** [1][2] after what was written last. */
    void cite(catalogue::Range range);
};

void writeTitle(DetailContext &context);
void writeKeyFacts(DetailContext &context);
void writeTimeline(DetailContext &context);
void writeDomains(DetailContext &context);
void writeProjects(DetailContext &context);
void writeFigures(DetailContext &context);
void writeOrganisations(DetailContext &context);
void writePlace(DetailContext &context);
void writeAwards(DetailContext &context);
/** One line for the sections that have nothing to show. */
void writeUnknownParts(DetailContext &context);
void writeVerification(DetailContext &context);
void writeSources(DetailContext &context);

/** "read from its projects" as the start of a line. */
[[nodiscard]] QString capitalised(const QString &text);

} // namespace mueang::gui
