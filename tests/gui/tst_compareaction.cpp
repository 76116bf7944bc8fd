// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areanames.h"
#include "dialogparts.h"
#include "gui/compare/comparisondialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** From the window's selection to the comparison, and from there to the details. */
class TestCompareAction final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->start());
    }

    void cleanup() { m_fixture.reset(); }

    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void buttonOpensTheComparison();
    void stepsToTheDetails();

private:
    [[nodiscard]] catalogue::Index area(const QString &id) const
    {
        return app::areaOfId(m_fixture->session(), id).value();
    }

    void select(const QStringList &ids) const
    {
        std::vector<catalogue::Index> areas;
        std::ranges::transform(ids, std::back_inserter(areas), [this](const QString &id) { return area(id); });
        m_fixture->session().setSelection(areas, areas.empty() ? std::nullopt : std::optional(areas.front()));
    }

    /** Selects them in the window and presses the key. */
    [[nodiscard]] ComparisonDialog *compare(const QStringList &ids) const
    {
        select(ids);
        m_fixture->find<QAction>(u"compareAction"_s)->trigger();
        return m_fixture->window().findChild<ComparisonDialog *>();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCompareAction::saysWhyItCannot_data()
{
    QTest::addColumn<QStringList>("areas");
    QTest::addColumn<QString>("count");
    QTest::newRow("none") << QStringList() << u"0 areas are selected."_s;
    QTest::newRow("one") << QStringList{u"phuket"_s} << u"1 area is selected."_s;
    QTest::newRow("five") << QStringList{u"phuket"_s, u"krabi"_s, u"hat-yai"_s, u"khon-kaen"_s, u"pattani"_s}
                          << u"5 areas are selected."_s;
}

void TestCompareAction::saysWhyItCannot()
{
    QFETCH(const QStringList, areas);
    QFETCH(const QString, count);
    QVERIFY(compare(areas) == nullptr);
    const QDialog *message = openMessage(m_fixture->window());
    QVERIFY(message != nullptr);
    QCOMPARE(textOf(*message, u"whatLabel"_s), u"Select two to four areas to compare."_s);
    QVERIFY(textOf(*message, u"adviceLabel"_s).startsWith(count));
}

void TestCompareAction::buttonOpensTheComparison()
{
    select({u"hat-yai"_s, u"phuket"_s});
    // The way that is seen: a button appears beside the count.
    auto *button = m_fixture->find<QToolButton>(u"compareButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    const auto *dialog = m_fixture->window().findChild<ComparisonDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    // In the order of the table.
    const auto *model = dialog->findChild<QTableView *>(u"comparisonTable"_s)->model();
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Phuket Smart City"_s);
    select({u"hat-yai"_s});
    QVERIFY(!button->isVisible());
}

void TestCompareAction::stepsToTheDetails()
{
    m_fixture->find<QAction>(u"detailsAction"_s)->setChecked(false);
    auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    QVERIFY(dialog != nullptr);
    emit dialog->detailsWanted(area(u"hat-yai"_s));
    QCOMPARE(m_fixture->session().currentArea(), std::optional(area(u"hat-yai"_s)));
    QCOMPARE(m_fixture->session().selectedAreas().size(), std::size_t(2));
    QVERIFY(m_fixture->find<QAction>(u"detailsAction"_s)->isChecked());
}

QTEST_MAIN(TestCompareAction)
#include "tst_compareaction.moc"
