// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/load.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

using namespace mueang;
using namespace mueang::catalogue;

namespace {

/** Every way from a record to its parts stays inside the snapshot. */
void follow(const Catalogue &catalogue)
{
    std::size_t count = 0;
    for (const Area &area : catalogue.areas) {
        count += static_cast<std::size_t>(catalogue.provinceOf(area).name.th.size());
        for (const Milestone &milestone : Catalogue::of(catalogue.milestones, area.milestones)) {
            for (const Index source : Catalogue::of(catalogue.citations, milestone.citations)) {
                count += static_cast<std::size_t>(catalogue.sources.at(source).id.size());
            }
        }
        count += Catalogue::of(catalogue.projects, area.projects).size();
        count += Catalogue::of(catalogue.awards, area.awards).size();
        count += Catalogue::of(catalogue.figures, area.figures).size();
    }
    if (count == SIZE_MAX) {
        std::abort();
    }
}

bool isRefused(const std::uint8_t *data, std::size_t size, Problems::Collect collect)
{
    FileBytes bytes{std::make_unique<unsigned char[]>(size), size};
    std::copy_n(data, size, bytes.data.get());
    Problems problems({}, collect);
    Deadline watch{Cancellation()};
    const CataloguePointer catalogue = loadCatalogue(std::move(bytes), watch, {}, problems);
    if (catalogue) {
        follow(*catalogue);
    }
    if ((catalogue == nullptr) == problems.isEmpty()) {
        std::abort();
    }
    return !catalogue;
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argumentCount = 0;
    static const QCoreApplication application(argumentCount, nullptr); // Qt SQL finds its driver through it
    constexpr std::size_t smallest = 512;
    if (size < smallest || !checkIdentity({data, size}, static_cast<qint64>(size))) {
        return 0;
    }
    // Opening and checking have to agree.
    if (isRefused(data, size, Problems::Collect::First) != isRefused(data, size, Problems::Collect::All)) {
        std::abort();
    }
    return 0;
}
