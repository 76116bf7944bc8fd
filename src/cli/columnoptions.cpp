// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columnoptions.h"

#include <QCoreApplication>

namespace mueang::cli {

using namespace Qt::StringLiterals;

void addColumnOptions(CommandLine &commandLine, const QStringList &keys)
{
    commandLine.add(u"sort"_s, QCoreApplication::translate("mueang::Cli", "Order by a column; “:desc” turns it round."),
                    u"COLUMN[:desc]"_s);
    commandLine.add(u"columns"_s,
                    QCoreApplication::translate("mueang::Cli", "The columns, separated by commas:") + u' '
                        + keys.join(", "_L1),
                    u"A,B"_s);
}

Parsed<std::size_t> parseColumn(const QString &word, const QStringList &keys)
{
    const qsizetype position = keys.indexOf(word.trimmed().toLower());
    if (position < 0) {
        return wrong(
            QCoreApplication::translate("mueang::Cli", "“%1” is no column: %2.").arg(word, keys.join(", "_L1)));
    }
    return static_cast<std::size_t>(position);
}

Parsed<std::vector<std::size_t>> parseColumns(const CommandLine &commandLine, const QStringList &keys)
{
    std::vector<std::size_t> columns;
    if (!commandLine.isSet(u"columns"_s)) {
        return columns;
    }
    for (const QString &word : commandLine.values(u"columns"_s).join(u',').split(u',')) {
        const auto column = parseColumn(word, keys);
        if (!column) {
            return wrong(column.error());
        }
        if (std::ranges::find(columns, *column) == columns.end()) {
            columns.push_back(*column);
        }
    }
    return columns;
}

Parsed<std::optional<Sort<std::size_t>>> parseSort(const CommandLine &commandLine, const QStringList &keys)
{
    if (!commandLine.isSet(u"sort"_s)) {
        return std::nullopt;
    }
    const QString text = commandLine.value(u"sort"_s);
    const QString direction = text.section(u':', 1);
    const auto column = parseColumn(text.section(u':', 0, 0), keys);
    if (!column) {
        return wrong(column.error());
    }
    if (text.contains(u':') && direction != "desc"_L1 && direction != "asc"_L1) {
        return wrong(QCoreApplication::translate("mueang::Cli", "“%1” is none of: %2.").arg(direction, u"asc, desc"_s));
    }
    return Sort<std::size_t>{*column, direction == "desc"_L1};
}

} // namespace mueang::cli
