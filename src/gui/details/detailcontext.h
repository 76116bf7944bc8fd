// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagewriter.h"
#include "wording/areacolumns.h"
#include "wording/citations.h"

/** The parts of a detail page; each .cpp file implements those that its name describes. */
namespace mueang::gui {

inline constexpr int sectionGap = 20;
inline constexpr int partGap = 8;

struct DetailContext
{
    const catalogue::Catalogue &catalogue;
    const catalogue::Area &area;
    const wording::Presentation &presentation;
    PageWriter &page;
    wording::SourceNumbers citations = {};

    /** Returns the text in the interface's language, or in the other language if it is missing. */
    [[nodiscard]] QString preferred(const catalogue::Bilingual &text) const;
    /** Returns the date in long form in the chosen era; empty if unknown. */
    [[nodiscard]] QString date(text::PartialDate date) const;
    /** Returns the year in the chosen era, or "Year not known" for 0. */
    [[nodiscard]] QString year(int commonEraYear) const;

    void writeHeading(const QString &text) const;
    /** Writes a text as a block; an empty text is ignored. */
    void writeLine(const QString &text, TextStyle style = TextStyle::Secondary, int indent = 0) const;
    /**
     * Writes an address as a block: as a link if isOfferedLink() accepts it, else as text. An empty address is ignored.
     */
    void writeAddress(QStringView address, int indent = 0) const;
    /** Writes citations such as [1][2] after the last text. */
    void cite(catalogue::Range range);
};

void writeTitle(DetailContext &context);
/** Writes the summary of the area, or nothing if there is none. */
void writeSummary(DetailContext &context);
void writeKeyFacts(DetailContext &context);
void writeTimeline(DetailContext &context);
void writeDomains(DetailContext &context);
void writeProjects(DetailContext &context);
void writeFigures(DetailContext &context);
void writeOrganisations(DetailContext &context);
void writePlace(DetailContext &context);
void writeAwards(DetailContext &context);
/** Writes one line that names the sections without facts. */
void writeUnknownParts(DetailContext &context);
void writeVerification(DetailContext &context);
void writeSources(DetailContext &context);

/** Returns the text with an upper-case first letter, to start a line with "read from its projects". */
[[nodiscard]] QString capitalised(const QString &text);

} // namespace mueang::gui
