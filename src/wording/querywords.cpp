// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/querywords.h"

#include "query/recordfilter.h"
#include "query/searchindex.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using query::FilterKind;
using query::OfKind;

namespace {

struct Filters
{
    Q_DECLARE_TR_FUNCTIONS(mueang::Filters)
};

/** What a value of a filter is called: an overload for each kind. */
class ValueWords final
{
public:
    ValueWords(const Catalogue &catalogue, const query::UserData *userData, const Presentation &presentation)
        : m_catalogue(catalogue)
        , m_userData(userData)
        , m_presentation(presentation)
    { }

    [[nodiscard]] QString of(OfKind<FilterKind::Text>, const QString &text) const
    {
        return u"“%1”"_s.arg(text.trimmed());
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Region>, const QString &id) const
    {
        return nameOf(m_catalogue.regions, &catalogue::Region::id, id, &catalogue::Region::name);
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Province>, const QString &code) const
    {
        return nameOf(m_catalogue.provinces, &catalogue::Province::code, code, &catalogue::Province::name);
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Year>, int year) const
    {
        return year == 0 ? Filters::tr("Year not known")
                         : Filters::tr("Approved %1").arg(text::yearNumber(year, m_presentation.era));
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Domain>, const std::optional<catalogue::Domain> &domain) const
    {
        return domain ? label(*domain) : Filters::tr("Domains not known");
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Domain>, bool) const
    {
        return Filters::tr("Domains named by the plan");
    }

    [[nodiscard]] QString of(OfKind<FilterKind::CityType>, const std::optional<catalogue::CityType> &type) const
    {
        return type ? label(*type) : Filters::tr("Type not known");
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Verification>, catalogue::Verification verification) const
    {
        return Filters::tr("Verification: %1").arg(label(verification));
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Round>, const QString &id) const
    {
        return id.isEmpty() ? Filters::tr("Round not known")
                            : Filters::tr("Round: %1")
                                  .arg(nameOf(m_catalogue.rounds, &catalogue::Round::id, id, &catalogue::Round::label));
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Organisation>, const QString &name) const
    {
        return name.isEmpty()
            ? Filters::tr("Organisation not known")
            : nameOf(m_catalogue.organisations, &query::organisationName, name, &catalogue::Organisation::name);
    }

    [[nodiscard]] QString of(OfKind<FilterKind::Milestone>, const query::DatedEvent &milestone) const
    {
        return label(milestone.event) + u' ' + text::yearNumber(milestone.year, m_presentation.era);
    }

    [[nodiscard]] QString of(OfKind<FilterKind::List>, const QString &id) const
    {
        return m_userData != nullptr ? listInWords(id, m_userData) : Filters::tr("List: %1").arg(u"…"_s);
    }

private:
    /** Returns the name of the record with this key, or the key itself if the catalogue has no such record or name. */
    template<class Record, class Key>
    [[nodiscard]] QString nameOf(const std::vector<Record> &records, Key key, const QString &wanted,
                                 catalogue::Bilingual Record::*name) const
    {
        const auto found = std::ranges::find(records, QStringView(wanted), key);
        const QStringView known =
            found == records.end() ? QStringView() : (*found.*name).preferred(m_presentation.language);
        return known.isEmpty() ? wanted : known.toString();
    }

    const Catalogue &m_catalogue;
    const query::UserData *m_userData;
    const Presentation &m_presentation;
};

/** Takes each value out of a query in turn. */
class FilterCollector final
{
public:
    FilterCollector(const query::SearchIndex &index, const query::QueryContext &asked, const Presentation &presentation)
        : m_index(index)
        , m_query(asked.query)
        , m_words(*index.catalogue, asked.userData.get(), presentation)
    { }

    [[nodiscard]] std::vector<ActiveFilter> collect()
    {
        query::forEachFilter(m_query, [this](auto kind, QLatin1StringView, auto &member) { add(kind, member); });
        return std::move(m_filters);
    }

private:
    template<class Kind>
    void add(Kind kind, QString &text)
    {
        if (!text.trimmed().isEmpty()) {
            addFilter(kind, m_words.of(kind, text), text, QString());
        }
    }

    template<class Kind>
    void add(Kind kind, bool &isSet)
    {
        if (isSet) {
            addFilter(kind, m_words.of(kind, isSet), isSet, false);
        }
    }

    template<class Kind, class Value>
    void add(Kind kind, std::set<Value> &values)
    {
        addEach(kind, values, std::set<Value>(values));
    }

    /** Also joins the provinces of a region if there are several and all are selected. */
    void add(OfKind<FilterKind::Province> kind, std::set<QString> &codes)
    {
        std::set<QString> single = codes;
        const auto regions = codes.size() > 1 ? provincesByRegion() : std::map<catalogue::Index, std::set<QString>>();
        for (const auto &[region, provinces] : regions) {
            if (provinces.size() > 1 && std::ranges::includes(codes, provinces)) {
                const auto isInRegion = [&members = provinces](const QString &code) { return members.contains(code); };
                std::set<QString> rest = codes;
                std::erase_if(rest, isInRegion);
                std::erase_if(single, isInRegion);
                const QString id = m_index.catalogue->regions[region].id.toString();
                addFilter(kind, m_words.of(OfKind<FilterKind::Region>(), id), codes, std::move(rest));
            }
        }
        addEach(kind, codes, single);
    }

    template<class Kind, class Value>
    void addEach(Kind kind, std::set<Value> &values, const std::set<Value> &each)
    {
        for (const Value &value : each) {
            std::set<Value> rest = values;
            rest.erase(value);
            addFilter(kind, m_words.of(kind, value), values, std::move(rest));
        }
    }

    /** Adds a filter whose removal leaves `rest` of its member of m_query. */
    template<class Member>
    void addFilter(FilterKind kind, const QString &label, Member &member, Member rest)
    {
        std::swap(member, rest);
        m_filters.push_back({kind, label, m_query});
        std::swap(member, rest);
    }

    /** Returns the codes of the provinces that have areas, which are those that can be chosen. */
    [[nodiscard]] std::map<catalogue::Index, std::set<QString>> provincesByRegion() const
    {
        const std::vector<catalogue::Province> &provinces = m_index.catalogue->provinces;
        std::vector<bool> hasAreas(provinces.size());
        for (const query::AreaValues &area : m_index.values) {
            hasAreas[area.province] = true;
        }
        std::map<catalogue::Index, std::set<QString>> byRegion;
        for (std::size_t i = 0; i < provinces.size(); ++i) {
            if (hasAreas[i] && provinces[i].region6 != catalogue::noIndex) {
                byRegion[provinces[i].region6].insert(provinces[i].code.toString());
            }
        }
        return byRegion;
    }

    const query::SearchIndex &m_index;
    query::Query m_query;
    ValueWords m_words;
    std::vector<ActiveFilter> m_filters;
};

QString guessFor(const QString &sentence, const QString &name)
{
    constexpr qsizetype longest = 80;
    return sentence.arg(name.size() > longest ? QString(name.left(longest) + u'…') : name);
}

} // namespace

std::vector<ActiveFilter> activeFilters(const query::SearchIndex &index, const query::QueryContext &asked,
                                        const Presentation &presentation)
{
    return FilterCollector(index, asked, presentation).collect();
}

QString filtersInWords(const std::vector<ActiveFilter> &filters)
{
    QStringList words;
    std::ranges::transform(filters, std::back_inserter(words), &ActiveFilter::label);
    return words.join(u" · "_s);
}

QString listInWords(const QString &id, const query::UserData *userData)
{
    const query::UserData::List *list = userData != nullptr ? userData->list(id) : nullptr;
    return list != nullptr ? Filters::tr("List: %1").arg(list->name) : Filters::tr("A list that is no longer there");
}

QString orderInWords(const query::Order &order)
{
    if (order.byList) {
        return Filters::tr("As in the list");
    }
    const QString column = columnTitle(order.column);
    return order.descending ? Filters::tr("%1, from the last").arg(column)
                            : Filters::tr("%1, from the first").arg(column);
}

QString guessSentence(const query::Result &result)
{
    const bool isClear = !result.correctedText.isEmpty();
    switch (result.tier) {
    case query::Tier::Exact:
        break;
    case query::Tier::OtherLayout:
        return guessFor(QCoreApplication::translate("mueang::Guess",
                                                    "Showing results for “%1” (typed in the other keyboard layout)."),
                        result.correctedText);
    case query::Tier::SimilarSpelling:
        return isClear
            ? guessFor(QCoreApplication::translate("mueang::Guess", "Showing results for “%1” (similar spelling)."),
                       result.correctedText)
            : QCoreApplication::translate("mueang::Guess", "Showing results with a similar spelling.");
    case query::Tier::Typo:
        return isClear
            ? guessFor(QCoreApplication::translate("mueang::Guess", "Did you mean “%1”?"), result.correctedText)
            : QCoreApplication::translate("mueang::Guess", "Showing what comes nearest to the search text.");
    }
    return {};
}

} // namespace mueang::wording
