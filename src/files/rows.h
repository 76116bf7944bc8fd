// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/sqlite.h"

namespace mueang::files {

/** Calls `read` for each row of the query until it returns false. */
template<class Read>
Result<> forEachRow(Database &database, const char *sql, const Read &read)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return tl::unexpected(hasRow.error());
        }
        if (!*hasRow || !read(*statement)) {
            return {};
        }
    }
}

} // namespace mueang::files
