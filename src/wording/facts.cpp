// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/facts.h"

#include "catalogue/enumkeys.h"
#include "query/columns.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <variant>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

namespace {

/** Joins the non-empty parts with a middle dot. */
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/** Returns the non-empty texts. */
QStringList lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

class FactReader final
{
    Q_DECLARE_TR_FUNCTIONS(mueang::FactSheet)

public:
    FactReader(const Catalogue &catalogue, const catalogue::Area &area, const Presentation &presentation,
               DateForm dates)
        : m_catalogue(catalogue)
        , m_area(area)
        , m_presentation(presentation)
        , m_dates(dates)
    { }

    std::vector<Fact> entry() const
    {
        using query::AreaColumn;
        QStringList others;
        for (const QStringView other : Catalogue::of(m_catalogue.otherNames, m_area.otherNames)) {
            others.append(other.toString());
        }
        std::vector<Fact> facts{identifying(column(AreaColumn::Id)),
                                identifying(name(AreaColumn::NameTh, m_area.nameThStatus)),
                                identifying(name(AreaColumn::NameEn, m_area.nameEnStatus)),
                                identifying(fact(u"other_names"_s, tr("Other names"),
                                                 others.isEmpty() ? tr("None") : others.join("; "_L1))),
                                column(AreaColumn::Province),
                                column(AreaColumn::Region),
                                column(AreaColumn::Locality),
                                column(AreaColumn::CityType),
                                repeated(column(AreaColumn::Organisation)),
                                repeated(column(AreaColumn::Approved)),
                                repeated(column(AreaColumn::LogoAwarded)),
                                round()};
        if (m_area.summary != catalogue::noIndex) {
            facts.insert(facts.begin(), summary(m_catalogue.summaries[m_area.summary]));
        }
        Fact sources = identifying(fact(u"sources"_s, tr("Sources of the entry"), {}));
        sources.citations = m_area.citations;
        facts.push_back(sources);
        return facts;
    }

    std::vector<Fact> certainty() const
    {
        Fact how = column(query::AreaColumn::Verification);
        how.details = lines({explanation(m_area.verification)});
        std::vector<Fact> facts{how};
        if (const QString note = preferred(m_area.note); !note.isEmpty()) {
            facts.push_back(identifying(fact(u"note"_s, tr("Note"), note)));
        }
        return facts;
    }

    std::vector<Fact> place() const
    {
        if (m_area.place == catalogue::noIndex) {
            return {};
        }
        const catalogue::Place &place = m_catalogue.places[m_area.place];
        Fact point = fact(u"place"_s, tr("Place"), {});
        point.value =
            joined({preferred(place.locality),
                    QString::number(place.latitude, 'f', 4) + u", "_s + QString::number(place.longitude, 'f', 4),
                    place.isApproximate ? tr("approximate") : QString()});
        point.details = lines({place.website.toString()});
        point.citations = place.citations;
        return {point};
    }

    template<class Part>
    std::vector<Fact> parts(const std::vector<Part> &all, catalogue::Range range) const
    {
        std::vector<Fact> facts;
        for (const Part &part : Catalogue::of(all, range)) {
            facts.push_back(read(part));
            facts.back().citations = part.citations;
        }
        return facts;
    }

private:
    static Fact fact(const QString &key, const QString &name, const QString &value)
    {
        Fact result;
        result.key = key;
        result.name = name;
        result.value = value;
        return result;
    }

    static Fact identifying(Fact fact)
    {
        fact.pairing = FactPairing::Identity;
        return fact;
    }

    static Fact repeated(Fact fact)
    {
        fact.pairing = FactPairing::Repeated;
        return fact;
    }

    Fact column(query::AreaColumn column) const
    {
        const AreaValue value = cellValue(m_catalogue, m_area, column);
        const auto *day = std::get_if<text::PartialDate>(&value);
        return fact(query::columnKey(column), columnTitle(column),
                    day != nullptr ? date(*day) : cellText(m_catalogue, m_area, column, m_presentation));
    }

    Fact name(query::AreaColumn column, catalogue::NameStatus status) const
    {
        Fact result = this->column(column);
        if (!result.value.isEmpty()) {
            result.value += u" ("_s + label(status) + u')';
        }
        return result;
    }

    Fact summary(const catalogue::AreaSummary &summary) const
    {
        Fact result = identifying(fact(u"summary"_s, tr("Summary"), preferred(summary.text)));
        result.citations = summary.citations;
        result.rank = -1; // the first row of a comparison
        return result;
    }

    Fact round() const
    {
        Fact result = column(query::AreaColumn::Round);
        result.compared = result.value;
        if (!result.value.isEmpty() && m_area.numberInRound) {
            result.value = tr("%1, number %2").arg(result.value, QString::number(*m_area.numberInRound));
        }
        return result;
    }

    template<class Enum>
    static Fact keyed(QLatin1StringView group, Enum which, const QString &value)
    {
        Fact result = fact(group + u'.' + QString(catalogue::key(which)), label(which), value);
        result.rank = static_cast<int>(which);
        return result;
    }

    static Fact item(QLatin1StringView group, const QString &title, const QString &value)
    {
        Fact result = fact(group, title, value);
        result.pairing = FactPairing::AsList;
        return result;
    }

    Fact read(const catalogue::Milestone &milestone) const
    {
        Fact result = keyed("milestone"_L1, milestone.event, date(milestone.date));
        result.pairing = FactPairing::ByDate;
        result.compared = text::toIsoString(milestone.date);
        result.details = lines({preferred(milestone.reason), preferred(milestone.note)});
        return result;
    }

    Fact read(const catalogue::AreaDomain &entry) const
    {
        Fact result = keyed("domain"_L1, entry.domain, label(entry.basis));
        result.details = lines({preferred(entry.note)});
        return result;
    }

    Fact read(const catalogue::Organisation &organisation) const
    {
        Fact result = keyed("organisation"_L1, organisation.role, preferred(organisation.name));
        result.details = lines({organisation.website.toString(), preferred(organisation.note)});
        return result;
    }

    Fact read(const catalogue::Project &project) const
    {
        Fact result = item("projects"_L1, preferred(project.title),
                           joined({project.domain ? label(*project.domain) : QString(), label(project.relation)}));
        result.details = lines({preferred(project.summary)});
        return result;
    }

    Fact read(const catalogue::Figure &figure) const
    {
        const QLocale locale(m_presentation.language == text::Language::Thai ? QLocale::Thai : QLocale::English);
        const QString value = locale.toString(figure.value, 'f', QLocale::FloatingPointShortest);
        Fact result = fact(u"figure."_s + figure.measure + u'.' + figure.unit, measureLabel(figure.measure),
                           joined({value + u' ' + unitLabel(figure.unit), year(figure.year)}));
        result.details = lines({preferred(figure.note)});
        return result;
    }

    Fact read(const catalogue::Award &award) const
    {
        Fact result = item("awards"_L1, preferred(award.name),
                           joined({preferred(award.awardedBy), year(award.year), preferred(award.result)}));
        result.details = lines({preferred(award.note)});
        return result;
    }

    QString preferred(const catalogue::Bilingual &text) const
    {
        return text.preferred(m_presentation.language).toString();
    }

    QString date(text::PartialDate value) const
    {
        return m_dates == DateForm::Iso ? text::toIsoString(value)
                                        : text::longDate(value, m_presentation.language, m_presentation.era);
    }

    QString year(int value) const
    {
        return value == 0 ? QString()
                          : text::yearNumber(value, m_dates == DateForm::Iso ? text::Era::Common : m_presentation.era);
    }

    const Catalogue &m_catalogue;
    const catalogue::Area &m_area;
    Presentation m_presentation;
    DateForm m_dates;
};

struct GroupName
{
    const char *key;
    const char *title;
};

constexpr std::array groupNames{
    GroupName{"entry", QT_TRANSLATE_NOOP("mueang::FactSheet", "The entry")},
    GroupName{"certainty", QT_TRANSLATE_NOOP("mueang::FactSheet", "How sure are we?")},
    GroupName{"milestones", QT_TRANSLATE_NOOP("mueang::FactSheet", "Milestones")},
    GroupName{"domains", QT_TRANSLATE_NOOP("mueang::FactSheet", "Domains")},
    GroupName{"organisations", QT_TRANSLATE_NOOP("mueang::FactSheet", "Organisations")},
    GroupName{"projects", QT_TRANSLATE_NOOP("mueang::FactSheet", "Projects")},
    GroupName{"figures", QT_TRANSLATE_NOOP("mueang::FactSheet", "Figures")},
    GroupName{"awards", QT_TRANSLATE_NOOP("mueang::FactSheet", "Awards")},
    GroupName{"place", QT_TRANSLATE_NOOP("mueang::FactSheet", "Place")},
};
static_assert(groupNames.size() == factGroupCount);

} // namespace

QString title(FactGroupKind kind)
{
    return QCoreApplication::translate("mueang::FactSheet", groupNames.at(static_cast<std::size_t>(kind)).title);
}

QString key(FactGroupKind kind)
{
    return QString::fromLatin1(groupNames.at(static_cast<std::size_t>(kind)).key);
}

std::vector<FactGroup> factsOf(const Catalogue &catalogue, const catalogue::Area &area,
                               const Presentation &presentation, DateForm dates)
{
    const FactReader read(catalogue, area, presentation, dates);
    return {{FactGroupKind::Entry, read.entry()},
            {FactGroupKind::Certainty, read.certainty()},
            {FactGroupKind::Milestones, read.parts(catalogue.milestones, area.milestones)},
            {FactGroupKind::Domains, read.parts(catalogue.domains, area.domains)},
            {FactGroupKind::Organisations, read.parts(catalogue.organisations, area.organisations)},
            {FactGroupKind::Projects, read.parts(catalogue.projects, area.projects)},
            {FactGroupKind::Figures, read.parts(catalogue.figures, area.figures)},
            {FactGroupKind::Awards, read.parts(catalogue.awards, area.awards)},
            {FactGroupKind::Place, read.place()}};
}

} // namespace mueang::wording
