// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

#include <cstdint>

class QDialog;
class QLabel;

/** The common look of the dialogs, beyond the theme. */
namespace mueang::gui {

enum class TitleLevel : std::uint8_t { Section, Dialog, Program };

/** Sets the dialogs' style sheet, which frames lists and text views. */
void applyDialogLook(QDialog &dialog);

void makeTitle(QLabel &label, TitleLevel level);

/** Makes the label's font smaller and sets the secondary text colour. */
void makeSecondary(QLabel &label);

/**
 * Resizes the dialog to `usual`, enlarged for large text and limited to the available screen minus the window frame,
 * and makes its contents scroll if they need more. Call this last: the dialog must have its layout.
 */
void resizeWithinScreen(QDialog &dialog, QSize usual);

} // namespace mueang::gui
