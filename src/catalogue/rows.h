// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/deadline.h"
#include "catalogue/enumkeys.h"
#include "catalogue/numbering.h"
#include "catalogue/open.h"
#include "catalogue/problems.h"
#include "catalogue/tables.h"
#include "catalogue/textcleaner.h"
#include "files/sqlite.h"

#include <limits>
#include <optional>

namespace mueang::catalogue {

/** The context shared by the readers of all tables. */
struct Reading
{
    files::Database &database;
    const Limits &limits;
    const Deadline &deadline;
    Problems &problems;
    Catalogue &catalogue;
    TextCleaner cleaner = {};
};

template<class Number>
struct Bounds
{
    Number minimum;
    Number maximum;
};

/** Far beyond any figure, and short enough to be written in full. */
inline constexpr double maxValue = 1e18;
inline constexpr Bounds<double> latitudes{-90, 90};
inline constexpr Bounds<double> longitudes{-180, 180};
inline constexpr Bounds<std::int64_t> anyNumber{std::numeric_limits<std::int64_t>::min(),
                                                std::numeric_limits<std::int64_t>::max()};
inline constexpr Bounds<std::int64_t> years{1900, 2199};

/**
 * Reads the rows of a table cell by cell, in the order of the columns in tables.h. A wrong cell becomes a Problem and
 * an empty value, so that a check also finds the next one.
 */
class Rows final
{
public:
    Rows(Reading &reading, const tables::Table &table);

    /** Returns false at the end or if reading must stop. */
    [[nodiscard]] bool next();

    std::int64_t number(); ///< the number of the record
    QStringView text();
    QStringView requiredText();
    text::PartialDate date();
    text::PartialDate requiredDate();
    std::optional<std::int64_t> integer(Bounds<std::int64_t> bounds);
    std::int64_t requiredInteger(Bounds<std::int64_t> bounds);
    std::optional<double> real(Bounds<double> bounds);
    double requiredReal(Bounds<double> bounds);
    Index reference(const Numbering &numbers);
    Index requiredReference(const Numbering &numbers);
    text::Language language();
    std::string_view requiredWord(); ///< the raw bytes; valid until next()
    Bilingual bilingual(); ///< two cells; either may be empty
    Bilingual requiredBilingual(); ///< two cells; at most one may be empty

    template<class Enum>
    std::optional<Enum> key()
    {
        const std::optional<std::string_view> word = textCell();
        const std::optional<Enum> value = word ? find<Enum>(*word) : std::nullopt;
        if (word && !value) {
            wrong(quoted(*word) + QLatin1StringView(" is not one of the known words"));
        }
        return value;
    }

    template<class Enum>
    Enum requiredKey()
    {
        return required([this] { return key<Enum>(); }).value_or(Enum{});
    }

    /** Returns the number of characters in the texts of the row so far. */
    [[nodiscard]] qint64 characters() const { return m_characters; }

    /** Reports a problem with the cell read last. */
    void wrong(const QString &detail);

private:
    template<class Enum>
    static std::optional<Enum> find(std::string_view word)
    {
        for (const KeyedValue<Enum> &entry : keyedValues<Enum>()) {
            if (word == entry.key) {
                return entry.value;
            }
        }
        return std::nullopt;
    }

    /** Reads the next cell with `read` and reports NULL as a problem. */
    template<class Read>
    auto required(const Read &read)
    {
        const bool isNull = isNextNull();
        const auto value = read();
        if (isNull) {
            missing();
        }
        return value;
    }

    [[nodiscard]] static QString quoted(std::string_view bytes);
    [[nodiscard]] bool isNextNull() const;
    void missing();
    std::optional<std::string_view> textCell();
    std::optional<double> realCell();
    std::optional<std::int64_t> integerCell();

    Reading &m_reading;
    const tables::Table &m_table;
    std::optional<files::Statement> m_statement;
    qint64 m_row = 0;
    std::optional<std::int64_t> m_number; ///< of the record in this row
    int m_column = 0; ///< the next one to read
    qint64 m_characters = 0;
    std::size_t m_wrongCells = 0;
};

} // namespace mueang::catalogue
