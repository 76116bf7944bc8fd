// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/compile/cataloguewriter.h"
#include "catalogue/compile/languages.h"
#include "catalogue/compile/table.h"
#include "catalogue/types.h"

#include <QHash>
#include <QSet>

#include <array>

namespace mueang::catalogue::compile {

/** Records by the key that other records refer to them with. */
template<class Key, class Record>
struct Register
{
    const char *file = "";
    QHash<Key, Record> records;
    bool isWhole = false; ///< if false, a missing record is not reported
};

struct RoundRecord
{
    qint64 number = 0;
    bool isLate = false; ///< held after the date of the edition
};

struct ReasonRecord
{
    qint64 number = 0;
    qint64 characters = 0;
};

/** The facts about an area from the milestones and the files of areas. */
struct AreaRecord
{
    enum class File : std::uint8_t { None, Areas, LaterAreas };

    qint64 number = 0; ///< 0: not in this edition
    File file = File::None;
    bool hasApprovalDate = false;
    bool isApprovedInTime = false;
    bool isApprovalRead = false;
    bool hasProposer = false;
    qint64 characters = 0; ///< in the rows about it
    qint64 sources = 0; ///< citations in the rows about it
};

/** The state of a compilation, which the compile functions extend in turn. */
struct Compilation
{
    InputFolder folder;
    CatalogueWriter &writer;
    ShownTexts texts;
    ProblemList problems = {};
    ProblemList notices = {};
    ShownText title = {};
    text::PartialDate asOf = {};
    Register<QString, qint64> regions = {"regions.csv", {}}; ///< "ngc6/south"
    Register<QString, qint64> provinces = {"provinces.csv", {}};
    Register<QString, qint64> sources = {"sources.csv", {}};
    Register<qint64, RoundRecord> rounds = {"rounds.csv", {}};
    Register<QString, AreaRecord> areas = {"areas.csv", {}};
    Register<QString, ReasonRecord> reasons = {"milestone_reasons.csv", {}};
    Register<QString, bool> organisations = {"area_organisations.csv, areas.csv", {}}; ///< whether in this edition
    bool areApprovalsKnown = true;
    int areaCount = 0;
    QSet<qint64> provincesWithAreas = {};

    [[nodiscard]] Result<bool> read(const FileSpec &spec, const std::function<void(Row &)> &visit)
    {
        return readTable(folder, spec, problems, visit);
    }

    /** Reads a text that is shown from the columns `name`_th and `name`_en. */
    [[nodiscard]] ShownText text(Row &row, const char *name) { return texts.read(row, name, TextKind::Line); }

    [[nodiscard]] ShownText prose(Row &row, const char *name) { return texts.read(row, name, TextKind::Prose); }

    /** Inserts a row unless there are problems, since then no catalogue is written. */
    void insert(const tables::Table &table, std::initializer_list<QVariant> values)
    {
        if (problems.isEmpty()) {
            writer.insert(table, values);
        }
    }

    void insert(const tables::Table &table, std::span<const QVariant> values)
    {
        if (problems.isEmpty()) {
            writer.insert(table, values);
        }
    }

    /** Returns the record that the cell refers to, or null. Reports a reference to an unknown record. */
    template<class Key, class Record>
    [[nodiscard]] const Record *find(Row &row, const char *column, const Register<Key, Record> &in,
                                     const Key &key) const
    {
        const auto found = in.records.constFind(key);
        if (found != in.records.constEnd()) {
            return &*found;
        }
        if (in.isWhole && row.hasValue(column)) {
            reportUnknown(row, column, row.cell(column), in.file);
        }
        return nullptr;
    }

    static void reportUnknown(Row &row, const char *column, const QString &value, const char *file);

    /** Returns the numbers of the sources in `source_ids`, in their order. */
    [[nodiscard]] std::vector<qint64> sourcesOf(Row &row) const;

    /**
     * Adds the row to the totals of the area, whose id is in `column`, and reports the first row that exceeds a limit.
     * `characters` are those that it refers to.
     */
    static void count(Row &row, const char *column, AreaRecord &area, qint64 sources, qint64 characters = 0);
    void addOrganisation(const QString &nameTh, const QString &nameEn, bool isIncluded);
    void cite(const char *subject, qint64 record, const std::vector<qint64> &sourceNumbers);
};

/** Compares the last days of both, so that "2022" is not after 2022-12-31. Returns true for an unknown limit. */
[[nodiscard]] bool isOnOrBefore(text::PartialDate date, text::PartialDate limit);

/** Returns NULL if the value is unknown. */
[[nodiscard]] QVariant orNull(const QString &text);
[[nodiscard]] QVariant orNull(text::PartialDate date);

template<class Number>
[[nodiscard]] QVariant orNull(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant();
}

template<class Enum>
[[nodiscard]] QVariant keyOrNull(const std::optional<Enum> &value)
{
    return value ? QVariant(QString(key(*value))) : QVariant();
}

/** Returns the word of a row, its language and its kind. */
[[nodiscard]] std::array<QVariant, 3> wordValues(Row &row);

[[nodiscard]] Result<> compileEdition(Compilation &compilation);
[[nodiscard]] Result<> compileRegions(Compilation &compilation);
[[nodiscard]] Result<> compileSources(Compilation &compilation);
[[nodiscard]] Result<> compileProvinces(Compilation &compilation);
[[nodiscard]] Result<> compileAliases(Compilation &compilation);
[[nodiscard]] Result<> compileRounds(Compilation &compilation);
[[nodiscard]] Result<> compileAreas(Compilation &compilation);
[[nodiscard]] Result<> compileReasons(Compilation &compilation);
[[nodiscard]] Result<> compileMilestones(Compilation &compilation);
/** Compiles domains, organisations, projects, figures, awards, places, summaries and words of areas. */
[[nodiscard]] Result<> compileFacts(Compilation &compilation);
[[nodiscard]] Result<> compileGlossary(Compilation &compilation);
[[nodiscard]] Result<> compileNationalCounts(Compilation &compilation);
/** Compiles the words for domains, provinces and organisations. */
[[nodiscard]] Result<> compileWords(Compilation &compilation);

} // namespace mueang::catalogue::compile
