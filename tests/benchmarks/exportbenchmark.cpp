// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/generatedcatalogue.h"
#include "catalogue/open.h"
#include "exporting/areaexport.h"
#include "files/savefile.h"
#include "query/columns.h"
#include "support/peakmemory.h"
#include "wording/rowtexts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <cstdio>
#include <malloc.h>
#include <numeric>

using namespace mueang;
using namespace Qt::StringLiterals;

namespace {

void check(bool isDone, const QString &what)
{
    if (!isDone) {
        qFatal("%s", qUtf8Printable(what));
    }
}

/** What is exported: keys and ISO dates, so that the rival has nothing to make words of. */
exporting::AreaExport what(exporting::FormatId format, const QString &folder)
{
    exporting::AreaExport what;
    what.format = format;
    what.columns.assign(query::allColumns().begin(), query::allColumns().end());
    what.header = query::HeaderNames::Keys;
    what.byteOrderMark = false;
    what.scratchFolder = folder;
    return what;
}

/** The rival's table: the same texts in the same order, ready to be read; not known is an empty text there too. */
void writeDatabase(const QString &path, const catalogue::Catalogue &catalogue, const exporting::AreaExport &what)
{
    QFile::remove(path);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    check(database.open(), database.lastError().text());
    QSqlQuery query(database);
    const QStringList keys = query::columnKeys(what.columns, false);
    check(query.exec(u"CREATE TABLE area ("_s + keys.join(" TEXT, "_L1) + u" TEXT)"_s), query.lastError().text());
    check(database.transaction(), database.lastError().text());
    const QStringList places(keys.size(), u"?"_s);
    check(query.prepare(u"INSERT INTO area VALUES ("_s + places.join(u',') + u')'), query.lastError().text());
    wording::RowTexts texts(catalogue, what.header, what.presentation);
    for (const catalogue::Area &area : catalogue.areas) {
        int place = 0;
        for (const query::AreaColumn column : what.columns) {
            query.bindValue(place++, texts.text(area, column).toString());
        }
        check(query.exec(), query.lastError().text());
    }
    check(database.commit(), database.lastError().text());
}

/** One export as the window makes it, and a line about it: format, seconds, KiB of memory it took, bytes. */
void measure(const catalogue::Catalogue &catalogue, const exporting::AreaExport &what, const QString &folder)
{
    std::vector<catalogue::Index> rows(catalogue.areas.size());
    std::iota(rows.begin(), rows.end(), catalogue::Index{0});
    const exporting::Format &format = exporting::format(what.format);
    const QString path = folder + u"/ours"_s + QLatin1StringView(format.suffix);
    ::malloc_trim(0); // what was freed before must not hide what is taken now
    check(testsupport::resetPeakMemory(), u"cannot reset the peak of memory"_s);
    const qint64 before = testsupport::memoryStatus("VmRSS");
    QElapsedTimer timer;
    timer.start();
    const auto written =
        saveFile(path, [&](QIODevice &device) { return exporting::writeAreas(device, catalogue, rows, what); });
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    check(written.has_value(), written ? QString() : written.error().detail);
    std::printf("%s %.3f %lld %lld\n", format.key, seconds,
                static_cast<long long>(testsupport::memoryStatus("VmHWM") - before),
                static_cast<long long>(QFileInfo(path).size()));
    std::fflush(stdout);
}

} // namespace

/** exportbenchmark AREAS FOLDER: after the rival's database, an export for each format named on a line of stdin. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    check(arguments.size() == 3, u"exportbenchmark AREAS FOLDER"_s);
    const QString folder = arguments.at(2);
    const auto bundled = catalogue::openCatalogue(QStringLiteral(MUEANG_BUNDLED_CATALOGUE));
    check(bundled.has_value(), u"No bundled catalogue"_s);
    const auto catalogue = benchmarks::generatedCatalogue(*bundled->catalogue, arguments.at(1).toInt());
    writeDatabase(folder + u"/rows.sqlite"_s, *catalogue, what(exporting::FormatId::Csv, folder));
    std::puts("ready");
    std::fflush(stdout);
    std::array<char, 64> line{};
    while (std::fgets(line.data(), line.size(), stdin) != nullptr) {
        const auto format = exporting::formatFromKey(QString::fromLatin1(QByteArray(line.data()).trimmed()));
        check(format.has_value(), u"No such format"_s);
        measure(*catalogue, what(*format, folder), folder);
    }
    return 0;
}
