// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/compile/row.h"

#include <optional>

namespace mueang::catalogue::compile {

/** Finds the columns of the specification in the first line of a file, and reports the titles that break a rule. */
class HeaderReading final
{
public:
    HeaderReading(const FileSpec &spec, ProblemList &problems)
        : m_spec(spec)
        , m_problems(problems)
    { }

    /** Nothing if no row can be understood by this header. */
    [[nodiscard]] std::optional<Header> read(const files::CsvRecord &record);

    /** False if a title breaks a rule: what refers to the rows of the file may then do so rightly. */
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void report(const QString &column, const QString &value, const QString &rule);
    void place(Header &header);
    void placeUnknown(Header &header, std::size_t cell);
    void checkRequired(const Header &header);
    [[nodiscard]] bool take(Header &header, std::size_t column, std::size_t cell) const;

    const FileSpec &m_spec;
    ProblemList &m_problems;
    bool m_isWhole = true;
};

} // namespace mueang::catalogue::compile
