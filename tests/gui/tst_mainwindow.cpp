// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/areatable.h"
#include "gui/filters/facetmodel.h"
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr int certifiedAreas = 30;
const QString exportDialog = u"exportDialog"_s;

/** The row of a value in a list of filters, by its label. */
QModelIndex valueNamed(const QTreeView &view, const QString &label, const QModelIndex &parent = {})
{
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        const QModelIndex index = view.model()->index(row, FacetModel::LabelColumn, parent);
        if (index.data().toString() == label) {
            return index;
        }
        if (const QModelIndex child = valueNamed(view, label, index); child.isValid()) {
            return child;
        }
    }
    return {};
}

int countBeside(const QModelIndex &value)
{
    return value.siblingAtColumn(FacetModel::CountColumn).data().toInt();
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_fixture.reset(); }

    void showsEveryAreaInDictionaryOrder();
    void filtersWhileTyping();
    void filtersByAFacet();
    void filtersByAProvinceOfARegion();
    void removesAFilterByItsChip();
    void offersToRemoveWhatEmptiesTheList();
    void sortsByAHeaderBothWays();
    void showsTheChosenArea();
    void switchesLanguageAndEraWhileRunning();
    void exportsWhatIsShown();
    void remembersColumns();
    void tellsOnceThatColumnsChanged();
    void keepsTheRowsWhenAFileIsRefused();
    void showsOneDialogForManyRefusedFiles();
    void movesByKeyboardFromSearchToTable();
    void namesEverythingThatTakesTheFocus();
    void neverGuessesThatTextIsHtml();

private:
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

    std::unique_ptr<WindowFixture> m_fixture;
    QTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->start());
    m_table = m_fixture->find<QTableView>(u"areaTable"_s);
    m_search = m_fixture->find<QLineEdit>(u"searchField"_s);
}

void TestMainWindow::showsEveryAreaInDictionaryOrder()
{
    QCOMPARE(rows(), certifiedAreas);
    QCOMPARE(m_table->model()->index(0, 0).data().toString(), u"กระบี่เมืองอัจฉริยะ"_s);
    QCOMPARE(m_fixture->find<QLabel>(u"resultCount"_s)->text(), u"30 areas in 23 provinces"_s);
}

void TestMainWindow::filtersWhileTyping()
{
    QTest::keyClicks(m_search, u"chiang mai"_s);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(m_fixture->find<QLabel>(u"resultCount"_s)->text().startsWith(u"2 of 30 areas"_s));
    QTest::keyClick(m_search, Qt::Key_Escape);
    QTRY_COMPARE(rows(), certifiedAreas);
}

void TestMainWindow::filtersByAFacet()
{
    auto *years = m_fixture->find<QTreeView>(u"yearList"_s);
    const QModelIndex year = valueNamed(*years, u"2022"_s);
    QCOMPARE(countBeside(year), 15);
    const QRect box = years->visualRect(year);
    QTest::mouseClick(years->viewport(), Qt::LeftButton, {}, box.center());
    QTRY_COMPARE(rows(), 15);
    QCOMPARE(year.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    // The other year would still give its rows; the provinces count only those of 2022.
    QCOMPARE(countBeside(valueNamed(*years, u"2021"_s)), 15);
    const auto *provinces = m_fixture->find<QTreeView>(u"provinceTree"_s);
    QCOMPARE(countBeside(valueNamed(*provinces, u"Bangkok"_s)), 0);
}

void TestMainWindow::filtersByAProvinceOfARegion()
{
    auto *tree = m_fixture->find<QTreeView>(u"provinceTree"_s);
    const QModelIndex region = valueNamed(*tree, u"Southern Thailand"_s);
    tree->model()->setData(region, Qt::Checked, Qt::CheckStateRole);
    QTRY_COMPARE(rows(), 10);
    QCOMPARE(m_fixture->find<QWidget>(u"filterChips"_s)->findChildren<QToolButton *>(u"chip"_s).size(), 1);
    tree->model()->setData(valueNamed(*tree, u"Phuket"_s), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(region.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    QTRY_VERIFY(rows() < 10);
}

void TestMainWindow::removesAFilterByItsChip()
{
    const auto *years = m_fixture->find<QTreeView>(u"yearList"_s);
    years->model()->setData(valueNamed(*years, u"2021"_s), Qt::Checked, Qt::CheckStateRole);
    QTRY_COMPARE(rows(), 15);
    auto *chip = m_fixture->find<QWidget>(u"filterChips"_s)->findChild<QToolButton *>(u"chip"_s);
    QVERIFY(chip->text().contains(u"2021"_s));
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(rows(), certifiedAreas);
}

void TestMainWindow::offersToRemoveWhatEmptiesTheList()
{
    QTest::keyClicks(m_search, u"zzzz"_s);
    QTRY_COMPARE(rows(), 0);
    const auto *empty = m_fixture->find<QWidget>(u"emptyState"_s);
    QTRY_VERIFY(empty->isVisible());
    auto *button = empty->findChild<QPushButton *>();
    QVERIFY(button->text().contains(u"zzzz"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(rows(), certifiedAreas);
    QVERIFY(m_search->text().isEmpty());
}

void TestMainWindow::sortsByAHeaderBothWays()
{
    const auto first = [this] { return m_table->model()->index(0, 1).data().toString(); };
    QHeaderView *header = m_table->horizontalHeader();
    const QPoint title(header->sectionViewportPosition(1) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QTRY_VERIFY(first() < u"D"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QTRY_VERIFY(first() > u"R"_s);
}

void TestMainWindow::showsTheChosenArea()
{
    m_table->selectRow(4);
    const QString name = m_table->model()->index(4, 1).data().toString();
    const auto *page = m_fixture->find<QWidget>(u"detailPane"_s)->findChild<QTextBrowser *>();
    QTRY_VERIFY(page->toPlainText().contains(name));
}

void TestMainWindow::switchesLanguageAndEraWhileRunning()
{
    QCOMPARE(m_table->model()->headerData(2, Qt::Horizontal).toString(), u"Province"_s);
    m_fixture->find<QAction>(u"languageThai"_s)->trigger();
    QTRY_COMPARE(m_table->model()->headerData(2, Qt::Horizontal).toString(), u"จังหวัด"_s);
    const auto *years = m_fixture->find<QTreeView>(u"yearList"_s);
    QVERIFY(valueNamed(*years, u"2565"_s).isValid());
    m_fixture->find<QAction>(u"eraCommon"_s)->trigger();
    QTRY_VERIFY(valueNamed(*years, u"2022"_s).isValid());
    m_fixture->find<QAction>(u"languageEnglish"_s)->trigger();
    QTRY_COMPARE(m_table->model()->headerData(2, Qt::Horizontal).toString(), u"Province"_s);
}

void TestMainWindow::exportsWhatIsShown()
{
    m_search->setFocus();
    QTRY_VERIFY(m_search->hasFocus()); // a shortcut needs the active window
    QTest::keyClick(m_search, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->window().findChild<QDialog *>(exportDialog) != nullptr);
    auto *dialog = m_fixture->window().findChild<QDialog *>(exportDialog);
    QStringList scopes;
    for (const QRadioButton *scope : dialog->findChildren<QRadioButton *>()) {
        scopes.append(scope->text());
    }
    QVERIFY2(scopes.join(u' ').contains(u"30"_s), qPrintable(scopes.join(u' ')));
    dialog->reject();
}

void TestMainWindow::remembersColumns()
{
    QVERIFY(!m_table->isColumnHidden(2));
    m_table->setColumnHidden(2, true);
    m_fixture->restart();
    QVERIFY(m_fixture->find<QTableView>(u"areaTable"_s)->isColumnHidden(2));
}

void TestMainWindow::tellsOnceThatColumnsChanged()
{
    auto *table = m_fixture->find<AreaTable>(u"areaTable"_s);
    QSignalSpy changed(table, &AreaTable::columnsChanged);
    table->resetColumns();
    table->setColumnVisible(query::AreaColumn::NameTh, true);
    table->setVisibleColumns(table->visibleColumns());
    QCOMPARE(changed.size(), 0);
    table->setColumnVisible(query::AreaColumn::Id, true);
    QCOMPARE(changed.size(), 1);
    table->setVisibleColumns({query::AreaColumn::Id, query::AreaColumn::NameEn});
    QCOMPARE(changed.size(), 2);
    table->resetColumns();
    QCOMPARE(changed.size(), 3);
}

void TestMainWindow::keepsTheRowsWhenAFileIsRefused()
{
    QFile file(m_fixture->path(u"broken.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    m_fixture->session().open(file.fileName());
    QTRY_VERIFY(!m_fixture->window().findChildren<QDialog *>().isEmpty());
    QTRY_VERIFY(!m_fixture->session().isOpening());
    QCOMPARE(rows(), certifiedAreas);
}

/** As when later starts of the program ask for files that are not there. */
void TestMainWindow::showsOneDialogForManyRefusedFiles()
{
    app::Session &session = m_fixture->session();
    QSignalSpy failed(&session, &app::Session::openFailed);
    for (int i = 0; i < 20; ++i) {
        session.open(m_fixture->path(u"gone %1.mueang"_s.arg(i)));
        QVERIFY(failed.wait());
    }
    const auto messages = [this] { return m_fixture->window().findChildren<QDialog *>(u"messageDialog"_s); };
    QCOMPARE(messages().size(), 1);
    QVERIFY(messages().constFirst()->accessibleName().contains(u"gone 19.mueang"_s));
    QSignalSpy opened(&session, &app::Session::snapshotChanged);
    session.open(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"));
    QVERIFY(opened.wait());
    QCOMPARE(rows(), certifiedAreas);
    messages().constFirst()->close();
    QTRY_VERIFY(messages().isEmpty());
}

void TestMainWindow::movesByKeyboardFromSearchToTable()
{
    m_fixture->window().activateWindow();
    m_fixture->find<QAction>(u"findAction"_s)->trigger();
    QTRY_VERIFY(m_search->hasFocus());
    QTest::keyClick(m_search, Qt::Key_Down);
    QTRY_VERIFY(m_table->hasFocus());
}

void TestMainWindow::namesEverythingThatTakesTheFocus()
{
    for (const QWidget *widget : m_fixture->window().findChildren<QWidget *>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_"_s);
        if (!widget->isVisible() || isPart || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(isNamed,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestMainWindow::neverGuessesThatTextIsHtml()
{
    for (const QLabel *label : m_fixture->window().findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(label->text()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
