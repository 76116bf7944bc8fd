// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/names.h"

#include "query/genericwords.h"
#include "query/recordfilter.h"
#include "text/fold.h"

#include <algorithm>
#include <map>

namespace mueang::query {

namespace {

using catalogue::Catalogue;
using catalogue::Index;

/** A name of a record. */
struct Candidate
{
    Index record = catalogue::noIndex;
    QString folded;
    bool isWholeOnly = false; ///< an abbreviation or code: no prefix match
};

template<class Fits>
std::vector<Index> records(const std::vector<Candidate> &candidates, Fits fits)
{
    std::vector<Index> found;
    for (const Candidate &candidate : candidates) {
        if (fits(candidate) && (found.empty() || found.back() != candidate.record)) {
            found.push_back(candidate.record);
        }
    }
    return found;
}

/** Requires the candidates of each record to be consecutive. */
std::vector<Index> named(const std::vector<Candidate> &candidates, const QString &folded)
{
    if (folded.isEmpty()) {
        return {};
    }
    const std::vector<Index> whole =
        records(candidates, [&folded](const Candidate &candidate) { return candidate.folded == folded; });
    if (!whole.empty()) {
        return whole;
    }
    return records(candidates, [&folded](const Candidate &candidate) {
        return !candidate.isWholeOnly && candidate.folded.startsWith(folded);
    });
}

QString foldWithoutGenericWords(QStringView name)
{
    QString folded;
    for (const QStringView word : text::splitAtSpaces(name)) {
        folded += foldWithoutGenericWord(word);
    }
    return folded;
}

/** Searches for the name and, if that is unknown, for the name without words such as จังหวัด. */
std::vector<Index> named(const std::vector<Candidate> &candidates, QStringView name)
{
    const std::vector<Index> found = named(candidates, text::fold(name));
    return !found.empty() ? found : named(candidates, foldWithoutGenericWords(name));
}

} // namespace

std::vector<Index> provincesNamed(const Catalogue &catalogue, QStringView name)
{
    std::vector<Candidate> candidates;
    for (Index i = 0; i < catalogue.provinces.size(); ++i) {
        const catalogue::Province &province = catalogue.provinces[i];
        candidates.push_back({i, text::fold(province.name.th)});
        candidates.push_back({i, text::fold(province.name.en)});
        candidates.push_back({i, text::fold(province.code), true});
        for (const catalogue::ProvinceAlias &alias : Catalogue::of(catalogue.aliases, province.aliases)) {
            candidates.push_back({i, text::fold(alias.name), alias.kind == catalogue::AliasKind::Abbreviation});
        }
    }
    return named(candidates, name);
}

std::vector<Index> regionsNamed(const Catalogue &catalogue, QStringView name)
{
    std::vector<Candidate> candidates;
    for (Index i = 0; i < catalogue.regions.size(); ++i) {
        const catalogue::Region &region = catalogue.regions[i];
        if (region.scheme != catalogue::RegionScheme::RoyalSociety6) {
            continue;
        }
        candidates.push_back({i, text::fold(region.id)});
        for (const QStringView text : {region.name.th, region.name.en, region.rtgs}) {
            candidates.push_back({i, text::fold(text)});
            candidates.push_back({i, foldWithoutGenericWords(text)});
        }
    }
    return named(candidates, name);
}

std::vector<Index> roundsNamed(const Catalogue &catalogue, QStringView name)
{
    std::vector<Candidate> candidates;
    for (Index i = 0; i < catalogue.rounds.size(); ++i) {
        const catalogue::Round &round = catalogue.rounds[i];
        candidates.push_back({i, text::fold(round.id), true});
        for (const QStringView label : {round.label.th, round.label.en}) {
            candidates.push_back({i, text::fold(label)});
            for (const QStringView word : text::splitAtSpaces(label)) {
                candidates.push_back({i, text::fold(word), true});
            }
        }
    }
    return named(candidates, name);
}

QStringList organisationsNamed(const Catalogue &catalogue, QStringView name)
{
    std::vector<Candidate> candidates;
    std::map<QStringView, Index> first;
    for (Index i = 0; i < catalogue.organisations.size(); ++i) {
        const catalogue::Organisation &organisation = catalogue.organisations[i];
        if (first.emplace(organisationName(organisation), i).second) {
            candidates.push_back({i, text::fold(organisation.name.th)});
            candidates.push_back({i, text::fold(organisation.name.en)});
        }
    }
    QStringList names;
    for (const Index index : named(candidates, name)) {
        names.append(organisationName(catalogue.organisations[index]).toString());
    }
    return names;
}

} // namespace mueang::query
