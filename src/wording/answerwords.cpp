// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/answerwords.h"

#include "query/searchindex.h"
#include "query/understanding.h"
#include "wording/labels.h"
#include "wording/querywords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using query::NamedKind;
using query::NamedRecord;

namespace {

struct Answer
{
    Q_DECLARE_TR_FUNCTIONS(mueang::Answer)
};

QString areasInWords(int count)
{
    return QCoreApplication::translate("mueang::Cli", "%n area(s)", nullptr, count);
}

QString nameOf(const NamedRecord &record, const catalogue::Catalogue &catalogue, const Presentation &presentation)
{
    switch (record.kind) {
    case NamedKind::Province:
        return catalogue.provinces[record.index].name.preferred(presentation.language).toString();
    case NamedKind::Region:
        return catalogue.regions[record.index].name.preferred(presentation.language).toString();
    case NamedKind::Domain:
        return label(static_cast<catalogue::Domain>(record.index));
    case NamedKind::CityType:
        return label(static_cast<catalogue::CityType>(record.index));
    case NamedKind::Round:
        return catalogue.rounds[record.index].label.preferred(presentation.language).toString();
    case NamedKind::Organisation:
        return catalogue.organisations[record.index].name.preferred(presentation.language).toString();
    case NamedKind::Area:
        return catalogue.areas[record.index].name.preferred(presentation.language).toString();
    }
    return {};
}

bool isPlace(const NamedRecord &record)
{
    return record.kind == NamedKind::Province || record.kind == NamedKind::Region;
}

/** Returns the names of the neighbours of a province that have areas, in the order of the catalogue. */
QStringList neighboursWithAreas(const NamedRecord &province, const query::SearchIndex &index,
                                const Presentation &presentation)
{
    const catalogue::Catalogue &catalogue = *index.catalogue;
    QStringList names;
    for (const catalogue::Index neighbour :
         catalogue::Catalogue::of(catalogue.neighbours, catalogue.provinces[province.index].neighbours)) {
        const NamedRecord record{NamedKind::Province, neighbour};
        const auto isNameOfOneWithAreas = [&record](const query::KnownName &name) {
            return name.record == record && name.hasAreas;
        };
        if (std::ranges::any_of(index.names.all(), isNameOfOneWithAreas)) {
            names.append(nameOf(record, catalogue, presentation));
        }
    }
    return names;
}

} // namespace

QString understoodSentence(const query::QueryContext &asked, const query::Result &answer,
                           const query::SearchIndex &index, const Presentation &presentation)
{
    const auto filters = query::understoodFilters(asked.query, answer, index);
    return filters ? Answer::tr("Understood: %1")
                         .arg(filtersInWords(activeFilters(index, {*filters, asked.userData}, presentation)))
                   : QString();
}

QString textOnlySentence(const query::Result &answer)
{
    return answer.textOnlyCount > 0
        ? Answer::tr("In the text only: %1, at the end.").arg(areasInWords(answer.textOnlyCount))
        : QString();
}

QString namedWithoutAreasSentence(const query::Result &answer, const query::SearchIndex &index,
                                  const Presentation &presentation)
{
    QStringList places;
    QStringList properties;
    for (const NamedRecord &record : answer.namedWithoutAreas) {
        (isPlace(record) ? places : properties).append(nameOf(record, *index.catalogue, presentation));
    }
    QStringList sentences;
    if (!places.isEmpty()) {
        sentences.append(Answer::tr("No certified area in %1.").arg(places.join(u", "_s)));
    }
    if (!properties.isEmpty()) {
        sentences.append(Answer::tr("No certified area belongs to: %1.").arg(properties.join(u", "_s)));
    }
    if (answer.namedWithoutAreas.size() == 1 && answer.namedWithoutAreas.front().kind == NamedKind::Province) {
        const QStringList neighbours = neighboursWithAreas(answer.namedWithoutAreas.front(), index, presentation);
        if (!neighbours.isEmpty()) {
            sentences.append(Answer::tr("Neighbours with areas: %1.").arg(neighbours.join(u", "_s)));
        }
    }
    return sentences.join(u' ');
}

QString alternativesSentence(const query::QueryContext &asked, const query::SearchIndex &index,
                             const Presentation &presentation)
{
    QStringList found;
    for (const query::Alternative &alternative : query::alternatives(asked.query, index, asked.userData)) {
        const QString filters = filtersInWords(activeFilters(index, {alternative.query, asked.userData}, presentation));
        found.append(u"%1 (%2)"_s.arg(filters, areasInWords(alternative.areaCount)));
    }
    return found.isEmpty() ? QString() : Answer::tr("Nothing fits. Instead: %1.").arg(found.join(u"; "_s));
}

} // namespace mueang::wording
