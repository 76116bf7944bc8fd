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

/** Returns the area with this stable id, or nullopt if the open catalogue lacks it. */
[[nodiscard]] std::optional<catalogue::Index> areaOfId(const Session &session, const QString &id);

/** Returns the stable ids of the areas, in the same order. Requires an open catalogue unless `areas` is empty. */
[[nodiscard]] QStringList idsOf(const Session &session, const std::vector<catalogue::Index> &areas);

/** Returns the name of an area in the interface's language, or its id if the open catalogue lacks it. */
[[nodiscard]] QString nameOfId(const Session &session, const QString &id);

/** Returns an AreaNamer for workspace::changeTitle(). The session must outlive it. */
[[nodiscard]] workspace::AreaNamer areaNamer(const Session &session);

} // namespace mueang::app
