// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

namespace mueang::exporting {

inline void addCountry(catalogue::Catalogue &sample)
{
    using namespace catalogue;
    sample.edition = {{u"ฉบับทดสอบ", u"Test edition"}, {2022, 12, 31}, 2, 1, u"00ff"};
    sample.regions = {{u"east", RegionScheme::RoyalSociety6, {u"ภาคตะวันออก", u"Eastern Thailand"}, u""}};
    Province province;
    province.code = u"TH-20";
    province.name = {u"ชลบุรี", u"Chon Buri"};
    province.region6 = 0;
    sample.provinces = {province};
    Round round;
    round.id = u"r3";
    round.label = {u"ครั้งที่ 1/2565", u"1/2022"};
    sample.rounds = {round};
    sample.citations = {0, 1};
    sample.sources = {
        {u"S01",
         u"https://example.org/1",
         u"Publisher One",
         u"Title, \"one\"",
         {2022, 8, 0},
         {},
         {u"ชุดข้อมูล", u"Facts"}},
        {u"S02", u"", u"Publisher Two", u"ชื่อเรื่อง", {}, {2026, 11, 21}, {}},
    };
}

inline void addParts(catalogue::Catalogue &sample)
{
    using namespace catalogue;
    sample.milestones = {{Event::Approved, {2022, 8, 5}, {u"เหตุผล", u"Reason"}, {u"หมายเหตุ", u"Remark"}, {0, 1}},
                         {Event::LogoAwarded, {2023, 1, 0}, {}, {}, {1, 1}}};
    sample.domains = {{Domain::Energy, DomainBasis::Plan, {}, {0, 1}}, {Domain::Living, DomainBasis::Index, {}, {}}};
    sample.organisations = {{OrganisationRole::Proposer, {u"เทศบาลเมืองแสนสุข", u"Saen Suk, Town"}, {}, {}, {0, 1}}};
    sample.projects = {
        {{u"โครงการ", u"Project"}, {u"สรุป", u"Summary"}, Domain::Living, ProjectRelation::Programme, {0, 2}}};
    sample.figures = {{u"investment_thb", 97000000.5, u"THB", 2016, {}, {1, 1}}};
    sample.awards = {
        {{u"รางวัล", u"Award"}, {u"ผู้มอบ", u"Giver"}, 2023, {u"ชนะเลิศ", u"winner"}, {u"เฉพาะไทย", {}}, {1, 1}}};
    sample.summaries = {{{u"เมืองริมทะเล", u"A town by the sea."}, {0, 1}}};
    sample.places = {{13.28, 100.92, true, {}, u"http://www.example.org/", {0, 1}}};
}

/** Two areas: one of which everything is known, one of which little is. */
inline catalogue::Catalogue sampleCatalogue()
{
    using namespace catalogue;
    Catalogue sample;
    addCountry(sample);
    addParts(sample);
    Area known;
    known.id = u"saen-suk";
    known.name = {u"แสนสุขเมืองอัจฉริยะ", u"Saensuk Smart City"};
    known.nameThStatus = NameStatus::Unofficial;
    known.nameEnStatus = NameStatus::OurTranslation;
    known.province = 0;
    known.cityType = CityType::Livable;
    known.round = 0;
    known.numberInRound = 9;
    known.verification = Verification::High;
    known.place = 0;
    known.approved = {2022, 8, 5};
    known.logoAwarded = {2023, 1, 0};
    known.milestones = {0, 2};
    known.domains = {0, 2};
    known.organisations = {0, 1};
    known.projects = {0, 1};
    known.figures = {0, 1};
    known.awards = {0, 1};
    known.summary = 0;
    known.citations = {0, 2};
    Area unknown;
    unknown.id = u"bare";
    unknown.name = {u"=1+1", {}};
    unknown.province = 0;
    sample.areas = {known, unknown};
    return sample;
}

} // namespace mueang::exporting
