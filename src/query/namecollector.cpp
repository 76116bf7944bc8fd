// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namecollector.h"

#include "query/genericwords.h"
#include "query/recordfilter.h"
#include "text/fold.h"
#include "text/script.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::CityType;
using catalogue::Domain;
using catalogue::Index;
using catalogue::WordKind;

bool isThai(QStringView text)
{
    return std::ranges::any_of(text, text::isThai);
}

/** More would take memory that grows with the areas. */
constexpr qsizetype maxOrganisations = 10'000;

NameForm formOf(WordKind kind)
{
    switch (kind) {
    case WordKind::OfficialName:
    case WordKind::OfficialTranslation:
        return NameForm::Official;
    case WordKind::Abbreviation:
    case WordKind::AirportCode:
        return NameForm::Code;
    case WordKind::ShortName:
    case WordKind::PartOfName:
    case WordKind::Synonym:
    case WordKind::Nickname:
    case WordKind::FormerName:
    case WordKind::Spelling:
    case WordKind::OtherName:
        break;
    }
    return NameForm::Other;
}

/** A label of an enumeration, whatever words the catalogue has. */
template<class Enum>
struct Label
{
    Enum value;
    QStringView text;
};

constexpr Label<Domain> domainLabels[] = {
    {Domain::Environment, u"Environment"}, {Domain::Environment, u"สิ่งแวดล้อม"},
    {Domain::Economy, u"Economy"},         {Domain::Economy, u"เศรษฐกิจ"},
    {Domain::Mobility, u"Mobility"},       {Domain::Mobility, u"การเดินทางและขนส่ง"},
    {Domain::Energy, u"Energy"},           {Domain::Energy, u"พลังงาน"},
    {Domain::People, u"People"},           {Domain::People, u"พลเมือง"},
    {Domain::Living, u"Living"},           {Domain::Living, u"การดำรงชีวิต"},
    {Domain::Governance, u"Governance"},   {Domain::Governance, u"การบริหารภาครัฐ"},
};

constexpr Label<CityType> cityTypeLabels[] = {
    {CityType::Livable, u"Livable city"},
    {CityType::Livable, u"เมืองเดิมน่าอยู่"},
    {CityType::New, u"New city"},
    {CityType::New, u"เมืองใหม่ทันสมัย"},
};

class NameCollector final
{
public:
    explicit NameCollector(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
        addProvinces();
        addRegions();
        addLabels();
        addRounds();
        addOrganisations();
        for (const catalogue::AreaWord &word : catalogue.areaWords) {
            add({NamedKind::Area, word.area}, word.word);
        }
    }

    CollectedNames take() { return std::move(m_collected); }

private:
    void addFolded(NamedRecord record, NameForm form, QStringView text, const QString &folded)
    {
        if (!folded.isEmpty()) {
            m_collected.entries.push_back(
                {m_collected.letters.size(), folded.size(), {{}, text, record, form, false, 0}});
            m_collected.letters += folded;
        }
    }

    void add(NamedRecord record, NameForm form, QStringView text) { addFolded(record, form, text, text::fold(text)); }

    void add(NamedRecord record, const catalogue::SearchWord &word) { add(record, formOf(word.kind), word.word); }

    void add(NamedRecord record, const catalogue::Bilingual &name)
    {
        add(record, NameForm::Official, name.th);
        add(record, NameForm::Official, name.en);
    }

    void addProvinces()
    {
        for (Index i = 0; i < m_catalogue.provinces.size(); ++i) {
            const catalogue::Province &province = m_catalogue.provinces[i];
            addProvince(i, NameForm::Official, province.name.th);
            addProvince(i, NameForm::Official, province.name.en);
            addProvince(i, NameForm::Code, province.code);
            for (const catalogue::ProvinceAlias &alias : Catalogue::of(m_catalogue.aliases, province.aliases)) {
                const bool isCode = alias.kind == catalogue::AliasKind::Abbreviation;
                addProvince(i, isCode ? NameForm::Code : NameForm::Other, alias.name);
            }
        }
        for (const catalogue::ProvinceWord &word : m_catalogue.provinceWords) {
            addProvince(word.province, formOf(word.word.kind), word.word.word);
        }
    }

    void addRegions()
    {
        for (Index i = 0; i < m_catalogue.regions.size(); ++i) {
            const catalogue::Region &region = m_catalogue.regions[i];
            if (region.scheme != catalogue::RegionScheme::RoyalSociety6) {
                continue;
            }
            const NamedRecord record{NamedKind::Region, i};
            add(record, region.name);
            addFolded(record, NameForm::Other, region.name.th, foldWithoutGenericWord(region.name.th));
            add(record, NameForm::Other, region.rtgs);
            add(record, NameForm::Other, region.id);
        }
    }

    void addLabels()
    {
        for (const Label<Domain> &label : domainLabels) {
            addDomain(label.value, NameForm::Official, label.text);
        }
        for (const catalogue::DomainWord &word : m_catalogue.domainWords) {
            addDomain(word.domain, formOf(word.word.kind), word.word.word);
        }
        for (const Label<CityType> &label : cityTypeLabels) {
            add({NamedKind::CityType, static_cast<Index>(label.value)}, NameForm::Official, label.text);
        }
    }

    /** Adds a form of a name that is in no table. */
    void addForm(NamedRecord record, QStringView text, const QString &form)
    {
        addFolded(record, NameForm::Other, text, text::fold(form));
    }

    /** Adds a name of a province; in Thai also with the word for a town before it. */
    void addProvince(Index province, NameForm form, QStringView text)
    {
        const NamedRecord record{NamedKind::Province, province};
        add(record, form, text);
        if (form != NameForm::Code && isThai(text)) {
            addForm(record, text, u"เมือง" + text);
        }
    }

    /** Adds a name of a domain, also with the word for a domain before it and with what makes it smart. */
    void addDomain(Domain domain, NameForm form, QStringView text)
    {
        const NamedRecord record{NamedKind::Domain, static_cast<Index>(domain)};
        add(record, form, text);
        if (!isThai(text)) {
            if (!text.startsWith(u"smart", Qt::CaseInsensitive)) {
                addForm(record, text, u"smart " + text);
            }
            return;
        }
        addForm(record, text, u"ด้าน" + text);
        if (!text.endsWith(u"อัจฉริยะ")) {
            addForm(record, text, text + u"อัจฉริยะ");
            addForm(record, text, u"ด้าน" + text + u"อัจฉริยะ");
        }
    }

    void addRounds()
    {
        for (Index i = 0; i < m_catalogue.rounds.size(); ++i) {
            const catalogue::Round &round = m_catalogue.rounds[i];
            const NamedRecord record{NamedKind::Round, i};
            add(record, round.label);
            for (const QStringView word : text::splitAtSpaces(round.label.th)) {
                if (word.contains(u'/')) {
                    add(record, NameForm::Code, word);
                }
            }
        }
    }

    /** Of many organisations, the names are left out, which are searched as texts, but not the words. */
    void addOrganisations()
    {
        QHash<QStringView, Index> firstOfName;
        for (Index i = 0; i < m_catalogue.organisations.size(); ++i) {
            const catalogue::Organisation &organisation = m_catalogue.organisations[i];
            if (!firstOfName.contains(organisationName(organisation))) {
                firstOfName.insert(organisationName(organisation), i);
            }
        }
        for (const Index first : firstOfName.size() <= maxOrganisations ? firstOfName.values() : QList<Index>()) {
            add({NamedKind::Organisation, first}, m_catalogue.organisations[first].name);
        }
        for (const catalogue::OrganisationWord &word : m_catalogue.organisationWords) {
            const auto found = firstOfName.constFind(word.organisation);
            if (found != firstOfName.constEnd()) {
                add({NamedKind::Organisation, *found}, word.word);
            }
        }
    }

    const Catalogue &m_catalogue;
    CollectedNames m_collected;
};

} // namespace

CollectedNames collectNames(const Catalogue &catalogue)
{
    return NameCollector(catalogue).take();
}

} // namespace mueang::query
