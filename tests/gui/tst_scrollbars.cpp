// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/style.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QCursor>
#include <QScrollBar>
#include <QTest>

#include <memory>

namespace mueang::gui {

/** Scroll bars of our own style do what a hand expects of any. */
class TestScrollBars : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QApplication::setStyle(std::make_unique<Style>().release());
        QCursor::setPos(600, 500); // a handle under the pointer has another colour
    }

    void init()
    {
        m_bar = std::make_unique<QScrollBar>(Qt::Vertical);
        m_bar->setRange(0, 900);
        m_bar->setPageStep(100);
        m_bar->resize(m_bar->sizeHint().width(), 400);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void showsHowMuchIsSeen()
    {
        QCOMPARE(inkedRows(), std::pair(3, 36)); // a tenth of 400, less the margins and the soft ends
        m_bar->setValue(m_bar->maximum());
        QCOMPARE(inkedRows(), std::pair(363, 396));
        m_bar->setRange(0, 1'000'000);
        m_bar->setValue(0);
        QCOMPARE(inkedRows(), std::pair(3, 28)); // never too small to take hold of
    }

    void pagesAndDrags()
    {
        const int middle = m_bar->width() / 2;
        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, {middle, 390});
        QCOMPARE(m_bar->value(), 100);
        QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, {middle, 60});
        QTest::mouseMove(m_bar.get(), {middle, 200});
        QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, {middle, 200});
        QCOMPARE(m_bar->value(), 450);
        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, {middle, 5});
        QCOMPARE(m_bar->value(), 350);
    }

private:
    /** The first and the last row of pixels with the handle's colour. */
    std::pair<int, int> inkedRows() const
    {
        const QImage image = m_bar->grab().toImage();
        std::pair<int, int> rows{-1, -1};
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(image.width() / 2, y) == currentColors().control) {
                rows = {rows.first < 0 ? y : rows.first, y};
            }
        }
        return rows;
    }

    std::unique_ptr<QScrollBar> m_bar;
};

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestScrollBars)

#include "tst_scrollbars.moc"
