// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

#include <cstdint>

class QDialog;
class QLabel;

/** What the dialogs have in common beyond the theme. */
namespace mueang::gui {

enum class TitleLevel : std::uint8_t { Section, Dialog, Program };

/** The frames of lists and texts inside a dialog. */
void applyDialogLook(QDialog &dialog);

void makeTitle(QLabel &label, TitleLevel level);

/** Smaller and in the secondary colour. */
void makeSecondary(QLabel &label);

/**
 * The usual size, larger with larger text, or as much of it as the screen has beside the frame that the desktop puts
 * around. Call it last: from then on the dialog scrolls what has no room.
 */
void resizeWithinScreen(QDialog &dialog, QSize usual);

} // namespace mueang::gui
