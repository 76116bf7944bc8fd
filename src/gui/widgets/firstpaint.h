// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAbstractItemView;

namespace mueang::gui {

/**
 * Calls once, from the event loop, after the view has painted its rows and they are on the screen: for work that would
 * hold up the first frame. A view that is hidden or without rows has nothing to wait for; never when the view ends
 * before.
 */
void afterFirstPaint(QAbstractItemView *view, std::function<void()> call);

/**
 * With MUEANG_TRACE_STARTUP set, prints a line "first-frame" on stderr once the view has painted
 * rows: what scripts/benchmark-startup measures.
 */
void traceFirstFrame(QAbstractItemView *view);

} // namespace mueang::gui
