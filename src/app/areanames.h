// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "workspace/change.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mueang::app {

class Session;

/** The area of that stable id; nothing when the open catalogue lacks it. */
[[nodiscard]] std::optional<catalogue::Index> areaOfId(const Session &session, const QString &id);

/** The stable ids, in the same order. */
[[nodiscard]] QStringList idsOf(const Session &session, const std::vector<catalogue::Index> &areas);

/** The name of an area in the interface's language; its id when the catalogue lacks it. */
[[nodiscard]] QString nameOfId(const Session &session, const QString &id);

/** For workspace::changeTitle(). */
[[nodiscard]] workspace::AreaNamer areaNamer(const Session &session);

} // namespace mueang::app
