// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/deadline.h"
#include "files/sqlite.h"

#include <memory>

namespace mueang::catalogue {

/**
 * Opens an in-memory database of a catalogue's bytes, hardened against untrusted content
 * (https://www.sqlite.org/security.html): it is read-only, its schema cannot run SQL or load code, and functions,
 * memory and time are limited. Belongs to the thread that opened it. `deadline` must outlive it.
 */
[[nodiscard]] Result<std::unique_ptr<files::Database>> openDatabase(FileBytes bytes, const Deadline &deadline);

} // namespace mueang::catalogue
