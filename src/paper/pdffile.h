// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "paper/papercontent.h"

#include <QPageLayout>

class QIODevice;

namespace mueang::paper {

/**
 * Writes the pages as a PDF file with embedded fonts. Its text can be searched and copied, in Thai too (pdftext.h). Can
 * be called in any thread.
 */
[[nodiscard]] Result<> writePdf(QIODevice &device, const PaperContent &content, const QPageLayout &layout,
                                const Cancellation &cancellation = {});

} // namespace mueang::paper
