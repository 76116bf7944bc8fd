// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/citations.h"

#include <QStringList>

#include <algorithm>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

QString citationText(const catalogue::Source &source, const Presentation &presentation)
{
    QStringList parts{source.publisher.toString(), source.title.toString(),
                      text::longDate(source.publishedOn, presentation.language, presentation.era)};
    parts.removeAll(QString());
    return parts.join(". "_L1);
}

std::vector<int> SourceNumbers::numbersOf(const Catalogue &catalogue, catalogue::Range citations)
{
    std::vector<int> numbers;
    for (const catalogue::Index source : Catalogue::of(catalogue.citations, citations)) {
        const auto [known, isNew] = m_numbers.try_emplace(source, static_cast<int>(m_sources.size()) + 1);
        if (isNew) {
            m_sources.push_back(source);
        }
        numbers.push_back(known->second);
    }
    return numbers;
}

std::vector<int> SourceNumbers::fewNumbersOf(const Catalogue &catalogue, catalogue::Range citations)
{
    // Nobody reads more, and a foreign catalogue may hold any number.
    constexpr catalogue::Index maxCitations = 50;
    citations.count = std::min(citations.count, maxCitations);
    std::vector<int> numbers = numbersOf(catalogue, citations);
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

QString citationMarks(const std::vector<int> &numbers)
{
    QString marks;
    for (const int number : numbers) {
        marks += u'[' + QString::number(number) + u']';
    }
    return marks;
}

std::vector<catalogue::Index> citedSources(const Catalogue &catalogue, std::span<const catalogue::Index> rows)
{
    std::vector<bool> isCited(catalogue.sources.size(), false);
    for (const catalogue::Index row : rows) {
        for (const catalogue::Index source : Catalogue::of(catalogue.citations, catalogue.areas[row].citations)) {
            isCited[source] = true;
        }
    }
    std::vector<catalogue::Index> cited;
    for (catalogue::Index source = 0; source < isCited.size(); ++source) {
        if (isCited[source]) {
            cited.push_back(source);
        }
    }
    return cited;
}

QString sourceText(const catalogue::Source &source, const Presentation &presentation)
{
    const QString date = text::shortDate(source.publishedOn, presentation.language, presentation.era);
    QStringList parts{source.publisher.toString(), source.title.toString(), date};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

} // namespace mueang::wording
