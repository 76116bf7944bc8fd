// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/jsonwriter.h"

#include "files/block.h"

#include <QIODevice>
#include <QLocale>

#include <cmath>

namespace mueang::files {

namespace {

/**
 * Returns whether the character is escaped: by RFC 8259 quotes, backslashes and controls, and here also DEL and the C1
 * controls, which terminals interpret.
 */
bool isEscaped(QChar character)
{
    return character == u'"' || character == u'\\' || character.category() == QChar::Other_Control;
}

QByteArray escaped(QChar character)
{
    switch (character.unicode()) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    }
}

/** Returns the shortest form that parses to the same number. */
QByteArray numberText(double number)
{
    return std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                 : QByteArrayLiteral("null");
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(device)
{ }

void JsonWriter::beginObject()
{
    startElement();
    open('{');
}

void JsonWriter::beginObject(QLatin1StringView key)
{
    startMember(key);
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray(QLatin1StringView key)
{
    startMember(key);
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::value(QLatin1StringView key, QStringView text)
{
    if (text.isEmpty()) {
        null(key);
        return;
    }
    startMember(key);
    appendText(text);
}

void JsonWriter::value(QLatin1StringView key, QLatin1StringView text)
{
    value(key, QString(text));
}

void JsonWriter::integer(QLatin1StringView key, std::optional<std::int64_t> number)
{
    startMember(key);
    m_block += number ? QByteArray::number(static_cast<qlonglong>(*number)) : QByteArrayLiteral("null");
}

void JsonWriter::number(QLatin1StringView key, std::optional<double> number)
{
    startMember(key);
    m_block += number ? numberText(*number) : QByteArrayLiteral("null");
}

void JsonWriter::flag(QLatin1StringView key, bool isTrue)
{
    startMember(key);
    m_block += isTrue ? "true" : "false";
}

void JsonWriter::null(QLatin1StringView key)
{
    startMember(key);
    m_block += "null";
}

void JsonWriter::element(QStringView text)
{
    startElement();
    if (text.isEmpty()) {
        m_block += "null";
    } else {
        appendText(text);
    }
}

void JsonWriter::element(std::int64_t number)
{
    startElement();
    m_block += QByteArray::number(static_cast<qlonglong>(number));
}

void JsonWriter::element(double number)
{
    startElement();
    m_block += numberText(number);
}

void JsonWriter::element(QLatin1StringView text)
{
    element(QString(text));
}

Result<> JsonWriter::finish()
{
    m_block += '\n';
    flush();
    return m_isGood ? Result<>() : failure(ErrorKind::NotWritable, {}, m_device.errorString());
}

void JsonWriter::flush()
{
    m_isGood = m_device.write(m_block) == m_block.size() && m_isGood;
    m_block.truncate(0);
}

void JsonWriter::startElement()
{
    if (m_hasElements.empty()) {
        return;
    }
    if (m_hasElements.back()) {
        m_block += ',';
    }
    m_hasElements.back() = true;
    if (m_block.size() >= blockSize) {
        flush();
    }
    m_block += '\n';
    m_block.append(static_cast<qsizetype>(m_hasElements.size()) * 2, ' ');
}

void JsonWriter::startMember(QLatin1StringView key)
{
    startElement();
    m_block += '"';
    m_block.append(key.data(), key.size());
    m_block += "\": ";
}

void JsonWriter::open(char bracket)
{
    m_block += bracket;
    m_hasElements.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool hadElements = m_hasElements.back();
    m_hasElements.pop_back();
    if (hadElements) {
        m_block += '\n';
        m_block.append(static_cast<qsizetype>(m_hasElements.size()) * 2, ' ');
    }
    m_block += bracket;
}

void JsonWriter::appendText(QStringView text)
{
    m_block += '"';
    const QChar *plain = text.begin();
    for (const QChar *character = text.begin(); character != text.end(); ++character) {
        if (isEscaped(*character)) {
            m_block += QStringView(plain, character).toUtf8();
            m_block += escaped(*character);
            plain = character + 1;
        }
    }
    m_block += QStringView(plain, text.end()).toUtf8();
    m_block += '"';
}

} // namespace mueang::files
