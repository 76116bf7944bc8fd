// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailcontext.h"
#include "text/safetext.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::NameStatus;
using text::Language;
using wording::label;

namespace {

/** Writes the title block and the key facts. */
struct DetailFacts
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::DetailPage)

public:
    struct Name
    {
        QStringView text;
        NameStatus status;
        QString missing;
    };

    struct Fact
    {
        QString name;
        QString value;
        catalogue::Range citations;
        QStringList details = {};
    };

    static Name name(const catalogue::Area &area, Language language)
    {
        return language == Language::Thai ? Name{area.name.th, area.nameThStatus, tr("The Thai name is not known")}
                                          : Name{area.name.en, area.nameEnStatus, tr("The English name is not known")};
    }

    static void writeName(const DetailContext &context, const Name &name, TextStyle style)
    {
        if (name.text.isEmpty()) {
            context.page.write(name.missing, TextStyle::Secondary);
            return;
        }
        context.page.write(text::pageText(name.text), style);
        if (name.status == NameStatus::Unofficial || name.status == NameStatus::OurTranslation) {
            context.page.write(u"  "_s, style);
            context.page.writeChip(label(name.status), ChipLook::Warning);
        }
    }

    static QString otherNames(const DetailContext &context)
    {
        QStringList names;
        for (const QStringView name : Catalogue::of(context.catalogue.otherNames, context.area.otherNames)) {
            names += text::pageText(name);
        }
        return names.isEmpty() ? QString() : tr("Also called: %1").arg(names.join(u" · "_s));
    }

    static QString whereabouts(const DetailContext &context)
    {
        const catalogue::Province &province = context.catalogue.provinceOf(context.area);
        QStringList parts{context.preferred(context.area.locality), context.preferred(province.name)};
        if (province.region6 != catalogue::noIndex) {
            parts += context.preferred(context.catalogue.regions[province.region6].name);
        }
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    static Fact approval(const DetailContext &context)
    {
        const auto milestones = Catalogue::of(context.catalogue.milestones, context.area.milestones);
        const auto approved = std::ranges::find(milestones, catalogue::Event::Approved, &catalogue::Milestone::event);
        return {wording::columnTitle(query::AreaColumn::Approved), context.date(context.area.approved),
                approved == milestones.end() ? catalogue::Range() : approved->citations};
    }

    static Fact round(const DetailContext &context)
    {
        if (context.area.round == catalogue::noIndex) {
            return {tr("Meeting"), {}, {}};
        }
        const catalogue::Round &round = context.catalogue.rounds[context.area.round];
        QString value = context.preferred(round.label);
        if (context.area.numberInRound) {
            //: %1 is a meeting, %2 the place of an area in its list
            value = tr("%1, number %2").arg(value, QString::number(*context.area.numberInRound));
        }
        QStringList outcome{context.date(round.heldOn)};
        if (round.statedAreaCount) {
            outcome += tr("%Ln area(s) approved", nullptr, *round.statedAreaCount);
        }
        outcome.removeAll(QString());
        const QStringList details{context.preferred(round.committee), outcome.join(u" · "_s),
                                  context.preferred(round.note)};
        return {tr("Meeting"), value, round.citations, details};
    }

    static Fact organisation(const DetailContext &context)
    {
        const catalogue::Organisation *leading = wording::leadingOrganisation(context.catalogue, context.area);
        if (leading == nullptr) {
            return {label(catalogue::OrganisationRole::Proposer), {}, {}};
        }
        return {label(leading->role), context.preferred(leading->name), leading->citations};
    }

    static void writeFact(DetailContext &context, int row, const Fact &fact)
    {
        context.page.startCell(row, 0);
        context.page.write(fact.name, TextStyle::Label);
        context.page.startCell(row, 1);
        if (fact.value.isEmpty()) {
            context.page.write(wording::notKnown(), TextStyle::Label);
        } else {
            context.page.write(fact.value);
            context.cite(fact.citations);
        }
        for (const QString &detail : fact.details) {
            context.writeLine(detail);
        }
    }
};

} // namespace

void writeTitle(DetailContext &context)
{
    const Language language = context.presentation.language;
    const Language other = language == Language::Thai ? Language::English : Language::Thai;
    DetailFacts::Name large = DetailFacts::name(context.area, language);
    DetailFacts::Name small = DetailFacts::name(context.area, other);
    if (large.text.isEmpty()) {
        std::swap(large, small);
    }
    context.page.startBlock({.headingLevel = 1});
    DetailFacts::writeName(context, large, TextStyle::Title);
    context.page.startBlock({.above = 4});
    DetailFacts::writeName(context, small, TextStyle::Body);
    context.writeLine(DetailFacts::otherNames(context));
    context.page.startBlock({.above = 8});
    context.page.write(DetailFacts::whereabouts(context));
    context.cite(context.area.citations);
}

void writeSummary(DetailContext &context)
{
    if (context.area.summary == catalogue::noIndex) {
        return;
    }
    const catalogue::AreaSummary &summary = context.catalogue.summaries[context.area.summary];
    context.page.startBlock({.above = partGap});
    context.page.write(context.preferred(summary.text));
    context.cite(summary.citations);
}

void writeKeyFacts(DetailContext &context)
{
    const QString type = context.area.cityType ? label(*context.area.cityType) : QString();
    const std::array facts{DetailFacts::approval(context), DetailFacts::round(context),
                           DetailFacts::Fact{DetailFacts::tr("Type"), type, {}}, DetailFacts::organisation(context)};
    context.page.startTable(static_cast<int>(facts.size()), {30, 70});
    for (std::size_t i = 0; i < facts.size(); ++i) {
        DetailFacts::writeFact(context, static_cast<int>(i), facts[i]);
    }
    context.page.endTable();
}

} // namespace mueang::gui
