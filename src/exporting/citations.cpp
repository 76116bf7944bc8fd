// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/citations.h"

#include <QStringList>

#include <algorithm>

namespace mueang::exporting {

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
        auto known = std::ranges::find(m_sources, source);
        if (known == m_sources.end()) {
            known = m_sources.insert(known, source);
        }
        numbers.push_back(static_cast<int>(known - m_sources.begin()) + 1);
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

} // namespace mueang::exporting
