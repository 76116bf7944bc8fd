// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/activefilters.h"
#include "gui/charts/chartcanvas.h"
#include "gui/charts/chartloader.h"
#include "gui/charts/chartsview.h"
#include "gui/charts/charttable.h"
#include "support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;
using query::Dimension;

/** The charts as a reader uses them: choose what to count by, read, filter with the keyboard or a click. */
class TestCharts final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY(m_fixture.start()); }

    void init()
    {
        QVERIFY(m_fixture.reset());
        m_view = std::make_unique<ChartsView>(m_fixture.session(), plugin());
        m_numbers = m_view->findChild<QTableView *>(u"chartNumbers"_s);
        QSignalSpy shown(m_view.get(), &ChartsView::shown);
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(shown.wait());
    }

    void cleanup() { m_view.reset(); }

    void countsTheRowsShown();
    void countsEveryDimension_data();
    void countsEveryDimension();
    void enterFiltersAndFreesAgain();
    void aClickOnABarFilters();
    void everyValueFilters_data();
    void everyValueFilters();
    void followsLanguageAndEra();
    void thePictureHasTheBarsAndSaysWhatTheyAre();
    void drawsHostileLabelsAsText();
    void marksWhatIsChosenNotByColourAlone();

private:
    [[nodiscard]] static QString plugin()
    {
        return QStringLiteral(MUEANG_BINARY_DIR "/lib/mueang/plugins/mueang_qtcharts.so");
    }

    [[nodiscard]] static QImage drawnChart(const std::vector<ChartBar> &bars, const ChartColors &colors)
    {
        QWidget parent;
        const auto canvas = makeChartCanvas(&parent, plugin());
        if (!canvas) {
            qFatal("%s", qPrintable(canvas.error()));
        }
        (*canvas)->resize(400, 200);
        (*canvas)->show();
        (*canvas)->showChart({bars, colors, {}});
        return (*canvas)->grab().toImage();
    }

    void choose(Dimension dimension)
    {
        QSignalSpy shown(m_view.get(), &ChartsView::shown);
        auto *choice = m_view->findChild<QComboBox *>(u"chartChoice"_s);
        const int index = choice->findText(app::dimensionTitle(dimension));
        if (index == choice->currentIndex()) {
            return;
        }
        choice->setCurrentIndex(index);
        if (shown.isEmpty()) {
            QVERIFY(shown.wait());
        }
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_numbers->model()->index(row, column).data().toString();
    }

    /** "2021 15, 2022 15". */
    [[nodiscard]] QString numbers() const
    {
        QStringList all;
        for (int row = 0; row < m_numbers->model()->rowCount(); ++row) {
            all.append(cell(row, 0) + u' ' + cell(row, 1));
        }
        return all.join(u", "_s);
    }

    testsupport::SessionFixture m_fixture;
    std::unique_ptr<ChartsView> m_view;
    QTableView *m_numbers = nullptr;
};

void TestCharts::countsTheRowsShown()
{
    QAbstractItemModelTester tester(m_numbers->model());
    QCOMPARE(numbers(), u"2021 15, 2022 15"_s);
    QCOMPARE(cell(0, ChartTable::ShareColumn), u"50 %"_s);
    query::Query query;
    query.text = u"Bangkok"_s;
    m_fixture.session().setQuery(query);
    QTRY_COMPARE(numbers(), u"2021 4"_s);
}

void TestCharts::countsEveryDimension_data()
{
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("rows");
    QTest::newRow("round") << Dimension::Round << u"5"_s << 3;
    QTest::newRow("region") << Dimension::Region << u"5"_s << 5;
    QTest::newRow("province") << Dimension::Province << u"4"_s << 23;
    QTest::newRow("domain") << Dimension::Domain << u"22"_s << 8;
}

void TestCharts::countsEveryDimension()
{
    QFETCH(const Dimension, dimension);
    QFETCH(const QString, first);
    QFETCH(const int, rows);
    choose(dimension);
    QCOMPARE(cell(0, ChartTable::CountColumn), first);
    QCOMPARE(m_numbers->model()->rowCount(), rows);
}

void TestCharts::enterFiltersAndFreesAgain()
{
    m_numbers->setFocus();
    m_numbers->setCurrentIndex(m_numbers->model()->index(1, 0));
    QTest::keyClick(m_numbers, Qt::Key_Return);
    QCOMPARE(m_fixture.session().query().years, std::set{2022});
    QTRY_COMPARE(numbers(), u"2022 15"_s);
    QVERIFY(!m_numbers->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QCOMPARE(m_numbers->currentIndex().row(), 0);
    QTest::keyClick(m_numbers, Qt::Key_Return);
    QTRY_COMPARE(numbers(), u"2021 15, 2022 15"_s);
}

void TestCharts::aClickOnABarFilters()
{
    auto *canvas = m_view->findChild<QWidget *>(u"chartCanvas"_s);
    QWidget *viewport = canvas->findChild<QAbstractScrollArea *>()->viewport();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    // The upper of two bars; from below comes 2022.
    QTest::mouseClick(viewport, Qt::LeftButton, {}, {viewport->width() / 3, viewport->height() / 3});
    QTRY_COMPARE(m_fixture.session().query().years, std::set{2021});
}

void TestCharts::everyValueFilters_data()
{
    QTest::addColumn<Dimension>("dimension");
    for (int i = 0; i < query::dimensionCount; ++i) {
        QTest::addRow("%d", i) << static_cast<Dimension>(i);
    }
}

void TestCharts::everyValueFilters()
{
    QFETCH(const Dimension, dimension);
    choose(dimension);
    const QString all = numbers();
    for (int row = 0; row < m_numbers->model()->rowCount(); ++row) {
        m_numbers->setCurrentIndex(m_numbers->model()->index(row, 0));
        const QString count = cell(row, ChartTable::CountColumn);
        QTest::keyClick(m_numbers, Qt::Key_Return);
        const auto rows = [this] { return QString::number(m_fixture.session().answer()->result.rows.size()); };
        QTRY_COMPARE(rows(), count);
        QVERIFY(!app::filtersInWords(m_fixture.session(), m_fixture.session().query()).isEmpty());
        m_fixture.session().setQuery({});
        QTRY_COMPARE(rows(), u"30"_s);
        QTRY_COMPARE(numbers(), all);
    }
}

void TestCharts::followsLanguageAndEra()
{
    m_fixture.session().setPresentation({text::Language::Thai, text::Era::Buddhist});
    QTRY_COMPARE(numbers(), u"2564 15, 2565 15"_s);
    choose(Dimension::Province);
    QCOMPARE(cell(0, 0), u"กรุงเทพมหานคร"_s);
}

void TestCharts::thePictureHasTheBarsAndSaysWhatTheyAre()
{
    query::Query query;
    query.years = {2022};
    m_fixture.session().setQuery(query);
    QTRY_COMPARE(numbers(), u"2022 15"_s);
    const Picture picture = m_view->picture();
    QVERIFY(picture.title.contains(u"Approval year"_s));
    const QString captions = picture.captions.join(u'\n');
    for (const QString &part : {u"15 of 30 areas"_s, u"2022"_s, u"31 December 2022"_s}) {
        QVERIFY2(captions.contains(part), qPrintable(captions));
    }
    const QImage image = pictureImage(picture);
    QVERIFY(image.height() > picture.size.height());
    QVERIFY(pictureSvg(picture).contains("2022"));
}

void TestCharts::drawsHostileLabelsAsText()
{
    const auto drawn = [](const QString &label) {
        return drawnChart({{label, 1, false}, {label, 2, true}}, {Qt::white, Qt::black, Qt::gray, Qt::blue, Qt::red});
    };
    const QImage tag = drawn(u"<b></b><i></i>"_s);
    QVERIFY(tag != drawn(u"\u200B"_s)); // as HTML it would be as empty
}

/** In greyscale, and where two colours look the same, the chosen bar is still told from the others. */
void TestCharts::marksWhatIsChosenNotByColourAlone()
{
    const auto drawn = [](bool isFiltered) {
        return drawnChart({{u"2564"_s, 15, isFiltered}, {u"2565"_s, 15, false}},
                          {Qt::white, Qt::black, Qt::gray, Qt::darkGray, Qt::darkGray});
    };
    const QImage marked = drawn(true);
    const QImage plain = drawn(false);
    QCOMPARE(plain, drawn(false));
    int different = 0;
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x) {
            different += std::abs(qGray(marked.pixel(x, y)) - qGray(plain.pixel(x, y))) > 64 ? 1 : 0;
        }
    }
    QVERIFY2(different > 20, qPrintable(QString::number(different)));
}

QTEST_MAIN(TestCharts)

#include "tst_charts.moc"
