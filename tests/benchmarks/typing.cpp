// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/typing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>

namespace mueang::benchmarks {

namespace {

using namespace Qt::StringLiterals;

constexpr std::uint32_t seed = 77;
constexpr int typedNames = 10;
constexpr qsizetype maxTyped = 16;

void addTyped(QStringList &strokes, QStringView text)
{
    for (qsizetype length = 1; length <= std::min(text.size(), maxTyped); ++length) {
        if (!text[length - 1].isSpace()) {
            strokes.append(text.first(length).toString());
        }
    }
}

} // namespace

QStringList keystrokes(const catalogue::Catalogue &catalogue)
{
    QStringList strokes;
    std::mt19937 random(seed);
    for (int i = 0; i < typedNames; ++i) {
        const catalogue::Area &area = catalogue.areas[random() % catalogue.areas.size()];
        addTyped(strokes, area.name.th);
        addTyped(strokes, area.name.en);
        addTyped(strokes, catalogue.provinceOf(area).name.th);
    }
    for (const QStringView text : {u"หนองบัว เมือง", u"smart phuket", u"เมือง 2565", u"ban 2020", u"๒๕๖๔", u"2565",
                                   u"2022", u"เมืองอัจฉริยะ", u"เทศบาลนคร", u"เกกมะเหรก", u"xqzvw kjq", u"กรุงเทพ", u"กทม.",
                                   u"ใต้", u"smart energy", u"พลังงานภาคใต้", u"ไข่มุกอันดามัน", u"krung thep 2565"}) {
        addTyped(strokes, text);
    }
    for (const QStringView letter :
         {u"ก", u"น", u"อ", u"ง", u"า", u"เ", u"ฉ", u"a", u"n", u"s", u"i", u"x", u"1", u"2"}) {
        strokes.append(letter.toString());
    }
    return strokes;
}

Times minTimes(const QStringList &texts, int rounds, const std::function<void(const QString &)> &search)
{
    using Clock = std::chrono::steady_clock;
    Times minimum(static_cast<std::size_t>(texts.size()), std::numeric_limits<double>::max());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Clock::time_point begin = Clock::now();
            search(texts[i]);
            const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
            double &best = minimum[static_cast<std::size_t>(i)];
            best = std::min(best, took.count());
        }
    }
    return minimum;
}

double percentile(Times times, double part)
{
    std::sort(times.begin(), times.end());
    const auto rank = static_cast<std::size_t>(std::ceil(part * static_cast<double>(times.size())));
    return times[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace mueang::benchmarks
