// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/** Texts of a catalogue, which may hold anything, made fit for a page. */
namespace mueang::gui {

/**
 * In one line without characters that turn, hide or pile up others, cut at 4096 characters with an
 * ellipsis.
 */
[[nodiscard]] QString pageText(QStringView text);

/** The text cut where a line may end: at spaces, and in Thai between words. */
[[nodiscard]] QStringList lineBreakParts(const QString &text);

} // namespace mueang::gui
