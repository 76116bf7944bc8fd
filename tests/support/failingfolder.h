// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <sqlite3.h>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace mueang::testsupport {

/** While it lives, SQLite cannot put a folder on the disk: a commit fails at its last step, with the change in place.
 */
class FailingFolder
{
public:
    FailingFolder()
    {
        s_before = vfs()->xGetSystemCall(vfs(), "openDirectory");
        vfs()->xSetSystemCall(vfs(), "openDirectory", reinterpret_cast<sqlite3_syscall_ptr>(&openPipe));
    }

    ~FailingFolder() { vfs()->xSetSystemCall(vfs(), "openDirectory", s_before); }

    Q_DISABLE_COPY_MOVE(FailingFolder)

private:
    static sqlite3_vfs *vfs() { return sqlite3_vfs_find(nullptr); }

    /** fsync() of a pipe fails. */
    static int openPipe(const char * /*path*/, int *descriptor)
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            return SQLITE_CANTOPEN;
        }
        ::close(ends[1]);
        *descriptor = ends[0];
        return SQLITE_OK;
    }

    static inline sqlite3_syscall_ptr s_before = nullptr;
};

} // namespace mueang::testsupport
