// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/textsizes.h"
#include "gui/map/labelpainter.h"
#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/widgets/celldelegate.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <functional>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** Two marks above and one below the letter: the highest and the lowest that Thai has. */
QString tallWords()
{
    return u"ปี่ ที่ ฟู่ กู้ญู ฎุ ป๊"_s;
}

int differing(const QImage &a, const QImage &b)
{
    int number = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            number += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
        }
    }
    return number;
}

/** The pixels that a text adds to its widget at this height: those that are cut off are missing. */
template<class Widget>
int inkOf(int higher)
{
    Widget widget;
    QString none;
    if constexpr (std::is_same_v<Widget, QComboBox>) {
        widget.addItems({tallWords(), none});
    } else {
        widget.setText(tallWords());
    }
    widget.ensurePolished();
    const QSize size = widget.sizeHint() + QSize(200, higher);
    widget.resize(size);
    const QImage with = widget.grab().toImage();
    if constexpr (std::is_same_v<Widget, QComboBox>) {
        widget.setCurrentIndex(1);
    } else {
        widget.setText(none);
    }
    widget.resize(size);
    return differing(with, widget.grab().toImage());
}

/** A filter that is on: it has a look of its own. */
class Chip final : public QToolButton
{
public:
    Chip() { setObjectName(u"chip"_s); }
};

/** The pixels of a text in a bar of the bar's own height, and with room around the bar's contents. */
template<class Bar>
int inkOfBar(Bar &bar, int higher, const std::function<void(const QString &)> &setText)
{
    const auto picture = [&](const QString &text) {
        setText(tallWords());
        bar.ensurePolished();
        const QSize size(600, bar.sizeHint().height() + higher);
        setText(text);
        bar.setFixedSize(size);
        return bar.grab().toImage();
    };
    return differing(picture(tallWords()), picture(u"\u00A0"_s));
}

int inkOfHeader(int higher)
{
    QStandardItemModel model(1, 1);
    QTableView table;
    table.setModel(&model);
    table.setColumnWidth(0, 500);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return inkOfBar(*table.horizontalHeader(), higher,
                    [&model](const QString &text) { model.setHorizontalHeaderLabels({text}); });
}

/** The tabs of the views are as high as they want to be in any bar: the room is within the tab. */
int inkOfTab(int higher)
{
    QTabBar tabs;
    tabs.setObjectName(u"viewTabs"_s);
    tabs.setDrawBase(false);
    tabs.addTab({});
    tabs.setStyleSheet(higher == 0 ? QString() : u"QTabBar#viewTabs::tab { padding: %1px 10px; }"_s.arg(higher / 2));
    return inkOfBar(tabs, 0, [&tabs](const QString &text) { tabs.setTabText(0, text); });
}

int inkOfMenuBar(int higher)
{
    QMenuBar bar;
    bar.setNativeMenuBar(false);
    QMenu *menu = bar.addMenu(QString());
    return inkOfBar(bar, higher, [menu](const QString &text) { menu->setTitle(text); });
}

int inkOfMenu(int higher)
{
    QMenu menu;
    QAction *entry = menu.addAction(QString());
    menu.setStyleSheet(higher == 0 ? QString() : u"QMenu::item { padding: %1px 24px %1px 28px; }"_s.arg(higher / 2));
    return inkOfBar(menu, 0, [entry](const QString &text) { entry->setText(text); });
}

using Ink = std::function<int(int)>; ///< by how much higher than usual

QImage paper()
{
    QImage image(500, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

/** A row of a table, cut off at its edges as a view does it. */
int inkOfRow(int higher)
{
    QImage image = paper();
    QPainter painter(&image);
    painter.setFont(QApplication::font());
    const QRect row(10, 100 - higher / 2, 400, CellDelegate::rowHeight(QFontMetrics(painter.font())) + higher);
    painter.setClipRect(row);
    drawCellText(painter, row, tallWords());
    painter.end();
    return differing(image, paper());
}

QImage labelled(const MapLabel &label, const QRect &rect)
{
    QImage image = paper();
    QPainter painter(&image);
    painter.setClipRect(rect);
    paintLabel(painter, label, rect, lightColors(), QApplication::font());
    painter.end();
    return image;
}

/** The last line of a label of the map, against the same line with another below it. */
int inkOfLabel(int higher)
{
    MapLabel label{.title = u"ปี่"_s, .lines = {tallWords()}};
    MapLabel blank{.title = u"ปี่"_s, .lines = {u" "_s}};
    if (higher > 0) {
        label.lines.append(u" "_s);
        blank.lines.append(u" "_s);
    }
    const QRect rect = labelRect(label, QRectF(0, 150, 1, 1), {500, 400}, QApplication::font());
    return differing(labelled(label, rect), labelled(blank, rect));
}

} // namespace

/** What is drawn in its usual height is all that is drawn where there is room. */
class TestThaiHeight : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        applyFonts(*qApp);
        applyTheme(*qApp, false);
    }

    void cleanup() { applyTextSize(*qApp, app::usualTextSize); }

    void isNeverCut_data()
    {
        QTest::addColumn<Ink>("ink");
        QTest::addColumn<int>("percent");
        const std::pair<const char *, Ink> parts[] = {
            {"row", inkOfRow},
            {"label of the map", inkOfLabel},
            {"label", inkOf<QLabel>},
            {"field", inkOf<QLineEdit>},
            {"button", inkOf<QPushButton>},
            {"tool button", inkOf<QToolButton>},
            {"check box", inkOf<QCheckBox>},
            {"radio button", inkOf<QRadioButton>},
            {"combo box", inkOf<QComboBox>},
            {"chip", inkOf<Chip>},
            {"header", inkOfHeader},
            {"tab", inkOfTab},
            {"menu bar", inkOfMenuBar},
            {"menu", inkOfMenu},
        };
        for (const int percent : {80, 100, 125, 150, 200}) {
            for (const auto &[name, ink] : parts) {
                QTest::addRow("%s, %d", name, percent) << ink << percent;
            }
        }
    }

    void isNeverCut()
    {
        QFETCH(Ink, ink);
        QFETCH(int, percent);
        applyTextSize(*qApp, percent);
        const int usual = ink(0);
        QVERIFY(usual > 100);
        QCOMPARE(usual, ink(40));
    }

    /** The font's own measure: marks above and below stay inside the line. */
    void fitsItsLine()
    {
        const QFont font = QApplication::font();
        const QFontMetricsF metrics(font);
        const QRectF ink = metrics.tightBoundingRect(tallWords());
        QVERIFY(-ink.top() <= metrics.ascent());
        QVERIFY(ink.bottom() <= metrics.descent());
    }
};

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestThaiHeight)
#include "tst_thaiheight.moc"
