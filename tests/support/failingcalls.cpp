// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For LD_PRELOAD: lets one call of the system fail, as a broken, full or read-only disk does. Counted are the calls
// that bring something into a folder (MUEANG_FAIL_FOLDER): the one of the number MUEANG_FAIL_AT fails with the errno
// MUEANG_FAIL_WITH and is named in the file MUEANG_FAIL_LOG; number 0 fails none and names all.

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

std::string variable(const char *name)
{
    const char *const value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

template<class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

std::string pathOf(int descriptor)
{
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    std::array<char, PATH_MAX> path{};
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    return size < 0 ? std::string() : std::string(path.data(), static_cast<std::size_t>(size));
}

std::string pathOf(int folder, const char *name)
{
    return *name == '/' ? name : (folder == AT_FDCWD ? std::string() : pathOf(folder)) + '/' + name;
}

void note(const char *call, const std::string &path)
{
    const std::string line = std::string(call) + ' ' + path + '\n';
    const int log = ::open(variable("MUEANG_FAIL_LOG").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log >= 0) {
        [[maybe_unused]] const ssize_t size = real<decltype(::write)>("write")(log, line.data(), line.size());
        real<decltype(::close)>("close")(log);
    }
}

bool mustFail(const char *call, const std::string &path)
{
    static const std::string folder = variable("MUEANG_FAIL_FOLDER");
    static const int failing = std::atoi(variable("MUEANG_FAIL_AT").c_str());
    static const int error = std::atoi(variable("MUEANG_FAIL_WITH").c_str());
    static std::atomic<int> calls = 0;
    if (folder.empty() || (path != folder && !path.starts_with(folder + '/'))) {
        return false;
    }
    const bool isTheOne = ++calls == failing;
    if (isTheOne || failing == 0) {
        note(call, path);
    }
    errno = isTheOne ? error : errno;
    return isTheOne;
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    return mustFail("write", pathOf(descriptor)) ? -1 : real<decltype(write)>("write")(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return mustFail("pwrite", pathOf(descriptor)) ? -1
                                                  : real<decltype(pwrite)>("pwrite")(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    return mustFail("pwrite", pathOf(descriptor))
        ? -1
        : real<decltype(pwrite64)>("pwrite64")(descriptor, bytes, size, offset);
}

int fsync(int descriptor)
{
    return mustFail("fsync", pathOf(descriptor)) ? -1 : real<decltype(fsync)>("fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    return mustFail("fsync", pathOf(descriptor)) ? -1 : real<decltype(fdatasync)>("fdatasync")(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return mustFail("ftruncate", pathOf(descriptor)) ? -1 : real<decltype(ftruncate)>("ftruncate")(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return mustFail("ftruncate", pathOf(descriptor)) ? -1
                                                     : real<decltype(ftruncate64)>("ftruncate64")(descriptor, size);
}

/** The descriptor is gone also when it fails, as in Linux. */
int close(int descriptor)
{
    const bool fails = mustFail("close", pathOf(descriptor));
    const int error = errno;
    const int closed = real<decltype(close)>("close")(descriptor);
    errno = fails ? error : errno;
    return fails ? -1 : closed;
}

int rename(const char *from, const char *to) noexcept
{
    return mustFail("rename", to) ? -1 : real<decltype(rename)>("rename")(from, to);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return mustFail("rename", pathOf(toFolder, to))
        ? -1
        : real<decltype(renameat)>("renameat")(fromFolder, from, toFolder, to);
}

int link(const char *from, const char *to) noexcept
{
    return mustFail("link", to) ? -1 : real<decltype(link)>("link")(from, to);
}

} // extern "C"
