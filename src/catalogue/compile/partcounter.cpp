// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/partcounter.h"

#include "catalogue/compile/rules.h"
#include "catalogue/open.h"

namespace mueang::catalogue::compile {

void PartCounter::add(Row &row)
{
    m_file = row.file();
    Count &count = m_counts[row.cell(m_column)];
    if (++count.count == Limits().partsOfArea + 1) {
        count.line = row.line();
    }
}

void PartCounter::report(ProblemList &problems) const
{
    for (auto each = m_counts.begin(); each != m_counts.end(); ++each) {
        if (each->line > 0) {
            problems.add({m_file, each->line, QString::fromLatin1(m_column), each.key(),
                          rules::tooMany(Limits().partsOfArea, each->count)});
        }
    }
}

} // namespace mueang::catalogue::compile
