// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/compilation.h"
#include "catalogue/compile/partcounter.h"

#include <array>

namespace mueang::catalogue::compile {

namespace {

/** The columns of a file of words, of which the first has what the words stand for. */
constexpr std::array<Column, 5> columnsOf(const char *owner)
{
    return {key(owner), key("word"), required("lang"), required("kind"), required("source_ids")};
}

/** Compiles a file of words. `ownerOf` returns what the word stands for, or NULL if that is not in this edition. */
Result<> compileFile(Compilation &compilation, const FileSpec &spec, const tables::Table &table,
                     const std::function<QVariant(Row &)> &ownerOf)
{
    PartCounter parts(spec.columns.front().name);
    const auto read = compilation.read(spec, [&](Row &row) {
        parts.add(row);
        const QVariant owner = ownerOf(row);
        const std::array<QVariant, 3> word = wordValues(row);
        const std::vector<qint64> sources = compilation.sourcesOf(row);
        if (!owner.isNull()) {
            const qint64 number = compilation.writer.nextNumber(table);
            compilation.insert(table, {number, owner, word[0], word[1], word[2]});
            compilation.cite(table.name, number, sources);
        }
    });
    return read.map([&compilation, &parts](bool /*isWhole*/) { parts.report(compilation.problems); });
}

Result<> compileDomainWords(Compilation &compilation)
{
    static constexpr std::array columns = columnsOf("domain");
    static constexpr FileSpec spec{"domain_words.csv", false, columns};
    return compileFile(compilation, spec, tables::domainWord,
                       [](Row &row) { return keyOrNull(row.keyword<Domain>("domain")); });
}

Result<> compileProvinceWords(Compilation &compilation)
{
    static constexpr std::array columns = columnsOf("province");
    static constexpr FileSpec spec{"province_words.csv", false, columns};
    return compileFile(compilation, spec, tables::provinceWord, [&compilation](Row &row) {
        const qint64 *province = compilation.find(row, "province", compilation.provinces, row.cell("province"));
        return province != nullptr ? QVariant(*province) : QVariant();
    });
}

Result<> compileOrganisationWords(Compilation &compilation)
{
    static constexpr std::array columns = columnsOf("organisation");
    static constexpr FileSpec spec{"organisation_words.csv", false, columns};
    return compileFile(compilation, spec, tables::organisationWord, [&compilation](Row &row) {
        const QString &name = row.cell("organisation");
        const bool *isIncluded = compilation.find(row, "organisation", compilation.organisations, name);
        return isIncluded != nullptr && *isIncluded ? QVariant(name) : QVariant();
    });
}

} // namespace

std::array<QVariant, 3> wordValues(Row &row)
{
    return {orNull(row.text("word")), orNull(row.language("lang")), keyOrNull(row.keyword<WordKind>("kind"))};
}

Result<> compileWords(Compilation &compilation)
{
    for (const auto compileNext : {compileDomainWords, compileProvinceWords, compileOrganisationWords}) {
        if (Result<> compiled = compileNext(compilation); !compiled) {
            return compiled;
        }
    }
    return {};
}

} // namespace mueang::catalogue::compile
