// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/compilation.h"
#include "catalogue/compile/rules.h"

#include <array>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

Result<> compileEdition(Compilation &compilation)
{
    static constexpr std::array columns{optional("title_th"), optional("title_en"), required("as_of")};
    static constexpr FileSpec spec{"edition.csv", true, columns};
    int rows = 0;
    const auto read = compilation.read(spec, [&compilation, &rows](Row &row) {
        if (++rows > 1) {
            row.report("as_of", rules::oneRow());
        }
        compilation.title = compilation.text(row, "title");
        compilation.asOf = row.date("as_of");
        row.needOneOf({"title_th", "title_en"});
    });
    if (read && *read && rows == 0) {
        compilation.problems.add({u"edition.csv"_s, 0, {}, {}, rules::oneRow()});
    }
    return read.map([](bool /*isWhole*/) {});
}

Result<> compileSources(Compilation &compilation)
{
    static constexpr std::array columns{
        key("source_id"),        optional("url"),          optional("publisher"),
        optional("title"),       optional("published_on"), optional("accessed"),
        optional("supports_th"), optional("supports_en"),  optional("supports"),
    };
    static constexpr FileSpec spec{"sources.csv", true, columns};
    QHash<QString, QString> spellings; ///< by case-folded id
    const auto read = compilation.read(spec, [&compilation, &spellings](Row &row) {
        const QString id = row.cell("source_id");
        if (!id.isEmpty() && !isSourceId(id)) {
            row.report("source_id", rules::sourceId());
        }
        const QString other = spellings.value(id.toCaseFolded(), id);
        spellings.insert(id.toCaseFolded(), other);
        if (other != id) {
            row.report("source_id", rules::idInOtherCapitals(other));
        }
        row.needOneOf({"title", "publisher", "url"});
        const qint64 number = compilation.writer.nextNumber(tables::source);
        compilation.sources.records.insert(id, number);
        const ShownText supports = compilation.prose(row, "supports");
        compilation.insert(tables::source,
                           {number, id, orNull(row.url("url")), orNull(row.text("publisher")),
                            orNull(row.text("title")), orNull(row.date("published_on")), orNull(row.date("accessed")),
                            supports.th, supports.en});
    });
    return read.map([&compilation](bool isWhole) { compilation.sources.isWhole = isWhole; });
}

Result<> compileRounds(Compilation &compilation)
{
    static constexpr std::array columns{
        key("round_id"),          required("round_no"),     optional("label_th"), optional("label_en"),
        optional("committee_th"), optional("committee_en"), optional("held_on"),  optional("area_count"),
        required("source_ids"),   optional("note_th"),      optional("note_en"),  optional("note"),
    };
    static constexpr FileSpec spec{"rounds.csv", true, columns};
    const auto read = compilation.read(spec, [&compilation](Row &row) {
        const auto number = row.integer("round_no", 1, std::numeric_limits<int>::max());
        const text::PartialDate heldOn = row.date("held_on");
        const bool isLate = heldOn.isKnown() && !isOnOrBefore(heldOn, compilation.asOf);
        const bool isTaken = number && compilation.rounds.records.contains(*number);
        if (isTaken) {
            row.report("round_no", rules::roundTaken());
        }
        const ShownText label = compilation.text(row, "label");
        const ShownText committee = compilation.text(row, "committee");
        const ShownText note = compilation.prose(row, "note");
        const QVariant values[] = {
            orNull(number), orNull(row.slug("round_id")),
            label.th,       label.en,
            committee.th,   committee.en,
            orNull(heldOn), orNull(row.integer("area_count", 0, std::numeric_limits<int>::max())),
            note.th,        note.en};
        const std::vector<qint64> sources = compilation.sourcesOf(row);
        if (number && !isTaken) {
            compilation.rounds.records.insert(*number, {*number, isLate});
            if (!isLate) {
                compilation.insert(tables::round, values);
                compilation.cite("round", *number, sources);
            }
        }
    });
    return read.map([&compilation](bool isWhole) { compilation.rounds.isWhole = isWhole; });
}

Result<> compileGlossary(Compilation &compilation)
{
    static constexpr std::array columns{key("term_th"), required("term_en"), optional("definition_en"),
                                        optional("definition_th"), required("source_ids")};
    static constexpr FileSpec spec{"glossary.csv", false, columns};
    const auto read = compilation.read(spec, [&compilation](Row &row) {
        const qint64 number = compilation.writer.nextNumber(tables::glossary);
        const ShownText definition = compilation.prose(row, "definition");
        compilation.insert(
            tables::glossary,
            {number, orNull(row.text("term_th")), orNull(row.text("term_en")), definition.th, definition.en});
        compilation.cite("glossary", number, compilation.sourcesOf(row));
    });
    return read.map([](bool /*isWhole*/) {});
}

Result<> compileNationalCounts(Compilation &compilation)
{
    static constexpr std::array columns{key("date"),         key("measure"),         key("value"),
                                        key("unit"),         required("source_ids"), optional("note_th"),
                                        optional("note_en"), optional("note")};
    static constexpr FileSpec spec{"national_timeline.csv", false, columns};
    const auto read = compilation.read(spec, [&compilation](Row &row) {
        const qint64 number = compilation.writer.nextNumber(tables::nationalCount);
        const ShownText note = compilation.prose(row, "note");
        compilation.insert(tables::nationalCount,
                           {number, orNull(row.date("date")), orNull(row.slug("measure", u'_')),
                            orNull(row.real("value")), orNull(row.text("unit")), note.th, note.en});
        compilation.cite("national_count", number, compilation.sourcesOf(row));
    });
    return read.map([](bool /*isWhole*/) {});
}

} // namespace mueang::catalogue::compile
