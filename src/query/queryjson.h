// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QJsonObject>

namespace mueang::query {

/** The query as JSON, with the keys of the JSON export. */
[[nodiscard]] QJsonObject toObject(const Query &query);

/** Reads what toObject() wrote; leaves out values that this version does not know. */
[[nodiscard]] Query toQuery(const QJsonObject &object);

} // namespace mueang::query
