// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/compilation.h"
#include "catalogue/compile/partcounter.h"
#include "catalogue/compile/rules.h"
#include "catalogue/open.h"

#include <array>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

constexpr double latitudeLimit = 90;
constexpr double longitudeLimit = 180;

QString regionKey(RegionScheme scheme, const QString &id)
{
    return key(scheme) + u'/' + id;
}

/** Returns the region of the scheme that the cell refers to, or NULL. */
QVariant regionOf(const Compilation &compilation, Row &row, const char *column, RegionScheme scheme)
{
    const qint64 *region = compilation.find(row, column, compilation.regions, regionKey(scheme, row.cell(column)));
    return region != nullptr ? QVariant(*region) : QVariant();
}

struct Neighbours
{
    QString province;
    int line = 0;
    QStringList named;
    bool isKnown = true;
};

/** Collects the neighbours of provinces. They may refer to later rows, so they are resolved at the end. */
class NeighbourList final
{
public:
    void add(const QString &province, Row &row)
    {
        const QStringList named = row.list("neighbours", u'|');
        if (named.size() > Limits().partsOfArea) {
            row.report("neighbours", rules::tooMany(Limits().partsOfArea, named.size()));
        }
        m_positions.insert(province, m_all.size());
        m_all.push_back({province, row.line(), named, row.isReadable()});
    }

    void compile(Compilation &compilation) const
    {
        for (const Neighbours &each : m_all) {
            for (const QString &neighbour : each.isKnown ? each.named : QStringList()) {
                compileOne(compilation, each, neighbour);
            }
        }
    }

private:
    void compileOne(Compilation &compilation, const Neighbours &from, const QString &neighbour) const
    {
        if (const auto rule = objection(compilation, from, neighbour)) {
            compilation.problems.add({u"provinces.csv"_s, from.line, u"neighbours"_s, neighbour, *rule});
        } else {
            const auto &numbers = compilation.provinces.records;
            compilation.insert(tables::neighbour, {numbers.value(from.province), numbers.value(neighbour)});
        }
    }

    [[nodiscard]] std::optional<QString> objection(const Compilation &compilation, const Neighbours &from,
                                                   const QString &neighbour) const
    {
        if (neighbour == from.province) {
            return rules::ownNeighbour();
        }
        const auto position = m_positions.constFind(neighbour);
        if (position == m_positions.constEnd()) {
            return compilation.provinces.isWhole ? std::optional(rules::unknownReference(u"provinces.csv"_s))
                                                 : std::nullopt;
        }
        const Neighbours &other = m_all[*position];
        const bool isMutual = !other.isKnown || other.named.contains(from.province);
        return isMutual ? std::nullopt : std::optional(rules::mutualNeighbour(neighbour));
    }

    std::vector<Neighbours> m_all;
    QHash<QString, std::size_t> m_positions;
};

void needBoth(Row &row, const char *first, const char *second)
{
    if (row.hasValue(first) != row.hasValue(second)) {
        row.report(row.hasValue(first) ? first : second,
                   rules::together(QString::fromLatin1(row.hasValue(first) ? second : first)));
    }
}

void compileProvince(Compilation &compilation, Row &row, NeighbourList &neighbours)
{
    const QString code = row.cell("iso_code");
    if (!code.isEmpty() && !isProvinceCode(code)) {
        row.report("iso_code", rules::provinceCode());
    }
    const auto area = row.real("area_km2", 0);
    if (area && *area == 0) {
        row.report("area_km2", rules::positive());
    }
    needBoth(row, "label_lat", "label_lon");
    const qint64 number = compilation.writer.nextNumber(tables::province);
    compilation.provinces.records.insert(code, number);
    compilation.insert(tables::province,
                       {number, code, orNull(row.text("name_th")), orNull(row.text("name_en")),
                        regionOf(compilation, row, "region6", RegionScheme::RoyalSociety6),
                        regionOf(compilation, row, "region4", RegionScheme::Interior4),
                        orNull(row.integer("population", 0)), orNull(row.date("population_date")), orNull(area),
                        orNull(row.real("label_lat", -latitudeLimit, latitudeLimit)),
                        orNull(row.real("label_lon", -longitudeLimit, longitudeLimit))});
    compilation.cite("province", number, compilation.sourcesOf(row));
    neighbours.add(code, row);
}

} // namespace

Result<> compileRegions(Compilation &compilation)
{
    static constexpr std::array columns{key("scheme"), key("region_id"), required("name_th"), required("name_en"),
                                        optional("name_rtgs")};
    static constexpr FileSpec spec{"regions.csv", true, columns};
    const auto read = compilation.read(spec, [&compilation](Row &row) {
        const auto scheme = row.keyword<RegionScheme>("scheme");
        const QString id = row.slug("region_id");
        const qint64 number = compilation.writer.nextNumber(tables::region);
        if (scheme) {
            compilation.regions.records.insert(regionKey(*scheme, id), number);
        }
        compilation.insert(tables::region,
                           {number, orNull(id), keyOrNull(scheme), orNull(row.text("name_th")),
                            orNull(row.text("name_en")), orNull(row.text("name_rtgs"))});
    });
    return read.map([&compilation](bool isWhole) { compilation.regions.isWhole = isWhole; });
}

Result<> compileProvinces(Compilation &compilation)
{
    static constexpr std::array columns{
        key("iso_code"),       required("name_th"),    required("name_en"),
        required("region6"),   optional("region4"),    optional("population"),
        optional("area_km2"),  optional("label_lat"),  optional("population_date"),
        optional("label_lon"), optional("neighbours"), required("source_ids"),
    };
    static constexpr FileSpec spec{"provinces.csv", true, columns};
    NeighbourList neighbours;
    const auto read = compilation.read(
        spec, [&compilation, &neighbours](Row &row) { compileProvince(compilation, row, neighbours); });
    return read.map([&compilation, &neighbours](bool isWhole) {
        compilation.provinces.isWhole = isWhole;
        if (isWhole) {
            neighbours.compile(compilation);
        }
    });
}

Result<> compileAliases(Compilation &compilation)
{
    static constexpr std::array columns{key("province"), key("alias"), required("lang"), required("kind")};
    static constexpr FileSpec spec{"province_aliases.csv", false, columns};
    PartCounter parts("province");
    const auto read = compilation.read(spec, [&compilation, &parts](Row &row) {
        parts.add(row);
        const qint64 *province = compilation.find(row, "province", compilation.provinces, row.cell("province"));
        compilation.insert(tables::alias,
                           {compilation.writer.nextNumber(tables::alias),
                            province != nullptr ? QVariant(*province) : QVariant(), orNull(row.text("alias")),
                            orNull(row.language("lang")), keyOrNull(row.keyword<AliasKind>("kind"))});
    });
    return read.map([&compilation, &parts](bool /*isWhole*/) { parts.report(compilation.problems); });
}

} // namespace mueang::catalogue::compile
