// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace mueang::gui {

/**
 * Lets a dialog be smaller than what it holds needs: with large text, or on a small screen. Call it when the dialog
 * has its layout; what has no room is scrolled to, also by Tab. Where all fits nothing is to be seen of it.
 */
void makeScrollable(QDialog &dialog);

} // namespace mueang::gui
