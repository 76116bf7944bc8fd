// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

namespace mueang::catalogue {

/**
 * Normalizes an untrusted text for display on one line: NFC; line breaks and tabs become spaces; control characters,
 * bidirectional overrides, byte order marks, tags and other invisible formatting characters are removed; at most six
 * combining marks are kept per letter (Thai needs two).
 */
class TextCleaner final
{
public:
    /** Returns the text, valid until the next call, or nullopt if the bytes are not valid UTF-8. */
    [[nodiscard]] std::optional<QStringView> clean(std::string_view utf8);

private:
    std::vector<QChar> m_units; ///< of the text before cleaning
    QString m_cleaned;
};

} // namespace mueang::catalogue
