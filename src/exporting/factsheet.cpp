// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/factsheet.h"

#include "exporting/labels.h"
#include "exporting/texttable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

namespace {

constexpr int labelWidth = 24;

class FactSheet final
{
    Q_DECLARE_TR_FUNCTIONS(mueang::FactSheet)

public:
    FactSheet(const Catalogue &catalogue, const Presentation &presentation)
        : m_catalogue(catalogue)
        , m_presentation(presentation)
    { }

    QString write(const catalogue::Area &area)
    {
        writeTitle(area);
        writeEntry(area);
        writeParts(tr("Milestones"), m_catalogue.milestones, area.milestones);
        writeParts(tr("Domains"), m_catalogue.domains, area.domains);
        writeParts(tr("Organisations"), m_catalogue.organisations, area.organisations);
        writeParts(tr("Projects"), m_catalogue.projects, area.projects);
        writeParts(tr("Figures"), m_catalogue.figures, area.figures);
        writeParts(tr("Awards"), m_catalogue.awards, area.awards);
        writePlace(area);
        writeSources();
        return m_text;
    }

private:
    void addLine(const QString &line) { m_text += terminalText(line) + u'\n'; }

    void addHeading(const QString &heading)
    {
        m_text += u'\n';
        addLine(heading);
    }

    void addFact(const QString &name, const QString &value)
    {
        const QString fill(std::max(1, labelWidth - displayWidth(name)), u' ');
        addLine(u"  "_s + name + fill + (value.isEmpty() ? notKnown() : value));
    }

    void addItem(const QStringList &parts, catalogue::Range citations)
    {
        QStringList known;
        std::ranges::copy_if(parts, std::back_inserter(known), [](const QString &part) { return !part.isEmpty(); });
        addLine(u"  • "_s + known.join(u" · "_s) + citationMarks(citations));
    }

    void addDetail(const QString &text)
    {
        if (!text.isEmpty()) {
            addLine(u"    "_s + text);
        }
    }

    /** " [1][4]": the numbers follow the order in which sources are first named. */
    QString citationMarks(catalogue::Range citations)
    {
        QString marks;
        for (const catalogue::Index source : Catalogue::of(m_catalogue.citations, citations)) {
            auto known = std::ranges::find(m_cited, source);
            if (known == m_cited.end()) {
                known = m_cited.insert(known, source);
            }
            marks += u'[' + QString::number(known - m_cited.begin() + 1) + u']';
        }
        return marks.isEmpty() ? marks : u' ' + marks;
    }

    QString preferred(const catalogue::Bilingual &text) const
    {
        return text.preferred(m_presentation.language).toString();
    }

    QString date(text::PartialDate value) const
    {
        return text::longDate(value, m_presentation.language, m_presentation.era);
    }

    QString year(int value) const { return value == 0 ? QString() : text::yearNumber(value, m_presentation.era); }

    QString cell(const catalogue::Area &area, query::AreaColumn column) const
    {
        return cellText(m_catalogue, area, column, m_presentation);
    }

    static QString name(QStringView text, catalogue::NameStatus status)
    {
        return text.isEmpty() ? QString() : text.toString() + u" ("_s + label(status) + u')';
    }

    void writeTitle(const catalogue::Area &area)
    {
        const QString title = terminalText(preferred(area.name));
        m_text += title + u'\n' + QString(displayWidth(title), u'═') + u'\n';
    }

    void writeEntry(const catalogue::Area &area)
    {
        QStringList others;
        for (const QStringView other : Catalogue::of(m_catalogue.otherNames, area.otherNames)) {
            others.append(other.toString());
        }
        addFact(tr("Identifier"), area.id.toString());
        addFact(tr("Name (Thai)"), name(area.name.th, area.nameThStatus));
        addFact(tr("Name (English)"), name(area.name.en, area.nameEnStatus));
        addFact(tr("Other names"), others.isEmpty() ? tr("None") : others.join("; "_L1));
        addFact(tr("Province"), cell(area, query::AreaColumn::Province));
        addFact(tr("Region"), cell(area, query::AreaColumn::Region));
        addFact(tr("Locality"), cell(area, query::AreaColumn::Locality));
        addFact(tr("City type"), cell(area, query::AreaColumn::CityType));
        addFact(tr("Organisation"), cell(area, query::AreaColumn::Organisation));
        addFact(tr("Approved"), date(area.approved));
        addFact(tr("Logo awarded"), date(area.logoAwarded));
        addFact(tr("Round"), round(area));
        addFact(tr("Sources of the entry"), citationMarks(area.citations).trimmed());
        addHeading(tr("How sure are we?"));
        addDetail(label(area.verification) + u" – "_s + explanation(area.verification));
        addDetail(area.note.toString());
    }

    QString round(const catalogue::Area &area) const
    {
        const QString round = cell(area, query::AreaColumn::Round);
        return round.isEmpty() || !area.numberInRound
            ? round
            : tr("%1, number %2").arg(round, QString::number(*area.numberInRound));
    }

    template<class Part>
    void writeParts(const QString &heading, const std::vector<Part> &all, catalogue::Range range)
    {
        addHeading(heading);
        if (range.count == 0) {
            addDetail(notKnown());
        }
        for (const Part &part : Catalogue::of(all, range)) {
            writePart(part);
        }
    }

    void writePart(const catalogue::Milestone &milestone)
    {
        const QString day = milestone.date.isKnown() ? date(milestone.date) : tr("date not known");
        addItem({label(milestone.event), day}, milestone.citations);
        addDetail(milestone.note.toString());
    }

    void writePart(const catalogue::AreaDomain &entry)
    {
        addItem({label(entry.domain), label(entry.basis)}, entry.citations);
        addDetail(entry.note.toString());
    }

    void writePart(const catalogue::Organisation &organisation)
    {
        addItem({label(organisation.role), preferred(organisation.name)}, organisation.citations);
        addDetail(organisation.website.toString());
        addDetail(organisation.note.toString());
    }

    void writePart(const catalogue::Project &project)
    {
        addItem(
            {preferred(project.title), project.domain ? label(*project.domain) : QString(), label(project.relation)},
            project.citations);
        addDetail(preferred(project.summary));
    }

    void writePart(const catalogue::Figure &figure)
    {
        const QLocale locale(m_presentation.language == text::Language::Thai ? QLocale::Thai : QLocale::English);
        const QString value = locale.toString(figure.value, 'f', QLocale::FloatingPointShortest);
        addItem({measureLabel(figure.measure), value + u' ' + unitLabel(figure.unit), year(figure.year)},
                figure.citations);
        addDetail(figure.note.toString());
    }

    void writePart(const catalogue::Award &award)
    {
        addItem({preferred(award.name), award.awardedBy.toString(), year(award.year), award.result.toString()},
                award.citations);
        addDetail(award.note.toString());
    }

    void writePlace(const catalogue::Area &area)
    {
        addHeading(tr("Place"));
        if (area.place == catalogue::noIndex) {
            addDetail(notKnown());
            return;
        }
        const catalogue::Place &place = m_catalogue.places[area.place];
        const QString point =
            QString::number(place.latitude, 'f', 4) + u", "_s + QString::number(place.longitude, 'f', 4);
        addItem({preferred(place.locality), point, place.isApproximate ? tr("approximate") : QString()},
                place.citations);
        addDetail(place.website.toString());
    }

    void writeSources()
    {
        addHeading(tr("Sources"));
        for (std::size_t i = 0; i < m_cited.size(); ++i) {
            const catalogue::Source &source = m_catalogue.sources[m_cited[i]];
            QStringList parts{source.publisher.toString(), source.title.toString(), date(source.publishedOn)};
            parts.removeAll(QString());
            addLine(u"  ["_s + QString::number(i + 1) + u"] "_s + parts.join(". "_L1));
            addDetail(source.url.toString());
        }
    }

    const Catalogue &m_catalogue;
    Presentation m_presentation;
    std::vector<catalogue::Index> m_cited;
    QString m_text;
};

} // namespace

QString factSheet(const Catalogue &catalogue, const catalogue::Area &area, const Presentation &presentation)
{
    return FactSheet(catalogue, presentation).write(area);
}

} // namespace mueang::exporting
