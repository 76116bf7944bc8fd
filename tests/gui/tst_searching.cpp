// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/cellroles.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** What the window does with a search text that is not found as it was typed, and with what is found. */
class TestSearching final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->start());
        m_table = m_fixture->find<QTableView>(u"areaTable"_s);
        m_search = m_fixture->find<QLineEdit>(u"searchField"_s);
    }

    void cleanup() { m_fixture.reset(); }

    void saysForWhatAGuessStands_data();
    void saysForWhatAGuessStands();
    void escapeUndoesTheGuessThenClears();
    void anEmptyExactSearchOffersTheGuessAgain();
    void aProvinceWithoutAreasIsNamed();
    void rowsThatOnlySpeakOfItAreCounted();
    void typingGuessesAgain();
    void marksWhatWasFoundInRowsAndDetails();
    void detailsAreOfARowThatIsSeen();
    void enterGoesToTheFirstRow();

private:
    void type(const QString &text)
    {
        m_search->clear();
        QTest::keyClicks(m_search, text);
        QTRY_COMPARE(m_fixture->session().answer()->query.text, text);
    }

    [[nodiscard]] bool isGuessShown() const { return m_fixture->find<QWidget>(u"guessBar"_s)->isVisible(); }

    [[nodiscard]] QString guess() const { return m_fixture->find<QLabel>(u"guessText"_s)->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    QTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
};

void TestSearching::saysForWhatAGuessStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("as it was typed") << u"Phuket"_s << QString();
    QTest::newRow("other layout") << u"ocdjo"_s << u"(typed in the other keyboard layout)"_s;
    QTest::newRow("similar spelling") << u"pukhet"_s << u"“Phuket” (similar spelling)"_s;
    QTest::newRow("slip") << u"Narathiwxt"_s << u"Did you mean"_s;
}

void TestSearching::saysForWhatAGuessStands()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    type(text);
    QTRY_COMPARE(isGuessShown(), !sentence.isEmpty());
    QVERIFY2(guess().contains(sentence), qPrintable(guess()));
    QVERIFY(m_table->model()->rowCount() > 0);
}

void TestSearching::escapeUndoesTheGuessThenClears()
{
    type(u"pukhet"_s);
    QTRY_VERIFY(isGuessShown());
    QTest::keyClick(m_search, Qt::Key_Escape);
    QTRY_VERIFY(!isGuessShown());
    QCOMPARE(m_search->text(), u"pukhet"_s);
    QCOMPARE(m_table->model()->rowCount(), 0);
    QTest::keyClick(m_search, Qt::Key_Escape);
    QCOMPARE(m_search->text(), QString());
    QTRY_COMPARE(m_table->model()->rowCount(), 30);
}

void TestSearching::anEmptyExactSearchOffersTheGuessAgain()
{
    type(u"pukhet"_s);
    QTRY_VERIFY(isGuessShown());
    m_fixture->find<QToolButton>(u"guessUndo"_s)->click();
    QTRY_VERIFY(!isGuessShown());
    const auto buttons = m_fixture->find<QWidget>(u"emptyState"_s)->findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == "Look for similar spellings too"_L1;
    });
    QVERIFY(again != buttons.end());
    QVERIFY((*again)->isVisible());
    (*again)->click();
    QTRY_VERIFY(isGuessShown());
}

void TestSearching::aProvinceWithoutAreasIsNamed()
{
    type(u"Lop Buri"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    const auto *title = m_fixture->find<QLabel>(u"emptyTitle"_s);
    QTRY_VERIFY(title->text().startsWith(u"No certified area in Lop Buri. Neighbours with areas: "_s));
    QVERIFY(title->text().contains(u"Nakhon Sawan"_s));
    QVERIFY(!isGuessShown());
}

void TestSearching::rowsThatOnlySpeakOfItAreCounted()
{
    type(u"smart energy"_s);
    QTRY_VERIFY(m_fixture->find<QLabel>(u"resultCount"_s)->text().contains(u" · In the text only: "_s));
    type(u"Phuket"_s);
    QTRY_VERIFY(!m_fixture->find<QLabel>(u"resultCount"_s)->text().contains(u"In the text only"_s));
}

void TestSearching::typingGuessesAgain()
{
    type(u"pukhe"_s);
    QTest::keyClick(m_search, Qt::Key_Escape);
    QTest::keyClicks(m_search, u"t"_s);
    m_search->setText(u"pukhet"_s);
    QTRY_VERIFY(isGuessShown());
}

void TestSearching::marksWhatWasFoundInRowsAndDetails()
{
    type(u"phuket"_s);
    QTRY_VERIFY(m_table->model()->rowCount() > 0 && m_table->model()->rowCount() < 30);
    QTest::keyClick(m_search, Qt::Key_Down);
    bool isMarked = false;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        const QModelIndex cell = m_table->model()->index(0, column);
        for (const auto &range : cell.data(MatchRangesRole).value<std::vector<query::TextRange>>()) {
            QCOMPARE(cell.data().toString().mid(range.start, range.length).toLower(), u"phuket"_s);
            isMarked = true;
        }
    }
    QVERIFY(isMarked);
    const auto *details = m_fixture->find<QTextBrowser>(u"detailText"_s);
    QTRY_VERIFY(!details->extraSelections().isEmpty());
    QCOMPARE(details->extraSelections().constFirst().cursor.selectedText().toLower(), u"phuket"_s);
    m_search->clear();
    QTRY_VERIFY(details->extraSelections().isEmpty());
}

void TestSearching::detailsAreOfARowThatIsSeen()
{
    auto &session = m_fixture->session();
    QTRY_VERIFY(session.currentArea());
    const auto rows = [&session]() -> const std::vector<catalogue::Index> & { return session.answer()->result.rows; };
    // The only chosen one gives way to the first row.
    m_table->selectRow(0);
    type(u"phuket city"_s);
    QTRY_COMPARE(rows().size(), 1U);
    QTRY_COMPARE(session.currentArea(), std::optional(rows().front()));
    QCOMPARE(session.selectedAreas(), rows());
    // What is seen stays.
    m_search->clear();
    QTRY_COMPARE(rows().size(), 30U);
    QTRY_VERIFY(session.currentArea() != rows().front());
    // Gathered areas stay too.
    const std::vector gathered{rows()[0], rows()[1]};
    session.setSelection(gathered, gathered[1]);
    type(u"phuket city"_s);
    QTRY_COMPARE(rows().size(), 1U);
    m_search->clear();
    QTRY_COMPARE(rows().size(), 30U);
    QCOMPARE(session.selectedAreas(), gathered);
}

void TestSearching::enterGoesToTheFirstRow()
{
    type(u"rayong"_s);
    QTRY_VERIFY(m_table->model()->rowCount() > 0 && m_table->model()->rowCount() < 30);
    QTest::keyClick(m_search, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session().selectedAreas().size(), std::size_t{1});
    QCOMPARE(m_table->currentIndex().row(), 0);
}

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
