// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace mueang::gui {

/**
 * Wraps the dialog's contents in a scroll area, so that the dialog can be smaller than its contents need: with large
 * text, or on a small screen. Call this once the dialog has its layout. Tab scrolls to hidden widgets; if everything
 * fits, the scroll area is invisible.
 */
void makeScrollable(QDialog &dialog);

} // namespace mueang::gui
