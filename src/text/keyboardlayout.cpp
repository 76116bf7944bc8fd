// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/keyboardlayout.h"

#include <algorithm>

namespace mueang::text {

namespace {

// The same key has the same index in both: rows from the top, first without Shift, then with it.
constexpr QStringView latinKeys = u"`1234567890-="
                                  u"qwertyuiop[]\\"
                                  u"asdfghjkl;'"
                                  u"zxcvbnm,./"
                                  u"~!@#$%^&*()_+"
                                  u"QWERTYUIOP{}|"
                                  u"ASDFGHJKL:\""
                                  u"ZXCVBNM<>?";
constexpr QStringView thaiKeys = u"_\u0E45/-\u0E20\u0E16\u0E38\u0E36\u0E04\u0E15\u0E08\u0E02\u0E0A"
                                 u"\u0E46\u0E44\u0E33\u0E1E\u0E30\u0E31\u0E35\u0E23\u0E19\u0E22\u0E1A\u0E25\u0E03"
                                 u"\u0E1F\u0E2B\u0E01\u0E14\u0E40\u0E49\u0E48\u0E32\u0E2A\u0E27\u0E07"
                                 u"\u0E1C\u0E1B\u0E41\u0E2D\u0E34\u0E37\u0E17\u0E21\u0E43\u0E1D"
                                 u"%+\u0E51\u0E52\u0E53\u0E54\u0E39\u0E3F\u0E55\u0E56\u0E57\u0E58\u0E59"
                                 u"\u0E50\"\u0E0E\u0E11\u0E18\u0E4D\u0E4A\u0E13\u0E2F\u0E0D\u0E10,\u0E05"
                                 u"\u0E24\u0E06\u0E0F\u0E42\u0E0C\u0E47\u0E4B\u0E29\u0E28\u0E0B."
                                 u"()\u0E09\u0E2E\u0E3A\u0E4C?\u0E12\u0E2C\u0E26";
static_assert(latinKeys.size() == thaiKeys.size());

QString retyped(QStringView text, QStringView from, QStringView to)
{
    QString result = text.toString();
    for (QChar &c : result) {
        const auto *key = std::find(from.begin(), from.end(), c);
        if (key != from.end()) {
            c = to[key - from.begin()];
        }
    }
    return result;
}

} // namespace

QString toThaiLayout(QStringView text)
{
    return retyped(text, latinKeys, thaiKeys);
}

QString toLatinLayout(QStringView text)
{
    return retyped(text, thaiKeys, latinKeys);
}

} // namespace mueang::text
