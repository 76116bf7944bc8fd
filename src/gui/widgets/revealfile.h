// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::gui {

/** Shows the file in the desktop's file manager, marked when that can do so; does not wait for it. */
void showInFolder(const QString &file);

} // namespace mueang::gui
