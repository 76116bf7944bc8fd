// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/userdata.h"
#include "workspace/contents.h"

namespace mueang::workspace {

/** Returns the shortlists and notes as input of query::makeUserData(), with lists and areas in the user's order. */
[[nodiscard]] query::UserDataContents userDataContents(const Contents &contents);

} // namespace mueang::workspace
