// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What scripts/benchmark-selection runs: selecting in the table of areas, and keeping what is selected in a new answer.

#include "app/preferences.h"
#include "app/session.h"
#include "catalogue/cataloguefiles.h"
#include "gui/areas/areatable.h"
#include "gui/areas/areatablemodel.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <limits>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr int maximum = 100'000;
constexpr int quarter = maximum / 4;
/** Four times the rows take four times as long; the rest is for other work of the computer. */
constexpr double worstRatio = 7;

void finishFrame()
{
    // The table publishes its selection with the next turn of the loop; what waits to be painted comes with it.
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/** The table of a generated catalogue, as the window has it. */
class Fixture final
{
public:
    explicit Fixture(int areas)
        : m_preferences(m_folder.filePath(u"mueang.ini"_s))
        , m_session(wording::Presentation{text::Language::Thai, text::Era::Buddhist})
        , m_table(m_session, m_preferences)
    {
        const testsupport::FileInFolder file(u"large.sqlite"_s);
        file.write(testsupport::largeCatalogueBytes(areas));
        QEventLoop opening;
        QObject::connect(&m_session, &app::Session::snapshotChanged, &opening, [&opening] { opening.exit(0); });
        QObject::connect(&m_session, &app::Session::openFailed, &opening, [&opening] { opening.exit(1); });
        m_session.open(file.path());
        if (opening.exec() != 0) {
            qFatal("The generated catalogue did not open.");
        }
        m_table.resize(1280, 720);
        m_table.show();
        finishFrame();
    }

    [[nodiscard]] AreaTable &table() { return m_table; }

    [[nodiscard]] app::Session &session() { return m_session; }

    [[nodiscard]] std::vector<catalogue::Index> everySecond() const
    {
        std::vector<catalogue::Index> areas;
        const auto &rows = m_session.answer()->result.rows;
        for (std::size_t row = 0; row < rows.size(); row += 2) {
            areas.push_back(rows[row]);
        }
        return areas;
    }

private:
    QTemporaryDir m_folder;
    app::Preferences m_preferences;
    app::Session m_session;
    AreaTable m_table;
};

/** Something that a person does; what comes before and is not timed, and what is. */
struct Deed
{
    const char *name;
    std::function<void(Fixture &)> before;
    std::function<void(Fixture &)> timed;
};

void selectNothing(Fixture &fixture)
{
    fixture.session().setSelection({}, std::nullopt);
}

void selectAll(Fixture &fixture)
{
    fixture.table().selectAll();
}

void selectEverySecond(Fixture &fixture)
{
    fixture.session().setSelection(fixture.everySecond(), std::nullopt);
}

void clickOnTheFirst(Fixture &fixture, QItemSelectionModel::SelectionFlags command)
{
    fixture.table().selectionModel()->select(fixture.table().model()->index(0, 0), command | QItemSelectionModel::Rows);
}

/** The other way round each time, so that each question differs from the one before. */
void sortTheOtherWay(Fixture &fixture)
{
    query::Query query = fixture.session().query();
    query.order.descending = !query.order.descending;
    QEventLoop answering;
    QObject::connect(&fixture.session(), &app::Session::answerChanged, &answering, &QEventLoop::quit);
    fixture.session().setQuery(query);
    answering.exec();
}

std::array<Deed, 7> deeds()
{
    return {{
        {"all of them", selectNothing, selectAll},
        {"one instead of all", selectAll, [](Fixture &fixture) { fixture.table().selectRow(1); }},
        {"every second one", selectNothing, selectEverySecond},
        {"one out of every second", selectEverySecond,
         [](Fixture &fixture) { clickOnTheFirst(fixture, QItemSelectionModel::Toggle); }},
        {"all instead of every second", selectEverySecond, selectAll},
        {"one instead of every second", selectEverySecond, [](Fixture &fixture) { fixture.table().selectRow(1); }},
        {"every second one, kept in another order", selectEverySecond, sortTheOtherWay},
    }};
}

/** Least of five: what other programs do at the time only adds to it. */
double milliseconds(Fixture &fixture, const Deed &deed)
{
    double minimum = std::numeric_limits<double>::max();
    for (int round = 0; round < 5; ++round) {
        deed.before(fixture);
        finishFrame();
        QElapsedTimer timer;
        timer.start();
        deed.timed(fixture);
        finishFrame();
        minimum = std::min(minimum, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return minimum;
}

} // namespace

/** Prints a table in Markdown; fails where four times the rows take much more than four times as long. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyFonts(application);
    applyTheme(application, false);
    Fixture small(quarter);
    Fixture large(maximum);
    std::printf("| selected, ms | %d areas | %d areas | ratio |\n| --- | ---: | ---: | ---: |\n", quarter, maximum);
    bool isLinear = true;
    for (const Deed &deed : deeds()) {
        const double few = milliseconds(small, deed);
        const double many = milliseconds(large, deed);
        std::printf("| %s | %.1f | %.1f | %.1f |\n", deed.name, few, many, many / few);
        std::fflush(stdout);
        isLinear = isLinear && many / few <= worstRatio;
    }
    return isLinear ? 0 : 1;
}
