// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/areatexts.h"

#include "text/script.h"

#include <algorithm>

namespace mueang::query {

namespace {

using catalogue::Catalogue;

constexpr qsizetype fewestLettersInProse = 4;

template<class Texts>
void add(Texts &texts, const catalogue::Bilingual &text)
{
    texts.add(text.th);
    texts.add(text.en);
}

} // namespace

AreaNeedle::AreaNeedle(const AreaTexts &texts, const Term &term)
    : m_anyPart(term, texts.m_counts)
    , m_wholeCode(Needle::endingRow(term, texts.m_counts))
    , m_isYear(term.year.has_value())
    , m_isThai(std::ranges::any_of(term.letters, text::isThai))
    , m_isShort(term.letters.size() < fewestLettersInProse)
    , m_facts(texts.m_facts, m_anyPart)
    , m_prose(texts.m_prose, m_anyPart)
{ }

AreaTexts::AreaTexts(const Catalogue &catalogue)
{
    for (const catalogue::Area &area : catalogue.areas) {
        add(m_names, area.name);
        for (const QStringView name : Catalogue::of(catalogue.otherNames, area.otherNames)) {
            m_otherNames.add(name);
        }
        m_codes.add(area.id);
        add(m_facts, area.locality);
        if (area.place != catalogue::noIndex) {
            add(m_facts, catalogue.places[area.place].locality);
        }
        for (const catalogue::Organisation &organisation : Catalogue::of(catalogue.organisations, area.organisations)) {
            add(m_facts, organisation.name);
        }
        for (const catalogue::Project &project : Catalogue::of(catalogue.projects, area.projects)) {
            add(m_prose, project.title);
            add(m_prose, project.summary);
        }
        for (const catalogue::Award &award : Catalogue::of(catalogue.awards, area.awards)) {
            add(m_prose, award.name);
            add(m_prose, award.awardedBy);
        }
        for (TextArena *texts : {&m_names, &m_otherNames, &m_codes}) {
            texts->endRow();
        }
        m_facts.endArea();
        m_prose.endArea();
    }
    for (TextArena *texts : {&m_names, &m_otherNames, &m_codes}) {
        texts->finish();
        texts->count(m_counts);
    }
    for (SharedTexts *texts : {&m_facts, &m_prose}) {
        texts->finish();
        texts->texts().count(m_counts);
    }
}

RowSet AreaTexts::find(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted) const
{
    RowSet found = m_names.scan(rowBlock, needle.m_anyPart, wanted).anywhere;
    found |= m_otherNames.scan(rowBlock, needle.m_anyPart, wanted & ~found).anywhere;
    found |= m_codes.scan(rowBlock, needle.m_wholeCode, wanted & ~found).atStart;
    return found | inFactsAndProse(rowBlock, needle, wanted & ~found);
}

StrengthSets AreaTexts::strengths(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted,
                                  RelevanceSets *relevances) const
{
    const InNames found = inNames(rowBlock, needle, wanted);
    StrengthSets sets;
    sets.atStart = found.names.atStart | found.names.atWordStart;
    sets.inName = found.anywhere();
    sets.elsewhere = sets.inName | inFactsAndProse(rowBlock, needle, wanted & ~sets.inName);
    if (relevances != nullptr) {
        *relevances = found.relevances(wanted);
    }
    return sets;
}

RelevanceSets AreaTexts::relevances(std::size_t rowBlock, AreaNeedle &phrase, RowSet wanted) const
{
    return inNames(rowBlock, phrase, wanted).relevances(wanted);
}

RowSet AreaTexts::atWordStart(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted) const
{
    const InNames found = inNames(rowBlock, needle, wanted);
    const RowSet rows = found.names.atWordStart | found.otherNames.atWordStart | found.codes
        | needle.m_facts.areasAtWordStart(rowBlock, wanted);
    return needle.m_isShort ? rows : rows | needle.m_prose.areasAtWordStart(rowBlock, wanted & ~rows);
}

RowSet AreaTexts::inOwnNames(std::size_t rowBlock, const AreaNeedle &needle, RowSet wanted) const
{
    const InNames found = inNames(rowBlock, needle, wanted);
    return needle.m_isThai ? found.names.anywhere | found.otherNames.anywhere
                           : found.names.atWordStart | found.otherNames.atWordStart;
}

AreaTexts::InNames AreaTexts::inNames(std::size_t rowBlock, const AreaNeedle &needle, RowSet wanted) const
{
    return {m_names.scan(rowBlock, needle.m_anyPart, wanted), m_otherNames.scan(rowBlock, needle.m_anyPart, wanted),
            m_codes.scan(rowBlock, needle.m_wholeCode, wanted).atStart};
}

RowSet AreaTexts::inFactsAndProse(std::size_t rowBlock, AreaNeedle &needle, RowSet wanted) const
{
    const RowSet facts = needle.m_facts.areas(rowBlock, wanted);
    return needle.m_isYear ? facts : facts | needle.m_prose.areas(rowBlock, wanted & ~facts);
}

RelevanceSets AreaTexts::InNames::relevances(RowSet wanted) const
{
    RelevanceSets sets{};
    RowSet rest = wanted;
    const auto take = [&sets, &rest](Relevance relevance, RowSet rows) {
        sets[static_cast<std::size_t>(relevance)] = rest & rows;
        rest &= ~rows;
    };
    take(Relevance::WholeName, names.whole);
    take(Relevance::WholeAlias, otherNames.whole);
    take(Relevance::Code, codes);
    take(Relevance::NamePrefix, names.atStart);
    take(Relevance::WordStart, names.atWordStart);
    take(Relevance::AliasPrefix, otherNames.atStart);
    take(Relevance::InName, names.anywhere);
    take(Relevance::Elsewhere, rest);
    return sets;
}

} // namespace mueang::query
