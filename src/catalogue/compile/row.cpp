// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/row.h"

#include "catalogue/compile/rules.h"
#include "text/links.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

} // namespace

std::optional<std::size_t> FileSpec::columnOf(QStringView title) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [title](const Column &each) { return title == QLatin1StringView(each.name); });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

QString ruleOf(files::CsvFault fault)
{
    switch (fault) {
    case files::CsvFault::NotUtf8:
        return rules::utf8();
    case files::CsvFault::NullCharacter:
        return rules::nullCharacter();
    case files::CsvFault::StrayQuote:
        return rules::strayQuote();
    case files::CsvFault::UnclosedQuote:
        return rules::unclosedQuote();
    case files::CsvFault::TooLong:
        return rules::tooLong();
    }
    Q_UNREACHABLE();
}

Row::Row(const Header &header, const files::CsvRecord &record, ProblemList &problems)
    : m_header(header)
    , m_record(record)
    , m_problems(problems)
{
    checkRecord();
    checkRequired();
}

void Row::checkRecord()
{
    for (const files::CsvProblem &problem : m_record.problems) {
        const bool isNamed = problem.cell < m_header.names.size();
        m_problems.add({file(), problem.line, isNamed ? m_header.names[problem.cell] : QString(),
                        m_record.cells[problem.cell], ruleOf(problem.fault)});
    }
    if (m_record.cellCount < m_header.names.size() || m_record.usedCells > m_header.cellCount) {
        if (m_record.problems.empty()) { // such a problem may have moved the cell boundaries
            m_problems.add(
                {file(),
                 m_record.line,
                 {},
                 m_record.cells.front(),
                 rules::cellCount(static_cast<int>(m_header.cellCount), static_cast<int>(m_record.cellCount))});
        }
        m_isMalformed = true;
    }
}

void Row::checkRequired()
{
    for (const Column &column : m_header.spec->columns) {
        if (column.isRequired && position(column.name) >= 0 && !hasValue(column.name)) {
            report(column.name, rules::required());
        }
    }
}

bool Row::hasColumn(const char *column) const
{
    return std::ranges::any_of(m_header.spec->columns,
                               [column](const Column &each) { return std::string_view(each.name) == column; });
}

std::ptrdiff_t Row::position(const char *column) const
{
    const auto columns = m_header.spec->columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [column](const Column &each) {
        return each.name == column || std::string_view(each.name) == column;
    });
    Q_ASSERT(found != columns.end());
    return m_header.positions[static_cast<std::size_t>(found - columns.begin())];
}

bool Row::hasCsvProblem(const char *column) const
{
    const std::ptrdiff_t at = position(column);
    return std::any_of(m_record.problems.begin(), m_record.problems.end(), [at](const files::CsvProblem &problem) {
        return static_cast<std::ptrdiff_t>(problem.cell) == at;
    });
}

qint64 Row::characters() const
{
    const auto columns = m_header.spec->columns;
    return std::accumulate(columns.begin(), columns.end(), qint64{0},
                           [this](qint64 sum, const Column &each) { return sum + cell(each.name).size(); });
}

const QString &Row::cell(const char *column) const
{
    static const QString nothing;
    const std::ptrdiff_t at = position(column);
    const bool isThere = at >= 0 && static_cast<std::size_t>(at) < m_record.cells.size();
    return isThere ? m_record.cells[static_cast<std::size_t>(at)] : nothing;
}

void Row::report(const char *column, const QString &value, const QString &rule)
{
    if (!m_isMalformed && !hasCsvProblem(column)) {
        m_problems.add({file(), line(), QString::fromLatin1(column), value, rule});
    }
}

void Row::report(const char *column, const QString &rule)
{
    report(column, cell(column), rule);
}

void Row::reportKeyword(const char *column, const QStringList &allowed)
{
    report(column, rules::keyword(allowed.join(", "_L1)));
}

void Row::needOneOf(std::initializer_list<const char *> columns)
{
    if (std::any_of(columns.begin(), columns.end(),
                    [this](const char *column) { return hasValue(column) || hasCsvProblem(column); })) {
        return;
    }
    QStringList names;
    std::transform(columns.begin(), columns.end(), std::back_inserter(names),
                   [](const char *column) { return QString::fromLatin1(column); });
    report(*columns.begin(), rules::oneOf(names.join(", "_L1)));
}

QString Row::text(const char *column, TextKind kind)
{
    if (!hasValue(column)) {
        return {};
    }
    if (const auto objection = violatedTextRule(cell(column), kind)) {
        report(column, *objection);
        return {};
    }
    return cell(column);
}

QString Row::language(const char *column)
{
    const QString &language = cell(column);
    if (!language.isEmpty() && language != "th"_L1 && language != "en"_L1) {
        reportKeyword(column, {u"th"_s, u"en"_s});
    }
    return language;
}

QString Row::slug(const char *column, char16_t joint)
{
    if (!hasValue(column)) {
        return {};
    }
    if (!isSlug(cell(column), joint)) {
        report(column, joint == u'-' ? rules::id() : rules::measureKey());
        return {};
    }
    return cell(column);
}

QString Row::url(const char *column)
{
    if (!hasValue(column)) {
        return {};
    }
    if (violatedTextRule(cell(column), TextKind::Line) || !text::isOfferedLink(cell(column))) {
        report(column, rules::url());
        return {};
    }
    return cell(column);
}

text::PartialDate Row::date(const char *column)
{
    if (!hasValue(column)) {
        return {};
    }
    const auto date = text::parsePartialDate(cell(column));
    if (!date || date->year < firstYear || date->year > lastYear) {
        report(column, rules::date());
        return {};
    }
    return *date;
}

std::optional<int> Row::year(const char *column)
{
    const auto year = integer(column, firstYear, lastYear);
    return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

std::optional<qint64> Row::integer(const char *column, qint64 minimum, qint64 maximum)
{
    if (!hasValue(column)) {
        return std::nullopt;
    }
    const auto value = parseInteger(cell(column));
    if (!value || *value < minimum || *value > maximum) {
        report(column, rules::integer(minimum, maximum));
        return std::nullopt;
    }
    return value;
}

std::optional<double> Row::real(const char *column, double minimum, double maximum)
{
    if (!hasValue(column)) {
        return std::nullopt;
    }
    const auto value = parseReal(cell(column));
    if (!value || *value < minimum || *value > maximum) {
        report(column, value ? rules::range(minimum, maximum) : rules::number());
        return std::nullopt;
    }
    return value;
}

QStringList Row::list(const char *column, QChar separator)
{
    if (!hasValue(column)) {
        return {};
    }
    QStringList items = cell(column).split(separator);
    if (items.contains(QString())) {
        report(column, rules::listItem());
    } else if (QStringList(items).removeDuplicates() > 0) {
        report(column, rules::listTwice());
    }
    items.removeDuplicates();
    items.removeAll(QString());
    return items;
}

} // namespace mueang::catalogue::compile
