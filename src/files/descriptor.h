// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <unistd.h>
#include <utility>

namespace mueang {

/** Owns a file descriptor and closes it on destruction. Negative if the file could not be opened. */
class Descriptor final
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    { }

    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    { }

    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;

    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    [[nodiscard]] int number() const { return m_number; }

    /** Closes the descriptor; on false, errno has the reason. Some file systems report a write error only here. */
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

} // namespace mueang
