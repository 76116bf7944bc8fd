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
 * Makes a text from a foreign file fit to be shown in one line: NFC; line breaks and tabs become
 * spaces; control characters, bidirectional overrides, byte order marks, tags and other invisible
 * orders to the display are dropped; at most six combining marks stay on a letter (Thai needs two).
 */
class TextCleaner final
{
public:
    /** Valid until the next call; nothing if the bytes are not UTF-8. */
    [[nodiscard]] std::optional<QStringView> clean(std::string_view utf8);

private:
    bool decode(std::string_view utf8);
    [[nodiscard]] QStringView units() const;

    std::vector<char16_t> m_units;
    std::size_t m_count = 0;
    bool m_isPlain = true; ///< nothing in m_units needs a second look
    QString m_cleaned;
};

} // namespace mueang::catalogue
