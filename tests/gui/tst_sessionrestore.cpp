// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessionstate.h"
#include "gui/areas/areatable.h"
#include "gui/views/centreviews.h"
#include "support/filecontent.h"
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>

#include <memory>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr int certifiedAreas = 30;
constexpr int mutations = 50; ///< for each of four seeds
constexpr int widest = 4000; ///< pixels of any window

QString bundled()
{
    return QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite");
}

/** A few bytes overwritten, inserted or taken away, or a part written twice. */
QByteArray damaged(QByteArray content, QRandomGenerator &random)
{
    const int faults = random.bounded(1, 12);
    for (int fault = 0; fault < faults && !content.isEmpty(); ++fault) {
        const qsizetype at = random.bounded(content.size());
        const auto byte = static_cast<char>(random.bounded(256));
        switch (random.bounded(5)) {
        case 0:
            content[at] = byte;
            break;
        case 1:
            content.insert(at, byte);
            break;
        case 2:
            content.remove(at, random.bounded(40));
            break;
        case 3:
            content.insert(at, content.mid(random.bounded(content.size()), random.bounded(60)));
            break;
        default:
            content[at] = "0123456789\"{}[]\\@()=,"[random.bounded(21)];
        }
    }
    return content;
}

} // namespace

/** What a start brings back of the one before, through the window. */
class TestSessionRestore final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->start());
    }

    void cleanup() { m_fixture.reset(); }

    void bringsBackQueryViewAndOrder();
    void asksTheLastQueryAtOnce();
    void bringsBackTheSelection();
    void bringsBackColumnsThatSortOnce();
    void opensTheLastFileAgain();
    void saysThatTheLastFileIsGone();
    void asksNothingOfAnotherCatalogue();
    void leavesOutWhatTheCatalogueLacks();
    void keepsWhatIsTypedWhileOpening();
    void survivesDamagedSettings_data();
    void survivesDamagedSettings();

private:
    [[nodiscard]] app::Session &session() const { return m_fixture->session(); }

    [[nodiscard]] AreaTable &table() const { return *m_fixture->find<AreaTable>(u"areaTable"_s); }

    void ask(const query::Query &query) const
    {
        session().setQuery(query);
        QTRY_COMPARE(session().answer()->query, query);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSessionRestore::bringsBackQueryViewAndOrder()
{
    query::Query query;
    query.text = u"เมือง"_s;
    query.exactOnly = true;
    query.years = {2022};
    query.domains = {catalogue::Domain::Energy, std::nullopt};
    query.order = {query::AreaColumn::Approved, true};
    ask(query);
    m_fixture->find<QAction>(u"chartsAction"_s)->trigger();
    m_fixture->restart();
    QVERIFY(m_fixture->find<QAction>(u"chartsAction"_s)->isChecked());
    QVERIFY(m_fixture->start());
    QCOMPARE(session().query(), query);
    QCOMPARE(m_fixture->find<QLineEdit>(u"searchField"_s)->text(), query.text);
    QVERIFY(m_fixture->find<QAction>(u"chartsAction"_s)->isChecked());
    QVERIFY(!table().isVisible());
}

void TestSessionRestore::asksTheLastQueryAtOnce()
{
    query::Query query;
    query.years = {2021};
    ask(query);
    m_fixture->restart();
    const auto answers = std::make_shared<std::vector<std::size_t>>();
    connect(&session(), &app::Session::answerChanged, this,
            [this, answers] { answers->push_back(session().answer()->result.rows.size()); });
    QVERIFY(m_fixture->start());
    QCOMPARE(*answers, std::vector<std::size_t>{15});
    QCOMPARE(session().snapshot()->everything.years.size(), std::size_t{2}); // the facets still list every value
}

void TestSessionRestore::bringsBackTheSelection()
{
    table().selectRow(4);
    const auto rows = session().answer()->result.rows;
    session().setSelection({rows[4], rows[7]}, rows[7]);
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE(session().currentArea(), std::optional(rows[7]));
    QCOMPARE(session().selectedAreas().size(), std::size_t{2});
    QCOMPARE(table().selectionModel()->selectedRows().size(), 2);
    QCOMPARE(table().currentIndex().row(), 7);
}

void TestSessionRestore::bringsBackColumnsThatSortOnce()
{
    table().setVisibleColumns({query::AreaColumn::Region, query::AreaColumn::NameEn});
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    const std::vector columns{query::AreaColumn::Region, query::AreaColumn::NameEn};
    QCOMPARE(table().visibleColumns(), columns);
    const QHeaderView *header = table().horizontalHeader();
    const int name = header->logicalIndex(1);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(name) + 8, header->height() / 2});
    QCOMPARE(session().query().order, (query::Order{query::AreaColumn::NameEn, false}));
}

void TestSessionRestore::opensTheLastFileAgain()
{
    const QString mine = m_fixture->path(u"mine.mueang"_s);
    QVERIFY(QFile::copy(bundled(), mine));
    session().open(mine);
    QTRY_COMPARE(session().snapshot()->file, mine);
    m_fixture->restart();
    QVERIFY(m_fixture->startAgain());
    QCOMPARE(session().snapshot()->file, mine);
}

void TestSessionRestore::saysThatTheLastFileIsGone()
{
    const QString mine = m_fixture->path(u"mine.mueang"_s);
    QVERIFY(QFile::copy(bundled(), mine));
    session().open(mine);
    QTRY_COMPARE(session().snapshot()->file, mine);
    query::Query query;
    query.years = {2021};
    ask(query);
    m_fixture->restart();
    QVERIFY(QFile::remove(mine));
    app::startSession(session(), m_fixture->preferences(), {});
    QTRY_VERIFY(m_fixture->find<QDialog>(u"messageDialog"_s) != nullptr);
    QCOMPARE(session().query(), query::Query()); // the bundled one starts with all its areas
}

void TestSessionRestore::asksNothingOfAnotherCatalogue()
{
    const QString mine = m_fixture->path(u"mine.mueang"_s);
    QVERIFY(QFile::copy(bundled(), mine));
    query::Query query;
    query.years = {2021};
    ask(query);
    const auto current = session().answer()->result.rows.at(3);
    session().setSelection({current}, current);
    m_fixture->restart();
    app::startSession(session(), m_fixture->preferences(), mine);
    QTRY_VERIFY(session().answer());
    QCOMPARE(session().query(), query::Query());
    QCOMPARE(session().answer()->result.rows.size(), std::size_t{certifiedAreas});
    QTRY_COMPARE(session().currentArea(), std::optional(session().answer()->result.rows.front()));
}

void TestSessionRestore::leavesOutWhatTheCatalogueLacks()
{
    query::Query query;
    query.years = {2021, 1999};
    query.provinces = {u"TH-99"_s};
    query.rounds = {u"none"_s};
    query.organisations = {u"Nobody"_s};
    query.milestones = {{catalogue::Event::Approved, 1999}};
    app::SessionState state;
    state.catalogue = bundled();
    state.query = query;
    m_fixture->restart();
    app::setSessionState(m_fixture->preferences(), state);
    QVERIFY(m_fixture->start());
    query::Query known;
    known.years = {2021};
    QCOMPARE(session().query(), known);
    QCOMPARE(session().answer()->result.rows.size(), std::size_t{15});
}

void TestSessionRestore::keepsWhatIsTypedWhileOpening()
{
    m_fixture->restart();
    app::startSession(session(), m_fixture->preferences(), bundled());
    QTest::keyClicks(m_fixture->find<QLineEdit>(u"searchField"_s), u"phuket"_s);
    QVERIFY(!session().snapshot());
    QTRY_VERIFY(session().answer());
    QCOMPARE(m_fixture->find<QLineEdit>(u"searchField"_s)->text(), u"phuket"_s);
    QTRY_COMPARE(session().answer()->query.text, u"phuket"_s);
}

void TestSessionRestore::survivesDamagedSettings_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {2564U, 2565U, 2566U, 2567U}) {
        QTest::addRow("%u", seed) << seed;
    }
}

void TestSessionRestore::survivesDamagedSettings()
{
    QFETCH(quint32, seed);
    query::Query query;
    query.text = u"เมือง"_s;
    query.years = {2022};
    ask(query);
    table().setColumnVisible(query::AreaColumn::Region, true);
    m_fixture->window().close();
    const QString file = m_fixture->settingsFile();
    const QByteArray sound = testsupport::contentOf(file);
    QVERIFY(sound.contains("session="));
    QRandomGenerator random(seed); // the same faults every time
    for (int round = 0; round < mutations; ++round) {
        m_fixture->leave();
        testsupport::put(file, damaged(sound, random));
        m_fixture->enter();
        QVERIFY2(m_fixture->window().width() <= widest, qPrintable(QString::number(round)));
        app::startSession(session(), m_fixture->preferences(), bundled());
        QTRY_VERIFY2(session().answer(), qPrintable(QString::number(round)));
        QVERIFY(!table().visibleColumns().empty());
        QVERIFY(m_fixture->window().isVisible());
    }
}

QTEST_MAIN(TestSessionRestore)
#include "tst_sessionrestore.moc"
