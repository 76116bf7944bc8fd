// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"

#include "base/applicationids.h"
#include "base/paths.h"
#include "catalogue/compile/compilation.h"
#include "catalogue/compile/filenames.h"
#include "catalogue/compile/rules.h"
#include "files/checkedoutput.h"
#include "files/savefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace mueang::catalogue {

using namespace Qt::StringLiterals;

namespace {

/** Reports misspelt file names, which would silently omit a whole file of facts. */
void checkFileNames(compile::Compilation &compilation)
{
    const QDir folder(compilation.folder.path);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (compile::isKnownFile(name)) {
            continue;
        }
        const std::optional<QString> resembled = compile::similarKnownFile(name);
        const bool isBeside = resembled && folder.exists(*resembled);
        if (isBeside && !name.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
            compilation.notices.add({name, 0, {}, {}, compile::rules::fileBeside(*resembled)});
        } else if (resembled) {
            const auto rule = isBeside ? compile::rules::fileBeside : compile::rules::fileMisnamed;
            compilation.problems.add({name, 0, {}, {}, rule(*resembled)});
            compilation.folder.misnamedFiles.insert(*resembled);
        } else if (name.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
            compilation.problems.add({name, 0, {}, {}, compile::rules::fileUnknown()});
        }
    }
}

/** Checks the folder and the output before the work, to fail early. Saving checks again. */
Result<> checkPlaces(const QString &folder, const QFileInfo &output)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir()) {
        return failure(ErrorKind::NotADataFolder, folder);
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return failure(ErrorKind::FolderNotReadable, folder);
    }
    if (output.exists() && !output.isFile()) {
        return failure(ErrorKind::DeviceFile, output.filePath());
    }
    if (!QFileInfo(output.path()).isDir()) {
        return failure(ErrorKind::FolderNotFound, output.filePath());
    }
    const QFileInfoList inputs = QDir(folder).entryInfoList({u"*.csv"_s}, QDir::Files);
    const auto isOutput = [&output](const QFileInfo &input) { return isSameFile(input.filePath(), output.filePath()); };
    if (std::ranges::any_of(inputs, isOutput)) {
        return failure(ErrorKind::IsInput, output.filePath());
    }
    return {};
}

Result<> readFiles(compile::Compilation &compilation)
{
    checkFileNames(compilation);
    for (const auto compileNext :
         {compile::compileEdition, compile::compileRegions, compile::compileSources, compile::compileProvinces,
          compile::compileAliases, compile::compileRounds, compile::compileAreas, compile::compileReasons,
          compile::compileMilestones, compile::compileFacts, compile::compileGlossary, compile::compileNationalCounts,
          compile::compileWords}) {
        if (Result<> compiled = compileNext(compilation); !compiled) {
            return compiled;
        }
    }
    compilation.texts.report(compilation.notices);
    return {};
}

void writeEdition(compile::Compilation &compilation)
{
    const QString hash = compilation.writer.contentHash();
    compilation.insert(tables::edition,
                       {1, compilation.title.th, compilation.title.en, compile::orNull(compilation.asOf),
                        compilation.areaCount, compilation.provincesWithAreas.size(), hash});
}

Result<> save(compile::CatalogueWriter &writer, const QString &output)
{
    return writer.finish().and_then([&writer, &output] {
        return saveFile(output, [&writer](QIODevice &device) { return writer.copyTo(device); },
                        {catalogueApplicationId});
    });
}

} // namespace

Result<BuildReport> buildCatalogue(const QString &folder, const QString &output, OneLanguage oneLanguage)
{
    const QString source = absolutePath(folder);
    const QString target = absolutePath(output);
    if (Result<> places = checkPlaces(source, QFileInfo(target)); !places) {
        return tl::unexpected(places.error());
    }
    auto writer = compile::CatalogueWriter::create(target);
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    compile::Compilation compilation{{source}, **writer, compile::ShownTexts(oneLanguage)};
    if (Result<> read = readFiles(compilation); !read) {
        return tl::unexpected(read.error());
    }
    if (!compilation.problems.isEmpty()) {
        return BuildReport{compilation.problems.take(), compilation.notices.take()};
    }
    writeEdition(compilation);
    const auto report = [&compilation] {
        return BuildReport{{},
                           compilation.notices.take(),
                           compilation.areaCount,
                           static_cast<int>(compilation.provincesWithAreas.size())};
    };
    return save(**writer, target).map(report);
}

} // namespace mueang::catalogue
