// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/compile/row.h"

#include <QVariant>

#include <map>
#include <utility>

namespace mueang::catalogue::compile {

/** The values of a text that is shown, one per language. NULL if unknown. */
struct ShownText
{
    QVariant th;
    QVariant en;
};

/**
 * Reads the texts that are shown, each from a column per language ("note_th", "note_en"), or from the one column of
 * version 0.1 ("note"), whose text belongs to Thai if it has a Thai letter. Reports texts in one language only.
 */
class ShownTexts final
{
public:
    explicit ShownTexts(OneLanguage oneLanguage)
        : m_oneLanguage(oneLanguage)
    { }

    /** Reads the columns whose titles are `name` with "_th" and "_en". */
    [[nodiscard]] ShownText read(Row &row, const char *name, TextKind kind);

    /** Adds a notice per file and column that has texts in one language. Call it after the last row. */
    void report(ProblemList &notices) const;

private:
    struct Notice
    {
        int line = 0; ///< of the first text
        int count = 0;
        QString other; ///< the columns to write in, or the one that has the text
        bool isFormerColumn = false;
    };

    void add(Row &row, const char *column, const Notice &notice);

    OneLanguage m_oneLanguage;
    std::map<std::pair<QString, QString>, Notice> m_notices; ///< by file and column
};

} // namespace mueang::catalogue::compile
