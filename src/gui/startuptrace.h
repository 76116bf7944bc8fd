// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;

namespace mueang::gui {

/**
 * With MUEANG_TRACE_STARTUP set, prints a line "first-frame" on stderr once the view has painted
 * rows: what scripts/benchmark-startup measures.
 */
void traceFirstFrame(QAbstractItemView *view);

} // namespace mueang::gui
