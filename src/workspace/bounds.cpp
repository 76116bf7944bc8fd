// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/bounds.h"

#include <QCoreApplication>

namespace mueang::workspace {

bool isTooLarge(const Contents &contents)
{
    Tally tally;
    const auto addAll = [&tally](const auto &records) {
        for (const auto &[key, record] : records) {
            tally.add(record);
        }
    };
    addAll(contents.lists);
    addAll(contents.memberships);
    addAll(contents.notes);
    addAll(contents.views);
    return tally.isTooLarge();
}

QString tooLargeDetail()
{
    return QCoreApplication::translate("mueang::Workspace",
                                       "at most 500,000 areas in lists, notes and views, and 100,000,000 letters");
}

} // namespace mueang::workspace
