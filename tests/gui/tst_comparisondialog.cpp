// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisondialog.h"
#include "gui/compare/comparisontable.h"
#include "support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <vector>

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

/** A few areas of the bundled catalogue side by side. */
class TestComparisonDialog final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY(m_fixture.start()); }

    void init() { QVERIFY(m_fixture.reset()); }

    void cleanup() { delete m_dialog; }

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
    ComparisonDialog *compare(const QStringList &ids);
    /** The row of a fact, by its name; -1. */
    static int rowOf(const ComparisonDialog &dialog, const QString &fact);
    static QString cell(const ComparisonDialog &dialog, const QString &fact, int column);

    testsupport::SessionFixture m_fixture;
    QPointer<ComparisonDialog> m_dialog;
};

ComparisonDialog *TestComparisonDialog::compare(const QStringList &ids)
{
    std::vector<catalogue::Index> areas;
    std::ranges::transform(ids, std::back_inserter(areas), [this](const QString &id) { return m_fixture.area(id); });
    m_dialog = new ComparisonDialog(areas, m_fixture.session(), m_fixture.preferences(), {});
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->show();
    return m_dialog;
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

void TestComparisonDialog::showsFactsSideBySide()
{
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    QVERIFY(dialog->isVisible());
    QCOMPARE(cell(*dialog, u"Province"_s, 0), u"Phuket"_s);
    QCOMPARE(cell(*dialog, u"Province"_s, 1), u"Songkhla"_s);
    QVERIFY(part<QLabel>(*dialog, u"resultCount"_s).text().contains(u"facts differ (≠)"_s));
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
    const auto *dialog = compare({u"krabi"_s, u"phuket"_s, u"hat-yai"_s});
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
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    const QSignalSpy wanted(dialog, &ComparisonDialog::detailsWanted);
    auto &table = part<QTableView>(*dialog, u"comparisonTable"_s);
    table.setCurrentIndex(table.model()->index(rowOf(*dialog, u"Province"_s), 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<catalogue::Index>(), m_fixture.area(u"hat-yai"_s));
}

void TestComparisonDialog::namesTheSources()
{
    const auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    auto &table = part<QTableView>(*dialog, u"comparisonTable"_s);
    table.setCurrentIndex(table.model()->index(rowOf(*dialog, u"Renewed"_s), 0));
    const QString sources = part<QTextBrowser>(*dialog, u"comparisonSources"_s).toPlainText();
    QCOMPARE(cell(*dialog, u"Renewed"_s, 0).section(u'\n', 0, 0), u"August 2025 [4][5]"_s);
    QVERIFY2(sources.startsWith("[4] "_L1) && sources.contains("\n[5] "_L1), qPrintable(sources));
}

void TestComparisonDialog::copies()
{
    auto *dialog = compare({u"phuket"_s, u"hat-yai"_s});
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
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
    const QString file = m_fixture.path(u"two.csv"_s);
    QString suggested;
    const ComparisonDialog::Services services{
        [&](QWidget *, const FileDialogRequest &wish, const std::function<void(const QString &)> &chosen) {
            suggested = wish.path;
            chosen(file);
        },
        [](const QString &) {}};
    const ComparisonDialog dialog({m_fixture.area(u"phuket"_s), m_fixture.area(u"krabi"_s)}, m_fixture.session(),
                                  m_fixture.preferences(), services);
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
    m_fixture.present({text::Language::Thai, text::Era::Buddhist});
    QTRY_COMPARE(cell(*dialog, u"จังหวัด"_s, 0), u"ภูเก็ต"_s);
    QCOMPARE(dialog->windowTitle(), u"เปรียบเทียบ 2 พื้นที่"_s);
    QVERIFY(part<QLabel>(*dialog, u"resultCount"_s).text().contains(u"ต่างกัน"_s));
    m_fixture.present({text::Language::Thai, text::Era::Common});
    QTRY_VERIFY(cell(*dialog, u"มอบตราสัญลักษณ์"_s, 0).startsWith(u"24 ธันวาคม 2021"_s));
}

void TestComparisonDialog::closesWithItsCatalogue()
{
    compare({u"phuket"_s, u"hat-yai"_s});
    QVERIFY(m_fixture.start());
    QTRY_VERIFY(!m_dialog);
}

void TestComparisonDialog::keepsItsModelSound()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto &catalogue = *m_fixture.session().snapshot()->catalogue;
    const std::vector<catalogue::Index> areas{0, 1, 2, 3};
    model.setComparison(wording::compare(catalogue, areas, {}));
    QCOMPARE(model.columnCount(), 4);
    model.setComparison(wording::Comparison());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparisondialog.moc"
