// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace mueang::testsupport {

/** Files of this process may not grow beyond this size while it lives: a disk that is full. */
struct FullDisk
{
    explicit FullDisk(rlim_t size)
    {
        ::getrlimit(RLIMIT_FSIZE, &before);
        oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit now = before;
        now.rlim_cur = size;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }

    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
    }

    Q_DISABLE_COPY_MOVE(FullDisk)

    rlimit before = {};
    void (*oldHandler)(int) = nullptr;
};

} // namespace mueang::testsupport
