// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/compilation.h"
#include "catalogue/compile/partcounter.h"
#include "catalogue/compile/rules.h"
#include "catalogue/open.h"

#include <array>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array areaColumns{
    key("id"),
    optional("batch"),
    optional("batch_no"),
    optional("name_th"),
    optional("name_th_status"),
    optional("other_names_th"),
    optional("name_en"),
    optional("name_en_status"),
    optional("other_names_en"),
    required("province"),
    optional("locality_th"),
    optional("locality_en"),
    optional("city_type"),
    optional("organisation_th"),
    optional("organisation_en"),
    required("verification"),
    required("source_ids"),
    optional("note_th"),
    optional("note_en"),
    optional("note"),
};
constexpr std::array milestoneColumns{key("area_id"),      key("event"),           optionalKey("date"),
                                      optional("reason"),  required("source_ids"), optional("note_th"),
                                      optional("note_en"), optional("note")};
constexpr FileSpec milestoneSpec{"milestones.csv", true, milestoneColumns};

/** Reads the dates of approval first, because they determine which areas are in this edition. */
Result<> readApprovals(Compilation &compilation)
{
    ProblemList reportedLater;
    const auto isApproval = [](Row &row) { return row.cell("event") == key(Event::Approved); };
    const auto read = readTable(compilation.folder, milestoneSpec, reportedLater, [&](Row &row) {
        const text::PartialDate date = isApproval(row) ? row.date("date") : text::PartialDate();
        if (date.isKnown()) {
            AreaRecord &area = compilation.areas.records[row.cell("area_id")];
            area.hasApprovalDate = true;
            area.isApprovedInTime = area.isApprovedInTime || isOnOrBefore(date, compilation.asOf);
        }
    });
    return read.map([&compilation](bool isWhole) { compilation.areApprovalsKnown = isWhole; });
}

/** Compiles one of the two files of areas. */
class AreaFile final
{
public:
    AreaFile(Compilation &compilation, AreaRecord::File file)
        : m_compilation(compilation)
        , m_file(file)
        , m_day(text::toIsoString(compilation.asOf))
    { }

    void read(Row &row)
    {
        const QString id = row.slug("id");
        AreaRecord &record = m_compilation.areas.records[id];
        if (record.file != AreaRecord::File::None && record.file != m_file) {
            row.report("id", rules::idTaken(u"areas.csv, later_areas.csv"_s));
        }
        record.file = m_file;
        const bool isIncluded =
            record.isApprovedInTime || (m_file == AreaRecord::File::Areas && !record.hasApprovalDate);
        if (isIncluded) {
            record.number = m_compilation.writer.nextNumber(tables::area);
        }
        row.needOneOf({"name_th", "name_en"});
        const std::vector<qint64> sources = m_compilation.sourcesOf(row);
        readArea(row, id, isIncluded);
        const qint64 names = readOtherNames(row, "other_names_th", u"th"_s, record.number)
            + readOtherNames(row, "other_names_en", u"en"_s, record.number);
        if (names > Limits().partsOfArea) {
            row.report("other_names_th", rules::tooMany(Limits().partsOfArea, names));
        }
        readProposer(row, record, sources);
        const auto cited = static_cast<qint64>(sources.size());
        Compilation::count(row, "id", record, record.hasProposer ? 2 * cited : cited);
        if (isIncluded) {
            m_compilation.cite("area", record.number, sources);
            ++m_compilation.areaCount;
        } else {
            m_compilation.notices.add({row.file(), row.line(), u"id"_s, id, rules::leftOut(m_day)});
        }
    }

private:
    void readArea(Row &row, const QString &id, bool isIncluded)
    {
        const qint64 *province = m_compilation.find(row, "province", m_compilation.provinces, row.cell("province"));
        const QVariant round = roundOf(row, isIncluded);
        const ShownText locality = m_compilation.text(row, "locality");
        const ShownText note = m_compilation.prose(row, "note");
        const QVariant values[] = {
            m_compilation.writer.nextNumber(tables::area),
            orNull(id),
            orNull(row.text("name_th")),
            nameStatus(row, "name_th", "name_th_status", {NameStatus::Official, NameStatus::Unofficial}),
            orNull(row.text("name_en")),
            nameStatus(row, "name_en", "name_en_status", {NameStatus::Published, NameStatus::OurTranslation}),
            province != nullptr ? QVariant(*province) : QVariant(),
            locality.th,
            locality.en,
            keyOrNull(row.keyword<CityType>("city_type")),
            round,
            numberInRound(row, round),
            keyOrNull(row.keyword<Verification>("verification")),
            note.th,
            note.en};
        if (isIncluded) {
            m_compilation.insert(tables::area, values);
            m_compilation.provincesWithAreas.insert(province != nullptr ? *province : 0);
        }
    }

    static QVariant nameStatus(Row &row, const char *name, const char *column, std::initializer_list<NameStatus> given)
    {
        QStringList allowed{key(NameStatus::Unknown)};
        for (const NameStatus status : given) {
            allowed.prepend(key(status));
        }
        const QString status = row.hasValue(column) ? row.cell(column) : QString(key(NameStatus::Unknown));
        if (!allowed.contains(status)) {
            row.reportKeyword(column, allowed);
        } else if (!row.hasValue(name) && status != key(NameStatus::Unknown)) {
            row.report(column, rules::nameStatus());
        }
        return status;
    }

    QVariant roundOf(Row &row, bool isIncluded)
    {
        const auto number = row.integer("batch", 1, std::numeric_limits<int>::max());
        const RoundRecord *round = number ? m_compilation.find(row, "batch", m_compilation.rounds, *number) : nullptr;
        if (isIncluded && m_compilation.areApprovalsKnown && round != nullptr && round->isLate) {
            row.report("batch", rules::roundTooLate());
        }
        return orNull(number);
    }

    QVariant numberInRound(Row &row, const QVariant &round)
    {
        const auto number = row.integer("batch_no", 1, std::numeric_limits<int>::max());
        if (number && !row.hasValue("batch")) {
            row.report("batch_no", rules::numberWithoutRound());
        } else if (number && !round.isNull()) {
            const auto place = static_cast<quint64>(round.toLongLong()) << 32U | static_cast<quint64>(*number);
            const auto taken = m_numbers.size();
            m_numbers.insert(place);
            if (m_numbers.size() == taken) {
                row.report("batch_no", rules::numberTaken());
            }
        }
        return orNull(number);
    }

    /** Returns the number of names. */
    qint64 readOtherNames(Row &row, const char *column, const QString &language, qint64 area)
    {
        const QStringList names = row.list(column, u';');
        for (const QString &name : names) {
            if (const auto objection = violatedTextRule(name, TextKind::Line)) {
                row.report(column, name, *objection);
            } else if (area != 0) {
                m_compilation.insert(tables::otherName,
                                     {m_compilation.writer.nextNumber(tables::otherName), area, name, language});
            }
        }
        return names.size();
    }

    void readProposer(Row &row, AreaRecord &area, const std::vector<qint64> &sources)
    {
        const QString nameTh = row.text("organisation_th");
        const QString nameEn = row.text("organisation_en");
        m_compilation.addOrganisation(nameTh, nameEn, area.number != 0);
        area.hasProposer = !(nameTh.isEmpty() && nameEn.isEmpty());
        if (area.number != 0 && area.hasProposer) {
            const qint64 number = m_compilation.writer.nextNumber(tables::organisation);
            m_compilation.insert(tables::organisation,
                                 {number, area.number, QString(key(OrganisationRole::Proposer)), orNull(nameTh),
                                  orNull(nameEn), QVariant(), QVariant(), QVariant()});
            m_compilation.cite("organisation", number, sources);
        }
    }

    Compilation &m_compilation;
    AreaRecord::File m_file;
    QString m_day; ///< of the edition
    QSet<quint64> m_numbers; ///< of round and number in the round
};

void compileMilestone(Compilation &compilation, Row &row, PartCounter &parts)
{
    const auto event = row.keyword<Event>("event");
    const text::PartialDate date = row.date("date");
    const std::vector<qint64> sources = compilation.sourcesOf(row);
    const ReasonRecord *reason = compilation.find(row, "reason", compilation.reasons, row.cell("reason"));
    const ShownText note = compilation.prose(row, "note");
    const auto area = compilation.areas.records.find(row.cell("area_id"));
    if (area == compilation.areas.records.end() || area->file == AreaRecord::File::None) {
        if (compilation.areas.isWhole && row.hasValue("area_id")) {
            Compilation::reportUnknown(row, "area_id", row.cell("area_id"), compilation.areas.file);
        }
        return;
    }
    parts.add(row);
    Compilation::count(row, "area_id", *area, static_cast<qint64>(sources.size()),
                       reason != nullptr ? reason->characters : 0);
    if (event == Event::Approved) {
        if (area->isApprovalRead) {
            row.report("event", rules::approvedOnce());
        }
        area->isApprovalRead = true;
    }
    if (area->number != 0) {
        const qint64 number = compilation.writer.nextNumber(tables::milestone);
        compilation.insert(tables::milestone,
                           {number, area->number, keyOrNull(event), orNull(date),
                            reason != nullptr ? QVariant(reason->number) : QVariant(), note.th, note.en});
        compilation.cite("milestone", number, sources);
    }
}

} // namespace

Result<> compileAreas(Compilation &compilation)
{
    static constexpr FileSpec present{"areas.csv", true, areaColumns};
    static constexpr FileSpec later{"later_areas.csv", false, areaColumns};
    if (Result<> approvals = readApprovals(compilation); !approvals) {
        return approvals;
    }
    AreaFile presentFile(compilation, AreaRecord::File::Areas);
    const auto read = compilation.read(present, [&presentFile](Row &row) { presentFile.read(row); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    AreaFile laterFile(compilation, AreaRecord::File::LaterAreas);
    const auto readLater = compilation.read(later, [&laterFile](Row &row) { laterFile.read(row); });
    return readLater.map([&compilation, &read](bool isWhole) { compilation.areas.isWhole = *read && isWhole; });
}

Result<> compileReasons(Compilation &compilation)
{
    static constexpr std::array columns{key("reason"), optional("text_th"), optional("text_en")};
    static constexpr FileSpec spec{"milestone_reasons.csv", false, columns};
    const auto read = compilation.read(spec, [&compilation](Row &row) {
        row.needOneOf({"text_th", "text_en"});
        const QString id = row.slug("reason");
        const ShownText text = compilation.prose(row, "text");
        const qint64 number = compilation.writer.nextNumber(tables::reason);
        compilation.reasons.records.insert(id, {number, row.characters()});
        compilation.insert(tables::reason, {number, orNull(id), text.th, text.en});
    });
    return read.map([&compilation](bool isWhole) { compilation.reasons.isWhole = isWhole; });
}

Result<> compileMilestones(Compilation &compilation)
{
    PartCounter parts("area_id");
    return compilation
        .read(milestoneSpec, [&compilation, &parts](Row &row) { compileMilestone(compilation, row, parts); })
        .map([&compilation, &parts](bool /*isWhole*/) { parts.report(compilation.problems); });
}

} // namespace mueang::catalogue::compile
