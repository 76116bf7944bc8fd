// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/readcatalogue.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

constexpr qsizetype maxQuoted = 80;

/** Reads a table of words: their number, with `readOwner` the record that they stand for, and the word itself. */
template<class T, class Read>
std::vector<T> readTable(Reading &reading, const tables::Table &table, Numbering &numbers, const Read &readOwner)
{
    std::vector<T> words;
    Rows rows(reading, table);
    while (rows.next()) {
        numbers.add(rows.number());
        const auto owner = readOwner(rows);
        words.push_back({owner, readWord(rows)});
    }
    finishNumbering(reading, table, numbers);
    return words;
}

void checkAmount(Reading &reading, const QString &owner, qint64 amount)
{
    checkLimit(reading, owner + u", words"_s, amount, reading.limits.partsOfArea);
}

void checkOrganisations(Reading &reading)
{
    std::vector<QStringView> names;
    for (const OrganisationWord &word : reading.catalogue.organisationWords) {
        names.push_back(word.organisation);
    }
    // The text pool interns texts, so equal names have the same address.
    std::ranges::sort(names, std::less<>(), [](QStringView name) { return name.data(); });
    for (auto first = names.begin(); first != names.end();) {
        const auto next =
            std::find_if(first, names.end(), [first](QStringView name) { return name.data() != first->data(); });
        checkAmount(reading, u"organisation "_s + first->left(maxQuoted), next - first);
        first = next;
    }
}

void checkAmounts(Reading &reading)
{
    const Catalogue &catalogue = reading.catalogue;
    std::array<qint64, domainCount> ofDomains{};
    for (const DomainWord &word : catalogue.domainWords) {
        ++ofDomains[static_cast<std::size_t>(word.domain)];
    }
    for (const KeyedValue<Domain> &domain : keyedValues<Domain>()) {
        checkAmount(reading, u"domain "_s + QLatin1StringView(domain.key),
                    ofDomains[static_cast<std::size_t>(domain.value)]);
    }
    std::vector<qint64> ofProvinces(catalogue.provinces.size());
    for (const ProvinceWord &word : catalogue.provinceWords) {
        if (word.province != noIndex) {
            ++ofProvinces[word.province];
        }
    }
    for (std::size_t i = 0; i < ofProvinces.size(); ++i) {
        checkAmount(reading, u"province "_s + catalogue.provinces[i].code.left(maxQuoted), ofProvinces[i]);
    }
    checkOrganisations(reading);
}

} // namespace

SearchWord readWord(Rows &rows)
{
    SearchWord word;
    word.word = rows.requiredText();
    word.language = rows.language();
    word.kind = rows.requiredKey<WordKind>();
    return word;
}

WordNumbers readWords(Reading &reading, const Numbers &numbers)
{
    Catalogue &catalogue = reading.catalogue;
    WordNumbers words;
    catalogue.domainWords = readTable<DomainWord>(reading, tables::domainWord, words.domains,
                                                  [](Rows &rows) { return rows.requiredKey<Domain>(); });
    catalogue.provinceWords =
        readTable<ProvinceWord>(reading, tables::provinceWord, words.provinces,
                                [&numbers](Rows &rows) { return rows.requiredReference(numbers.provinces); });
    catalogue.organisationWords = readTable<OrganisationWord>(reading, tables::organisationWord, words.organisations,
                                                              [](Rows &rows) { return rows.requiredText(); });
    checkAmounts(reading);
    return words;
}

} // namespace mueang::catalogue
