// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quietlibrary.h"

#include <cerrno>
#include <string_view>
#include <unistd.h>

namespace mueang::exporting {

namespace {

ssize_t passOthers(void * /*cookie*/, const char *text, std::size_t size)
{
    const bool isOfLibrary = std::string_view(text, size).starts_with("[ERROR]");
    return isOfLibrary ? static_cast<ssize_t>(size) : ::write(STDERR_FILENO, text, size);
}

/** Never closed: another thread may have taken it for stderr and still print. */
std::FILE *filter()
{
    static std::FILE *const stream = [] {
        std::FILE *const made = fopencookie(nullptr, "w", {nullptr, &passOthers, nullptr, nullptr});
        if (made != nullptr) {
            std::setvbuf(made, nullptr, _IOLBF, BUFSIZ);
        }
        return made;
    }();
    return stream;
}

} // namespace

QuietLibrary::QuietLibrary()
    : m_before(stderr)
{
    if (filter() != nullptr) {
        stderr = filter(); // glibc lets it be set
    }
}

QuietLibrary::~QuietLibrary()
{
    const int ofLibrary = errno; // for the caller
    std::fflush(stderr);
    stderr = m_before;
    errno = ofLibrary;
}

} // namespace mueang::exporting
