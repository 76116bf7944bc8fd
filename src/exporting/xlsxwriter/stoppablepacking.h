// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

struct lxw_worksheet;

namespace mueang::exporting {

/**
 * Lets workbook_close() end soon when it is cancelled; the library itself has no way. It reads the rows of a sheet,
 * copies them to a file of its own and packs that: the reading is given nothing more, and that file is emptied,
 * which the packing takes for its end. What is packed then is no workbook. Linux only: fopencookie().
 */
class StoppablePacking final
{
public:
    explicit StoppablePacking(Cancellation cancellation);
    ~StoppablePacking();
    Q_DISABLE_COPY_MOVE(StoppablePacking)

    /** Before workbook_close(), once all rows are written; must outlive it. */
    void add(lxw_worksheet *sheet);

private:
    struct Rows;

    void watch(const std::stop_token &stop);
    /** The file into which the library copies the rows. Thread of workbook_close(). */
    void takeCopy(lxw_worksheet *sheet);

    Cancellation m_cancellation;
    std::vector<std::unique_ptr<Rows>> m_rows; ///< their streams point to them
    std::mutex m_mutex; ///< for m_copies
    std::vector<int> m_copies; ///< file descriptors, ours to close
    std::jthread m_watcher; ///< last: it uses the others
};

} // namespace mueang::exporting
