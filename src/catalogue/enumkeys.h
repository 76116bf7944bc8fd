// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

/**
 * The stable English keys of the enumerations in the CSV files, the database and JSON: "plan", "logo_awarded", "our
 * translation".
 */
namespace mueang::catalogue {

template<class Enum>
struct KeyedValue
{
    Enum value;
    const char *key;
};

/** Returns all enumerators with their keys, in the order of the enumeration. */
template<class Enum>
[[nodiscard]] std::span<const KeyedValue<Enum>> keyedValues();

template<>
std::span<const KeyedValue<Domain>> keyedValues();
template<>
std::span<const KeyedValue<DomainBasis>> keyedValues();
template<>
std::span<const KeyedValue<CityType>> keyedValues();
template<>
std::span<const KeyedValue<Verification>> keyedValues();
template<>
std::span<const KeyedValue<NameStatus>> keyedValues();
template<>
std::span<const KeyedValue<Event>> keyedValues();
template<>
std::span<const KeyedValue<OrganisationRole>> keyedValues();
template<>
std::span<const KeyedValue<ProjectRelation>> keyedValues();
template<>
std::span<const KeyedValue<RegionScheme>> keyedValues();
template<>
std::span<const KeyedValue<AliasKind>> keyedValues();
template<>
std::span<const KeyedValue<WordKind>> keyedValues();

template<class Enum>
[[nodiscard]] QLatin1StringView key(Enum value)
{
    return QLatin1StringView(keyedValues<Enum>()[static_cast<std::size_t>(value)].key);
}

/** Returns the value of a key, compared exactly, or nullopt if it is unknown. */
template<class Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView text)
{
    for (const KeyedValue<Enum> &entry : keyedValues<Enum>()) {
        if (text == QLatin1StringView(entry.key)) {
            return entry.value;
        }
    }
    return std::nullopt;
}

} // namespace mueang::catalogue
