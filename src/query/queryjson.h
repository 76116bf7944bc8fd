// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QJsonObject>

namespace mueang::query {

/** Returns the query as JSON, with the keys of the JSON export. */
[[nodiscard]] QJsonObject toObject(const Query &query);

/** Parses the output of toObject(), leaving out values that this version does not know. */
[[nodiscard]] Query toQuery(const QJsonObject &object);

} // namespace mueang::query
