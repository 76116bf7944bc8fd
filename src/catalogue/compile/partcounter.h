// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/compile/row.h"

#include <QHash>

namespace mueang::catalogue::compile {

/** Counts the rows of a file that belong to one record, of which a catalogue may hold Limits::partsOfArea. */
class PartCounter final
{
public:
    /** `column` names the record. */
    explicit PartCounter(const char *column)
        : m_column(column)
    { }

    void add(Row &row);

    /** Counts a part that stands in another file. */
    void addElsewhere(const QString &record) { ++m_counts[record].count; }

    /** Once the file is read: names the rows with which there were too many. */
    void report(ProblemList &problems) const;

private:
    struct Count
    {
        qint64 count = 0;
        int line = 0; ///< of the first row too many
    };

    const char *m_column;
    QString m_file;
    QHash<QString, Count> m_counts;
};

} // namespace mueang::catalogue::compile
