// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace mueang {

/**
 * Returns whether `value` is an enumerator. GCC and Clang spell an enumerator by name in __PRETTY_FUNCTION__, and any
 * other value as a cast.
 */
template<auto value>
consteval bool isEnumerator()
{
    constexpr std::string_view name = __PRETTY_FUNCTION__; // "... [value = Enum::Name]" or "... [value = (Enum)3]"
    const char afterCast = name[name.rfind(')') + 1];
    return afterCast < '0' || afterCast > '9';
}

template<class Enum, std::size_t first = 0>
consteval std::size_t countEnumerators()
{
    if constexpr (isEnumerator<static_cast<Enum>(first)>()) {
        return countEnumerators<Enum, first + 1>();
    } else {
        return first;
    }
}

/**
 * The number of enumerators of an enumeration whose values count up from 0. Sizes arrays that have one element per
 * enumerator.
 */
template<class Enum>
inline constexpr std::size_t enumSize = countEnumerators<Enum>();

/** Returns whether the array has exactly one element per enumerator, each at the index of its enumerator. */
template<class Array, class Enum, class Element>
constexpr bool isInEnumOrder(const Array &array, Enum Element::*value)
{
    for (std::size_t i = 0; i < array.size(); ++i) {
        if (static_cast<std::size_t>(array[i].*value) != i) {
            return false;
        }
    }
    return array.size() == enumSize<Enum>;
}

} // namespace mueang
