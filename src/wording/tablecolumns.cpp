// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/enumsize.h"
#include "wording/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::Index;

namespace {

CellValue cellOfSources(const Catalogue &catalogue, catalogue::Range citations)
{
    std::vector<const catalogue::Source *> sources;
    for (const Index source : Catalogue::of(catalogue.citations, citations)) {
        sources.push_back(&catalogue.sources[source]);
    }
    return sources;
}

CellValue areaCount(const Catalogue & /*catalogue*/, const TableRow &row)
{
    return AreaCount{static_cast<int>(row.areas.size()), row.areaCount};
}

CellValue areaNames(const Catalogue &catalogue, const TableRow &row)
{
    std::vector<Named> names;
    for (const Index area : row.areas) {
        names.push_back({catalogue.areas[area].id, catalogue.areas[area].name});
    }
    return names;
}

template<class Number>
CellValue maybe(const std::optional<Number> &number)
{
    return number
        ? CellValue(static_cast<std::conditional_t<std::is_integral_v<Number>, std::int64_t, Number>>(*number))
        : CellValue();
}

/** Returns a member of the record as a cell. */
template<auto records, auto member>
CellValue of(const Catalogue &catalogue, const TableRow &row)
{
    return (catalogue.*records)[row.record].*member;
}

template<auto records, auto member>
CellValue remarkOf(const Catalogue &catalogue, const TableRow &row)
{
    return Remark{(catalogue.*records)[row.record].*member};
}

template<auto records, auto member, auto language>
CellValue textIn(const Catalogue &catalogue, const TableRow &row)
{
    return (catalogue.*records)[row.record].*member.*language;
}

template<auto records, auto member>
CellValue maybeOf(const Catalogue &catalogue, const TableRow &row)
{
    return maybe((catalogue.*records)[row.record].*member);
}

template<auto records>
CellValue sourcesOf(const Catalogue &catalogue, const TableRow &row)
{
    return cellOfSources(catalogue, (catalogue.*records)[row.record].citations);
}

CellValue regionOf(const Catalogue &catalogue, const TableRow &row)
{
    const Index region = catalogue.provinces[row.record].region6;
    return region == catalogue::noIndex
        ? CellValue()
        : CellValue(Named{catalogue.regions[region].id, catalogue.regions[region].name});
}

/** Returns the distinct dates on which areas of a round had an event. */
template<catalogue::Event event>
CellValue datesOf(const Catalogue &catalogue, const TableRow &row)
{
    std::set<text::PartialDate> dates;
    for (const Index area : row.areas) {
        for (const catalogue::Milestone &each : Catalogue::of(catalogue.milestones, catalogue.areas[area].milestones)) {
            if (each.event == event && each.date.isKnown()) {
                dates.insert(each.date);
            }
        }
    }
    return std::vector(dates.begin(), dates.end());
}

CellValue factsOf(const Catalogue & /*catalogue*/, const TableRow &row)
{
    return row.facts;
}

constexpr std::array provinceColumns{
    TableColumn{"code", QT_TRANSLATE_NOOP("mueang::Columns", "Code"),
                &of<&Catalogue::provinces, &catalogue::Province::code>, true, true, false},
    TableColumn{"name_th", QT_TRANSLATE_NOOP("mueang::Columns", "Name (Thai)"),
                &textIn<&Catalogue::provinces, &catalogue::Province::name, &catalogue::Bilingual::th>, true},
    TableColumn{"name_en", QT_TRANSLATE_NOOP("mueang::Columns", "Name (English)"),
                &textIn<&Catalogue::provinces, &catalogue::Province::name, &catalogue::Bilingual::en>, true},
    TableColumn{"region", QT_TRANSLATE_NOOP("mueang::Columns", "Region"), &regionOf, true},
    TableColumn{"areas", QT_TRANSLATE_NOOP("mueang::Columns", "Areas"), &areaCount, true},
    TableColumn{"population", QT_TRANSLATE_NOOP("mueang::Columns", "Population"),
                &maybeOf<&Catalogue::provinces, &catalogue::Province::population>},
    TableColumn{"population_date", QT_TRANSLATE_NOOP("mueang::Columns", "Date of the population"),
                &of<&Catalogue::provinces, &catalogue::Province::populationDate>},
    TableColumn{"area_km2", QT_TRANSLATE_NOOP("mueang::Columns", "Square kilometres"),
                &maybeOf<&Catalogue::provinces, &catalogue::Province::areaKm2>},
    TableColumn{"sources", QT_TRANSLATE_NOOP("mueang::Columns", "Sources"), &sourcesOf<&Catalogue::provinces>},
    TableColumn{"area_names", QT_TRANSLATE_NOOP("mueang::Columns", "Names of the areas"), &areaNames, false, false},
};

constexpr std::array roundColumns{
    TableColumn{"id", QT_TRANSLATE_NOOP("mueang::Columns", "Identifier"),
                &of<&Catalogue::rounds, &catalogue::Round::id>, true, true, false},
    TableColumn{"meeting", QT_TRANSLATE_NOOP("mueang::Columns", "Meeting"),
                &of<&Catalogue::rounds, &catalogue::Round::label>, true},
    TableColumn{"held_on", QT_TRANSLATE_NOOP("mueang::Columns", "Held"),
                &of<&Catalogue::rounds, &catalogue::Round::heldOn>, true},
    TableColumn{"logo_resolved", QT_TRANSLATE_NOOP("mueang::Columns", "Logo resolved"),
                &datesOf<catalogue::Event::LogoResolved>},
    TableColumn{"logo_awarded", QT_TRANSLATE_NOOP("mueang::Columns", "Logo awarded"),
                &datesOf<catalogue::Event::LogoAwarded>, true},
    TableColumn{"areas", QT_TRANSLATE_NOOP("mueang::Columns", "Areas"), &areaCount, true},
    TableColumn{"stated_areas", QT_TRANSLATE_NOOP("mueang::Columns", "Areas as stated"),
                &maybeOf<&Catalogue::rounds, &catalogue::Round::statedAreaCount>},
    TableColumn{"area_names", QT_TRANSLATE_NOOP("mueang::Columns", "Names of the areas"), &areaNames, true},
    TableColumn{"committee", QT_TRANSLATE_NOOP("mueang::Columns", "Committee"),
                &of<&Catalogue::rounds, &catalogue::Round::committee>},
    TableColumn{"note", QT_TRANSLATE_NOOP("mueang::Columns", "Note"),
                &remarkOf<&Catalogue::rounds, &catalogue::Round::note>},
    TableColumn{"note_th", QT_TRANSLATE_NOOP("mueang::Columns", "Note (Thai)"),
                &textIn<&Catalogue::rounds, &catalogue::Round::note, &catalogue::Bilingual::th>, false, true, false},
    TableColumn{"note_en", QT_TRANSLATE_NOOP("mueang::Columns", "Note (English)"),
                &textIn<&Catalogue::rounds, &catalogue::Round::note, &catalogue::Bilingual::en>, false, true, false},
    TableColumn{"sources", QT_TRANSLATE_NOOP("mueang::Columns", "Sources"), &sourcesOf<&Catalogue::rounds>},
};

constexpr std::array sourceColumns{
    TableColumn{"id", QT_TRANSLATE_NOOP("mueang::Columns", "Identifier"),
                &of<&Catalogue::sources, &catalogue::Source::id>, true, true, false},
    TableColumn{"publisher", QT_TRANSLATE_NOOP("mueang::Columns", "Publisher"),
                &of<&Catalogue::sources, &catalogue::Source::publisher>, true},
    TableColumn{"title", QT_TRANSLATE_NOOP("mueang::Columns", "Title"),
                &of<&Catalogue::sources, &catalogue::Source::title>, true},
    TableColumn{"published_on", QT_TRANSLATE_NOOP("mueang::Columns", "Published"),
                &of<&Catalogue::sources, &catalogue::Source::publishedOn>, true},
    TableColumn{"facts", QT_TRANSLATE_NOOP("mueang::Columns", "What rests on it"), &factsOf, true},
    TableColumn{"areas", QT_TRANSLATE_NOOP("mueang::Columns", "Areas"), &areaCount},
    TableColumn{"area_names", QT_TRANSLATE_NOOP("mueang::Columns", "Names of the areas"), &areaNames},
    TableColumn{"supports", QT_TRANSLATE_NOOP("mueang::Columns", "Used for"),
                &remarkOf<&Catalogue::sources, &catalogue::Source::supports>},
    TableColumn{"supports_th", QT_TRANSLATE_NOOP("mueang::Columns", "Used for (Thai)"),
                &textIn<&Catalogue::sources, &catalogue::Source::supports, &catalogue::Bilingual::th>, false, true,
                false},
    TableColumn{"supports_en", QT_TRANSLATE_NOOP("mueang::Columns", "Used for (English)"),
                &textIn<&Catalogue::sources, &catalogue::Source::supports, &catalogue::Bilingual::en>, false, true,
                false},
    TableColumn{"accessed_on", QT_TRANSLATE_NOOP("mueang::Columns", "Read on"),
                &of<&Catalogue::sources, &catalogue::Source::accessedOn>},
    TableColumn{"url", QT_TRANSLATE_NOOP("mueang::Columns", "Address"),
                &of<&Catalogue::sources, &catalogue::Source::url>},
};

constexpr std::array glossaryColumns{
    TableColumn{"term_th", QT_TRANSLATE_NOOP("mueang::Columns", "Term (Thai)"),
                &textIn<&Catalogue::glossary, &catalogue::GlossaryTerm::term, &catalogue::Bilingual::th>, true},
    TableColumn{"term_en", QT_TRANSLATE_NOOP("mueang::Columns", "Term (English)"),
                &textIn<&Catalogue::glossary, &catalogue::GlossaryTerm::term, &catalogue::Bilingual::en>, true},
    TableColumn{"explanation", QT_TRANSLATE_NOOP("mueang::Columns", "Explanation"),
                &of<&Catalogue::glossary, &catalogue::GlossaryTerm::definition>, true},
    TableColumn{"area_names", QT_TRANSLATE_NOOP("mueang::Columns", "Names of the areas"), &areaNames},
    TableColumn{"sources", QT_TRANSLATE_NOOP("mueang::Columns", "Sources"), &sourcesOf<&Catalogue::glossary>},
};

} // namespace

std::span<const TableColumn> tableColumns(TableKind kind)
{
    switch (kind) {
    case TableKind::Provinces:
        return provinceColumns;
    case TableKind::Rounds:
        return roundColumns;
    case TableKind::Sources:
        return sourceColumns;
    case TableKind::Glossary:
        return glossaryColumns;
    }
    Q_UNREACHABLE();
}

const TableColumn *tableColumn(TableKind kind, QStringView key)
{
    for (const TableColumn &column : tableColumns(kind)) {
        if (key == QLatin1StringView(column.key)) {
            return &column;
        }
    }
    return nullptr;
}

QString tableColumnTitle(const TableColumn &column)
{
    return QCoreApplication::translate("mueang::Columns", column.title);
}

QLatin1StringView tableName(TableKind kind)
{
    static constexpr std::array names{"provinces"_L1, "rounds"_L1, "sources"_L1, "glossary"_L1};
    static_assert(names.size() == enumSize<TableKind>);
    return names[static_cast<std::size_t>(kind)];
}

} // namespace mueang::wording
