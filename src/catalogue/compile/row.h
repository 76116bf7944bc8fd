// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/compile/problemlist.h"
#include "catalogue/compile/values.h"
#include "catalogue/enumkeys.h"
#include "files/csvreader.h"
#include "text/years.h"

#include <QLatin1StringView>
#include <QStringList>

#include <initializer_list>
#include <limits>
#include <optional>
#include <span>

namespace mueang::catalogue::compile {

/** A column of a file. A required one has a value in every row; any other may be empty or absent. */
struct Column
{
    const char *name = nullptr;
    bool isRequired = false;
    bool isKey = false; ///< no two rows agree in all key columns
};

constexpr Column optional(const char *name)
{
    return {name, false, false};
}

constexpr Column required(const char *name)
{
    return {name, true, false};
}

constexpr Column key(const char *name)
{
    return {name, true, true};
}

/** A key column that may be empty or absent. */
constexpr Column optionalKey(const char *name)
{
    return {name, false, true};
}

struct FileSpec
{
    const char *name;
    bool isRequired;
    std::span<const Column> columns;

    /** Returns the position of the column with this title. */
    [[nodiscard]] std::optional<std::size_t> columnOf(QStringView title) const;
};

/** Maps the columns of the specification to the cells of a record. */
struct Header
{
    const FileSpec *spec = nullptr;
    std::vector<std::ptrdiff_t> positions; ///< by column of the specification; -1: not in the file
    std::vector<QString> names; ///< as in the file, without the empty ones at the end
    std::size_t cellCount = 0; ///< of the first line, including empty titles at the end
};

/**
 * A row of a file as typed values. A value that violates a rule is reported and returned as unknown; a cell with a CSV
 * problem, which is already reported, is not reported again.
 */
class Row final
{
public:
    Row(const Header &header, const files::CsvRecord &record, ProblemList &problems);

    /**
     * Returns false if the number of cells is wrong, so that values may be in other columns. That is reported once;
     * later reports are suppressed.
     */
    [[nodiscard]] bool isReadable() const { return !m_isMalformed; }

    [[nodiscard]] QString file() const { return QString::fromLatin1(m_header.spec->name); }

    [[nodiscard]] int line() const { return m_record.line; }

    [[nodiscard]] bool hasValue(const char *column) const { return !cell(column).isEmpty(); }

    /** Returns whether rows of this file may have the column. */
    [[nodiscard]] bool hasColumn(const char *column) const;

    /** Returns the number of characters in the cells of known columns. */
    [[nodiscard]] qint64 characters() const;

    /** Returns the unparsed cell. */
    [[nodiscard]] const QString &cell(const char *column) const;

    [[nodiscard]] QString text(const char *column, TextKind kind = TextKind::Line);

    [[nodiscard]] QString prose(const char *column) { return text(column, TextKind::Prose); }

    /** Returns "th" or "en". */
    [[nodiscard]] QString language(const char *column);
    [[nodiscard]] QString slug(const char *column, char16_t joint = u'-');
    [[nodiscard]] QString url(const char *column);
    [[nodiscard]] text::PartialDate date(const char *column);
    [[nodiscard]] std::optional<int> year(const char *column);
    [[nodiscard]] std::optional<qint64> integer(const char *column, qint64 minimum,
                                                qint64 maximum = std::numeric_limits<qint64>::max());
    [[nodiscard]] std::optional<double> real(const char *column, double minimum = std::numeric_limits<double>::lowest(),
                                             double maximum = std::numeric_limits<double>::max());
    /** Returns the items between separators, without duplicates and empty ones. */
    [[nodiscard]] QStringList list(const char *column, QChar separator);

    template<class Enum>
    [[nodiscard]] std::optional<Enum> keyword(const char *column)
    {
        QStringList allowed;
        const auto value = fromKey<Enum>(cell(column));
        if (!value && hasValue(column)) {
            for (const auto &entry : keyedValues<Enum>()) {
                allowed.append(QString::fromLatin1(entry.key));
            }
            reportKeyword(column, allowed);
        }
        return value;
    }

    void needOneOf(std::initializer_list<const char *> columns);
    void report(const char *column, const QString &rule);
    void report(const char *column, const QString &value, const QString &rule);
    void reportKeyword(const char *column, const QStringList &allowed);

private:
    void checkRecord();
    void checkRequired();
    [[nodiscard]] bool hasCsvProblem(const char *column) const;
    [[nodiscard]] std::ptrdiff_t position(const char *column) const;

    const Header &m_header;
    const files::CsvRecord &m_record;
    ProblemList &m_problems;
    bool m_isMalformed = false;
};

/** Returns the rule that a CSV fault violates. */
[[nodiscard]] QString ruleOf(files::CsvFault fault);

} // namespace mueang::catalogue::compile
