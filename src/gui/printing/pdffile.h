// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "gui/printing/papercontent.h"

#include <QByteArray>
#include <QPageLayout>

class QIODevice;

namespace mueang::gui {

/** The pages as a PDF file with embedded fonts, whose text can be searched and copied, Thai too. Any thread. */
[[nodiscard]] Result<> writePdf(QIODevice &device, const PaperContent &content, const QPageLayout &layout,
                                const Cancellation &cancellation = {});

/**
 * Puts the letters back for which Qt has the font's codes only: the shifted forms of Thai marks have codes of
 * the private use area, 0xF000 + 0x80 * number + letter - 0x0E00 (scripts/thaitext.py). Length and offsets of
 * the file stay as they are.
 */
[[nodiscard]] QByteArray withThaiLetters(QByteArray pdf);

} // namespace mueang::gui
