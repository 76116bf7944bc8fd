// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/readcatalogue.h"
#include "text/collator.h"

#include <algorithm>
#include <numeric>

namespace mueang::catalogue {

namespace {

/** Returns the indexes of the areas in dictionary order. */
std::vector<Index> dictionaryOrder(const std::vector<Area> &areas, Problems &problems)
{
    const Result<text::Collator> collator = text::Collator::create();
    if (!collator) {
        problems.stop(collator.error());
        return {};
    }
    std::vector<QStringView> names(areas.size());
    std::ranges::transform(areas, names.begin(),
                           [](const Area &area) { return area.name.preferred(text::Language::Thai); });
    const std::vector<std::uint32_t> ranks = collator->ranks(names);
    std::vector<Index> order(areas.size());
    std::iota(order.begin(), order.end(), Index{0});
    std::ranges::sort(order, [&](Index left, Index right) {
        return ranks[left] != ranks[right] ? ranks[left] < ranks[right] : areas[left].id < areas[right].id;
    });
    return order;
}

/** Permutes the areas in place and returns the new index of each old one. */
std::vector<Index> reorder(std::vector<Area> &areas, const std::vector<Index> &order)
{
    std::vector<Index> newIndex(order.size());
    for (Index i = 0; i < order.size(); ++i) {
        newIndex[order[i]] = i;
    }
    std::vector<Index> target = newIndex;
    for (Index i = 0; i < areas.size(); ++i) {
        while (target[i] != i) {
            const Index place = target[i];
            std::swap(areas[i], areas[place]);
            std::swap(target[i], target[place]);
        }
    }
    return newIndex;
}

/** Groups the parts by area with a counting sort, keeping the order of the file within each area. */
template<class T>
std::vector<T> group(Parts<T> parts, std::vector<Area> &areas, const std::vector<Index> &newIndex, Range Area::*range)
{
    for (const Index owner : parts.owners) {
        ++(areas[newIndex[owner]].*range).count;
    }
    Index first = 0;
    std::vector<Index> next(areas.size());
    for (Index i = 0; i < areas.size(); ++i) {
        next[i] = (areas[i].*range).first = first;
        first += (areas[i].*range).count;
    }
    std::vector<T> grouped(parts.items.size());
    for (std::size_t i = 0; i < parts.items.size(); ++i) {
        grouped[next[newIndex[parts.owners[i]]]++] = parts.items[i];
    }
    return grouped;
}

std::span<Milestone> milestonesOf(Catalogue &catalogue, const Area &area)
{
    return std::span(catalogue.milestones).subspan(area.milestones.first, area.milestones.count);
}

/** Orders by date; an unknown date comes last. */
bool isEarlier(const Milestone &left, const Milestone &right)
{
    return left.date.isKnown() != right.date.isKnown() ? left.date.isKnown() : left.date < right.date;
}

text::PartialDate firstDate(std::span<const Milestone> milestones, Event event)
{
    const auto found = std::find_if(milestones.begin(), milestones.end(),
                                    [event](const Milestone &milestone) { return milestone.event == event; });
    return found == milestones.end() ? text::PartialDate() : found->date;
}

void orderParts(Catalogue &catalogue)
{
    for (Area &area : catalogue.areas) {
        const std::span<Milestone> milestones = milestonesOf(catalogue, area);
        std::stable_sort(milestones.begin(), milestones.end(), isEarlier);
        area.approved = firstDate(milestones, Event::Approved);
        area.logoAwarded = firstDate(milestones, Event::LogoAwarded);
        const auto organisations =
            std::span(catalogue.organisations).subspan(area.organisations.first, area.organisations.count);
        std::stable_sort(organisations.begin(), organisations.end(),
                         [](const Organisation &left, const Organisation &right) { return left.role < right.role; });
    }
}

/** Takes the parts of which an area has at most one, and sets their indexes in the areas. */
template<class T>
std::vector<T> assign(Parts<T> parts, std::vector<Area> &areas, const std::vector<Index> &newIndex, Index Area::*index)
{
    for (Index i = 0; i < parts.owners.size(); ++i) {
        areas[newIndex[parts.owners[i]]].*index = i;
    }
    return std::move(parts.items);
}

std::vector<AreaWord> sortedWords(const Parts<SearchWord> &parts, const std::vector<Index> &newIndex)
{
    std::vector<AreaWord> words;
    words.reserve(parts.items.size());
    for (std::size_t i = 0; i < parts.items.size(); ++i) {
        words.push_back({newIndex[parts.owners[i]], parts.items[i]});
    }
    std::ranges::stable_sort(words, {}, &AreaWord::area);
    return words;
}

} // namespace

void sortAndGroup(Catalogue &catalogue, AreaParts parts, const Deadline &deadline, Problems &problems)
{
    const std::vector<Index> order = dictionaryOrder(catalogue.areas, problems);
    if (const auto reason = deadline.reasonToStop()) {
        problems.stop({*reason});
    }
    if (problems.mustStop()) {
        return;
    }
    std::vector<Area> &areas = catalogue.areas;
    const std::vector<Index> newIndex = reorder(areas, order);
    catalogue.places = assign(std::move(parts.places), areas, newIndex, &Area::place);
    catalogue.summaries = assign(std::move(parts.summaries), areas, newIndex, &Area::summary);
    catalogue.otherNames = group(std::move(parts.otherNames), areas, newIndex, &Area::otherNames);
    catalogue.milestones = group(std::move(parts.milestones), areas, newIndex, &Area::milestones);
    catalogue.domains = group(std::move(parts.domains), areas, newIndex, &Area::domains);
    catalogue.organisations = group(std::move(parts.organisations), areas, newIndex, &Area::organisations);
    catalogue.projects = group(std::move(parts.projects), areas, newIndex, &Area::projects);
    catalogue.figures = group(std::move(parts.figures), areas, newIndex, &Area::figures);
    catalogue.awards = group(std::move(parts.awards), areas, newIndex, &Area::awards);
    catalogue.areaWords = sortedWords(parts.words, newIndex);
    orderParts(catalogue);
}

} // namespace mueang::catalogue
