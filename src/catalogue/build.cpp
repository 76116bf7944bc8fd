// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"

#include "base/checkedoutput.h"
#include "base/paths.h"
#include "base/savefile.h"
#include "catalogue/compile/compilation.h"
#include "catalogue/compile/rules.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace mueang::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array knownFiles{
    "edition.csv",
    "regions.csv",
    "sources.csv",
    "provinces.csv",
    "province_aliases.csv",
    "rounds.csv",
    "areas.csv",
    "later_areas.csv",
    "milestones.csv",
    "area_domains.csv",
    "area_organisations.csv",
    "area_projects.csv",
    "area_figures.csv",
    "area_awards.csv",
    "area_places.csv",
    "glossary.csv",
    "national_timeline.csv",
};

/** A misspelt name would silently leave out a whole file of facts. */
void checkFileNames(compile::Compilation &compilation)
{
    const QStringList names = QDir(compilation.folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const bool isKnown = std::any_of(knownFiles.begin(), knownFiles.end(),
                                         [&name](const char *known) { return name == QLatin1StringView(known); });
        if (!isKnown) {
            compilation.problems.add({name, 0, {}, {}, compile::rules::fileUnknown()});
        }
    }
}

/** Before the work: what can be known about the places now. The saving itself looks again. */
Result<> checkPlaces(const QString &folder, const QFileInfo &output)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir()) {
        return failure(ErrorKind::FolderNotFound, folder);
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return failure(ErrorKind::FileNotReadable, folder);
    }
    if (output.exists() && !output.isFile()) {
        return failure(ErrorKind::DeviceFile, output.filePath());
    }
    if (!QFileInfo(output.path()).isDir()) {
        return failure(ErrorKind::FolderNotFound, output.path());
    }
    return {};
}

Result<> readFiles(compile::Compilation &compilation)
{
    checkFileNames(compilation);
    for (const auto compileNext :
         {compile::compileEdition, compile::compileRegions, compile::compileSources, compile::compileProvinces,
          compile::compileAliases, compile::compileRounds, compile::compileAreas, compile::compileMilestones,
          compile::compileFacts, compile::compileGlossary, compile::compileNationalCounts}) {
        if (Result<> compiled = compileNext(compilation); !compiled) {
            return compiled;
        }
    }
    return {};
}

void writeEdition(compile::Compilation &compilation)
{
    const QString hash = compilation.writer.contentHash();
    compilation.insert(tables::edition,
                       {1, compile::orNull(compilation.titleTh), compile::orNull(compilation.titleEn),
                        compile::orNull(compilation.asOf), compilation.areaCount, compilation.provincesWithAreas.size(),
                        hash});
}

Result<> save(compile::CatalogueWriter &writer, const QString &output)
{
    return writer.finish().and_then([&writer, &output] {
        return saveFile(output, [&writer](QIODevice &device) { return writer.copyTo(device); });
    });
}

} // namespace

Result<BuildReport> buildCatalogue(const QString &folder, const QString &output)
{
    const QString source = absolutePath(folder);
    const QString target = absolutePath(output);
    if (Result<> places = checkPlaces(source, QFileInfo(target)); !places) {
        return tl::unexpected(places.error());
    }
    auto writer = compile::CatalogueWriter::create(QFileInfo(target).path());
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    compile::Compilation compilation{source, **writer};
    if (Result<> read = readFiles(compilation); !read) {
        return tl::unexpected(read.error());
    }
    if (!compilation.problems.isEmpty()) {
        return BuildReport{compilation.problems.take()};
    }
    writeEdition(compilation);
    const auto report = [&compilation] {
        return BuildReport{{}, compilation.areaCount, static_cast<int>(compilation.provincesWithAreas.size())};
    };
    return save(**writer, target).map(report);
}

} // namespace mueang::catalogue
