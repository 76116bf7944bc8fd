// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

class QWidget;

namespace mueang::gui {

/** A dialog with what happened and what to do; every text is shown as plain text. Not modal to the event loop: it deletes itself. */
void showError(QWidget *parent, const Error &error);

/** A tooltip that never reads its text as HTML; empty stays empty. */
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace mueang::gui
