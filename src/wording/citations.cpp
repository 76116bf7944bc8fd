// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/citations.h"

#include <QStringList>

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

QString citationMarks(const std::vector<int> &numbers)
{
    QString marks;
    for (const int number : numbers) {
        marks += u'[' + QString::number(number) + u']';
    }
    return marks;
}

} // namespace mueang::wording
