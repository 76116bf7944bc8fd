// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/problemlist.h"

#include "catalogue/compile/rules.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace mueang::catalogue::compile {

namespace {

constexpr qsizetype maxQuoted = 200;

/**
 * Returns a value for quoting: non-printable characters, which could control a terminal, are escaped, and it is
 * truncated.
 */
QString quotable(const QString &value)
{
    QString result;
    for (const QChar unit : QStringView(value).left(maxQuoted)) {
        const bool isShown = unit.isPrint() || unit.isSurrogate();
        result += isShown ? QString(unit) : QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return value.size() > maxQuoted ? result + QChar(0x2026) : result;
}

} // namespace

void ProblemList::add(Problem problem)
{
    if (m_problems.size() == maxKept) {
        ++m_more;
        return;
    }
    problem.value = quotable(problem.value);
    m_problems.push_back(std::move(problem));
}

std::vector<Problem> ProblemList::take()
{
    QHash<QString, int> order;
    for (const Problem &problem : m_problems) {
        if (!order.contains(problem.file)) {
            order.insert(problem.file, static_cast<int>(order.size()));
        }
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [&order](const Problem &a, const Problem &b) {
        return std::pair(order.value(a.file), a.line) < std::pair(order.value(b.file), b.line);
    });
    if (m_more > 0) {
        m_problems.push_back({m_problems.back().file, 0, {}, {}, rules::moreProblems(static_cast<int>(m_more))});
        m_more = 0;
    }
    return std::exchange(m_problems, {});
}

} // namespace mueang::catalogue::compile
