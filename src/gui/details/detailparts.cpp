// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailcontext.h"
#include "text/safetext.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using wording::label;

namespace {

/** Writes milestones, projects, figures, organisations, awards and the place. */
struct DetailParts
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::DetailPage)

public:
    /** Writes a heading and the parts of one kind, or no heading if there are none. */
    template<class Part, class Write>
    static void write(DetailContext &context, const QString &heading, const std::vector<Part> &all,
                      catalogue::Range range, Write writePart)
    {
        if (range.count == 0) {
            return;
        }
        context.writeHeading(heading);
        for (const Part &part : Catalogue::of(all, range)) {
            if (context.page.isFull()) {
                return;
            }
            writePart(context, part);
        }
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    static void writeMilestone(DetailContext &context, const catalogue::Milestone &milestone)
    {
        context.page.startBlock({.above = partGap, .indent = timelineIndent, .event = milestone.event});
        context.page.write(label(milestone.event), TextStyle::Strong);
        context.page.write(u"  "_s + (milestone.date.isKnown() ? context.date(milestone.date) : tr("date not known")));
        context.cite(milestone.citations);
        context.writeLine(context.preferred(milestone.reason), TextStyle::Secondary, timelineIndent);
        context.writeLine(context.preferred(milestone.note), TextStyle::Secondary, timelineIndent);
    }

    static void writeProject(DetailContext &context, const catalogue::Project &project)
    {
        context.page.startCard();
        context.page.startBlock({.above = partGap});
        context.page.write(context.preferred(project.title), TextStyle::Strong);
        context.cite(project.citations);
        context.writeLine(context.preferred(project.summary), TextStyle::Body);
        context.writeLine(
            joined({project.domain ? label(*project.domain) : tr("Domain not known"), label(project.relation)}));
        context.page.endCard();
    }

    static void writeOrganisation(DetailContext &context, const catalogue::Organisation &organisation)
    {
        context.page.startBlock({.above = partGap});
        context.page.write(context.preferred(organisation.name));
        context.cite(organisation.citations);
        context.writeLine(joined({label(organisation.role), context.preferred(organisation.note)}));
        context.writeAddress(organisation.website);
    }

    static void writeAward(DetailContext &context, const catalogue::Award &award)
    {
        context.page.startBlock({.above = partGap});
        context.page.write(context.preferred(award.name));
        context.cite(award.citations);
        context.writeLine(
            joined({context.preferred(award.awardedBy), context.year(award.year), context.preferred(award.result)}));
        context.writeLine(context.preferred(award.note));
    }

    /** Writes measure and value in one row, year and coverage in the next. */
    static void writeFigure(DetailContext &context, int row, const catalogue::Figure &figure)
    {
        const bool isThai = context.presentation.language == text::Language::Thai;
        const QLocale locale(isThai ? QLocale::Thai : QLocale::English);
        context.page.startCell(2 * row, 0);
        context.page.write(text::pageText(wording::measureLabel(figure.measure)));
        context.page.startCell(2 * row, 1);
        context.page.align(Qt::AlignRight);
        context.page.write(locale.toString(figure.value, 'f', QLocale::FloatingPointShortest), TextStyle::Strong);
        context.page.write(u' ' + text::pageText(wording::unitLabel(figure.unit)), TextStyle::Secondary);
        context.page.startCell(2 * row + 1, 0, true);
        context.page.write(joined({context.year(figure.year), context.preferred(figure.note)}), TextStyle::Secondary);
        context.cite(figure.citations);
    }
};

} // namespace

void writeTimeline(DetailContext &context)
{
    DetailParts::write(context, DetailParts::tr("Milestones"), context.catalogue.milestones, context.area.milestones,
                       DetailParts::writeMilestone);
}

void writeProjects(DetailContext &context)
{
    DetailParts::write(context, DetailParts::tr("Projects"), context.catalogue.projects, context.area.projects,
                       DetailParts::writeProject);
}

void writeFigures(DetailContext &context)
{
    constexpr catalogue::Index maxRows = 1000; // a table is laid out as a whole
    catalogue::Range range = context.area.figures;
    range.count = std::min(range.count, maxRows);
    if (range.count == 0) {
        return;
    }
    context.writeHeading(DetailParts::tr("Figures"));
    context.page.startTable(static_cast<int>(2 * range.count), {55, 45});
    int row = 0;
    for (const catalogue::Figure &figure : Catalogue::of(context.catalogue.figures, range)) {
        DetailParts::writeFigure(context, row++, figure);
    }
    context.page.endTable();
}

void writeOrganisations(DetailContext &context)
{
    DetailParts::write(context, DetailParts::tr("Organisations"), context.catalogue.organisations,
                       context.area.organisations, DetailParts::writeOrganisation);
}

void writeAwards(DetailContext &context)
{
    DetailParts::write(context, DetailParts::tr("Awards and ranks"), context.catalogue.awards, context.area.awards,
                       DetailParts::writeAward);
}

void writePlace(DetailContext &context)
{
    if (context.area.place == catalogue::noIndex) {
        return;
    }
    const catalogue::Place &place = context.catalogue.places[context.area.place];
    context.writeHeading(DetailParts::tr("Place"));
    context.page.startBlock({.above = partGap});
    const QString locality = context.preferred(place.locality);
    context.page.write(locality.isEmpty() ? DetailParts::tr("Locality not known") : locality);
    context.cite(place.citations);
    context.writeLine(QString::number(place.latitude, 'f', 4) + u", "_s + QString::number(place.longitude, 'f', 4));
    if (place.isApproximate) {
        context.writeLine(DetailParts::tr("The point is approximate: it may be off by a kilometre or more."));
    }
    context.writeAddress(place.website);
}

void writeUnknownParts(DetailContext &context)
{
    const catalogue::Area &area = context.area;
    const std::pair<bool, QString> sections[] = {
        {area.milestones.count == 0, DetailParts::tr("Milestones")},
        {area.projects.count == 0, DetailParts::tr("Projects")},
        {area.figures.count == 0, DetailParts::tr("Figures")},
        {area.organisations.count == 0, DetailParts::tr("Organisations")},
        {area.place == catalogue::noIndex, DetailParts::tr("Place")},
        {area.awards.count == 0, DetailParts::tr("Awards and ranks")},
    };
    QStringList unknown;
    for (const auto &[isUnknown, name] : sections) {
        if (isUnknown) {
            unknown += name;
        }
    }
    if (!unknown.isEmpty()) {
        context.writeHeading(wording::notKnown());
        context.page.startBlock({.above = 4});
        context.page.write(DetailParts::tr("Nothing was found about: %1").arg(unknown.join(u" · "_s)),
                           TextStyle::Secondary);
    }
}

} // namespace mueang::gui
