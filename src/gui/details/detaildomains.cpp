// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailcontext.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using catalogue::AreaDomain;
using catalogue::Catalogue;
using wording::label;

namespace {

bool citeTheSame(const Catalogue &catalogue, catalogue::Range left, catalogue::Range right)
{
    return std::ranges::equal(Catalogue::of(catalogue.citations, left), Catalogue::of(catalogue.citations, right));
}

bool saysTheSame(const catalogue::Bilingual &left, const catalogue::Bilingual &right)
{
    return left.th == right.th && left.en == right.en;
}

/** Returns whether two domains share one line of chips: if their basis, note and citations are the same. */
bool belongTogether(const Catalogue &catalogue, const AreaDomain &left, const AreaDomain &right)
{
    return left.basis == right.basis && saysTheSame(left.note, right.note)
        && citeTheSame(catalogue, left.citations, right.citations);
}

using Group = std::vector<const AreaDomain *>;

/** Groups the domains; those that the plan names come first, then by strength. */
std::vector<Group> groupsOf(const Catalogue &catalogue, catalogue::Range range)
{
    std::vector<Group> groups;
    constexpr catalogue::Index maxDomains = 100;
    range.count = std::min(range.count, maxDomains);
    for (const AreaDomain &domain : Catalogue::of(catalogue.domains, range)) {
        const auto group = std::ranges::find_if(
            groups, [&](const Group &other) { return belongTogether(catalogue, *other.front(), domain); });
        if (group == groups.end()) {
            groups.push_back({&domain});
        } else {
            group->push_back(&domain);
        }
    }
    std::ranges::stable_sort(groups, {}, [](const Group &group) { return group.front()->basis; });
    return groups;
}

void writeGroup(DetailContext &context, const Group &group)
{
    const AreaDomain &first = *group.front();
    const ChipLook look = first.basis == catalogue::DomainBasis::Plan ? ChipLook::Filled : ChipLook::Outlined;
    context.page.startBlock({.above = partGap});
    for (const AreaDomain *domain : group) {
        context.page.write(domain == group.front() ? QString() : u"  "_s);
        context.page.writeChip(label(domain->domain), look);
    }
    context.writeLine(capitalised(label(first.basis)));
    context.cite(first.citations);
    context.writeLine(context.preferred(first.note));
}

} // namespace

void writeDomains(DetailContext &context)
{
    context.writeHeading(QCoreApplication::translate("mueang::gui::DetailPage", "Domains"));
    if (context.area.domains.count == 0) {
        context.writeLine(QCoreApplication::translate("mueang::gui::DetailPage", "None found"));
    }
    for (const Group &group : groupsOf(context.catalogue, context.area.domains)) {
        writeGroup(context, group);
    }
}

} // namespace mueang::gui
