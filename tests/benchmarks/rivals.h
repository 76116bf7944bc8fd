// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QSqlDatabase>
#include <QStringList>

#include <vector>

/** What a program would do without an index of its own, over the same texts. Neither folds, counts nor ranks. */
namespace mueang::benchmarks {

/** All searched texts of each area and its province, in one. */
[[nodiscard]] QStringList rowTexts(const catalogue::Catalogue &catalogue);

/** The rows that hold every word, by QString::contains. */
[[nodiscard]] std::vector<int> rowsWith(const QStringList &rows, const QString &text);

/** The same in SQLite, in memory, by LIKE. Ends the program when SQLite reports an error. */
class LikeSearch final
{
public:
    explicit LikeSearch(const QStringList &rows);
    ~LikeSearch();
    LikeSearch(const LikeSearch &) = delete;
    LikeSearch &operator=(const LikeSearch &) = delete;
    [[nodiscard]] std::vector<int> rowsWith(const QString &text) const;

private:
    QSqlDatabase m_database;
};

} // namespace mueang::benchmarks
