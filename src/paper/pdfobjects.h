// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace mueang::paper {

/**
 * The objects of a PDF file as Qt writes it: one cross-reference table at the end, each object from "7 0 obj" to
 * "endobj" (ISO 32000-1, 7.5). Objects can be replaced; write() recalculates the offsets.
 */
class PdfObjects final
{
public:
    /** Returns nullopt if the file has another structure. */
    [[nodiscard]] static std::optional<PdfObjects> read(const QByteArray &pdf);

    /** Returns all objects by number, including their "obj" and "endobj" lines. */
    [[nodiscard]] const std::map<int, QByteArray> &all() const { return m_objects; }

    /** Returns an object up to its stream, if any; empty if there is no such object. */
    [[nodiscard]] QByteArray dictionary(int number) const;
    /** Returns the decompressed bytes of a stream; empty if there is none. */
    [[nodiscard]] QByteArray stream(int number) const;
    /** Replaces a stream and its length; it is compressed if it was before. */
    void setStream(int number, const QByteArray &bytes);

    [[nodiscard]] QByteArray write() const;

private:
    QByteArray m_header;
    std::map<int, QByteArray> m_objects;
    QByteArray m_trailer; ///< the trailer, up to "startxref"
    int m_size = 0; ///< number of entries of the cross-reference table
};

/** Returns the object number in "/Key 12 0 R", or 0 without that key. */
[[nodiscard]] int referenceIn(const QByteArray &dictionary, QByteArrayView key);

} // namespace mueang::paper
