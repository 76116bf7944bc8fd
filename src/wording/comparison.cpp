// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/comparison.h"

#include "wording/citations.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(mueang::Comparison)
};

/** A row under construction, with the texts that decide its Agreement. */
struct Draft
{
    ComparedRow row;
    int rank = 0;
    FactPairing pairing = FactPairing::ByKey;
    std::vector<QStringList> compared; ///< one per area
};

class Comparer final
{
public:
    Comparer(const Catalogue &catalogue, std::span<const catalogue::Index> areas, const Presentation &presentation,
             DateForm dates)
        : m_catalogue(catalogue)
        , m_areas(areas)
        , m_presentation(presentation)
    {
        for (const catalogue::Index area : areas) {
            m_facts.push_back(factsOf(catalogue, catalogue.areas[area], presentation, dates));
        }
    }

    Comparison compare()
    {
        Comparison result;
        result.areas.assign(m_areas.begin(), m_areas.end());
        for (const catalogue::Index index : m_areas) {
            const catalogue::Area &area = m_catalogue.areas[index];
            result.ids.append(area.id.toString());
            result.names.append(area.name.preferred(m_presentation.language).toString());
        }
        for (std::size_t group = 0; group < factGroupCount; ++group) {
            addGroup(group, result.rows);
        }
        for (const catalogue::Index index : m_numbers.sources()) {
            const catalogue::Source &source = m_catalogue.sources[index];
            result.sources.push_back({citationText(source, m_presentation), source.url.toString()});
        }
        return result;
    }

private:
    void addGroup(std::size_t group, std::vector<ComparedRow> &rows)
    {
        std::vector<Draft> drafts;
        for (std::size_t area = 0; area < m_areas.size(); ++area) {
            for (const Fact &fact : m_facts[area][group].facts) {
                if (fact.pairing != FactPairing::Repeated) {
                    add(fact, area, draftOf(fact, static_cast<FactGroupKind>(group), drafts));
                }
            }
        }
        if (drafts.empty()) {
            const auto kind = static_cast<FactGroupKind>(group);
            drafts.push_back(emptyDraft(kind, key(kind), title(kind)));
        }
        std::ranges::stable_sort(drafts, {}, &Draft::rank);
        for (Draft &draft : drafts) {
            draft.row.agreement = agreementOf(draft);
            rows.push_back(std::move(draft.row));
        }
    }

    Draft emptyDraft(FactGroupKind kind, const QString &key, const QString &name) const
    {
        Draft draft;
        draft.row.group = kind;
        draft.row.key = key;
        draft.row.name = name;
        draft.row.cells.resize(m_areas.size());
        draft.compared.resize(m_areas.size());
        return draft;
    }

    Draft &draftOf(const Fact &fact, FactGroupKind kind, std::vector<Draft> &drafts) const
    {
        const auto known = std::ranges::find_if(drafts, [&](const Draft &draft) { return draft.row.key == fact.key; });
        if (known != drafts.end()) {
            known->rank = std::min(known->rank, fact.rank);
            return *known;
        }
        Draft draft = emptyDraft(kind, fact.key, fact.pairing == FactPairing::AsList ? title(kind) : fact.name);
        draft.rank = fact.rank;
        draft.pairing = fact.pairing;
        return drafts.emplace_back(std::move(draft));
    }

    void add(const Fact &fact, std::size_t area, Draft &draft)
    {
        QStringList parts{fact.pairing == FactPairing::AsList ? fact.name : QString(), fact.value};
        parts.removeAll(QString());
        ComparedEntry entry{parts.join(u" · "_s), fact.details, m_numbers.numbersOf(m_catalogue, fact.citations)};
        const QString compared = fact.compared.isNull() ? entry.text : fact.compared;
        if (!compared.isEmpty()) {
            draft.compared[area].append(compared);
        }
        if (!entry.text.isEmpty() || !entry.details.isEmpty() || !entry.sources.empty()) {
            draft.row.cells[area].entries.push_back(std::move(entry));
        }
    }

    static Agreement agreementOf(Draft &draft)
    {
        if (draft.pairing == FactPairing::Identity) {
            return Agreement::NotCompared;
        }
        std::set<QStringList> known;
        std::size_t knownAreas = 0;
        for (QStringList &texts : draft.compared) {
            if (!texts.isEmpty()) {
                texts.sort();
                known.insert(texts);
                ++knownAreas;
            }
        }
        if (known.size() > 1) {
            return draft.pairing == FactPairing::ByDate && mayBeOne(known) ? Agreement::PartlyKnown
                                                                           : Agreement::Differs;
        }
        if (known.empty()) {
            return Agreement::NotKnown;
        }
        return knownAreas == draft.compared.size() ? Agreement::Same : Agreement::PartlyKnown;
    }

    /** Returns whether all dates may be the same, as “August 2022” and “5 August 2022”. */
    static bool mayBeOne(const std::set<QStringList> &dates)
    {
        const QString maximum =
            std::ranges::max(dates, {}, [](const QStringList &date) { return date.constFirst().size(); }).constFirst();
        return std::ranges::all_of(dates, [&maximum](const QStringList &date) {
            return date.size() == 1 && maximum.startsWith(date.constFirst());
        });
    }

    const Catalogue &m_catalogue;
    std::span<const catalogue::Index> m_areas;
    Presentation m_presentation;
    std::vector<std::vector<FactGroup>> m_facts; ///< one per area
    SourceNumbers m_numbers;
};

} // namespace

Comparison compare(const Catalogue &catalogue, std::span<const catalogue::Index> areas,
                   const Presentation &presentation, DateForm dates)
{
    return Comparer(catalogue, areas, presentation, dates).compare();
}

bool isMarked(Agreement agreement)
{
    return agreement == Agreement::Differs || agreement == Agreement::PartlyKnown;
}

Comparison onlyDifferences(Comparison comparison)
{
    std::erase_if(comparison.rows, [](const ComparedRow &row) { return !isMarked(row.agreement); });
    return comparison;
}

int countOf(const Comparison &comparison, Agreement agreement)
{
    return static_cast<int>(std::ranges::count(comparison.rows, agreement, &ComparedRow::agreement));
}

QString symbolOf(Agreement agreement)
{
    if (agreement == Agreement::Differs) {
        return u"≠"_s;
    }
    return agreement == Agreement::PartlyKnown ? u"?"_s : QString();
}

QString label(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return ComparisonWords::tr("the same");
    case Agreement::Differs:
        return ComparisonWords::tr("differs");
    case Agreement::PartlyKnown:
        return ComparisonWords::tr("known for some only");
    case Agreement::NotKnown:
        return ComparisonWords::tr("not known");
    case Agreement::NotCompared:
        break;
    }
    return {};
}

QString key(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return u"same"_s;
    case Agreement::Differs:
        return u"differs"_s;
    case Agreement::PartlyKnown:
        return u"partly_known"_s;
    case Agreement::NotKnown:
        return u"not_known"_s;
    case Agreement::NotCompared:
        break;
    }
    return {};
}

QString firstLine(const ComparedEntry &entry)
{
    QStringList parts{entry.text, citationMarks(entry.sources)};
    parts.removeAll(QString());
    return parts.isEmpty() ? notKnown() : parts.join(u' ');
}

QString cellText(const ComparedCell &cell)
{
    QStringList lines;
    for (const ComparedEntry &entry : cell.entries) {
        lines.append(firstLine(entry));
        lines.append(entry.details);
    }
    return lines.isEmpty() ? notKnown() : lines.join(u'\n');
}

} // namespace mueang::wording
