// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/generatedcatalogue.h"
#include "benchmarks/rivals.h"
#include "benchmarks/typing.h"
#include "catalogue/open.h"
#include "query/columns.h"
#include "query/engine.h"
#include "query/suggestions.h"
#include "query/userdata.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <malloc.h>
#include <memory>

using namespace mueang;
using namespace mueang::benchmarks;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
/** The rivals take long: of many areas every so-manieth stroke must do. */
constexpr int manyAreas = 100'000;
constexpr qsizetype rivalStride = 8;
/** What somebody added to many areas: so many places in ten lists, and as many notes. */
constexpr std::size_t addedCount = 10'000;
constexpr std::size_t listCount = 10;

/** Of one size at a time: a million areas take most of a small computer's memory. */
struct Subject
{
    catalogue::CataloguePointer catalogue;
    query::SearchIndexPointer index;
};

const catalogue::Catalogue &bundled()
{
    static const catalogue::CataloguePointer catalogue = [] {
        const auto opened = catalogue::openCatalogue(QStringLiteral(MUEANG_BUNDLED_CATALOGUE));
        if (!opened) {
            qFatal("No bundled catalogue: %s", qUtf8Printable(opened.error().detail));
        }
        return opened->catalogue;
    }();
    return *catalogue;
}

query::SearchIndexPointer indexOf(const catalogue::CataloguePointer &catalogue)
{
    const auto index = query::buildSearchIndex(catalogue);
    if (!index) {
        qFatal("No search index: %s", qUtf8Printable(index.error().detail));
    }
    return *index;
}

const Subject &subject(int areaCount)
{
    static Subject current;
    if (!current.catalogue || current.catalogue->areas.size() != static_cast<std::size_t>(areaCount)) {
        current = {};
        current.catalogue = generatedCatalogue(bundled(), areaCount);
        current.index = indexOf(current.catalogue);
    }
    return current;
}

double allocatedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

void report(benchmark::State &state, const Times &times)
{
    state.counters["p50"] = percentile(times, 0.50);
    state.counters["p95"] = percentile(times, 0.95);
    state.counters["p99"] = percentile(times, 0.99);
    state.counters["most"] = percentile(times, 1);
    state.counters["strokes"] = static_cast<double>(times.size());
}

/** On areas all over the catalogue; a note has some hundred letters. */
query::UserDataContents generatedUserData(const catalogue::Catalogue &catalogue)
{
    query::UserDataContents contents;
    contents.lists.resize(listCount);
    for (std::size_t i = 0; i < listCount; ++i) {
        contents.lists[i].id = QString::number(i);
    }
    constexpr std::size_t stride = 7919; // a prime: the areas do not lie side by side
    for (std::size_t i = 0; i < addedCount; ++i) {
        const catalogue::Area &area = catalogue.areas[i * stride % catalogue.areas.size()];
        contents.lists[i % listCount].areaIds.append(area.id.toString());
        contents.notes.push_back(
            {area.id.toString(),
             u"นัดพบเทศบาลเรื่องกล้องวงจรปิดและท่าเรือ %1\nAsk %2 for the budget of the second phase"_s.arg(i).arg(
                 area.name.en)});
    }
    return contents;
}

void typeInto(benchmark::State &state, const Subject &of, const query::UserDataPointer &userData)
{
    const QStringList strokes = keystrokes(*of.catalogue);
    for (auto _ : state) {
        const Times times = minTimes(strokes, rounds, [&](const QString &text) {
            query::Query query;
            query.text = text;
            query.exactOnly = true; // a stroke that finds nothing is not guessed at here
            benchmark::DoNotOptimize(query::run(query, *of.index, userData));
        });
        report(state, times);
        for (qsizetype i = 0; i < strokes.size() && qEnvironmentVariableIsSet("MUEANG_TRACE_STROKES"); ++i) {
            qInfo("%8.3f ms %s", times[static_cast<std::size_t>(i)], qUtf8Printable(strokes[i]));
        }
    }
}

void typing(benchmark::State &state)
{
    typeInto(state, subject(static_cast<int>(state.range(0))), nullptr);
}

void typingWithUserData(benchmark::State &state)
{
    const Subject &of = subject(static_cast<int>(state.range(0)));
    typeInto(state, of, query::makeUserData(*of.index, generatedUserData(*of.catalogue)));
}

void userData(benchmark::State &state)
{
    const Subject &of = subject(static_cast<int>(state.range(0)));
    const query::UserDataContents contents = generatedUserData(*of.catalogue);
    query::UserDataPointer added;
    query::Query query;
    query.lists = {u"0"_s};
    for (auto _ : state) {
        state.counters["made"] =
            minTimes({u""_s}, rounds, [&](const QString &) { added = query::makeUserData(*of.index, contents); })[0];
        for (const auto &[name, byList] : {std::tuple("one list", false), std::tuple("one list, its order", true)}) {
            query.order.byList = byList;
            state.counters[name] = minTimes({u""_s}, rounds, [&](const QString &) {
                benchmark::DoNotOptimize(query::run(query, *of.index, added));
            })[0];
        }
    }
}

/** The search before it is not timed. */
void suggesting(benchmark::State &state)
{
    const Subject &of = subject(static_cast<int>(state.range(0)));
    constexpr std::size_t firstRows = 100;
    const QStringList strokes = keystrokes(*of.catalogue);
    QHash<QString, query::Result> answers;
    query::Query query;
    query.exactOnly = true;
    for (const QString &text : strokes) {
        query.text = text;
        query::Result answer = query::run(query, *of.index).value();
        answer.rows.resize(std::min(answer.rows.size(), firstRows));
        answers.insert(text, std::move(answer));
    }
    for (auto _ : state) {
        report(state, minTimes(strokes, rounds, [&](const QString &text) {
                   query.text = text;
                   benchmark::DoNotOptimize(query::suggest(query, *of.index, {{}, {}, &*answers.constFind(text)}));
               }));
    }
}

QStringList rivalStrokes(const catalogue::Catalogue &catalogue)
{
    const QStringList all = keystrokes(catalogue);
    QStringList some;
    const qsizetype stride = catalogue.areas.size() >= manyAreas ? rivalStride : 1;
    for (qsizetype i = 0; i < all.size(); i += stride) {
        some.append(all[i]);
    }
    return some;
}

void typingWithContains(benchmark::State &state)
{
    const catalogue::Catalogue &catalogue = *subject(static_cast<int>(state.range(0))).catalogue;
    const QStringList rows = rowTexts(catalogue);
    for (auto _ : state) {
        report(state, minTimes(rivalStrokes(catalogue), 1, [&rows](const QString &text) {
                   benchmark::DoNotOptimize(rowsWith(rows, text));
               }));
    }
}

void typingWithLike(benchmark::State &state)
{
    const catalogue::Catalogue &catalogue = *subject(static_cast<int>(state.range(0))).catalogue;
    const LikeSearch search(rowTexts(catalogue));
    for (auto _ : state) {
        report(state, minTimes(rivalStrokes(catalogue), 1, [&search](const QString &text) {
                   benchmark::DoNotOptimize(search.rowsWith(text));
               }));
    }
}

void ordering(benchmark::State &state)
{
    const Subject &of = subject(static_cast<int>(state.range(0)));
    query::Query query;
    query.order.column = static_cast<query::AreaColumn>(state.range(1));
    for (auto _ : state) {
        for (const auto &[name, text, descending] :
             {std::tuple("all, ascending", u""_s, false), std::tuple("all, descending", u""_s, true),
              std::tuple("some, ascending", u"เทศบาล"_s, false)}) {
            query.text = text;
            query.order.descending = descending;
            state.counters[name] = minTimes(
                {text}, rounds, [&](const QString &) { benchmark::DoNotOptimize(query::run(query, *of.index)); })[0];
        }
    }
    state.SetLabel(query::columnKey(query.order.column).toStdString());
}

void building(benchmark::State &state)
{
    const catalogue::CataloguePointer catalogue = subject(static_cast<int>(state.range(0))).catalogue;
    double bytes = 0;
    for (auto _ : state) {
        const double before = allocatedBytes();
        const query::SearchIndexPointer index = indexOf(catalogue);
        bytes = allocatedBytes() - before;
    }
    const TextSize text = searchedText(*catalogue);
    state.counters["index bytes"] = bytes;
    state.counters["UTF-16 bytes"] = text.utf16Bytes;
    state.counters["UTF-8 bytes"] = text.utf8Bytes;
}

void addBenchmarks(int areaCount)
{
    const auto once = [](benchmark::internal::Benchmark *added) {
        return added->Iterations(1)->Unit(benchmark::kMillisecond);
    };
    once(benchmark::RegisterBenchmark("typing", typing))->Arg(areaCount);
    once(benchmark::RegisterBenchmark("suggesting", suggesting))->Arg(areaCount);
    once(benchmark::RegisterBenchmark("typing, QString::contains", typingWithContains))->Arg(areaCount);
    once(benchmark::RegisterBenchmark("typing, SQLite LIKE", typingWithLike))->Arg(areaCount);
    for (int column = 0; column < query::areaColumnCount; ++column) {
        once(benchmark::RegisterBenchmark("order", ordering))->Args({areaCount, column});
    }
    if (areaCount > manyAreas) {
        once(benchmark::RegisterBenchmark("typing, lists and notes", typingWithUserData))->Arg(areaCount);
        once(benchmark::RegisterBenchmark("user data", userData))->Arg(areaCount);
    }
    once(benchmark::RegisterBenchmark("build", building))->Arg(areaCount);
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    for (const int areaCount : {30, 10'000, 100'000, 1'000'000}) {
        addBenchmarks(areaCount);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
