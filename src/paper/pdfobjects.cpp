// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdfobjects.h"

#include <QtEndian>

#include <array>
#include <vector>

namespace mueang::paper {

namespace {

constexpr QByteArrayView streamStart("stream\n");
constexpr QByteArrayView streamEnd("\nendstream");
constexpr qsizetype entrySize = 20; ///< "0000000015 00000 n \n"
constexpr qsizetype offsetSize = 10;

/** Returns the number at a position, after white space, or -1 if there is none. */
int numberAt(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\n')) {
        ++at;
    }
    qsizetype end = at;
    while (end < bytes.size() && bytes[end] >= '0' && bytes[end] <= '9') {
        ++end;
    }
    bool isNumber = false;
    const int number = bytes.mid(at, end - at).toInt(&isNumber);
    return isNumber ? number : -1;
}

QByteArray entry(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(offsetSize, '0') + " 00000 n \n";
}

/** Decompresses a zlib stream. qUncompress() expects the uncompressed size as a prefix; an estimate is enough. */
QByteArray unpacked(const QByteArray &packed)
{
    constexpr quint32 likely = 64 * 1024;
    std::array<char, sizeof(quint32)> size{};
    qToBigEndian(likely, size.data());
    return qUncompress(QByteArray(size.data(), size.size()) + packed);
}

} // namespace

std::optional<PdfObjects> PdfObjects::read(const QByteArray &pdf)
{
    const qsizetype last = pdf.lastIndexOf("startxref");
    const int table = last < 0 ? -1 : numberAt(pdf, last + qsizetype(sizeof("startxref") - 1));
    constexpr QByteArrayView opening("xref\n0 ");
    if (table < 0 || pdf.indexOf(opening, table) != table) {
        return std::nullopt;
    }
    PdfObjects objects;
    objects.m_size = numberAt(pdf, table + opening.size());
    const qsizetype entries = pdf.indexOf('\n', table + opening.size()) + 1;
    const qsizetype trailer = entries + objects.m_size * entrySize;
    if (objects.m_size < 1 || trailer > last) {
        return std::nullopt;
    }
    std::map<qsizetype, int> places{{table, 0}};
    for (int number = 1; number < objects.m_size; ++number) {
        const int offset = numberAt(pdf, entries + number * entrySize);
        if (offset > 0) { // 0 if the object was never written
            places.emplace(offset, number);
        }
    }
    objects.m_header = pdf.first(places.begin()->first);
    for (auto place = places.begin(); place->second != 0; ++place) {
        const qsizetype end = std::next(place)->first;
        objects.m_objects.emplace(place->second, pdf.mid(place->first, end - place->first));
    }
    objects.m_trailer = pdf.mid(trailer, last - trailer);
    return objects;
}

QByteArray PdfObjects::dictionary(int number) const
{
    const auto object = m_objects.find(number);
    if (object == m_objects.end()) {
        return {};
    }
    const qsizetype end = object->second.indexOf(streamStart);
    return end < 0 ? object->second : object->second.first(end);
}

QByteArray PdfObjects::stream(int number) const
{
    const auto object = m_objects.find(number);
    const qsizetype start = object == m_objects.end() ? -1 : object->second.indexOf(streamStart);
    const qsizetype end = start < 0 ? -1 : object->second.lastIndexOf(streamEnd);
    if (end < 0) {
        return {};
    }
    const qsizetype from = start + streamStart.size();
    const QByteArray bytes = object->second.mid(from, end - from);
    return object->second.first(start).contains("/FlateDecode") ? unpacked(bytes) : bytes;
}

void PdfObjects::setStream(int number, const QByteArray &bytes)
{
    const QByteArray head = QByteArray::number(number) + " 0 obj\n<< /Length ";
    const bool isPacked = dictionary(number).contains("/FlateDecode");
    const QByteArray body = isPacked ? qCompress(bytes).mid(sizeof(quint32)) : bytes;
    m_objects[number] = head + QByteArray::number(body.size()) + (isPacked ? " /Filter /FlateDecode" : "") + " >>\n"
        + streamStart.toByteArray() + body + streamEnd.toByteArray() + "\nendobj\n";
}

QByteArray PdfObjects::write() const
{
    QByteArray pdf = m_header;
    std::vector<qsizetype> offsets(static_cast<std::size_t>(m_size), 0);
    for (const auto &[number, object] : m_objects) {
        offsets[static_cast<std::size_t>(number)] = pdf.size();
        pdf += object;
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(m_size) + "\n0000000000 65535 f \n";
    for (std::size_t number = 1; number < offsets.size(); ++number) {
        pdf += entry(offsets[number]);
    }
    return pdf + m_trailer + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

int referenceIn(const QByteArray &dictionary, QByteArrayView key)
{
    const qsizetype at = dictionary.indexOf(QByteArray(key.toByteArray() + ' '));
    return at < 0 ? 0 : std::max(0, numberAt(dictionary, at + key.size()));
}

} // namespace mueang::paper
