// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mueang::gui {

/**
 * Shows the file in the desktop's file manager, selected if the file manager supports org.freedesktop.FileManager1;
 * else opens its folder. Does not block.
 */
void showInFolder(const QString &file);

} // namespace mueang::gui
