// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace mueang::paper {

/**
 * The objects of a PDF file as Qt writes it: one table of offsets at its end, each object from "7 0 obj" to
 * "endobj" (ISO 32000-1, 7.5). Objects can be exchanged for longer ones; write() counts the offsets again.
 */
class PdfObjects final
{
public:
    /** Nothing when the file is not put together in this way. */
    [[nodiscard]] static std::optional<PdfObjects> read(const QByteArray &pdf);

    /** By number: the whole object, with its first and last line. */
    [[nodiscard]] const std::map<int, QByteArray> &all() const { return m_objects; }

    /** Before the bytes of a stream, if it has any; empty when there is no such object. */
    [[nodiscard]] QByteArray dictionary(int number) const;
    /** The bytes of a stream, unpacked when they are packed; empty when there are none. */
    [[nodiscard]] QByteArray stream(int number) const;
    /** Packed as it was before, with its new length. */
    void setStream(int number, const QByteArray &bytes);

    [[nodiscard]] QByteArray write() const;

private:
    QByteArray m_header;
    std::map<int, QByteArray> m_objects;
    QByteArray m_trailer; ///< up to "startxref"
    int m_size = 0; ///< entries of the table
};

/** The number in "/Key 12 0 R"; 0 without that key. */
[[nodiscard]] int referenceIn(const QByteArray &dictionary, QByteArrayView key);

} // namespace mueang::paper
