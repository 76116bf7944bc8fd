// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/candidates.h"

#include "query/names.h"
#include "text/editdistance.h"
#include "text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace mueang::cli {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;
using catalogue::Index;

namespace {

constexpr qsizetype maxCandidates = 10;
constexpr qsizetype longestName = 64;

QString bothNames(const catalogue::Bilingual &name)
{
    return name.th.isEmpty() || name.en.isEmpty() ? name.preferred(text::Language::Thai).toString()
                                                  : name.th + u" ("_s + name.en + u')';
}

QString ambiguous(const QString &name, const QStringList &candidates)
{
    return QCoreApplication::translate("mueang::Cli", "“%1” may mean: %2.")
        .arg(name, candidates.mid(0, maxCandidates).join(", "_L1));
}

QString unknown(const QString &sentence, const QString &name, const QStringList &candidates)
{
    QString text = sentence.arg(name);
    if (!candidates.isEmpty()) {
        text += u' ' + QCoreApplication::translate("mueang::Cli", "Did you mean: %1?").arg(candidates.join(", "_L1));
    }
    return text;
}

QStringList provinceNames(const Catalogue &catalogue)
{
    QStringList names;
    for (const catalogue::Province &province : catalogue.provinces) {
        names << province.name.th.toString() << province.name.en.toString();
    }
    return names;
}

} // namespace

QStringList nearest(const QString &name, const QStringList &names)
{
    struct Near
    {
        int distance;
        QString name;
    };

    const QString folded = text::fold(name.left(longestName));
    text::EditDistance distance(folded, static_cast<int>(folded.size()), text::Digits::Editable);
    std::vector<Near> near;
    for (const QString &candidate : names) {
        const QString other = text::fold(candidate);
        const int apart = distance.to(other, {}, text::Anchor::WholeText).distance;
        if (apart * 2 <= std::max(folded.size(), other.size())) {
            near.push_back({apart, candidate});
        }
    }
    std::ranges::stable_sort(near, {}, &Near::distance);
    QStringList result;
    for (const Near &entry : near) {
        if (result.size() < 3) {
            result.append(entry.name);
        }
    }
    return result;
}

Parsed<QString> parseProvince(const Catalogue &catalogue, const QString &name)
{
    const std::vector<Index> found = query::provincesNamed(catalogue, name);
    if (found.size() == 1) {
        return catalogue.provinces[found.front()].code.toString();
    }
    if (found.empty()) {
        const QString sentence = QCoreApplication::translate(
            "mueang::Cli", "No province is called “%1” (“mueang provinces --all” lists them).");
        return wrong(unknown(sentence, name, nearest(name, provinceNames(catalogue))));
    }
    QStringList candidates;
    for (const Index index : found) {
        candidates.append(bothNames(catalogue.provinces[index].name));
    }
    return wrong(ambiguous(name, candidates));
}

Parsed<QString> parseRegion(const Catalogue &catalogue, const QString &name)
{
    const std::vector<Index> found = query::regionsNamed(catalogue, name);
    if (found.size() == 1) {
        return catalogue.regions[found.front()].id.toString();
    }
    QStringList candidates;
    for (std::size_t i = 0; i < catalogue.regions.size(); ++i) {
        const catalogue::Region &region = catalogue.regions[i];
        const bool isCandidate = found.empty() || std::ranges::find(found, Index(i)) != found.end();
        if (region.scheme == catalogue::RegionScheme::RoyalSociety6 && isCandidate) {
            candidates.append(bothNames(region.name));
        }
    }
    return wrong(found.empty() ? unknown(QCoreApplication::translate("mueang::Cli", "No region is called “%1”."), name,
                                         candidates)
                               : ambiguous(name, candidates));
}

Parsed<QString> parseRound(const Catalogue &catalogue, const QString &name)
{
    const std::vector<Index> found = query::roundsNamed(catalogue, name);
    if (found.size() == 1) {
        return catalogue.rounds[found.front()].id.toString();
    }
    QStringList candidates;
    for (Index i = 0; i < catalogue.rounds.size(); ++i) {
        if (found.empty() || std::ranges::find(found, i) != found.end()) {
            candidates.append(bothNames(catalogue.rounds[i].label));
        }
    }
    return wrong(found.empty()
                     ? unknown(QCoreApplication::translate("mueang::Cli", "No round is called “%1”."), name, candidates)
                     : ambiguous(name, candidates));
}

Parsed<QString> parseOrganisation(const Catalogue &catalogue, const QString &name)
{
    const QStringList found = query::organisationsNamed(catalogue, name);
    if (found.size() == 1) {
        return found.front();
    }
    if (!found.isEmpty()) {
        return wrong(ambiguous(name, found));
    }
    QStringList names;
    for (const catalogue::Organisation &organisation : catalogue.organisations) {
        names << organisation.name.th.toString() << organisation.name.en.toString();
    }
    names.removeDuplicates();
    return wrong(unknown(QCoreApplication::translate("mueang::Cli", "No organisation is called “%1”."), name,
                         nearest(name, names)));
}

Parsed<Index> parseArea(const Catalogue &catalogue, const query::SearchIndex &index, const QString &text)
{
    const auto area = std::ranges::find(catalogue.areas, QStringView(text), &catalogue::Area::id);
    if (area != catalogue.areas.end()) {
        return static_cast<Index>(area - catalogue.areas.begin());
    }
    query::Query query;
    query.text = text.trimmed();
    query.exactOnly = true; // do not act on a corrected search text
    const query::Result found =
        query.text.isEmpty() ? query::Result() : query::run(query, index).value_or(query::Result());
    if (found.rows.size() == 1) {
        return found.rows.front();
    }
    QStringList candidates;
    for (const Index row : found.rows) {
        candidates.append(catalogue.areas[row].id.toString());
    }
    if (!candidates.isEmpty()) {
        return wrong(ambiguous(text, candidates));
    }
    for (const catalogue::Area &other : catalogue.areas) {
        candidates.append(other.id.toString());
    }
    return wrong(unknown(QCoreApplication::translate("mueang::Cli", "No area has the identifier “%1”."), text,
                         nearest(text, candidates)));
}

Parsed<std::vector<Index>> parseAreas(const Catalogue &catalogue, const query::SearchIndex &index,
                                      const QStringList &texts)
{
    std::vector<Index> rows;
    for (const QString &text : texts) {
        const auto row = parseArea(catalogue, index, text);
        if (!row) {
            return wrong(row.error());
        }
        if (std::ranges::find(rows, *row) == rows.end()) {
            rows.push_back(*row);
        }
    }
    return rows;
}

} // namespace mueang::cli
