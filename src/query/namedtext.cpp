// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namedtext.h"

#include "query/searchtext.h"
#include "text/script.h"

#include <algorithm>

namespace mueang::query {

namespace {

/** Fewer letters begin too many names. */
constexpr qsizetype fewestLettersOfBeginning = 3;

bool hasAreas(std::span<const KnownName> names)
{
    return std::ranges::any_of(names, &KnownName::hasAreas);
}

/** Codes do not count beside other words: three letters may be a part of a name that is spelt apart. */
bool isKnown(const NamedPart &part)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::ranges::all_of(part.text, isDigit)
        || std::ranges::any_of(part.names, [](const KnownName &name) { return name.form != NameForm::Code; });
}

void add(std::vector<NamedRecord> &records, std::span<const KnownName> names)
{
    for (const KnownName &name : names) {
        if (std::ranges::find(records, name.record) == records.end()) {
            records.push_back(name.record);
        }
    }
}

/** Returns the names that begin with the text, if they are all of records without areas. */
std::vector<KnownName> begunWithoutAreas(QStringView text, const NameLookup &names)
{
    const QString letters = SearchText::parsedWithoutGenericWords(text).phrase().letters;
    std::vector<KnownName> begun;
    if (letters.size() >= fewestLettersOfBeginning) {
        std::ranges::copy_if(names.beginningWith(letters), std::back_inserter(begun),
                             [](const KnownName &name) { return name.form != NameForm::Code; });
    }
    return hasAreas(begun) ? std::vector<KnownName>() : begun;
}

} // namespace

NamedText readNames(QStringView text, const NameLookup &names)
{
    NamedText named;
    if (const auto whole = names.ofText(text); !whole.empty()) {
        named.isKnown = true;
        named.isWithoutAreas = !hasAreas(whole);
        if (named.isWithoutAreas) {
            add(named.withoutAreas, whole);
        }
        return named;
    }
    const std::vector<NamedPart> parts = names.parts(text);
    const auto isNamed = [](const NamedPart &part) { return !part.names.empty(); };
    named.isKnown = std::ranges::any_of(parts, isNamed) && std::ranges::all_of(parts, isKnown);
    for (const NamedPart &part : parts) {
        if (!hasAreas(part.names)) {
            add(named.withoutAreas, part.names);
        }
    }
    if (!named.isKnown) {
        const std::vector<KnownName> begun = begunWithoutAreas(text, names);
        named.isKnown = !begun.empty();
        add(named.withoutAreas, begun);
    }
    return named;
}

} // namespace mueang::query
