// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/suggestionparts.h"

#include <QString>

#include <vector>

namespace mueang::query {

/** A value that a text names, and how. */
struct SuggestionCandidate
{
    SuggestedValue value;
    SuggestionFit fit = SuggestionFit::WholeText;
    bool isLaterWord = false; ///< whether it fits no name from its start
    QString rest; ///< the text without the words that name it
};

/** The last parts of a text, read as the beginning of a name. */
struct UnfinishedName
{
    std::size_t firstPart = 0; ///< the number of parts if they are no beginning of a name
    std::vector<SuggestionCandidate> candidates;
};

/** Finds what the parts of a text name. Keeps references to its arguments. */
class SuggestionCandidates final
{
public:
    SuggestionCandidates(const std::vector<TextPart> &parts, const SearchIndex &index,
                         const SuggestionSources &sources);

    /** Returns what parts name completely. */
    [[nodiscard]] std::vector<SuggestionCandidate> ofParts() const;
    /** Returns the lists and views that have a run of parts as their name. */
    [[nodiscard]] std::vector<SuggestionCandidate> ofOwnNames() const;
    /** Returns what the most of the last parts, joined, are the beginning of. */
    [[nodiscard]] UnfinishedName unfinished() const;
    /** Returns the first areas of the answer that have the text in a name. */
    [[nodiscard]] std::vector<SuggestionCandidate> ofAnswer() const;

private:
    [[nodiscard]] SuggestionCandidate complete(const SuggestedValue &value, std::size_t first, std::size_t count) const;
    [[nodiscard]] QString textWithout(std::size_t first, std::size_t count) const;
    [[nodiscard]] std::vector<SuggestionCandidate> beginningWith(const QString &letters) const;
    void addYears(std::vector<SuggestionCandidate> &found, const QString &digits) const;

    const std::vector<TextPart> &m_parts;
    const SearchIndex &m_index;
    const SuggestionSources &m_sources;
};

} // namespace mueang::query
