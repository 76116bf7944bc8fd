// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namelookup.h"

#include "base/enumsize.h"
#include "query/genericwords.h"
#include "query/namebeginnings.h"
#include "query/recordfilter.h"
#include "query/searchtext.h"
#include "text/fold.h"
#include "text/script.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <tuple>

namespace mueang::query {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::CityType;
using catalogue::Domain;
using catalogue::Index;
using catalogue::WordKind;

/** A name has at most so many words; a longer text is divided all the same. */
constexpr std::size_t maxWordsOfName = 12;

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

/** Collects the names; their letters are views only when all are known. */
class NameCollector final
{
public:
    struct Entry
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        KnownName name;
    };

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

    QString letters;
    std::vector<Entry> entries;

private:
    void addFolded(NamedRecord record, NameForm form, QStringView text, const QString &folded)
    {
        if (!folded.isEmpty()) {
            entries.push_back({letters.size(), folded.size(), {{}, text, record, form, false, 0}});
            letters += folded;
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
};

/** The records that areas are or belong to. */
class RecordsWithAreas final
{
public:
    explicit RecordsWithAreas(const Catalogue &catalogue)
        : m_provinces(catalogue.provinces.size())
        , m_regions(catalogue.regions.size())
        , m_rounds(catalogue.rounds.size())
    {
        for (const catalogue::Area &area : catalogue.areas) {
            m_provinces[area.province] = true;
            if (const Index region = catalogue.provinceOf(area).region6; region != catalogue::noIndex) {
                m_regions[region] = true;
            }
            if (area.round != catalogue::noIndex) {
                m_rounds[area.round] = true;
            }
            if (area.cityType) {
                m_cityTypes[static_cast<std::size_t>(*area.cityType)] = true;
            }
        }
        for (const catalogue::AreaDomain &entry : catalogue.domains) {
            m_domains[static_cast<std::size_t>(entry.domain)] = true;
        }
    }

    [[nodiscard]] bool contains(NamedRecord record) const
    {
        switch (record.kind) {
        case NamedKind::Province:
            return m_provinces[record.index];
        case NamedKind::Region:
            return m_regions[record.index];
        case NamedKind::Domain:
            return m_domains[record.index];
        case NamedKind::CityType:
            return m_cityTypes[record.index];
        case NamedKind::Round:
            return m_rounds[record.index];
        case NamedKind::Organisation:
        case NamedKind::Area:
            break;
        }
        return true;
    }

private:
    std::vector<bool> m_provinces;
    std::vector<bool> m_regions;
    std::vector<bool> m_rounds;
    std::array<bool, enumSize<Domain>> m_domains{};
    std::array<bool, enumSize<CityType>> m_cityTypes{};
};

/** Orders names by their letters. */
struct ByLetters
{
    bool operator()(const KnownName &name, QStringView letters) const { return name.letters < letters; }

    bool operator()(QStringView letters, const KnownName &name) const { return letters < name.letters; }
};

/** Returns the names of these words joined into one. */
std::span<const KnownName> namesOf(const NameLookup &lookup, std::span<const FoldedWord> words)
{
    QString letters;
    QString specific;
    for (const FoldedWord &word : words) {
        letters += word.letters;
        specific += word.specific;
    }
    const auto names = lookup.whole(letters);
    return !names.empty() || specific.isEmpty() ? names : lookup.whole(specific);
}

} // namespace

NameLookup::NameLookup(const Catalogue &catalogue)
{
    NameCollector collected(catalogue);
    const RecordsWithAreas withAreas(catalogue);
    m_letters = std::move(collected.letters);
    m_names.reserve(collected.entries.size());
    for (NameCollector::Entry &entry : collected.entries) {
        entry.name.letters = QStringView(m_letters).sliced(entry.begin, entry.length);
        entry.name.hasAreas = withAreas.contains(entry.name.record);
        m_longest = std::max(m_longest, entry.length);
        m_names.push_back(entry.name);
    }
    const auto key = [](const KnownName &name) { return std::tie(name.letters, name.record, name.form); };
    std::ranges::sort(m_names, [key](const KnownName &left, const KnownName &right) { return key(left) < key(right); });
    const auto isSame = [](const KnownName &left, const KnownName &right) {
        return left.letters == right.letters && left.record == right.record;
    };
    m_names.erase(std::unique(m_names.begin(), m_names.end(), isSame), m_names.end());
}

void NameLookup::compareWithNames(std::span<const std::span<const std::uint8_t>> texts)
{
    // Names of provinces are names themselves, those of organisations are searched as texts.
    const auto isCompared = [](const KnownName &name) {
        const bool isOfText = name.record.kind == NamedKind::Province || name.record.kind == NamedKind::Organisation;
        return name.form == NameForm::Other || (name.form == NameForm::Official && !isOfText);
    };
    NameBeginnings beginnings;
    for (const KnownName &name : m_names) {
        if (isCompared(name)) {
            beginnings.add(name.letters);
        }
    }
    for (const std::span<const std::uint8_t> text : texts) {
        beginnings.scan(text);
    }
    for (KnownName &name : m_names) {
        name.lettersInNames = isCompared(name) ? beginnings.lettersContained(name.letters) : name.letters.size();
    }
}

std::span<const KnownName> NameLookup::whole(QStringView letters) const
{
    if (letters.size() > m_longest) {
        return {};
    }
    const auto range = std::equal_range(m_names.begin(), m_names.end(), letters, ByLetters());
    return {range.first, range.second};
}

std::span<const KnownName> NameLookup::beginningWith(QStringView letters) const
{
    if (letters.isEmpty() || letters.size() > m_longest) {
        return {};
    }
    const auto first = std::lower_bound(m_names.begin(), m_names.end(), letters, ByLetters());
    const auto last = std::partition_point(
        first, m_names.end(), [letters](const KnownName &name) { return name.letters.startsWith(letters); });
    return {first, last};
}

std::span<const KnownName> NameLookup::longestAtStart(QStringView letters) const
{
    for (qsizetype length = std::min(letters.size(), m_longest); length > 0; --length) {
        const auto names = whole(letters.first(length));
        if (std::ranges::any_of(names, [](const KnownName &name) { return name.form != NameForm::Code; })) {
            return names;
        }
    }
    return {};
}

std::vector<NamedPart> NameLookup::parts(QStringView text) const
{
    const std::vector<FoldedWord> words = foldWords(text.left(maximumTextLength));
    std::vector<NamedPart> parts;
    for (std::size_t first = 0; first < words.size();) {
        std::size_t count = std::min(maxWordsOfName, words.size() - first);
        std::span<const KnownName> names = namesOf(*this, std::span(words).subspan(first, count));
        while (names.empty() && count > 1) {
            --count;
            names = namesOf(*this, std::span(words).subspan(first, count));
        }
        const QStringView last = words[first + count - 1].text;
        const QStringView begin = words[first].text;
        parts.push_back({QStringView(begin.data(), last.data() + last.size()), names});
        first += count;
    }
    return parts;
}

std::span<const KnownName> NameLookup::ofText(QStringView text) const
{
    return namesOf(*this, foldWords(text.left(maximumTextLength)));
}

} // namespace mueang::query
