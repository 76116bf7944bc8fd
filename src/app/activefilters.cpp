// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/activefilters.h"

#include "query/filters.h"
#include "wording/querywords.h"

#include <QStringList>

#include <algorithm>

namespace mueang::app {

using namespace Qt::StringLiterals;

namespace {

/** Lists the active values; each function adds those of one kind. */
class Chips final
{
public:
    explicit Chips(const Session &session)
        : m_session(session)
        , m_query(session.query())
        , m_catalogue(*session.snapshot()->catalogue)
    { }

    [[nodiscard]] std::vector<ActiveFilter> take() { return std::move(m_chips); }

    void addText()
    {
        if (!m_query.text.trimmed().isEmpty()) {
            query::Query without = m_query;
            without.text.clear();
            add(wording::textInWords(m_query.text), without);
        }
    }

    void addRegions()
    {
        for (const QString &id : m_query.regions) {
            query::Query without = m_query;
            without.regions.erase(id);
            const auto region = std::find_if(m_catalogue.regions.begin(), m_catalogue.regions.end(),
                                             [&](const catalogue::Region &each) { return each.id == id; });
            add(region == m_catalogue.regions.end() ? id : name(region->name), without);
        }
    }

    void addProvinces()
    {
        std::set<QString> remaining = m_query.provinces;
        for (const auto &[region, total] : m_session.snapshot()->everything.regions) {
            addWholeRegion(region, remaining);
        }
        for (const QString &code : remaining) {
            query::Query without = m_query;
            without.provinces.erase(code);
            const auto province = std::find_if(m_catalogue.provinces.begin(), m_catalogue.provinces.end(),
                                               [&](const catalogue::Province &each) { return each.code == code; });
            add(province == m_catalogue.provinces.end() ? code : name(province->name), without);
        }
    }

    void addYears()
    {
        for (const int year : m_query.years) {
            query::Query without = m_query;
            without.years.erase(year);
            add(wording::yearInWords(year, m_session.presentation().era), without);
        }
    }

    void addDomains()
    {
        for (const auto &domain : m_query.domains) {
            query::Query without = m_query;
            without.domains.erase(domain);
            add(wording::domainInWords(domain), without);
        }
        if (m_query.planDomainsOnly) {
            query::Query without = m_query;
            without.planDomainsOnly = false;
            add(wording::planDomainsInWords(), without);
        }
    }

    void addCityTypes()
    {
        for (const auto &type : m_query.cityTypes) {
            query::Query without = m_query;
            without.cityTypes.erase(type);
            add(wording::cityTypeInWords(type), without);
        }
    }

    void addVerifications()
    {
        for (const catalogue::Verification verification : m_query.verifications) {
            query::Query without = m_query;
            without.verifications.erase(verification);
            add(wording::verificationInWords(verification), without);
        }
    }

    void addRounds()
    {
        for (const QString &id : m_query.rounds) {
            query::Query without = m_query;
            without.rounds.erase(id);
            add(wording::roundInWords(m_catalogue, id, m_session.presentation().language), without);
        }
    }

    void addOrganisations()
    {
        for (const QString &organisation : m_query.organisations) {
            query::Query without = m_query;
            without.organisations.erase(organisation);
            add(wording::organisationInWords(m_catalogue, organisation, m_session.presentation().language), without);
        }
    }

    void addMilestones()
    {
        for (const query::DatedEvent &milestone : m_query.milestones) {
            query::Query without = m_query;
            without.milestones.erase(milestone);
            add(wording::milestoneInWords(milestone, m_session.presentation().era), without);
        }
    }

    void addLists()
    {
        const Answer &answer = *m_session.answer();
        for (const QString &id : m_query.lists) {
            query::Query without = m_query;
            without.lists.erase(id);
            add(answer.overlay ? wording::listInWords(id, answer.overlay.get()) : wording::unreadListInWords(),
                without);
        }
    }

private:
    void add(const QString &label, const query::Query &without) { m_chips.push_back({label, without}); }

    [[nodiscard]] QString name(const catalogue::Bilingual &names) const
    {
        return names.preferred(m_session.presentation().language).toString();
    }

    void addWholeRegion(catalogue::Index region, std::set<QString> &remaining)
    {
        query::Query without = m_query;
        std::set<QString> rest = remaining;
        int provinces = 0;
        for (const auto &[province, total] : m_session.snapshot()->everything.provinces) {
            if (m_catalogue.provinces[province].region6 != region) {
                continue;
            }
            const QString code = m_catalogue.provinces[province].code.toString();
            if (rest.erase(code) == 0) {
                return;
            }
            without.provinces.erase(code);
            ++provinces;
        }
        if (provinces > 1) {
            remaining = rest;
            add(name(m_catalogue.regions[region].name), without);
        }
    }

    const Session &m_session;
    const query::Query &m_query;
    const catalogue::Catalogue &m_catalogue;
    std::vector<ActiveFilter> m_chips;
};

QString joined(const std::vector<ActiveFilter> &filters)
{
    QStringList words;
    for (const ActiveFilter &filter : filters) {
        words.append(filter.label);
    }
    return words.join(u" · "_s);
}

} // namespace

std::vector<ActiveFilter> activeFilters(const Session &session)
{
    if (!session.snapshot()) {
        return {};
    }
    Chips chips(session);
    chips.addText();
    chips.addRegions();
    chips.addProvinces();
    chips.addYears();
    chips.addDomains();
    chips.addCityTypes();
    chips.addVerifications();
    chips.addRounds();
    chips.addOrganisations();
    chips.addMilestones();
    chips.addLists();
    return chips.take();
}

QString filtersInWords(const Session &session)
{
    return joined(activeFilters(session));
}

QString filterInWords(query::FilterKind kind, const Session &session)
{
    Chips chips(session);
    switch (kind) {
    case query::FilterKind::Text:
        chips.addText();
        break;
    case query::FilterKind::Region:
        chips.addRegions();
        break;
    case query::FilterKind::Province:
        chips.addProvinces();
        break;
    case query::FilterKind::Year:
        chips.addYears();
        break;
    case query::FilterKind::Domain:
        chips.addDomains();
        break;
    case query::FilterKind::CityType:
        chips.addCityTypes();
        break;
    case query::FilterKind::Verification:
        chips.addVerifications();
        break;
    case query::FilterKind::Round:
        chips.addRounds();
        break;
    case query::FilterKind::Organisation:
        chips.addOrganisations();
        break;
    case query::FilterKind::Milestone:
        chips.addMilestones();
        break;
    case query::FilterKind::List:
        chips.addLists();
        break;
    }
    return joined(chips.take());
}

} // namespace mueang::app
