// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

class QIODevice;

namespace mueang::files {

/**
 * Writes JSON as a stream, with keys in the order of the calls and an indentation of two spaces: QJsonDocument would
 * hold a million areas in memory and sort their keys. Calls with a key write members of an object, those without write
 * elements of an array.
 */
class JsonWriter final
{
public:
    explicit JsonWriter(QIODevice &device);

    void beginObject();
    void beginObject(QLatin1StringView key);
    void endObject();
    void beginArray(QLatin1StringView key);
    void endArray();

    /** Writes null for an empty text, which means unknown. */
    void value(QLatin1StringView key, QStringView text);
    void value(QLatin1StringView key, QLatin1StringView text);
    void integer(QLatin1StringView key, std::optional<std::int64_t> number);
    void number(QLatin1StringView key, std::optional<double> number);
    void flag(QLatin1StringView key, bool isTrue);
    void null(QLatin1StringView key);
    void element(QStringView text); ///< null if empty
    void element(QLatin1StringView text);
    void element(std::int64_t number);
    void element(double number); ///< null if not finite

    /** Completes the document. Returns NotWritable if any write failed. */
    [[nodiscard]] Result<> finish();

private:
    void flush();
    void startElement();
    void startMember(QLatin1StringView key);
    void open(char bracket);
    void close(char bracket);
    void appendText(QStringView text);

    QIODevice &m_device;
    QByteArray m_block;
    std::vector<bool> m_hasElements; ///< per open object or array
    bool m_isGood = true;
};

} // namespace mueang::files
