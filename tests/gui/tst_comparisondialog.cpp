// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences.h"
#include "gui/compare/comparisondialog.h"
#include "gui/compare/comparisontable.h"
#include "gui/widgets/messagedialog.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

template<class Widget>
Widget &part(const QWidget &window, const QString &name)
{
    auto *widget = window.findChild<Widget *>(name);
    if (widget == nullptr) {
        qFatal("There is no %s.", qUtf8Printable(name));
    }
    return *widget;
}

} // namespace

/** The comparison as a user reaches it from the window, on the bundled catalogue. */
class TestComparisonDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void showsFactsSideBySide();
    void isHeardWithoutSight();
    void showsOnlyDifferences();
    void removesAnArea();
    void stepsToTheDetails();
    void namesTheSources();
    void copies();
    void exportsCsv();
    void followsTheLanguage();
    void closesWithItsCatalogue();
    void keepsItsModelSound();

private:
    [[nodiscard]] catalogue::Index area(const QString &id) const;
    void select(const QStringList &ids) const;
    /** Selects them in the window and presses the key. */
    ComparisonDialog *compare(const QStringList &ids);
    /** The row of a fact, by its name; -1. */
    static int rowOf(const ComparisonDialog &dialog, const QString &fact);
    static QString cell(const ComparisonDialog &dialog, const QString &fact, int column);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestComparisonDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->start());
}

void TestComparisonDialog::cleanup()
{
    m_fixture.reset();
}

catalogue::Index TestComparisonDialog::area(const QString &id) const
{
    const auto &areas = m_fixture->session().snapshot()->catalogue->areas;
    const auto found = std::ranges::find(areas, QStringView(id), &catalogue::Area::id);
    return static_cast<catalogue::Index>(found - areas.begin());
}

void TestComparisonDialog::select(const QStringList &ids) const
{
    std::vector<catalogue::Index> areas;
    std::ranges::transform(ids, std::back_inserter(areas), [this](const QString &id) { return area(id); });
    m_fixture->session().setSelection(areas, areas.empty() ? std::nullopt : std::optional(areas.front()));
}

ComparisonDialog *TestComparisonDialog::compare(const QStringList &ids)
{
    select(ids);
    m_fixture->find<QAction>(u"compareAction"_s)->trigger();
    return m_fixture->window().findChild<ComparisonDialog *>();
}

int TestComparisonDialog::rowOf(const ComparisonDialog &dialog, const QString &fact)
{
    const auto *model = part<QTableView>(dialog, u"comparisonTable"_s).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->headerData(row, Qt::Vertical).toString() == fact) {
            return row;
        }
    }
    return -1;
}

QString TestComparisonDialog::cell(const ComparisonDialog &dialog, const QString &fact, int column)
{
    return part<QTableView>(dialog, u"comparisonTable"_s).model()->index(rowOf(dialog, fact), column).data().toString();
}

void TestComparisonDialog::saysWhyItCannot_data()
{
    QTest::addColumn<QStringList>("areas");
    QTest::addColumn<QString>("count");
    QTest::newRow("none") << QStringList() << u"0 areas are selected."_s;
    QTest::newRow("one") << QStringList{u"phuket"_s} << u"1 area is selected."_s;
    QTest::newRow("five") << QStringList{u"phuket"_s, u"krabi"_s, u"hat-yai"_s, u"khon-kaen"_s, u"pattani"_s}
                          << u"5 areas are selected."_s;
}

void TestComparisonDialog::saysWhyItCannot()
{
    QFETCH(const QStringList, areas);
    QFETCH(const QString, count);
    QVERIFY(compare(areas) == nullptr);
    const auto *message = m_fixture->window().findChild<MessageDialog *>();
    QVERIFY(message != nullptr);
    QCOMPARE(part<QLabel>(*message, u"whatLabel"_s).text(), u"Select two to four areas to compare."_s);
    QVERIFY(part<QLabel>(*message, u"adviceLabel"_s).text().startsWith(count));
}

void TestComparisonDialog::showsFactsSideBySide()
{
    select({u"hat-yai"_s, u"phuket"_s});
    // The way that is seen: a button appears beside the count.
    auto *button = m_fixture->find<QToolButton>(u"compareButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    const auto *dialog = m_fixture->window().findChild<ComparisonDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    // In the order of the table.
    const auto *model = part<QTableView>(*dialog, u"comparisonTable"_s).model();
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Phuket Smart City"_s);
    QCOMPARE(cell(*dialog, u"Province"_s, 0), u"Phuket"_s);
    QCOMPARE(cell(*dialog, u"Province"_s, 1), u"Songkhla"_s);
    QVERIFY(part<QLabel>(*dialog, u"resultCount"_s).text().contains(u"facts differ (≠)"_s));
    select({u"hat-yai"_s});
    QVERIFY(!button->isVisible());
}

void TestComparisonDialog::isHeardWithoutSight()
{
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    const auto *model = part<QTableView>(*dialog, u"comparisonTable"_s).model();
    const auto heard = [&](const QString &fact) {
        return model->index(rowOf(*dialog, fact), 1).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(heard(u"Province"_s), u"Province: differs. Hat Yai Green Smart City: Songkhla"_s);
    QCOMPARE(heard(u"Region"_s), u"Region: the same. Hat Yai Green Smart City: Southern Thailand"_s);
    QCOMPARE(heard(u"Renewed"_s), u"Renewed: known for some only. Hat Yai Green Smart City: Not known"_s);
    for (auto *button : dialog->findChildren<QToolButton *>(u"removeButton"_s)) {
        QVERIFY(button->accessibleName().startsWith("Remove "_L1));
    }
}

void TestComparisonDialog::showsOnlyDifferences()
{
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    const int all = part<QTableView>(*dialog, u"comparisonTable"_s).model()->rowCount();
    part<QCheckBox>(*dialog, u"onlyDifferences"_s).setChecked(true);
    QVERIFY(part<QTableView>(*dialog, u"comparisonTable"_s).model()->rowCount() < all);
    QVERIFY(rowOf(*dialog, u"Province"_s) >= 0);
    QCOMPARE(rowOf(*dialog, u"Region"_s), -1);
}

void TestComparisonDialog::removesAnArea()
{
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s, u"krabi"_s});
    auto &table = part<QTableView>(*dialog, u"comparisonTable"_s);
    const auto buttons = [dialog] {
        auto found = dialog->findChildren<QToolButton *>(u"removeButton"_s);
        found.removeIf([](const QToolButton *button) { return button->isHidden(); });
        return found;
    };
    QCOMPARE(buttons().size(), 3);
    QCOMPARE(table.model()->headerData(0, Qt::Horizontal).toString(), u"Krabi Smart City"_s);
    buttons().constFirst()->click();
    QCOMPARE(table.model()->columnCount(), 2);
    QCOMPARE(table.model()->headerData(0, Qt::Horizontal).toString(), u"Phuket Smart City"_s);
    // Two are the fewest.
    QVERIFY(!buttons().constFirst()->isEnabled());
}

void TestComparisonDialog::stepsToTheDetails()
{
    m_fixture->find<QAction>(u"detailsAction"_s)->setChecked(false);
    const QPointer<ComparisonDialog> dialog = compare({u"phuket"_s, u"hat-yai"_s});
    auto &table = part<QTableView>(*dialog, u"comparisonTable"_s);
    table.setCurrentIndex(table.model()->index(rowOf(*dialog, u"Province"_s), 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_fixture->session().currentArea(), std::optional(area(u"hat-yai"_s)));
    QCOMPARE(m_fixture->session().selectedAreas().size(), std::size_t(2));
    QVERIFY(m_fixture->find<QAction>(u"detailsAction"_s)->isChecked());
}

void TestComparisonDialog::namesTheSources()
{
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    auto &table = part<QTableView>(*dialog, u"comparisonTable"_s);
    table.setCurrentIndex(table.model()->index(rowOf(*dialog, u"Renewed"_s), 0));
    const QString sources = part<QTextBrowser>(*dialog, u"comparisonSources"_s).toPlainText();
    QCOMPARE(cell(*dialog, u"Renewed"_s, 0).section(u'\n', 0, 0), u"August 2025 [17][18]"_s);
    QVERIFY2(sources.startsWith("[17] "_L1) && sources.contains("\n[18] "_L1), qPrintable(sources));
}

void TestComparisonDialog::copies()
{
    auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    QVERIFY(QTest::qWaitForWindowActive(dialog)); // else the keys are those of the window behind
    auto &table = part<QTableView>(*dialog, u"comparisonTable"_s);
    table.selectRow(rowOf(*dialog, u"Province"_s));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"Phuket\tSongkhla"_s);
    part<QPushButton>(*dialog, u"copyButton"_s).click();
    const QString all = QApplication::clipboard()->text();
    QVERIFY(all.startsWith("Group\tFact\tComparison\tPhuket Smart City\tHat Yai Green Smart City"_L1));
    QVERIFY(all.contains("The entry\tProvince\tdiffers\tPhuket\tSongkhla"_L1));
}

void TestComparisonDialog::exportsCsv()
{
    app::Preferences preferences(m_fixture->path(u"own.ini"_s));
    const QString file = m_fixture->path(u"two.csv"_s);
    QString suggested;
    const ComparisonDialog::Services services{
        [&](QWidget *, const FileWish &wish, const std::function<void(const QString &)> &chosen) {
            suggested = wish.path;
            chosen(file);
        },
        [](const QString &) {}};
    const ComparisonDialog dialog({area(u"phuket"_s), area(u"krabi"_s)}, m_fixture->session(), preferences, services);
    part<QCheckBox>(dialog, u"onlyDifferences"_s).setChecked(true);
    part<QPushButton>(dialog, u"exportButton"_s).click();
    QTRY_VERIFY(part<QLabel>(dialog, u"noticeText"_s).text().contains("two.csv"_L1));
    QVERIFY(suggested.endsWith("/compare-phuket-krabi.csv"_L1));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    QVERIFY(csv.contains("The entry,Province,differs,Phuket,Krabi\r\n"));
    QVERIFY(!csv.contains(",the same,"));
}

void TestComparisonDialog::followsTheLanguage()
{
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    m_fixture->find<QAction>(u"languageThai"_s)->trigger();
    QTRY_COMPARE(cell(*dialog, u"จังหวัด"_s, 0), u"ภูเก็ต"_s);
    QCOMPARE(dialog->windowTitle(), u"เปรียบเทียบ 2 พื้นที่"_s);
    QVERIFY(part<QLabel>(*dialog, u"resultCount"_s).text().contains(u"ต่างกัน"_s));
    m_fixture->find<QAction>(u"eraCommon"_s)->trigger();
    QTRY_VERIFY(cell(*dialog, u"มอบตรา"_s, 0).startsWith(u"24 ธันวาคม 2021"_s));
}

void TestComparisonDialog::closesWithItsCatalogue()
{
    const QPointer<ComparisonDialog> dialog = compare({u"phuket"_s, u"hat-yai"_s});
    QVERIFY(m_fixture->start());
    QTRY_VERIFY(!dialog);
}

void TestComparisonDialog::keepsItsModelSound()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto &catalogue = *m_fixture->session().snapshot()->catalogue;
    const std::vector<catalogue::Index> areas{0, 1, 2, 3};
    model.setComparison(wording::compare(catalogue, areas, {}));
    QCOMPARE(model.columnCount(), 4);
    model.setComparison(wording::Comparison());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparisondialog.moc"
