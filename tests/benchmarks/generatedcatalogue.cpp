// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/generatedcatalogue.h"

#include "support/cataloguebuilder.h"
#include "text/collator.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <tuple>

namespace mueang::benchmarks {

namespace {

using namespace catalogue;
using namespace Qt::StringLiterals;
using testsupport::AreaSpec;
using testsupport::CatalogueBuilder;
using testsupport::Names;

constexpr std::uint32_t seed = 2565;

struct Word
{
    QStringView th;
    QStringView en;
};

/** What names of Thai places are made of: what it is, what it is like, where it lies. */
constexpr std::array<Word, 36> firstWords{{
    {u"บ้าน", u"Ban "},    {u"หนอง", u"Nong "},   {u"บาง", u"Bang "},   {u"โคก", u"Khok "},
    {u"ดอน", u"Don "},    {u"ห้วย", u"Huai "},    {u"นา", u"Na "},      {u"ท่า", u"Tha "},
    {u"แม่", u"Mae "},     {u"เวียง", u"Wiang "},  {u"ป่า", u"Pa "},      {u"คลอง", u"Khlong "},
    {u"วัง", u"Wang "},    {u"โพธิ์", u"Pho "},     {u"หัว", u"Hua "},     {u"เขา", u"Khao "},
    {u"ศรี", u"Si "},      {u"สัน", u"San "},      {u"ไร่", u"Rai "},     {u"ทุ่ง", u"Thung "},
    {u"ปาก", u"Pak "},    {u"เกาะ", u"Ko "},     {u"ลำ", u"Lam "},     {u"กุด", u"Kut "},
    {u"โนน", u"Non "},    {u"สระ", u"Sa "},      {u"บึง", u"Bueng "},   {u"ควน", u"Khuan "},
    {u"ตลาด", u"Talat "}, {u"เชียง", u"Chiang "}, {u"นคร", u"Nakhon "}, {u"พระ", u"Phra "},
    {u"หาด", u"Hat "},    {u"อ่าว", u"Ao "},      {u"แหลม", u"Laem "},  {u"เมืองใหม่", u"Mueang Mai "},
}};
constexpr std::array<Word, 48> secondWords{{
    {u"ใหญ่", u"Yai"},         {u"น้อย", u"Noi"},        {u"ทอง", u"Thong"},       {u"แก้ว", u"Kaeo"},
    {u"งาม", u"Ngam"},        {u"ขาว", u"Khao"},       {u"แดง", u"Daeng"},       {u"ดำ", u"Dam"},
    {u"ไผ่", u"Phai"},         {u"มะม่วง", u"Mamuang"},  {u"สูง", u"Sung"},         {u"ขาม", u"Kham"},
    {u"สว่าง", u"Sawang"},     {u"จันทร์", u"Chan"},      {u"สมบูรณ์", u"Sombun"},    {u"เจริญ", u"Charoen"},
    {u"สามัคคี", u"Samakkhi"},  {u"พัฒนา", u"Phatthana"}, {u"มงคล", u"Mongkhon"},   {u"สำราญ", u"Samran"},
    {u"ประดู่", u"Pradu"},      {u"ตาล", u"Tan"},        {u"ยาง", u"Yang"},        {u"สัก", u"Sak"},
    {u"หวาย", u"Wai"},        {u"หมู", u"Mu"},          {u"ช้าง", u"Chang"},       {u"เสือ", u"Suea"},
    {u"กวาง", u"Kwang"},      {u"เต่า", u"Tao"},        {u"ปลา", u"Pla"},         {u"หอย", u"Hoi"},
    {u"เกลือ", u"Kluea"},      {u"น้ำใส", u"Nam Sai"},   {u"ทราย", u"Sai"},        {u"หิน", u"Hin"},
    {u"บัว", u"Bua"},          {u"ไทร", u"Sai Ngam"},   {u"ลาด", u"Lat"},         {u"ชุม", u"Chum"},
    {u"กรวด", u"Kruat"},      {u"เรือ", u"Ruea"},       {u"ไม้แดง", u"Mai Daeng"}, {u"คู", u"Khu"},
    {u"ฉาง", u"Chang Thong"}, {u"รัง", u"Rang"},        {u"สิงห์", u"Sing"},        {u"ธาตุ", u"That"},
}};
constexpr std::array<Word, 8> lastWords{{
    {u"", u""},
    {u"", u""},
    {u"", u""},
    {u"เหนือ", u" Nuea"},
    {u"ใต้", u" Tai"},
    {u"กลาง", u" Klang"},
    {u"ออก", u" Ok"},
    {u"นอก", u" Nok"},
}};

/** How the name of a smart city is made from that of its place: as in data/areas.csv. */
struct Pattern
{
    QStringView thBefore;
    QStringView thAfter;
    QStringView enBefore;
    QStringView enAfter;
};

constexpr std::array<Pattern, 12> patterns{{
    {u"", u"เมืองอัจฉริยะ", u"", u" Smart City"},
    {u"", u" เมืองน่าอยู่", u"", u" Livable City"},
    {u"", u"สมาร์ทซิตี้", u"", u" Smart City"},
    {u"เมืองอัจฉริยะ", u"", u"", u" Smart City"},
    {u"เทศบาลนคร", u"", u"", u" City Municipality"},
    {u"เทศบาลเมือง", u"", u"", u" Town Municipality"},
    {u"เทศบาลตำบล", u"", u"", u" Subdistrict Municipality"},
    {u"องค์การบริหารส่วนตำบล", u"", u"", u" Subdistrict Administrative Organization"},
    {u"เทศบาลตำบล", u"สู่เมืองอัจฉริยะอย่างยั่งยืน", u"", u" towards a Sustainable Smart City"},
    {u"โครงการพัฒนาเมืองอัจฉริยะ", u"", u"", u" Smart City Development Project"},
    {u"นิคมอุตสาหกรรม", u"", u"", u" Industrial Estate"},
    {u"ย่านนวัตกรรม", u"", u"", u" Innovation District"},
}};

constexpr std::array<Word, 6> projects{{
    {u"แพลตฟอร์มข้อมูลเมือง", u"City data platform"},
    {u"ศูนย์ปฏิบัติการเชื่อมกล้องวงจรปิด", u"Operations centre with linked CCTV"},
    {u"รถโดยสารไฟฟ้าและก๊าซชีวภาพ", u"Electric and biogas campus buses"},
    {u"พลังงานแสงอาทิตย์บนหลังคา ระยะที่ 2 พ.ศ. 2566", u"Solar power on roofs, phase 2 (2023)"},
    {u"ระบบดูแลผู้สูงอายุระยะยาวแบบดิจิทัล", u"Digital long-term care for older people"},
    {u"ฟื้นฟูคุณภาพน้ำคลอง", u"Canal clean-up"},
}};

class Generator final
{
public:
    explicit Generator(const Catalogue &bundled)
        : m_bundled(bundled)
    { }

    [[nodiscard]] CataloguePointer make(int areaCount)
    {
        addCountry();
        const std::vector<Names> names = sortedNames(areaCount);
        m_builder.catalogue().areas.reserve(names.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            addArea(names[i], i);
        }
        return m_builder.take();
    }

private:
    /** Standard distributions differ between libraries: this does not. */
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    template<class Words>
    const auto &any(const Words &words)
    {
        return words[below(words.size())];
    }

    bool chance(std::size_t percent) { return below(100) < percent; }

    void addCountry()
    {
        const auto names = [](const Bilingual &text) { return Names{text.th.toString(), text.en.toString()}; };
        for (const Region &region : m_bundled.regions) {
            m_builder.addRegion(region.id.toString(), names(region.name), region.rtgs.toString(), region.scheme);
        }
        for (const Province &province : m_bundled.provinces) {
            testsupport::ProvinceSpec spec{province.code.toString(), names(province.name),
                                           m_bundled.regions[province.region6].id.toString()};
            for (const ProvinceAlias &alias : Catalogue::of(m_bundled.aliases, province.aliases)) {
                (alias.kind == AliasKind::Abbreviation ? spec.abbreviations : spec.spellings)
                    .append(alias.name.toString());
            }
            m_builder.addProvince(spec);
        }
        for (const Round &round : m_bundled.rounds) {
            m_builder.addRound(round.id.toString(), round.number, names(round.label));
        }
        addWords();
    }

    void addWords()
    {
        Catalogue &catalogue = m_builder.catalogue();
        const auto copy = [this](SearchWord word) {
            word.word = m_builder.intern(word.word.toString());
            word.citations = {};
            return word;
        };
        for (const DomainWord &word : m_bundled.domainWords) {
            catalogue.domainWords.push_back({word.domain, copy(word.word)});
        }
        for (const ProvinceWord &word : m_bundled.provinceWords) {
            catalogue.provinceWords.push_back({word.province, copy(word.word)});
        }
    }

    Names place()
    {
        if (chance(5)) {
            const Bilingual &name = any(m_bundled.provinces).name;
            return {name.th.toString(), name.en.toString()};
        }
        const Word &first = any(firstWords);
        const Word &second = any(secondWords);
        const Word &last = any(lastWords);
        Names name{first.th % second.th % last.th, first.en % second.en % last.en};
        if (chance(15)) {
            const QString number = QString::number(1 + below(99));
            name = {name.th % u" " % number, name.en % u" " % number};
        }
        return name;
    }

    std::vector<Names> sortedNames(int count)
    {
        std::vector<Names> names;
        for (int i = 0; i < count; ++i) {
            const Pattern &pattern = chance(60) ? patterns[below(4)] : any(patterns);
            const Names where = place();
            names.push_back(
                {pattern.thBefore % where.th % pattern.thAfter, pattern.enBefore % where.en % pattern.enAfter});
        }
        return sorted(std::move(names));
    }

    static std::vector<Names> sorted(std::vector<Names> names)
    {
        const auto collator = text::Collator::create();
        if (!collator) {
            qFatal("No collator: %s", qUtf8Printable(collator.error().detail));
        }
        const auto ranks = [&](QString Names::*member) {
            std::vector<QStringView> texts;
            for (const Names &name : names) {
                texts.push_back(name.*member);
            }
            return collator->ranks(texts);
        };
        const std::vector<std::uint32_t> thai = ranks(&Names::th);
        const std::vector<std::uint32_t> english = ranks(&Names::en);
        std::vector<std::size_t> order(names.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
            return std::tie(thai[left], english[left], left) < std::tie(thai[right], english[right], right);
        });
        std::vector<Names> inOrder;
        inOrder.reserve(names.size());
        for (const std::size_t i : order) {
            inOrder.push_back(std::move(names[i]));
        }
        return inOrder;
    }

    void addArea(const Names &name, std::size_t number)
    {
        const Province &province = any(m_bundled.provinces);
        AreaSpec area{u"area-%1"_s.arg(number, 7, 10, QChar(u'0')), name, province.code.toString()};
        if (chance(95)) {
            area.approved = u"%1-%2"_s.arg(2015 + below(10)).arg(1 + below(12), 2, 10, QChar(u'0'));
            area.round = any(m_bundled.rounds).id.toString();
        }
        if (chance(50)) {
            area.logoAwarded = u"%1-01-15"_s.arg(2016 + below(10));
        }
        if (chance(60)) {
            area.cityType = chance(70) ? CityType::Livable : CityType::New;
        }
        area.verification = static_cast<Verification>(below(3));
        for (std::size_t i = below(5); i > 0; --i) {
            area.domains.emplace_back(static_cast<Domain>(below(domainCount)),
                                      chance(50) ? DomainBasis::Plan : DomainBasis::Title);
        }
        addTexts(area, province);
        m_builder.addArea(area);
    }

    void addTexts(AreaSpec &area, const Province &province)
    {
        const Names where = place();
        if (chance(60)) {
            area.locality = {u"อำเภอ" % where.th, where.en % u" District"};
        }
        if (chance(70)) {
            area.organisations.push_back(
                {OrganisationRole::Proposer, {u"เทศบาลเมือง" % where.th, where.en % u" Town Municipality"}});
        } else if (chance(50)) {
            area.organisations.push_back(
                {OrganisationRole::Lead, {u"จังหวัด" % province.name.th, province.name.en % u" Province"}});
        }
        if (chance(15)) {
            area.otherNames.append(where.th % u"โมเดล");
        }
        if (chance(20)) {
            const Word &project = any(projects);
            area.projects.push_back({{project.th.toString(), project.en.toString()}});
        }
    }

    const Catalogue &m_bundled;
    CatalogueBuilder m_builder;
    std::mt19937 m_random{seed};
};

void add(TextSize &size, QStringView text)
{
    size.utf16Bytes += 2.0 * static_cast<double>(text.size());
    size.utf8Bytes += static_cast<double>(text.toUtf8().size());
}

void add(TextSize &size, const Bilingual &text)
{
    add(size, text.th);
    add(size, text.en);
}

} // namespace

CataloguePointer generatedCatalogue(const Catalogue &bundled, int areaCount)
{
    return Generator(bundled).make(areaCount);
}

TextSize searchedText(const Catalogue &catalogue)
{
    TextSize size;
    for (const Area &area : catalogue.areas) {
        add(size, area.name);
        add(size, area.id);
        add(size, area.locality);
        for (const QStringView name : Catalogue::of(catalogue.otherNames, area.otherNames)) {
            add(size, name);
        }
        for (const Organisation &organisation : Catalogue::of(catalogue.organisations, area.organisations)) {
            add(size, organisation.name);
        }
        for (const Project &project : Catalogue::of(catalogue.projects, area.projects)) {
            add(size, project.title);
        }
    }
    return size;
}

} // namespace mueang::benchmarks
