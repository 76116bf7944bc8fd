// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAbstractItemView;

namespace mueang::gui {

/**
 * Calls `call` once, from the event loop, after the view has painted its rows on the screen: for work that would delay
 * the first frame. If the view is hidden or has no rows, calls it soon. Never calls it if the view is destroyed before.
 */
void afterFirstPaint(QAbstractItemView *view, std::function<void()> call);

/**
 * If MUEANG_TRACE_STARTUP is set, prints the line "first-frame" to stderr once the view has painted rows;
 * scripts/benchmark-startup measures it.
 */
void traceFirstFrame(QAbstractItemView *view);

} // namespace mueang::gui
