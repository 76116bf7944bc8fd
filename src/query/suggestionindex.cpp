// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/suggestionindex.h"

#include "text/fold.h"
#include "text/script.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mueang::query {

namespace {

/** Orders the names of a record; the least one stands for it in the dictionary. */
auto preference(const KnownName &name)
{
    const bool isThai = !name.letters.isEmpty() && text::isThai(name.letters.front());
    return std::tuple(name.form, !isThai, name.letters);
}

} // namespace

SuggestionIndex::SuggestionIndex(const NameLookup &names, const text::Collator &collator)
{
    addStarts(names);
    rankRecords(names, collator);
}

void SuggestionIndex::addStarts(const NameLookup &names)
{
    for (std::uint32_t i = 0; i < names.all().size(); ++i) {
        const KnownName &name = names.all()[i];
        if (name.form == NameForm::Code) {
            continue;
        }
        const text::FoldedText folded = text::foldWithWords(name.text);
        m_starts.push_back({i, 0});
        for (std::uint32_t at = 1; at < folded.startsWord.size() && folded.letters == name.letters; ++at) {
            if (folded.startsWord[at]) {
                m_starts.push_back({i, at});
            }
        }
    }
    std::ranges::sort(m_starts, [&names](const Start &left, const Start &right) {
        return std::tuple(left.letters(names), left.name) < std::tuple(right.letters(names), right.name);
    });
    m_starts.shrink_to_fit();
}

void SuggestionIndex::rankRecords(const NameLookup &names, const text::Collator &collator)
{
    std::map<NamedRecord, const KnownName *> shown;
    for (const KnownName &name : names.all()) {
        const KnownName *&best = shown[name.record];
        if (best == nullptr || preference(name) < preference(*best)) {
            best = &name;
        }
    }
    std::vector<QStringView> texts;
    for (const auto &entry : shown) {
        m_ranks.push_back({entry.first, 0});
        texts.push_back(entry.second->text);
    }
    const std::vector<std::uint32_t> ranks = collator.ranks(texts);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        m_ranks[i].rank = ranks[i];
    }
}

std::vector<NameStart> SuggestionIndex::beginningWith(QStringView letters, const NameLookup &names,
                                                      std::size_t limit) const
{
    std::vector<NameStart> found;
    if (letters.isEmpty()) {
        return found;
    }
    auto start =
        std::ranges::lower_bound(m_starts, letters, {}, [&names](const Start &each) { return each.letters(names); });
    for (; limit > 0 && start != m_starts.end() && start->letters(names).startsWith(letters); ++start, --limit) {
        const KnownName &name = names.all()[start->name];
        const auto same = std::ranges::find(found, name.record, &NameStart::record);
        if (same == found.end()) {
            found.push_back({name.record, start->offset == 0, name.hasAreas});
        } else {
            same->isAtStart = same->isAtStart || start->offset == 0;
        }
    }
    return found;
}

std::uint32_t SuggestionIndex::rank(const NamedRecord &record) const
{
    const auto found = std::ranges::lower_bound(m_ranks, record, {}, &RankedRecord::record);
    return found != m_ranks.end() && found->record == record ? found->rank : text::emptyRank;
}

} // namespace mueang::query
