// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecatalogue.h"

namespace mueang::testsupport {

namespace {

using namespace catalogue;
using namespace Qt::StringLiterals;

void addProvinces(CatalogueBuilder &builder)
{
    builder.addProvince({u"TH-10"_s,
                         {u"กรุงเทพมหานคร"_s, u"Bangkok"_s},
                         u"central"_s,
                         {u"Krung Thep Maha Nakhon"_s, u"บางกอก"_s},
                         {u"กทม"_s}});
    builder.addProvince({u"TH-21"_s, {u"ระยอง"_s, u"Rayong"_s}, u"east"_s, {}, {u"รย"_s}});
    builder.addProvince({u"TH-40"_s, {u"ขอนแก่น"_s, u"Khon Kaen"_s}, u"northeast"_s, {u"Khonkaen"_s}, {u"ขก"_s}});
    builder.addProvince({u"TH-50"_s, {u"เชียงใหม่"_s, u"Chiang Mai"_s}, u"north"_s, {u"Chiengmai"_s}, {u"ชม"_s}});
    builder.addProvince({u"TH-80"_s,
                         {u"นครศรีธรรมราช"_s, u"Nakhon Si Thammarat"_s},
                         u"south"_s,
                         {u"Nakhon Sri Thammarat"_s, u"Ligor"_s},
                         {u"นศ"_s}});
    builder.addProvince({u"TH-83"_s, {u"ภูเก็ต"_s, u"Phuket"_s}, u"south"_s, {u"Bhuket"_s}, {u"ภก"_s}});
    builder.addProvince({u"TH-90"_s, {u"สงขลา"_s, u"Songkhla"_s}, u"south"_s, {u"Singora"_s}, {u"สข"_s}});
}

void addRounds(CatalogueBuilder &builder)
{
    builder.addRound(u"r1"_s, 1, {u"ครั้งที่ 1/2564"_s, u"Meeting 1/2021 (B.E. 2564)"_s});
    builder.addRound(u"r2"_s, 2, {u"ครั้งที่ 2/2564"_s, u"Meeting 2/2021 (B.E. 2564)"_s});
    builder.addRound(u"r3"_s, 3, {u"ครั้งที่ 1/2565"_s, u"Meeting 1/2022 (B.E. 2565)"_s});
}

AreaSpec hostile()
{
    AreaSpec area{u"hostile"_s, {u"=HYPERLINK(\"http://example.org\") <b>เมือง</b>"_s}, u"TH-80"_s, u"2022"_s};
    area.name.en = u"+1 <img src=x> & \"Smart\", \nCity"_s;
    area.verification = Verification::Medium;
    area.organisations = {{OrganisationRole::Lead, {u"@SUM(A1)"_s, u"-2+3"_s}}};
    area.note = {u"<script>alert(1)</script>"_s, u"<script>alert(1)</script>"_s};
    return area;
}

AreaSpec rayong()
{
    AreaSpec area{
        u"rayong"_s, {u"นครระยอง เมืองอัจฉริยะและน่าอยู่"_s, u"Nakhon Rayong Smart City"_s}, u"TH-21"_s, u"2022-08"_s};
    area.logoAwarded = u"2023-01-09"_s;
    area.cityType = CityType::Livable;
    area.round = u"r3"_s;
    area.domains = {{Domain::Living, DomainBasis::Plan}, {Domain::Environment, DomainBasis::Plan}};
    area.organisations = {{OrganisationRole::Proposer, {u"เทศบาลนครระยอง"_s, u"Rayong City Municipality"_s}}};
    return area;
}

AreaSpec phuket()
{
    AreaSpec area{u"phuket"_s, {u"ภูเก็ตเมืองอัจฉริยะ"_s, u"Phuket Smart City"_s}, u"TH-83"_s, u"2021-05-06"_s};
    area.logoAwarded = u"2021-12-24"_s;
    area.otherNames = {u"ภูเก็ตสมาร์ทซิตี้"_s};
    area.round = u"r1"_s;
    area.domains = {{Domain::Economy, DomainBasis::Secondary}, {Domain::Living, DomainBasis::Secondary}};
    area.organisations = {{OrganisationRole::Partner, {u"บริษัท ภูเก็ตพัฒนาเมือง จำกัด"_s, u"Phuket City Development"_s}}};
    area.projects = {{{u"ความปลอดภัยทางทะเล"_s, u"Marine safety"_s}}};
    area.awards = {{u"สมาชิกเครือข่ายเมืองอัจฉริยะอาเซียน"_s, u"ASEAN Smart Cities Network member"_s}};
    return area;
}

AreaSpec chiangMaiUniversity()
{
    AreaSpec area{
        u"cmu"_s, {u"มหาวิทยาลัยเชียงใหม่เมืองอัจฉริยะ"_s, u"Chiang Mai University Smart City"_s}, u"TH-50"_s, u"2021"_s};
    area.logoAwarded = u"2021-12-24"_s;
    area.cityType = CityType::New;
    area.round = u"r2"_s;
    area.domains = {{Domain::Energy, DomainBasis::Plan}, {Domain::People, DomainBasis::Index}};
    return area;
}

AreaSpec rama4()
{
    AreaSpec area{u"rama-4"_s, {u"เมืองอัจฉริยะย่านพระราม 4"_s, u"Rama 4 Smart City"_s}, u"TH-10"_s, u"2021"_s};
    area.logoAwarded = u"2021-12-24"_s;
    area.locality = {u"เขตคลองเตย"_s, u"Khlong Toei District"_s};
    area.cityType = CityType::New;
    area.round = u"r2"_s;
    area.domains = {{Domain::Mobility, DomainBasis::Plan}};
    area.organisations = {{OrganisationRole::Partner, {u"สำนักงานส่งเสริม"_s, u"Agency"_s}},
                          {OrganisationRole::Proposer, {u"บริษัท พระราม จำกัด"_s, u"Rama Company"_s}}};
    return area;
}

AreaSpec banChang()
{
    AreaSpec area{u"ban-chang"_s, {u"เมืองอัจฉริยะบ้านฉาง"_s, u"Ban Chang Smart City"_s}, u"TH-21"_s, u"2022-08"_s};
    area.logoAwarded = u"2023-01"_s;
    area.locality = {u"อำเภอบ้านฉาง"_s, u"Ban Chang District"_s};
    area.cityType = CityType::Livable;
    area.verification = Verification::Medium;
    area.round = u"r3"_s;
    area.domains = {{Domain::Living, DomainBasis::Title}, {Domain::Economy, DomainBasis::Plan}};
    area.organisations = {{OrganisationRole::Lead, {u"เทศบาลตำบลบ้านฉาง"_s, {}}}};
    area.projects = {{{u"โครงข่าย 5G"_s, u"5G network"_s}, {u"เริ่มเมื่อปี 2561 ต่อเนื่องถึง 2564"_s, u"Since 2018"_s}}};
    return area;
}

AreaSpec hatYai()
{
    AreaSpec area{u"hat-yai"_s, {u"เมืองอัจฉริยะหาดใหญ่"_s}, u"TH-90"_s, u"2022-08-05"_s};
    area.locality = {u"เทศบาลนครหาดใหญ่"_s, {}};
    area.cityType = CityType::Livable;
    area.round = u"r3"_s;
    area.domains = {{Domain::Governance, DomainBasis::Plan}};
    return area;
}

AreaSpec nowhere()
{
    AreaSpec area{u"nowhere"_s, {{}, u"Nowhere Park"_s}, u"TH-90"_s};
    area.verification = Verification::Low;
    return area;
}

} // namespace

void addRegions(CatalogueBuilder &builder)
{
    builder.addRegion(u"north"_s, {u"ภาคเหนือ"_s, u"Northern Thailand"_s}, u"Phak Nuea"_s);
    builder.addRegion(u"northeast"_s, {u"ภาคตะวันออกเฉียงเหนือ"_s, u"Northeastern Thailand"_s},
                      u"Phak Tawan-ok Chiang Nuea"_s);
    builder.addRegion(u"central"_s, {u"ภาคกลาง"_s, u"Central Thailand"_s}, u"Phak Klang"_s);
    builder.addRegion(u"east"_s, {u"ภาคตะวันออก"_s, u"Eastern Thailand"_s}, u"Phak Tawan-ok"_s);
    builder.addRegion(u"west"_s, {u"ภาคตะวันตก"_s, u"Western Thailand"_s}, u"Phak Tawan-tok"_s);
    builder.addRegion(u"south"_s, {u"ภาคใต้"_s, u"Southern Thailand"_s}, u"Phak Tai"_s);
    builder.addRegion(u"north"_s, {u"ภาคเหนือ"_s, u"North"_s}, u"Phak Nuea"_s, RegionScheme::Interior4);
}

CataloguePointer sampleCatalogue()
{
    CatalogueBuilder builder;
    addRegions(builder);
    addProvinces(builder);
    addRounds(builder);
    for (const AreaSpec &area :
         {hostile(), rayong(), phuket(), chiangMaiUniversity(), banChang(), rama4(), hatYai(), nowhere()}) {
        builder.addArea(area);
    }
    builder.catalogue().edition.title = builder.intern({u"ตัวอย่าง"_s, u"Sample"_s});
    builder.catalogue().edition.asOf = {2022, 12, 31};
    return builder.take();
}

} // namespace mueang::testsupport
