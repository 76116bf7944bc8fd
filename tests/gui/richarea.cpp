// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/richarea.h"

#include "support/samplecatalogue.h"

#include <functional>

namespace mueang::testsupport {

namespace {

using namespace catalogue;
using namespace Qt::StringLiterals;

/** Gives each text its final form: itself, or a hostile one in its place. */
using Text = std::function<QString(const QString &)>;

class RichArea final
{
public:
    explicit RichArea(Text text)
        : m_text(std::move(text))
    { }

    CataloguePointer build()
    {
        addRegions(m_builder);
        m_builder.addProvince({u"TH-83"_s, both(u"ภูเก็ต"_s, u"Phuket"_s), u"south"_s});
        addSources();
        addRound();
        addArea();
        addFacts();
        addPlace();
        m_builder.addArea({u"poor"_s, {{}, u"Poor Park"_s}, u"TH-83"_s});
        all().areas.back().verification = Verification::Low;
        m_builder.catalogue().edition.title = m_builder.intern(both(u"ฉบับทดสอบ"_s, u"Test edition"_s));
        m_builder.catalogue().edition.asOf = {2022, 12, 31};
        return m_builder.take();
    }

private:
    Catalogue &all() { return m_builder.catalogue(); }

    Area &area() { return all().areas.front(); }

    Names both(const QString &th, const QString &en) { return {m_text(th), m_text(en)}; }

    QStringView one(const QString &text) { return m_builder.intern(m_text(text)); }

    Bilingual two(const QString &th, const QString &en) { return m_builder.intern(both(th, en)); }

    Range cite(const std::vector<Index> &sources)
    {
        const Range range{static_cast<Index>(all().citations.size()), static_cast<Index>(sources.size())};
        all().citations.insert(all().citations.end(), sources.begin(), sources.end());
        return range;
    }

    template<class Part>
    Range put(std::vector<Part> &parts, const std::vector<Part> &added)
    {
        const Range range{static_cast<Index>(parts.size()), static_cast<Index>(added.size())};
        parts.insert(parts.end(), added.begin(), added.end());
        return range;
    }

    void addSources()
    {
        const QString addresses[] = {u"https://example.org/zero"_s, u"http://example.com/one"_s,
                                     u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, QString()};
        for (int i = 0; i < 5; ++i) {
            const QString number = QString::number(i);
            all().sources.push_back({m_builder.intern(u"S"_s + number),
                                     one(addresses[i]),
                                     one(u"Publisher "_s + number),
                                     one(u"Title "_s + number),
                                     {2021, 8, i + 1},
                                     {2022, 1, 2},
                                     {}});
        }
    }

    void addRound()
    {
        Round round;
        round.id = m_builder.intern(u"r3"_s);
        round.label = two(u"ครั้งที่ 1/2565"_s, u"Meeting 1/2022"_s);
        round.committee = two(u"คณะอนุกรรมการ"_s, u"Sub-committee"_s);
        round.heldOn = {2022, 8, 0};
        round.statedAreaCount = 15;
        round.note = two(u"หมายเหตุของรอบ"_s, u"Round note"_s);
        round.citations = cite({1});
        all().rounds.push_back(round);
    }

    void addArea()
    {
        AreaSpec spec{u"rich"_s, both(u"เมืองรวย"_s, u"Rich City"_s), u"TH-83"_s};
        spec.otherNames = {m_text(u"Wealthy City"_s)};
        spec.locality = both(u"เทศบาลเมืองรวย"_s, u"Rich Municipality"_s);
        spec.cityType = CityType::Livable;
        spec.verification = Verification::Medium;
        spec.round = u"r3"_s;
        Area &added = m_builder.addArea(spec);
        added.nameThStatus = NameStatus::Unofficial;
        added.nameEnStatus = NameStatus::OurTranslation;
        added.note = two(u"หมายเหตุของพื้นที่"_s, u"Area note"_s);
        added.summary = 0;
        all().summaries.push_back({two(u"เมืองที่มีทุกอย่าง"_s, u"A city that has everything."_s), cite({2})});
        added.numberInRound = 9;
        added.approved = {2022, 8, 0};
        added.logoAwarded = {2023, 1, 9};
        added.citations = cite({0, 1});
    }

    void addFacts()
    {
        area().milestones = put<Milestone>(all().milestones,
                                           {{Event::Approved,
                                             {2022, 8, 0},
                                             two(u"เหตุของการรับรอง"_s, u"Milestone reason"_s),
                                             two(u"หมายเหตุของการรับรอง"_s, u"Milestone note"_s),
                                             cite({0})},
                                            {Event::LogoAwarded, {2023, 1, 9}, {}, {}, cite({2})},
                                            {Event::Renewed, {}, {}, {}, {}}});
        area().domains =
            put<AreaDomain>(all().domains,
                            {{Domain::Energy, DomainBasis::Title, two(u"หมายเหตุของด้าน"_s, u"Domain note"_s), cite({0})},
                             {Domain::Living, DomainBasis::Plan, {}, cite({2})}});
        area().organisations = put<Organisation>(
            all().organisations,
            {{OrganisationRole::Proposer, two(u"เทศบาล"_s, u"Municipality"_s), one(u"https://town.example.org/"_s),
              two(u"หมายเหตุของหน่วยงาน"_s, u"Organisation note"_s), cite({2})}});
        area().projects = put<Project>(all().projects,
                                       {{two(u"โครงการ"_s, u"Project"_s), two(u"สรุป"_s, u"Summary"_s), Domain::Energy,
                                         ProjectRelation::Related, cite({0, 3})}});
        area().figures = put<Figure>(all().figures,
                                     {{one(u"investment_thb"_s), 97000000.5, one(u"THB"_s), 2016,
                                       two(u"หมายเหตุของตัวเลข"_s, u"Figure note"_s), cite({3})}});
        area().awards =
            put<Award>(all().awards,
                       {{two(u"รางวัล"_s, u"Award"_s), two(u"ผู้มอบ"_s, u"Giver"_s), 2023, two(u"ชนะเลิศ"_s, u"winner"_s),
                         two(u"หมายเหตุของรางวัล"_s, u"Award note"_s), cite({4})}});
    }

    void addPlace()
    {
        area().place = 0;
        all().places.push_back(
            {7.8883, 98.3974, true, two(u"ที่ทำการ"_s, u"Town hall"_s), one(u"http://place.example.org/"_s), cite({4})});
    }

    CatalogueBuilder m_builder;
    Text m_text;
};

} // namespace

CataloguePointer richCatalogue()
{
    return RichArea([](const QString &text) { return text; }).build();
}

CataloguePointer catalogueFullOf(const QString &text)
{
    return RichArea([text](const QString &) { return text; }).build();
}

} // namespace mueang::testsupport
