// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/compile/row.h"

#include <QHash>

namespace mueang::catalogue::compile {

/** Counts the rows of a file per record and reports records with more than Limits::partsOfArea. */
class PartCounter final
{
public:
    /** `column` has the key of the record. */
    explicit PartCounter(const char *column)
        : m_column(column)
    { }

    void add(Row &row);

    /** Counts a part in another file. */
    void addElsewhere(const QString &record) { ++m_counts[record].count; }

    /** Reports the first row over the limit for each record. Call it after the last row. */
    void report(ProblemList &problems) const;

private:
    struct Count
    {
        qint64 count = 0;
        int line = 0; ///< of the first row over the limit; 0 if within it
    };

    const char *m_column;
    QString m_file;
    QHash<QString, Count> m_counts;
};

} // namespace mueang::catalogue::compile
