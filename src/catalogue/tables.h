// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <span>

/** The tables and columns of data/schema.sql that are read, in the order of reading. All others are ignored. */
namespace mueang::catalogue::tables {

struct Table
{
    const char *name;
    std::span<const char *const> columns;
    const char *order; ///< ORDER BY
};

namespace columns {

inline constexpr std::array edition{"number",     "title_th",       "title_en",    "as_of",
                                    "area_count", "province_count", "content_hash"};
inline constexpr std::array region{"number", "id", "scheme", "name_th", "name_en", "name_rtgs"};
inline constexpr std::array province{"number",   "code",           "name_th",        "name_en",
                                     "region6",  "region4",        "population",     "population_date",
                                     "area_km2", "label_latitude", "label_longitude"};
inline constexpr std::array neighbour{"province", "neighbour"};
inline constexpr std::array alias{"number", "province", "name", "language", "kind"};
inline constexpr std::array source{"number",       "id",          "url",         "publisher",  "title",
                                   "published_on", "accessed_on", "supports_th", "supports_en"};
inline constexpr std::array round{"number",       "id",      "label_th",          "label_en", "committee_th",
                                  "committee_en", "held_on", "stated_area_count", "note_th",  "note_en"};
inline constexpr std::array area{
    "number",       "id",          "name_th",     "name_th_status", "name_en", "name_en_status",
    "province",     "locality_th", "locality_en", "city_type",      "round",   "number_in_round",
    "verification", "note_th",     "note_en"};
inline constexpr std::array otherName{"number", "area", "name", "language"};
inline constexpr std::array place{"number",         "area",        "latitude",    "longitude",
                                  "is_approximate", "locality_th", "locality_en", "website"};
inline constexpr std::array summary{"number", "area", "summary_th", "summary_en"};
inline constexpr std::array reason{"number", "id", "text_th", "text_en"};
inline constexpr std::array milestone{"number", "area", "event", "date", "reason", "note_th", "note_en"};
inline constexpr std::array domain{"number", "area", "domain", "basis", "note_th", "note_en"};
inline constexpr std::array organisation{"number",  "area",    "role",    "name_th",
                                         "name_en", "website", "note_th", "note_en"};
inline constexpr std::array project{"number",     "area",       "title_th", "title_en",
                                    "summary_th", "summary_en", "domain",   "relation"};
inline constexpr std::array figure{"number", "area", "measure", "value", "unit", "year", "note_th", "note_en"};
inline constexpr std::array award{"number", "area",      "name_th",   "name_en", "awarded_by_th", "awarded_by_en",
                                  "year",   "result_th", "result_en", "note_th", "note_en"};
inline constexpr std::array glossary{"number", "term_th", "term_en", "definition_th", "definition_en"};
inline constexpr std::array nationalCount{"number", "date", "measure", "value", "unit", "note_th", "note_en"};
inline constexpr std::array domainWord{"number", "domain", "word", "language", "kind"};
inline constexpr std::array provinceWord{"number", "province", "word", "language", "kind"};
inline constexpr std::array organisationWord{"number", "organisation", "word", "language", "kind"};
inline constexpr std::array areaWord{"number", "area", "word", "language", "kind"};
inline constexpr std::array citation{"subject", "record", "position", "source"};

} // namespace columns

inline constexpr Table edition{"edition", columns::edition, "number"};
inline constexpr Table region{"region", columns::region, "number"};
inline constexpr Table province{"province", columns::province, "code"};
inline constexpr Table neighbour{"province_neighbour", columns::neighbour, "province, neighbour"};
inline constexpr Table alias{"province_alias", columns::alias, "province, number"};
inline constexpr Table source{"source", columns::source, "id"};
inline constexpr Table round{"round", columns::round, "number"};
inline constexpr Table area{"area", columns::area, "number"};
inline constexpr Table otherName{"area_other_name", columns::otherName, "number"};
inline constexpr Table place{"place", columns::place, "number"};
inline constexpr Table summary{"area_summary", columns::summary, "number"};
inline constexpr Table reason{"milestone_reason", columns::reason, "number"};
inline constexpr Table milestone{"milestone", columns::milestone, "number"};
inline constexpr Table domain{"area_domain", columns::domain, "number"};
inline constexpr Table organisation{"organisation", columns::organisation, "number"};
inline constexpr Table project{"project", columns::project, "number"};
inline constexpr Table figure{"figure", columns::figure, "number"};
inline constexpr Table award{"award", columns::award, "number"};
inline constexpr Table glossary{"glossary", columns::glossary, "number"};
inline constexpr Table nationalCount{"national_count", columns::nationalCount, "number"};
inline constexpr Table domainWord{"domain_word", columns::domainWord, "number"};
inline constexpr Table provinceWord{"province_word", columns::provinceWord, "number"};
inline constexpr Table organisationWord{"organisation_word", columns::organisationWord, "number"};
inline constexpr Table areaWord{"area_word", columns::areaWord, "number"};
inline constexpr Table citation{"citation", columns::citation, "subject, record, position"};

inline constexpr std::array all{
    edition,      region,           province, neighbour, alias,    source,        round,
    area,         otherName,        place,    summary,   reason,   milestone,     domain,
    organisation, project,          figure,   award,     glossary, nationalCount, domainWord,
    provinceWord, organisationWord, areaWord, citation,
};

} // namespace mueang::catalogue::tables
