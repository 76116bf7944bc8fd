// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/celldelegate.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect box(4, 0, 120, 40);

QImage drawn(const QString &text)
{
    QImage image(240, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    drawCellText(painter, box, text);
    return image;
}

/** The columns of the picture from the first to the last that have ink. */
std::pair<int, int> ink(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

class TestCellText : public QObject
{
    Q_OBJECT

private slots:

    void drawsAShortTextWhole()
    {
        const QString text = u"ภูเก็ต"_s;
        const auto [first, last] = ink(drawn(text));
        const int width = QFontMetrics(QGuiApplication::font()).horizontalAdvance(text);
        QVERIFY(first >= box.left() - 1);
        QVERIFY(std::abs(last - (box.left() + width)) <= 3);
    }

    void cutsALongTextInsideTheBox_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Phadung Krung Kasem Canal smart city development project"_s;
        QTest::newRow("Thai") << u"โครงการพัฒนาเมืองอัจฉริยะเพื่อสนับสนุนการพัฒนาพื้นที่"_s;
        QTest::newRow("marks only") << QString(200, u'่');
        QTest::newRow("surrogates") << u"🏙"_s.repeated(20);
        QTest::newRow("one wide line") << QString(5000, u'W');
    }

    void cutsALongTextInsideTheBox()
    {
        QFETCH(const QString, text);
        const auto [first, last] = ink(drawn(text));
        QVERIFY(last <= box.right() + 1);
    }

    void cutsAsLateAsItCan()
    {
        const auto [first, last] = ink(drawn(u"iiiiiiiiiiWWWWWWWWWWWWWWWWWWWWWWWWW"_s));
        const int widest = QFontMetrics(QGuiApplication::font()).horizontalAdvance(u'W');
        QVERIFY(last > box.right() - widest - 2);
    }

    void drawsNothingForNothing() { QCOMPARE(ink(drawn(QString())).second, -1); }
};

QTEST_MAIN(TestCellText)
#include "tst_celltext.moc"
