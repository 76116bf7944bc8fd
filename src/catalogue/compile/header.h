// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/compile/row.h"

#include <optional>

namespace mueang::catalogue::compile {

/** Maps the header of a file to the columns of its specification, and reports titles that violate a rule. */
class HeaderReading final
{
public:
    HeaderReading(const FileSpec &spec, ProblemList &problems)
        : m_spec(spec)
        , m_problems(problems)
    { }

    /** Returns nullopt if no row can be interpreted with this header. */
    [[nodiscard]] std::optional<Header> read(const files::CsvRecord &record);

    /**
     * Returns false if a title is missing, unknown or misspelt. References to records of the file are then not checked.
     */
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void report(const QString &column, const QString &value, const QString &rule);
    void place(Header &header);
    [[nodiscard]] bool passOverEditorNote(const QString &title);
    void placeUnknown(Header &header, std::size_t cell);
    void checkRequired(const Header &header);
    [[nodiscard]] bool take(Header &header, std::size_t column, std::size_t cell) const;

    const FileSpec &m_spec;
    ProblemList &m_problems;
    bool m_hasEditorNote = false;
    bool m_isWhole = true;
};

} // namespace mueang::catalogue::compile
